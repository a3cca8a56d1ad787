import type { faisceau as french } from '../fr/faisceau.ts';

/** The document itself: where it stands, what it lacks. Its questions are in the guidance. */
export const faisceau: typeof french = {
	title: 'Faisceau of indicators',

	progress: (done: number, total: number) => `${done} of ${total} needed answers`,
	position: (place: number, total: number) => `Indicator ${place} of ${total}`,
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
			'The document is handed in: it can no longer be changed. To take it back, write to the organiser: the address is at the foot of the page.',
		accepted:
			'The document is checked: it can no longer be changed. To take it back, write to the organiser: the address is at the foot of the page.',
		'deadline-passed':
			'The deadline has passed: the document can no longer be changed. For more time, write to the organiser: the address is at the foot of the page.',
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

	/** What the server says in those pages. */
	told: {
		due: (day) => `due by ${day}`,
		wasDue: (day) => `was due on ${day}`,
		readOnly: 'Here the document can be read, not changed.',
		evidence: {
			expired: (day) => `No longer valid since ${day}: it does not support this answer any more.`,
			usual: 'Usual for this indicator',
			others: 'Others',
			unknown: 'This piece is gone: somebody took it away. What you wrote has stayed here.',
			stale:
				'Somebody changed this piece meanwhile. Nothing was overwritten: see what is saved now, then save again to put your version in its place.',
			'too-many': 'The document has 80 pieces already: this one is not saved. Take one away first.',
			'file-gone':
				'The file you joined is gone: what is not saved is erased after a day. Join it again; what you wrote has stayed here.'
		},
		files: {
			pages: (count) => (count > 1 ? `${count} pages` : '1 page'),
			states: { received: 'Received', waiting: 'Being checked', infected: 'Set aside' },
			checks: {
				received: 'checked, safe',
				waiting: 'can be read once it is checked',
				infected: 'the virus scanner found something in it: nobody will read it'
			},
			noneChosen: 'Choose a file first.'
		},
		submit: {
			consentSaved: (instant, name) =>
				name === null ? `Saved on ${instant}.` : `Saved on ${instant} by ${name}.`,
			answerEach: 'Answer yes or no for each group.',
			consentStale:
				'A colleague answered meanwhile. Nothing was overwritten: read again, then hand in.'
		},
		reuse: {
			begun: 'Something is written here already: nothing was copied, and nothing is lost.'
		}
	}
};
