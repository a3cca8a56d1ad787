import type { Catalogue } from '../catalogue.ts';

export const spaces: Catalogue['spaces'] = {
	eyebrow: (day, place) => `Masterclass on ${day}, ${place}`,
	yours: 'Your space',
	notYours:
		'This page is not open at this stage, or not for you. Go back to the start of your space: it says what you will receive, and when.',
	home: 'Back to my space',
	navigation: 'Your space',
	pages: {
		home: 'Start',
		'own-needs': 'Our needs',
		needs: 'Needs',
		'own-faisceau': 'Faisceau d’indices',
		feedback: 'Feedback received',
		documents: 'Documents',
		'own-presentation': 'Presentation',
		questions: 'Questions'
	},
	roles: {
		authority: 'Local authority',
		company: 'Company',
		inspiring: 'Inspiring structure',
		facilitator: 'Facilitation'
	},

	door: {
		title: (name) => `Hello ${name}`,
		text: (organisation, title, day) =>
			`This is your space for the masterclass “${title}” on ${day}, for ${organisation}. It holds what is asked of you, by when, and what you will receive.`,
		enter: 'Open my space',
		keep: 'Keep this link to yourself: it opens your space without a password, until the masterclass has been followed up.',
		notMe: (name) => `I am not ${name}`,
		notMeHint: 'This link will stop working at once, and the organiser will be told.'
	},
	disowned: {
		title: 'Thank you for telling us',
		text: 'This link is no longer in use. The organiser knows that the message went to the wrong address; there is nothing else for you to do.'
	},

	renew: {
		title: 'Receive my link',
		lead: 'Your space opens by the personal link in our messages. Write the address at which you receive them: a new link leaves for it at once.',
		email: 'Your e-mail address',
		submit: 'Send the link',
		sentTitle: 'It is on its way',
		sent: 'If this address takes part in a masterclass, the link arrives within a few minutes. Earlier links no longer work. Otherwise, write to the person who invites you.'
	},
	closed: {
		unknown: {
			title: 'This link leads nowhere',
			text: 'It may have been cut when copied. Open it from the message you received, or ask for a new one.'
		},
		revoked: {
			title: 'This link is no longer in use',
			text: 'A newer link has replaced it. Open the one in the last message you received, or ask for a new one.'
		},
		withdrawn: {
			title: 'Your part is cancelled',
			text: 'You are no longer on the list of this masterclass. If this is a mistake, reply to the message you received.'
		},
		closed: {
			title: 'This masterclass is finished',
			text: 'It has been followed up and closed, and its spaces with it. Thank you for taking part.'
		}
	},

	practical: {
		title: 'Practical details',
		date: 'Date',
		time: 'Hours',
		place: 'Place',
		access: 'To come in',
		programme: 'See the programme'
	},

	preview: {
		label: (name) => `You are looking at the space of ${name}`,
		stages: {
			preparing: 'as it is now',
			'inspiring-shared': 'as it will be once the documents went to the inspiring structure',
			'authorities-shared': 'as it will be once the documents went to the authorities',
			over: 'as it is after the session',
			cancelled: 'as it is since the cancellation'
		},
		note: 'You cannot write anything here, and your visit leaves no trace in it.',
		leave: 'Back to the masterclass',
		readOnly: 'You are looking at this space without writing in it. Nothing was saved.'
	}
};
