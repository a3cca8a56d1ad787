import type { form as french } from '../fr/form.ts';

/** The questions of the form, besides those of each indicator. */
export const form: typeof french = {
	families: {
		SOLUTION: {
			label: 'The solution',
			lead: 'What is new, compared with what, and what it brings. This is where it all happens.'
		},
		MARCHE: {
			label: 'The market',
			lead: 'Since when and how far the solution is sold. A frank answer is worth more than a fine one.'
		},
		IMPACT: {
			label: 'The impact',
			lead: 'What changes for the service, the environment and the territory.'
		},
		OPERATEUR: {
			label: 'The company',
			lead: 'These indicators confirm the others. Having none is possible.'
		},
		RECONNAISSANCE: {
			label: 'Recognition',
			lead: 'What others than you have seen, checked or rewarded.'
		}
	},

	parts: {
		presentation: {
			label: 'The solution in brief',
			lead: 'What everybody will read first, before the session.'
		},
		price: {
			label: 'Indicative price',
			lead: 'Optional. It helps to see whether a purchase would stay below the ceiling of €100,000 before tax. It is never shown to other companies.'
		},
		consent: {
			label: 'To whom may your document go?',
			lead: 'Choose for each group. Your prices and research figures are never shown to other companies, and each piece of evidence keeps the confidentiality you gave it.'
		}
	},

	headings: {
		question: 'What you are asked',
		meaning: 'What it means',
		counts: 'What counts as evidence',
		weakens: 'What weakens it',
		strong: 'Made-up example, convincing',
		weak: 'Made-up example, hardly convincing'
	},

	answer: {
		label: 'Your answer',
		help: 'In your own words. Facts, figures, dates.'
	},
	declarative: {
		label: 'No evidence: I declare it',
		help: 'Tick this if no piece of evidence supports the answer. It will be read as a statement of yours, which is allowed.'
	},

	fields: {
		solutionName: {
			label: 'Name of the solution',
			help: 'As it will be read in the room.'
		},
		pitch: {
			label: 'In one or two sentences',
			help: 'What it does, and for whom.'
		},
		description: {
			label: 'Description',
			help: 'What the solution does, how, and for which services of an authority.'
		},
		needsAimed: {
			label: 'Needs aimed at',
			help: 'The families of needs it answers. One or two right ones are better than all.'
		},
		innovationTypes: {
			label: 'What is new is…',
			help: 'Several answers are possible.'
		},
		novelty: {
			label: 'What is new',
			help: 'In two or three sentences: the thing, and what it changes.'
		},
		noveltyDegree: {
			label: 'Degree of novelty',
			help: 'None of these answers is better than another.'
		},
		stateOfTheArt: {
			label: 'Reference solutions',
			help: 'One at least, three if possible, even those of your competitors.'
		},
		gains: {
			label: 'Measured gains',
			help: 'One line a gain. A gain without a method hardly convinces.'
		},
		trl: {
			label: 'Maturity level (TRL)',
			help: 'The level reached, not the one you aim at.'
		},
		trlDate: {
			label: 'Reached since',
			help: 'Month and year.'
		},
		trlProof: {
			label: 'What shows it',
			help: 'A test, a demonstrator, a first client: where, when, for how long.'
		},
		adaptation: {
			label: 'Adaptation needed',
			help: 'To answer an authority’s need.'
		},
		firstSale: {
			label: 'First sale',
			help: 'Month and year of the first sale. A free trial is not one.'
		},
		publicClients: {
			label: 'Public clients',
			help: 'How many to date; 0 is a good answer.'
		},
		privateClients: {
			label: 'Private clients',
			help: 'How many to date; 0 is a good answer.'
		},
		spread: {
			label: 'Does an offer like yours exist already?',
			help: 'From you or from others.'
		},
		knownEquivalents: {
			label: 'Equivalent offers that you know',
			help: 'Name them and say how yours differs. A frank answer reassures the buyer.'
		},
		impacts: {
			label: 'Expected effects',
			help: 'Those that you can defend.'
		},
		researchShare: {
			label: 'Share of research in your costs, in %',
			help: 'Never shown to other companies.'
		},
		researchStaff: {
			label: 'People in research and development',
			help: 'In full-time equivalents. Never shown to other companies.'
		},
		statuses: {
			label: 'Statuses and schemes',
			help: 'With the year you obtained them.'
		},
		protection: {
			label: 'Is your solution protected?',
			help: 'A patent is neither required nor enough.'
		},
		references: {
			label: 'References',
			help: 'Few lines, but with a result.'
		},
		priceMin: {
			label: 'Lowest price, in euros before tax',
			help: 'All included: set-up, training, subscription.'
		},
		priceMax: {
			label: 'Highest price, in euros before tax',
			help: 'All included, over the whole length.'
		},
		priceUnit: {
			label: 'For what',
			help: 'For example “a school of six classes”.'
		},
		priceMonths: {
			label: 'Length covered, in months',
			help: 'A subscription counts over the whole length of the contract.'
		}
	},

	columns: {
		stateOfTheArt: {
			solution: 'Reference solution',
			limit: 'Where it stops',
			difference: 'What yours does differently'
		},
		gains: {
			axis: 'Kind',
			value: 'Value',
			unit: 'Unit',
			method: 'How it was measured',
			source: 'Source'
		},
		statuses: { status: 'Status or scheme', year: 'Year' },
		references: {
			client: 'Client',
			kind: 'Public or private',
			use: 'Pilot or full use',
			result: 'Result'
		}
	},

	missing: {
		solutionName: 'Give your solution a name.',
		pitch: 'Present it in one or two sentences.',
		description: 'Describe what it does, how, and for whom.',
		needsAimed: 'Choose at least one family of needs.',
		innovationTypes: 'Say whether the novelty is a product, a service, a process…',
		novelty: 'Say in a few sentences what is new.',
		stateOfTheArt:
			'Compare your solution with at least one other: where that one stops, what yours does differently.',
		trl: 'Give the maturity level reached.',
		adaptation: 'Say whether the solution has to be adapted.',
		firstSale: 'Give the month of the first sale, or “not yet”.',
		publicClients: 'Give the number of public clients, even if it is 0.',
		privateClients: 'Give the number of private clients, even if it is 0.',
		knownEquivalents: 'Say which equivalent offers you know.',
		impacts: 'Choose at least one expected effect.'
	},
	advised: {
		noveltyDegree: 'Say whether it is a breakthrough, an improvement or a transposition.',
		stateOfTheArt: 'Compare with three reference solutions.',
		gains: 'Put a figure on at least one gain, with its method.',
		spread: 'Say whether an offer like yours exists already.'
	},

	recipients: {
		inspiring: {
			label: 'The inspiring structure',
			help: 'It reads every document before the session and gives each company its remarks.'
		},
		authorities: {
			label: 'The authorities taking part',
			help: 'They read a few days before the session and prepare their questions.'
		},
		'other-companies': {
			label: 'The other companies taking part',
			help: 'At the session only: the organiser may show them your document or hand them a copy. Nothing opens in their space, and a file given instead of the form is never shown to them.'
		},
		'room-print': {
			label: 'Printing for the room',
			help: 'Paper copies on the tables, which everybody present can read.'
		}
	}
};
