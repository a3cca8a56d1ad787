import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';

/** A guest's own space: what is expected of them, and when. */
export const spaces = {
	eyebrow: (day: string, place: string) => `Masterclass du ${day}, ${place}`,
	yours: 'Votre espace',
	notYours:
		'Cette page ne s’ouvre pas à cette étape, ou pas pour vous. Revenez à l’accueil de votre espace : il dit ce que vous recevrez, et quand.',
	home: 'Revenir à mon espace',
	navigation: 'Votre espace',
	pages: {
		home: 'Accueil',
		'own-needs': 'Nos besoins',
		needs: 'Besoins',
		'own-faisceau': 'Faisceau d’indices',
		feedback: 'Retour reçu',
		documents: 'Documents',
		'own-presentation': 'Présentation',
		questions: 'Questions'
	},
	roles: {
		authority: 'Collectivité',
		company: 'Entreprise',
		inspiring: 'Structure inspirante',
		facilitator: 'Animation'
	} as Readonly<Record<ParticipationRole, string>>,

	/** Before entering: whom the link is for. */
	door: {
		title: (name: string) => `Bonjour ${name}`,
		text: (organisation: string, title: string, day: string) =>
			`Voici votre espace pour la masterclass « ${title} » du ${day}, au nom de ${organisation}. Vous y trouvez ce qui vous est demandé, pour quand, et ce que vous recevrez.`,
		enter: 'Ouvrir mon espace',
		keep: 'Gardez ce lien pour vous : il ouvre votre espace sans mot de passe, jusqu’à la fin du suivi de la masterclass.',
		notMe: (name: string) => `Je ne suis pas ${name}`,
		notMeHint: 'Ce lien cessera aussitôt de fonctionner, et l’organisateur en sera averti.'
	},
	disowned: {
		title: 'Merci de nous l’avoir dit',
		text: 'Ce lien ne sert plus. L’organisateur sait que le message s’est trompé d’adresse ; vous n’avez rien d’autre à faire.'
	},

	/** Asking for a new link. */
	renew: {
		title: 'Recevoir mon lien',
		lead: 'Votre espace s’ouvre par le lien personnel de nos messages. Écrivez l’adresse à laquelle vous les recevez : un nouveau lien y part aussitôt.',
		email: 'Votre adresse e-mail',
		submit: 'Envoyer le lien',
		sentTitle: 'C’est envoyé',
		sent: 'Si cette adresse participe à une masterclass, le lien y arrive dans quelques minutes. Les liens d’avant ne servent plus. Sinon, écrivez à la personne qui vous invite.'
	},
	closed: {
		unknown: {
			title: 'Ce lien ne mène nulle part',
			text: 'Il a peut-être été coupé en le copiant. Ouvrez-le depuis le message reçu, ou demandez-en un nouveau.'
		},
		revoked: {
			title: 'Ce lien ne sert plus',
			text: 'Un lien plus récent l’a remplacé. Ouvrez celui du dernier message reçu, ou demandez-en un nouveau.'
		},
		withdrawn: {
			title: 'Votre participation est annulée',
			text: 'Vous n’êtes plus sur la liste de cette masterclass. Si c’est une erreur, répondez au message reçu.'
		},
		closed: {
			title: 'Cette masterclass est terminée',
			text: 'Son suivi est clos, et les espaces avec lui. Merci d’y avoir pris part.'
		}
	},

	practical: {
		title: 'Pratique',
		date: 'Date',
		time: 'Horaires',
		place: 'Lieu',
		access: 'Pour venir',
		programme: 'Voir le programme'
	},

	preview: {
		label: (name: string) => `Vous regardez l’espace de ${name}`,
		stages: {
			preparing: 'tel qu’il est à présent',
			'inspiring-shared': 'tel qu’il sera après le partage à la structure inspirante',
			'authorities-shared': 'tel qu’il sera après le partage aux collectivités',
			over: 'tel qu’il est après la séance',
			cancelled: 'tel qu’il est depuis l’annulation'
		},
		note: 'Vous ne pouvez rien y écrire, et votre passage n’y laisse aucune trace.',
		leave: 'Revenir à la masterclass',
		readOnly: 'Vous regardez cet espace sans pouvoir y écrire. Rien n’a été enregistré.'
	}
};
