import type { spaces as fr } from '../fr/spaces.ts';

/** What stands around every page of a space. */
export const spaces: typeof fr = {
	eyebrow: (day, place) => `Masterclass on ${day}, ${place}`,
	yours: 'Your space',
	home: 'Back to my space',
	contact: (name) => `A question, a difficulty? Write to ${name}:`,
	navigation: 'Your space',
	pages: {
		home: 'Start',
		'own-needs': 'Our needs',
		needs: 'Needs of authorities',
		'own-interests': 'Meetings',
		'own-faisceau': 'Faisceau d’indices',
		feedback: 'Feedback received',
		documents: 'Documents',
		'own-readings': 'Reading desk',
		'own-presentation': 'Presentation',
		questions: 'Questions'
	}
};
