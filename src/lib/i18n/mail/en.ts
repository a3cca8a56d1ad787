import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import type { mail as french } from './fr.ts';

type Guest = Parameters<typeof french.invitation.subject>[0];

const letter = (...paragraphs: (string | null)[]): string =>
	paragraphs.filter((paragraph) => paragraph !== null).join('\n\n');

const greeting = (person: string): string => (person ? `Dear ${person},` : 'Hello,');

const closing = (sender: string): string => `Kind regards,\n${sender}`;

const part: Readonly<Record<ParticipationRole, string>> = {
	authority:
		'You bring the needs of your authority. The session is a training exercise: offers are studied as a fiction, nobody commits to buy, and all companies receive the same information.',
	company:
		'You present your solution and receive feedback on your faisceau d’indices. The session is a training exercise: offers are studied as a fiction and nobody commits to buy.',
	inspiring: 'You tell how you buy innovation, then give each company your view of its document.',
	facilitator: 'You run the session.'
};

export const mail: typeof french = {
	details: {
		date: 'Date',
		time: 'Time',
		place: 'Place',
		access: 'Getting in',
		before: 'Before',
		deadline: 'To be done by'
	},
	hours: (range, zone) => `${range} (${zone})`,
	zones: {
		'Europe/Paris': 'Paris time',
		'America/Guadeloupe': 'Guadeloupe time',
		'America/Martinique': 'Martinique time',
		'America/Cayenne': 'French Guiana time',
		'America/St_Barthelemy': 'Saint-Barthélemy time',
		'America/Marigot': 'Saint-Martin time',
		'America/Miquelon': 'Saint-Pierre-et-Miquelon time',
		'Indian/Reunion': 'Réunion time',
		'Indian/Mayotte': 'Mayotte time',
		'Pacific/Noumea': 'New Caledonia time',
		'Pacific/Tahiti': 'Tahiti time',
		'Pacific/Marquesas': 'Marquesas time',
		'Pacific/Gambier': 'Gambier time',
		'Pacific/Wallis': 'Wallis and Futuna time'
	},
	zoneOf: (place) => `${place} time`,

	invitation: {
		subject: ({ title, day }: Guest) => `Invitation: ${title}, ${day}`,
		body: ({ person, title, sender }, role) =>
			letter(
				greeting(person),
				`We are pleased to invite you to the masterclass “${title}”. ${part[role]}`,
				'To answer, open the link in this message: your answer reaches us at once, and you may change it. The buttons of your mail program put the date in your calendar.',
				'If you need anything in order to take part, simply tell us with your answer.',
				closing(sender)
			)
	},

	update: {
		subject: ({ title, day }) => `Change: ${title}, ${day}`,
		body: ({ person, title, sender }, changed) =>
			letter(
				greeting(person),
				{
					hours: `The date or the hours of the masterclass “${title}” have changed. The new ones below replace the former in your calendar.`,
					place: `The masterclass “${title}” moves to another place. Date and hours stay the same.`,
					words: `The masterclass has a new title: “${title}”. Date, hours and place stay the same, and so does your answer.`
				}[changed],
				changed === 'words'
					? null
					: 'Please tell us again whether you come, by opening the link in this message.',
				closing(sender)
			)
	},

	cancellation: {
		subject: ({ title, day }) => `Cancelled: ${title}, ${day}`,
		body: ({ person, title, day, sender }, what) =>
			letter(
				greeting(person),
				{
					event: `The masterclass “${title}”, planned for ${day}, will not take place. Please accept our apologies.`,
					person: `Your part in the masterclass “${title}” of ${day} is cancelled. If this is a mistake, reply to this message.`,
					address: `Your invitation to the masterclass “${title}” of ${day} is now sent to another address of yours.`
				}[what],
				'This message removes the date from this calendar; there is nothing else to do.',
				closing(sender)
			)
	},

	actions: {
		answer: 'Answer the invitation',
		openSpace: 'Open my space'
	},

	footer: {
		privacy: (body) =>
			`${body} uses your name, position and address to organise this masterclass, and for nothing else. Your rights, including the right to object, and how long data are kept:`,
		/** Of a reminder: an answer reaches the organiser, who sets the next ones aside. */
		stop: 'To receive no more reminders about this, simply answer this message.'
	},

	entry: {
		description: (range, zone) => `Hours: ${range}, ${zone}.`,
		access: (words) => `Getting in: ${words}`,
		answer: 'To answer, open the link you received by e-mail.'
	}
};
