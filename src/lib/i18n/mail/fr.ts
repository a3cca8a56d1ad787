import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';

type Guest = {
	readonly person: string;
	readonly title: string;
	/** The day in words, such as « jeudi 18 mars 2027 ». */
	readonly day: string;
	/** Who signs: the organising body. */
	readonly sender: string;
};

const letter = (...paragraphs: (string | null)[]): string =>
	paragraphs.filter((paragraph) => paragraph !== null).join('\n\n');

const greeting = (person: string): string => (person ? `Bonjour ${person},` : 'Bonjour,');

const closing = (sender: string): string => `Bien cordialement,\n${sender}`;

/** Why this person sits at the table, in one sentence. */
const part: Readonly<Record<ParticipationRole, string>> = {
	authority:
		'Vous y apportez les besoins de votre collectivité. La séquence est pédagogique : l’étude des offres y est fictive, sans engagement d’achat, et toutes les entreprises reçoivent les mêmes informations.',
	company:
		'Vous y présentez votre solution et recevez un retour sur votre faisceau d’indices. La séquence est pédagogique : l’étude des offres y est fictive et n’engage aucun achat.',
	inspiring:
		'Vous y racontez votre pratique de l’achat innovant, puis donnez à chaque entreprise votre regard sur son document.',
	facilitator: 'Vous en assurez l’animation.'
};

/** Messages as they arrive. Vouvoiement, short sentences, nothing that a reader must decode. */
export const mail = {
	details: {
		date: 'Date',
		time: 'Horaires',
		place: 'Lieu',
		access: 'Pour venir',
		before: 'Auparavant',
		deadline: 'À faire pour'
	},
	/** Hours and the clock they are read on. */
	hours: (range: string, zone: string) => `${range} (${zone})`,
	zones: {
		'Europe/Paris': 'heure de Paris',
		'America/Guadeloupe': 'heure de Guadeloupe',
		'America/Martinique': 'heure de Martinique',
		'America/Cayenne': 'heure de Guyane',
		'America/St_Barthelemy': 'heure de Saint-Barthélemy',
		'America/Marigot': 'heure de Saint-Martin',
		'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
		'Indian/Reunion': 'heure de La Réunion',
		'Indian/Mayotte': 'heure de Mayotte',
		'Pacific/Noumea': 'heure de Nouvelle-Calédonie',
		'Pacific/Tahiti': 'heure de Tahiti',
		'Pacific/Marquesas': 'heure des Marquises',
		'Pacific/Gambier': 'heure des Gambier',
		'Pacific/Wallis': 'heure de Wallis-et-Futuna'
	} as Readonly<Record<string, string>>,
	zoneOf: (place: string) => `heure de ${place}`,

	invitation: {
		subject: ({ title, day }: Guest) => `Invitation : ${title}, ${day}`,
		body: ({ person, title, sender }: Guest, role: ParticipationRole) =>
			letter(
				greeting(person),
				`Nous avons le plaisir de vous inviter à la masterclass « ${title} ». ${part[role]}`,
				'Pour répondre, ouvrez le lien de ce message : votre réponse nous parvient aussitôt, et vous pouvez en changer. Les boutons de votre messagerie, eux, inscrivent la date dans votre agenda.',
				'Si vous avez besoin de quelque chose pour participer, dites-le-nous simplement avec votre réponse.',
				closing(sender)
			)
	},

	update: {
		subject: ({ title, day }: Guest) => `Changement : ${title}, ${day}`,
		/** `hours`: date, time or length changed; `place`; `words`: title only. */
		body: ({ person, title, sender }: Guest, changed: 'hours' | 'place' | 'words') =>
			letter(
				greeting(person),
				{
					hours: `La masterclass « ${title} » change de date ou d’horaires. Voici les nouveaux, qui remplacent les précédents dans votre agenda.`,
					place: `La masterclass « ${title} » change de lieu. La date et les horaires restent les mêmes.`,
					words: `L’intitulé de la masterclass a changé : « ${title} ». La date, les horaires et le lieu restent les mêmes, et votre réponse aussi.`
				}[changed],
				changed === 'words'
					? null
					: 'Merci de nous redire si vous venez, en ouvrant le lien de ce message.',
				closing(sender)
			)
	},

	cancellation: {
		subject: ({ title, day }: Guest) => `Annulation : ${title}, ${day}`,
		/** `event`: the masterclass is cancelled; `person`: this person no longer takes part. */
		body: ({ person, title, day, sender }: Guest, what: 'event' | 'person' | 'address') =>
			letter(
				greeting(person),
				{
					event: `La masterclass « ${title} », prévue ${day}, n’aura pas lieu. Nous vous prions de nous en excuser.`,
					person: `Votre participation à la masterclass « ${title} » du ${day} est annulée. Si c’est une erreur, répondez à ce message.`,
					address: `Votre invitation à la masterclass « ${title} » du ${day} vous est désormais adressée à une autre adresse.`
				}[what],
				'Ce message retire la date de cet agenda ; vous n’avez rien d’autre à faire.',
				closing(sender)
			)
	},

	actions: {
		answer: 'Répondre à l’invitation',
		openSpace: 'Ouvrir mon espace'
	},

	footer: {
		/** The privacy line of every message to a guest; the notice itself stands behind the link. */
		privacy: (body: string) =>
			`${body} utilise vos nom, fonction et adresse pour organiser cette masterclass, et pour rien d’autre. Vos droits, dont celui de vous opposer, et la durée de conservation :`,
		/** Of a reminder: an answer reaches the organiser, who sets the next ones aside. */
		stop: 'Pour ne plus recevoir de rappels à ce sujet, répondez simplement à ce message.'
	},

	/** Inside the calendar entry itself. */
	entry: {
		description: (range: string, zone: string) => `Horaires : ${range}, ${zone}.`,
		access: (words: string) => `Pour venir : ${words}`,
		answer: 'Pour répondre, ouvrez le lien reçu par e-mail.'
	}
};
