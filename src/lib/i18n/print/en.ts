import type { PrintTexts } from '../print.ts';

export const print: PrintTexts = {
	brand: 'Faisceau d’indices',
	exercise: 'Exercise – fictitious study',
	footer: (masterclass) => `Exercise – fictitious study · ${masterclass}`,
	page: 'page',
	of: 'of',

	reader: {
		line: (name, organisation, date) =>
			`Copy for ${name}, ${organisation} – ${date} – exercise, fictitious study`,
		across: 'exercise – fictitious study'
	},

	faisceau: {
		title: (solution, company) => `${solution} – ${company} – Faisceau d’indices`,
		unnamed: 'Solution without a name yet',
		draft: 'Draft – not handed in yet',
		notice: {
			title: 'Draft – not handed in yet',
			text: 'Nobody but your company reads this document until you hand it in from your space.'
		},
		version: (number, date) => `Version ${number} – ${date}`,
		facts: {
			masterclass: 'Masterclass',
			state: 'State',
			printed: (date) => `Draft printed on ${date}`,
			submitted: (number, date) => `Version ${number}, handed in on ${date}`
		},
		questions: {
			title: 'The essentials in five questions',
			asked: {
				performance: 'Does the solution meet the need with better performance?',
				existence: 'Is it on the market already?',
				adaptation: 'Must an existing solution be adapted?',
				impact: 'What would the innovation change?',
				supplier: 'How far is the supplier itself innovative?'
			},
			nothing: 'Nothing is said.'
		},
		/** A question and what is answered. */
		pair: (name, said) => (name.endsWith('?') ? `${name} ${said}` : `${name}: ${said}`),
		answer: 'Answer',
		declarative: 'Declared: no piece of evidence supports this answer.',
		evidence: 'Evidence',
		about: (what) => `About: ${what}`,
		seenBy: (who) => `Seen by: ${who}`,
		until: (date) => `valid until ${date}`,
		from: (date) => `of ${date}`,
		silent: (indicators) => `Nothing is said on: ${indicators}.`,
		documents: 'Files given by the company',
		pages: (count) => (count === 1 ? `${count} page` : `${count} pages`),
		given: (date) => `given on ${date}`,
		consent: 'Who may receive this document',
		yes: 'Yes',
		no: 'No'
	},

	blank: {
		title: 'Faisceau d’indices – a form to fill in by hand',
		heading: 'Your faisceau d’indices',
		lead: 'A form to fill in by hand, alone or together, before you copy your answers into your space.',
		mark: 'Blank form',
		identity: {
			company: 'Company',
			solution: 'Solution',
			person: 'Filled in by',
			date: 'On'
		},
		how: {
			title: 'How to use it',
			items: [
				'A faisceau is read as a whole: no indicator is compulsory, none is enough alone. Leave empty what does not concern you.',
				'Write facts, figures, dates. For each piece of evidence, say what it is about: the solution, the company or another product.',
				'The more a solution is sold, the more it is proven, and the less new it seems. A good document says what is still new in spite of the sales.',
				'An asterisk (*) marks what is needed to hand in.',
				'This work is an exercise: it is neither a tender nor a promise to buy.'
			]
		},
		questions: {
			title: 'Five questions for a buyer',
			lead: 'The indicators that follow help to answer them.'
		},
		required: '*',
		several: 'several answers possible',
		counts: 'Counts as evidence:',
		weakens: 'Weakens:',
		evidence: {
			title: 'Evidence for these indicators',
			indicator: 'Indicator',
			piece: 'Piece and title',
			issuer: 'Issuer, reference',
			date: 'Date',
			about: 'About',
			solution: 'the solution',
			company: 'the company',
			other: 'another product'
		},
		month: 'month and year',
		monthOrNotYet: 'month and year, or “not yet”'
	},

	feedback: {
		title: (solution, company) => `${solution} – ${company} – Feedback`,
		heading: 'Feedback from a reader',
		mark: 'Exercise – fictitious study',
		notice: {
			title: 'This is an exercise',
			text: 'A body that buys has read your document as it would read a real proposal, to help you write it. This feedback is neither an official opinion, nor a ranking, nor a promise to buy, and it binds nobody.'
		},
		facts: {
			reader: 'Read by',
			masterclass: 'Masterclass',
			date: 'Date',
			document: 'Document read'
		},
		version: (number) => `version ${number}`,
		whole: 'Reading of the whole',
		question: 'Could this solution be seen as innovative, and why?',
		wholes: {
			convergent: 'The indicators agree',
			a_completer: 'The document needs completing',
			insuffisant: 'The indicators are not enough yet',
			hors_dispositif: 'Another way to buy would fit better'
		},
		reasonsTitle: 'Why another way',
		reasons: {
			'above-ceiling': 'The need reaches the ceiling of purchases for innovation.',
			'need-not-estimated': 'The need is not estimated yet.',
			'pure-research': 'The solution is still at the stage of research.',
			'below-plain-exemption': 'The amount is so low that no justification is asked for.',
			'need-divided': 'One need seems to be cut up to stay below the ceiling.'
		},
		pattern: 'Indicator by indicator',
		patternLead: 'No indicator decides alone: it is the whole pattern that is read.',
		patternColumns: ['Indicator', 'Title', 'Strength'],
		strengths: {
			fort: 'strong',
			moyen: 'medium',
			faible: 'weak',
			absent: 'absent',
			contraire: 'against'
		},
		unread: 'not read',
		details: 'Remarks and advice',
		remark: 'Remark',
		ask: 'Question to prepare for',
		recommendation: 'Advice on wording',
		nothing: 'The reader left no remark on single indicators.'
	}
};
