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
	},
	preview: {
		label: (name) => `You are looking at the space of ${name}`,
		now: 'as it is now',
		ahead: {
			'inspiring-shared': 'as it will be once the documents went to the inspiring structure',
			'authorities-shared': 'as it will be once the documents went to the authorities'
		},
		note: 'You cannot write anything here, and your visit leaves no trace in it.',
		leave: 'Back to the masterclass',
		readOnly: 'You are looking at this space without writing in it. Nothing was saved.'
	}
};
