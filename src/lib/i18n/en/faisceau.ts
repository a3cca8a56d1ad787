import type { faisceau as french } from '../fr/faisceau.ts';

/** The document itself: where it stands, what it lacks. Its questions are in the guidance. */
export const faisceau: typeof french = {
	title: 'Faisceau of indicators',
	states: {
		draft: {
			label: 'Not handed in yet',
			text: 'Your answers are saved, but nobody will read them until you hand the document in.'
		},
		submitted: {
			label: 'Handed in',
			text: 'The organiser checks that nothing is missing. Meanwhile your answers are frozen.'
		},
		'sent-back': {
			label: 'To be completed',
			text: 'The organiser left you remarks. Complete the document, then hand it in again.'
		},
		accepted: {
			label: 'Checked',
			text: 'The document is complete. It will be shared on the planned dates, as you agreed.'
		}
	},

	progress: (done: number, total: number) => `${done} of ${total} needed answers`,
	position: (place: number, total: number) => `Indicator ${place} of ${total}`,
	signs: (count: string, limit: string) => `${count} of ${limit} characters`,
	notYet: 'Not yet',

	kept: {
		label: 'Kept confidential by the company',
		of: (question: string) => `“${question}”: kept confidential by the company`,
		evidence: (indicator: string, count: number) =>
			count === 1
				? `“${indicator}”: ${count} piece of evidence kept confidential by the company`
				: `“${indicator}”: ${count} pieces of evidence kept confidential by the company`,
		documents: (count: number) =>
			count === 1
				? `${count} file kept confidential by the company`
				: `${count} files kept confidential by the company`
	},

	evidence: {
		until: (day: string) => `valid until ${day}`,
		of: (indicator: string) => `Evidence on “${indicator}”`
	},
	file: {
		own: 'The company’s own file',
		pages: (count: number) => (count === 1 ? `${count} page` : `${count} pages`),
		of: (day: string) => `of ${day}`
	},

	closed: {
		submitted:
			'The document is handed in: it can no longer be changed. To take it back, ask the organiser.',
		accepted:
			'The document is checked: it can no longer be changed. To take it back, ask the organiser.',
		'deadline-passed':
			'The deadline has passed: the document can no longer be changed. The organiser may give you more time; ask for it.',
		incomplete: 'Some needed answers are still missing. Nothing is lost: complete, then hand in.'
	},

	missing: {
		answer: (question: string) => `Answer “${question}”.`,
		support: (indicator: string) =>
			`“${indicator}”: attach a piece of evidence, or tick “No evidence: I declare it”.`,
		consent: 'Say to whom your document may go.'
	},

	refusals: {
		'too-long': (length: string, limit: string) =>
			`This text has ${length} characters, of ${limit} at most. It stays here as a whole, but will only be saved once shortened.`,
		'too-many-rows': (limit: number) =>
			`This table takes ${limit} lines at most. Keep the most telling ones: nothing is saved until then.`,
		'out-of-range': (min: string, max: string) => `Write a number from ${min} to ${max}.`,
		'not-a-number': 'Write a number, in figures.',
		'not-whole': 'Write a whole number, without decimals.',
		'not-a-month': 'Write a month and a year, such as 06/2026.',
		'not-a-choice': 'This choice does not exist. Choose from the list.',
		unreadable:
			'This answer could not be read, and is not saved. It stays in the page: copy it, load the page again, then try once more.',
		inCell: (row: number, column: string, sentence: string) =>
			`Line ${row}, “${column}”: ${sentence}`
	},

	/** The pages on which a company writes its document. Its questions are in the guidance. */
	form: {
		title: 'Your faisceau of indicators',
		due: (day) => `due by ${day}`,
		wasDue: (day) => `was due on ${day}`,
		contents: 'Contents',
		sections: 'Parts of the document',
		standings: {
			missing: 'To fill in',
			begun: 'Begun',
			done: 'Complete',
			empty: 'Optional'
		},
		remarks: (count) => (count > 1 ? `${count} remarks` : '1 remark'),

		overview: {
			lead: 'Twenty indicators, one at a time. Each answer is saved: you can stop and come back, alone or with colleagues.',
			begin: 'Begin',
			goOn: (label) => `Go on: ${label}`,
			all: 'Fill in everything on one page',
			submit: 'Read again and hand in',
			lastSaved: (instant) => `Last saved on ${instant}`,
			missing: 'What is missing before you can hand in',
			count: (count) => (count > 1 ? `${count} answers to give` : 'One answer to give'),
			nothingMissing: 'Nothing is missing: you can hand in.',
			versions: 'Versions handed in',
			version: (number, instant) => `Version ${number}, handed in on ${instant}`,
			by: (name) => `by ${name}`,
			late: 'after the deadline',
			checked: 'checked',
			remarks: 'What the organiser asks of you',
			whole: 'On the whole document'
		},
		readOnly: 'Here the document can be read, not changed.',
		until: (day) => `You can hand it in until ${day}, that day included.`,

		own: {
			title: 'Do you have a document already?',
			text: 'You can give your own file instead of the form: PDF, DOCX or ODT.',
			act: 'Give a file',
			given: (count) =>
				count > 1 ? `${count} files stand for the form.` : 'One file stands for the form.',
			see: 'See the files'
		},
		reuse: {
			title: 'You have filled in this document elsewhere',
			text: 'Answers, evidence and files are copied here, for you to correct. To whom it may go will be asked again.',
			act: (day) => `Start from my document of the masterclass of ${day}`,
			done: 'Your document is copied. Read it again: things may have changed since.',
			begun: 'Something is written here already: nothing was copied, and nothing is lost.'
		},
		keep: {
			title: 'Keep a copy',
			document: 'Your document (PDF)',
			blank: 'The empty form, to print (PDF)',
			export: 'All your data (JSON)'
		},

		part: {
			task: 'What is asked of you',
			help: 'What counts, what weakens',
			examples: 'Two examples, a strong one and a weak one',
			previous: 'Previous',
			next: 'Next indicator',
			nextPart: 'Next',
			finish: 'Read again and hand in',
			remark: 'The organiser’s remark',
			addRow: 'Add a row',
			row: (place) => `Row ${place}`,
			clearRow: (place) => `Empty row ${place}`,
			choose: 'Choose',
			monthFormat: 'Such as 06/2026',
			saved: 'Your answers are saved.',
			waiting: 'One answer waits for you to look at it again. The others are saved.'
		},
		writing: (names, several) =>
			several ? `${names} are writing here too.` : `${names} is writing here too.`,

		evidence: {
			none: 'No evidence for this indicator.',
			add: 'Add a piece of evidence',
			edit: (title) => `Change “${title}”`,
			newTitle: 'Add a piece of evidence',
			editTitle: 'Change the piece of evidence',
			about: (what) => `Speaks of: ${what}`,
			readers: (who) => `Seen by: ${who}`,
			expired: (day) => `No longer valid since ${day}: it does not support this answer any more.`,
			otherProduct: 'It speaks of another product: it does not support this answer.',
			usual: 'Usual for this indicator',
			others: 'Others',
			labelNone: 'None',
			link: 'Open the address',
			saved: 'The piece of evidence is saved.',
			removed: 'The piece of evidence is taken away.',
			remove: 'Take this piece away',
			removeText: 'It leaves the document. A version that was handed in keeps it.',
			unknown: 'This piece is gone: somebody took it away. What you wrote has stayed here.',
			stale:
				'Somebody changed this piece meanwhile. Nothing was overwritten: see what is saved now, then save again to put your version in its place.',
			'too-many': 'The document has 80 pieces already: this one is not saved. Take one away first.',
			fileReplace: 'Replace the file',
			fileRemove: 'No longer join this file'
		},

		files: {
			title: 'Your own document',
			lead: 'Give the faisceau d’indices that you have already: it stands for the form. All that is left is the name of the solution, one sentence and the needs it answers.',
			companies: 'A file that you give is never shown to the other companies.',
			given: 'Files given',
			none: 'No file yet.',
			choose: 'Files',
			hint: 'PDF, DOCX or ODT, 20 MB at most each.',
			send: 'Send',
			sent: 'Your file has arrived.',
			removed: 'The file is taken away.',
			remove: (name) => `Take “${name}” away`,
			removeShort: 'Take away',
			noneChosen: 'Choose a file first.',
			sending: (percent) => `Sending… ${percent}`,
			checking: 'Checking…',
			lost: 'The connection was lost: nothing of this was kept. Try again.',
			pages: (count) => (count > 1 ? `${count} pages` : '1 page'),
			states: { received: 'Received', waiting: 'Being checked', infected: 'Set aside' },
			checks: {
				received: 'checked, safe',
				waiting: 'can be read once it is checked',
				infected: 'the virus scanner found something in it: nobody will read it'
			},
			watermark:
				'A DOCX or ODT file cannot carry the name of its reader: give a PDF as well if you can.'
		},

		submit: {
			title: 'Read again and hand in',
			lead: 'This is your document as it will be read. Once handed in it does not change any more: the organiser checks that nothing is missing.',
			empty: 'No answer',
			unanswered: (count) =>
				count > 1 ? `${count} parts without an answer` : 'One part without an answer',
			change: (label) => `Change “${label}”`,
			advised: 'What would make it stronger',
			notice: 'To look at again',
			yes: 'Yes',
			no: 'No',
			consentSaved: (instant, name) =>
				name === null ? `Saved on ${instant}.` : `Saved on ${instant} by ${name}.`,
			saveConsent: 'Save without handing in',
			act: 'Hand the document in',
			again: 'Hand it in again',
			sent: 'Your document is handed in. The organiser checks it, then tells you.',
			answerEach: 'Answer yes or no for each group.',
			consentStale:
				'A colleague answered meanwhile. Nothing was overwritten: read again, then hand in.',
			withdraw: 'Take my consent back',
			withdrawText: 'You can still take a consent back. To give one more, write to the organiser.',
			consentKept: 'Your answers are saved.'
		}
	}
};
