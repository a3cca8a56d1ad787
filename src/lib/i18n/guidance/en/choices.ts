import type { choices as frenchChoices, trl as frenchTrl } from '../fr/choices.ts';

/** What can be chosen, by field or by column of a table. */
export const choices: typeof frenchChoices = {
	innovationTypes: {
		product: 'A product',
		service: 'A service',
		process: 'A process',
		marketing: 'A way of selling',
		organisation: 'An organisation'
	},
	noveltyDegree: {
		breakthrough: 'A breakthrough: it was not done before',
		'clear-improvement': 'A clear, measured improvement',
		transposition: 'An idea from another sector'
	},
	axis: {
		cost: 'Whole-life cost',
		quality: 'Quality',
		'lead-time': 'Time',
		environment: 'Environment',
		social: 'Social'
	},
	adaptation: {
		none: 'None: it is used as it is',
		minor: 'Minor: a few settings',
		substantial: 'Substantial: a part is to be developed',
		'co-development': 'To be built together, in steps'
	},
	spread: {
		nowhere: 'No, nowhere that I know of',
		prototype: 'As a prototype',
		recent: 'Yes, for less than two years',
		'other-sector': 'Yes, but in another sector',
		'little-spread': 'Yes, still little known',
		widespread: 'Yes, widely spread'
	},
	impacts: {
		'new-service': 'A new service',
		cost: 'Cost',
		quality: 'Quality',
		'lead-time': 'Time',
		environment: 'Environment',
		social: 'Social benefit',
		organisation: 'How work is organised',
		safety: 'Safety'
	},
	status: {
		jei: 'Young innovative company (JEI)',
		jeu: 'Young university company (JEU)',
		jeic: 'Young innovative growth company (JEIC)',
		jeir: 'Young innovative breakthrough company (JEIR)',
		cir: 'Research tax credit (CIR)',
		cii: 'Innovation tax credit (CII)',
		bpifrance: 'Bpifrance qualification'
	},
	protection: {
		title: 'Yes, a title is filed or granted',
		pending: 'Under way',
		none: 'No, and here is why'
	},
	kind: { public: 'Public', private: 'Private' },
	use: { pilot: 'Pilot', deployment: 'Full use' }
};

/** The scale of technology readiness levels. */
export const trl: typeof frenchTrl = {
	1: 'Basic principles observed',
	2: 'Concept formulated',
	3: 'Proof of concept',
	4: 'Validated in a laboratory',
	5: 'Validated in a representative environment',
	6: 'Demonstrated in a representative environment',
	7: 'Demonstrator in an operational environment',
	8: 'System complete and qualified',
	9: 'System proven in real conditions'
};
