import type { faisceau as fr } from '../fr/faisceau.ts';

/** What the pages of the company's form say by themselves. */
export const faisceau: typeof fr = {
	/** Where the document stands. */
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

	/** Given back to its company after it was shared. */
	reopened: {
		label: 'New version not handed in yet',
		text: 'Your answers are saved, but nobody will read your changes until you hand the document in again.'
	},

	/** Its company takes part no longer. */
	left: {
		label: 'You no longer take part in this masterclass',
		text: 'Your document remains yours: you can read and download it here, until the follow-up of the masterclass ends. The other participants no longer read it. Thank you for the work you put into it.'
	},

	signs: (count: string, limit: string) => `${count} of ${limit} characters`,

	/** The pages on which a company writes its document. Its questions are in the guidance. */
	form: {
		title: 'Your faisceau d’indices',
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
			stillRead: (number) =>
				`Version ${number} stays readable by those it was shared with, until the new one is handed in and accepted.`,
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
		granted:
			'The last day has passed, but you have been given more time: you may still hand it in.',
		until: (day) => `To be handed in by ${day}.`,

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
			done: 'Your document is copied. Read it again: things may have changed since.'
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
			otherProduct: 'It speaks of another product: it does not support this answer.',
			labelNone: 'None',
			link: 'Open the address',
			saved: 'The piece of evidence is saved.',
			removed: 'The piece of evidence is taken away.',
			remove: 'Take this piece away',
			removeText: 'It leaves the document. A version that was handed in keeps it.',
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
			sending: (percent) => `Sending… ${percent}`,
			checking: 'Checking…',
			lost: 'The connection was lost: nothing of this was kept. Try again.',
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
			saveConsent: 'Save without handing in',
			act: 'Hand the document in',
			again: 'Hand it in again',
			sent: 'Your document is handed in. The organiser checks it, then tells you.',
			withdraw: 'Take my consent back',
			withdrawText: 'You can still take a consent back. To give one more, write to the organiser.',
			consentKept: 'Your answers are saved.'
		}
	}
};
