import type { needs as fr } from '../fr/needs.ts';
import { families, subfamilies } from './families.ts';

const unknown = 'I do not know yet';

export const needs: typeof fr = {
	title: 'Needs',
	lead: {
		guest: 'What your authority may want to buy: an idea is enough, the rest comes along the way.',
		organiser: 'What the authorities may want to buy, and what they tell companies of it.'
	},
	one: 'Need',
	count: (count: number) => (count === 1 ? `${count} need` : `${count} needs`),
	add: 'Add a need',
	addAnother: 'Add another need',
	choose: 'Choose',
	note: 'Note a need',
	noteFor: (authority: string) => `Note a need of ${authority}`,
	back: 'All needs',
	authority: {
		label: 'Authority',
		choose: 'Choose an authority',
		unknown: 'This authority no longer takes part in the masterclass. Choose another one.'
	},
	noAuthority: {
		title: 'No authority yet',
		text: 'A need is that of an authority. First add an authority to the participants.',
		add: 'Add an authority'
	},
	added: 'The need is saved. You can complete it now or later.',
	removedNow: 'The need is deleted.',
	removeText: 'All that is written in it goes away. This cannot be undone.',
	edit: (title: string) => `Edit “${title}”`,
	remove: 'Delete this need',
	saved: 'The need is saved.',
	removed: (title: string) => `“${title}” is deleted.`,
	quick: 'The essentials',
	quickText: 'Three answers are enough to save a need.',
	more: 'To go further',
	moreText: 'Nothing is required here. Each answer helps to find useful companies.',
	unknown,
	suggestion: (family: string) => `From your words: ${family}`,
	suggestionWhy: (words: string) => `You wrote: ${words}.`,

	empty: {
		title: 'No need yet',
		nothing: 'Your authority has named none.',
		guest:
			'Say in a few words what you would like to improve. A family, a title and a horizon are enough; you can complete it later.',
		organiser:
			'The needs of the authorities arrive here. You can also note one yourself, for instance on the phone.'
	},

	others: {
		title: 'Needs of the authorities',
		lead: 'What the authorities of this masterclass have chosen to show you.',
		equal:
			'A need whose consultation is open or about to open is shown to no company, so that all have the same information.',
		empty: {
			title: 'No need to read yet',
			text: 'Each authority chooses who reads its needs. Those it shows you will appear here.'
		}
	},

	introduction: {
		title: 'Your turn at the round table',
		label: 'Your territory and your ambitions in two sentences',
		help: 'Who you are, and where your transition is going: the organiser uses it to give you the floor.',
		count: (typed, most) => `${typed} characters of ${most}`,
		changed: (theirs) =>
			`Somebody else has just saved: “${theirs}”. Take from it what is needed, then save.`,
		authority: 'For its turn at the round table',
		all: 'What the authorities say of themselves',
		allText: 'To give them the floor at the round table.'
	},

	missing: {
		title: 'What would still help',
		none: 'Everything is said. You can still change your answers.',
		more: (count: number) => (count === 1 ? 'and one more answer' : `and ${count} more answers`),
		count: (count: number) =>
			count === 1 ? `${count} answer would still help` : `${count} answers would still help`
	},

	kept: {
		'open-consultation': {
			label: 'Kept: consultation open or near',
			text: 'This need is not shown to companies, because a consultation is open or about to open. All candidate companies must have the same information: speaking of it here would favour those in the room. For other readers your choice stays the same.'
		},
		'not-shared': {
			label: 'Read by the organiser only',
			text: 'This need is not shown to companies, because it is shared with the organiser only. You can open it to others at the question “Who may read this need?”.'
		}
	},
	shown: 'Companies may read this need.',
	sharedWith: {
		participants: 'Shared with the participants',
		'targeted-companies': 'Shared with the companies in mind',
		public: 'Shared with everybody'
	},

	sources: {
		organiser: 'Noted by the organiser',
		guest: 'Written by the authority',
		call: 'Received through the public call'
	},

	fields: {
		family: {
			label: 'Family of need',
			help: 'The nearest will do: it closes no door.'
		},
		subfamily: {
			label: 'More precisely',
			help: 'If one of these details fits.'
		},
		title: {
			label: 'Title of the need',
			help: 'In one line, for instance: “Find the leaks of the water network”.'
		},
		horizon: {
			label: 'When you may buy',
			help: 'An estimate, which binds you to nothing.'
		},
		statement: {
			label: 'Problem to solve',
			help: 'What you want to achieve, naming no product and no brand.'
		},
		situation: {
			label: 'How do you do it today?',
			help: 'And what no longer suits you.'
		},
		beneficiaries: {
			label: 'Who will gain from it?',
			help: 'You may choose several.'
		},
		transitionAim: {
			label: 'Link with your aims for the transition',
			help: 'For instance a climate plan, or a target of saving water or energy.'
		},
		perimeter: {
			label: 'Perimeter',
			help: 'A site, a district, a municipality, the whole territory…'
		},
		nature: {
			label: 'Nature of the purchase',
			help: 'Works, supplies or services: their thresholds differ.'
		},
		budget: {
			label: 'Budget before tax',
			help: 'Over the whole length of the contract, renewals and options included.'
		},
		budgetVoted: {
			label: 'Has the budget been voted?',
			help: 'A need without a budget is welcome here.'
		},
		maturity: {
			label: 'How far has this need come?',
			help: 'If a consultation is near, it will not be shown to companies.'
		},
		experiment: {
			label: 'Is a trial on site possible?',
			help: 'For instance in a building, a street or a department.'
		},
		constraints: {
			label: 'Known constraints',
			help: 'Tick those you know of, or none.'
		},
		openConsultation: {
			label: 'A consultation is open for this need',
			help: 'It will then not be shown to companies, so that all stay on equal terms.'
		},
		visibility: {
			label: 'Who may read this need?',
			help: 'You can change your mind at any time; what was read stays known.'
		}
	},

	beneficiaries: {
		residents: 'Residents',
		staff: 'Staff',
		pupils: 'Pupils',
		businesses: 'Local businesses',
		'service-users': 'Users of the service',
		'elected-officials': 'Elected officials'
	},

	natures: {
		works: 'Works',
		supplies: 'Supplies',
		services: 'Services',
		unknown
	},

	budgets: {
		'lt-25k': 'Under €25,000 before tax',
		'25-40k': 'From €25,000 to €40,000 before tax',
		'40-60k': 'From €40,000 to €60,000 before tax',
		'60-100k': 'From €60,000 to €100,000 before tax',
		'gt-100k': '€100,000 before tax or more',
		unknown
	},

	budgetVotes: {
		yes: 'Yes',
		no: 'No',
		'in-preparation': 'In preparation',
		unknown
	},

	horizons: {
		'lt-3m': 'Within 3 months',
		'3-6m': 'In 3 to 6 months',
		'6-12m': 'In 6 to 12 months',
		'gt-12m': 'In more than a year',
		watch: 'No purchase planned: I keep informed'
	},

	maturities: {
		idea: 'An idea',
		expressed: 'Expressed by a department',
		framed: 'Framed',
		budgeted: 'Budgeted',
		'consultation-near': 'Consultation about to open',
		unknown
	},

	experiments: {
		yes: 'Yes',
		no: 'No',
		unknown
	},

	constraints: {
		heritage: 'Protected heritage',
		'public-building': 'Building open to the public (ERP)',
		'personal-data': 'Personal data',
		interoperability: 'Link with software in place',
		water: 'Contact with drinking water',
		food: 'Contact with food',
		'lead-time': 'Short lead time',
		other: 'Other'
	},

	visibilities: {
		organiser: {
			label: 'The organiser only',
			help: 'Nobody else sees it. This is the choice to begin with.'
		},
		participants: {
			label: 'The participants of the masterclass',
			help: 'The other authorities, the inspiring structure and the companies that take part.'
		},
		'targeted-companies': {
			label: 'The participants and the companies thought of',
			help: 'Also the companies that the organiser contacts for this need.'
		},
		public: {
			label: 'Everybody',
			help: 'It may appear on the public page of the masterclass.'
		}
	},

	import: {
		title: 'Import a list of needs',
		open: 'Import a list',
		download: 'Download the list',
		columnsText:
			'Authority, SIREN, department or postal code, title, family, more precisely, horizon (“6 to 12 months”, “March 2027”, “Q2 2027”), problem to solve or description, budget before tax (“€38,000”, “25 to 40 k€”), and every other question of the need sheet. Headers are recognised in French and English, in any order, and you can correct them.',
		example: 'Authority; Title; Family; Horizon',
		model: 'Download a model',
		modelText: 'Two examples to replace. The authority, the title and the family are enough.',
		fields: {
			authority: 'Authority',
			kind: 'Kind',
			siren: 'SIREN',
			department: 'Department',
			postalCode: 'Postal code',
			title: 'Title',
			family: 'Family',
			subfamily: 'More precisely',
			horizon: 'Horizon',
			statement: 'Problem to solve',
			situation: 'Current situation',
			beneficiaries: 'Beneficiaries',
			transitionAim: 'Transition aim',
			perimeter: 'Perimeter',
			nature: 'Nature of the purchase',
			budget: 'Budget',
			budgetVoted: 'Budget voted',
			maturity: 'Maturity',
			experiment: 'Trial on site',
			constraints: 'Constraints',
			openConsultation: 'Open consultation',
			visibility: 'Who may read'
		},
		examples: {
			first: {
				authority: 'Clairmont',
				title: 'Find the leaks of the water network',
				statement: 'A quarter of the water is lost before it reaches anybody.',
				budget: '€38,000'
			},
			second: { authority: 'Bellerive', title: 'Shelter bicycles at the station' }
		},
		faults: {
			'authority-missing': 'No authority is named, or its SIREN is unknown.',
			'authority-too-long': 'The authority’s name is longer than 200 characters.',
			'authority-ambiguous':
				'Several authorities bear this name. Add the SIREN, the department or the kind to say which.',
			'authority-is-company': 'This is a company of the directory, not an authority.',
			'authority-left':
				'This authority declined or withdrew. Put it back among the participants first.',
			'title-missing': 'The need has no title.',
			'title-too-long':
				'The title is longer than 120 characters. Put the detail in the description.',
			'family-missing': 'No family is named, and the words of the need do not tell it. Add it.',
			'family-unknown':
				'This family of needs does not exist. Take one of the model, or leave the cell blank.',
			'subfamily-unknown': 'This detail does not belong to the family of the need.',
			'budget-unknown':
				'This budget is no amount before tax. Write “€38,000” or “25 to 40 k€”, for example.',
			'horizon-unknown':
				'This horizon is not understood. Write “6 to 12 months”, “March 2027” or “Q2 2027”, for example.',
			'horizon-past': 'This date is past.',
			'answer-unknown': 'This answer is none of those of the need sheet.',
			duplicate: 'This need of this authority stands further up in the list already.'
		},
		faultsTitle: (count: number) =>
			count === 1 ? '1 line to correct' : `${count} lines to correct`,
		faultsText:
			'They are left aside. Correct them in your spreadsheet, then import again: nothing will be doubled.',
		toCreate: () => 'new',
		known: 'there already',
		toCorrect: 'to correct',
		nothing: {
			known: 'All these needs are there already: this import would change nothing.',
			both: 'Nothing new: the lines that can be read are there already, the others are to correct.',
			wrong: 'No line can be imported as it is. See what is to be corrected.'
		},
		joining: (count: number, stage: string) =>
			count === 1
				? `One authority joins the participants, at the stage “${stage}”:`
				: `${count} authorities join the participants, at the stage “${stage}”:`,
		founding: (count: number) =>
			count === 1
				? 'One authority enters the directory too:'
				: `${count} authorities enter the directory too:`,
		undated: (count: number, horizon: string) =>
			`${count === 1 ? 'One line says no horizon: it will have' : `${count} lines say no horizon: they will have`} “${horizon}”. You can choose another below.`,
		undatedLabel: 'Horizon of the lines that say none',
		others: (count: number) => `${count} others`,
		lines: 'Line by line',
		more: (count: number) => `And ${count} more lines.`,
		state: 'State',
		states: { create: 'New', known: 'There already' },
		coming: {
			joins: 'Joins the participants',
			new: 'New in the directory',
			official: 'New, from the official reference'
		},
		differs: 'The list says otherwise: the sheet stays as it is.',
		suggested: (words: string) => `Family suggested by: ${words}`,
		namesakes: (names: string) =>
			`Several authorities bear this name: ${names}. Add the department or the SIREN to take the right one; else a new entry is made, to be completed.`,
		firstFamily: 'A need has one family only: the first is kept.',
		done: (needs: number, joined: number, organisations: number) =>
			[
				needs === 1 ? 'One need is imported' : `${needs} needs are imported`,
				joined > 1
					? `${joined} authorities join the participants`
					: joined === 1
						? 'one authority joins the participants'
						: '',
				organisations > 1
					? `${organisations} enter the directory`
					: organisations === 1
						? 'one enters the directory'
						: ''
			]
				.filter(Boolean)
				.join('; ') + '.',
		toMatching: 'See who can answer'
	},

	families,
	subfamilies,

	errors: {
		gone: 'This need is gone: it was deleted meanwhile. What you wrote is still on the page.',
		closed: 'The masterclass is closed: needs can no longer be changed.'
	}
};
