import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';

const many = (count: number, one: string, other: string) => `${count} ${count > 1 ? other : one}`;

/** Calendar invitations: the organiser's page, the guest's answer, the privacy notice. */
export const invitations = {
	lead: 'Qui a la masterclass dans son agenda, et qui a répondu quoi. Chaque personne reçoit un message à son seul nom.',
	emptyTitle: 'Personne à inviter pour l’instant',
	emptyText:
		'Dès qu’une personne est confirmée dans Participants, son invitation d’agenda se prépare ici, pour le jour prévu au rétroplanning.',
	emptyAction: 'Aller aux participants',

	counts: {
		title: 'Réponses',
		accepted: (n: number) => many(n, 'acceptée', 'acceptées'),
		tentative: (n: number) => `${n} peut-être`,
		declined: (n: number) => many(n, 'refusée', 'refusées'),
		pending: (n: number) => `${n} sans réponse`
	},

	drafts: {
		title: (n: number) => many(n, 'message attend votre accord', 'messages attendent votre accord'),
		text: 'À relire avant d’approuver : rien ne part sans votre accord.',
		read: 'Relire dans la boîte d’envoi',
		approveAll: (n: number) => (n > 1 ? `Approuver les ${n} messages` : 'Approuver le message'),
		approve: 'Approuver',
		approveOf: (name: string) => `Approuver le message à ${name}`,
		readOne: 'Relire',
		readOf: (name: string) => `Relire le message à ${name}`,
		approved: (n: number) => many(n, 'message est approuvé.', 'messages sont approuvés.'),
		changed: (n: number) =>
			`${many(n, 'message a changé', 'messages ont changé')} depuis que vous l’avez lu : relisez avant d’approuver.`,
		choose: 'Choisissez au moins un message.'
	},

	missing: {
		title: (n: number) => many(n, 'personne sans adresse', 'personnes sans adresse'),
		text: 'Donnez une adresse e-mail : l’invitation se prépare aussitôt.',
		give: 'Enregistrer l’adresse'
	},

	refused: {
		title: (n: number) => many(n, 'adresse refusée', 'adresses refusées'),
		text: 'Le serveur du destinataire a refusé le message. Corrigez l’adresse : une nouvelle invitation se prépare aussitôt.',
		said: (reply: string) => `Réponse du serveur : ${reply}`,
		address: (name: string) => `Adresse e-mail de ${name}`,
		now: (address: string) => `Enregistrée à présent : ${address}`,
		correct: 'Corriger l’adresse',
		corrected: 'L’adresse est enregistrée. L’invitation attend votre accord.',
		stale:
			'Cette fiche a été modifiée entre-temps. L’adresse n’a pas été changée : vérifiez-la, puis recommencez.',
		same: 'C’est l’adresse qui vient d’être refusée. Corrigez-la, ou préparez le message à nouveau.'
	},

	again: 'Préparer à nouveau',
	againOf: (name: string) => `Préparer à nouveau le message à ${name}`,
	prepared: 'Le message est préparé. Il attend votre accord.',

	table: {
		caption: 'Personnes invitées, leur agenda et leur réponse',
		person: 'Personne',
		calendar: 'Agenda',
		answer: 'Réponse',
		next: 'Prochain message',
		none: '—'
	},

	standings: {
		'no-address': 'Sans adresse e-mail',
		nothing: 'Rien reçu',
		current: 'À jour',
		outdated: 'Ancienne version',
		unsure: 'Réception incertaine',
		cancelled: 'Retirée de l’agenda',
		'left-over': 'À retirer de l’agenda'
	},

	answers: {
		formerly: (answer: string) => `${answer} pour l’ancien horaire`,
		on: (day: string) => `le ${day}`
	},

	kinds: {
		invitation: 'Invitation',
		update: 'Mise à jour',
		cancellation: 'Annulation'
	},
	states: {
		draft: 'à approuver',
		held: 'en attente, mise de côté',
		queued: (when: string) => `approuvée, part ${when}`,
		sending: 'en cours d’envoi'
	},
	planned: (when: string) => `Prévue ${when}`,
	atOnce: 'dès que possible',
	onDay: (moment: string) => `le ${moment}`,
	obstacles: {
		failed: 'Message refusé',
		'set-aside': 'Message mis de côté',
		missed: 'Moment passé',
		declined: 'Ne vient pas : rien n’est envoyé'
	},

	/** Why a message exists. */
	reasons: {
		confirmed: 'Cette personne est confirmée.',
		'invited-again': 'Cette personne est de nouveau confirmée.',
		'new-address': 'Son adresse a changé.',
		moved: 'La date ou les horaires ont changé.',
		relocated: 'Le lieu a changé.',
		renamed: 'L’intitulé a changé.',
		removed: 'Cette personne ne participe plus.',
		'masterclass-cancelled': 'La masterclass est annulée.',
		'asked-again': 'Vous avez demandé à l’envoyer de nouveau.'
	},

	/** The page behind a guest's personal link. */
	page: {
		eyebrow: (sender: string) => `${sender} vous invite`,
		greeting: (name: string) => (name ? `Bonjour ${name}.` : 'Bonjour.'),
		invited: (organisation: string, role: ParticipationRole | null) =>
			({
				authority: `Une place vous est réservée pour ${organisation}, parmi les collectivités.`,
				company: `Une place vous est réservée pour ${organisation}, parmi les entreprises.`,
				inspiring: `Une place vous est réservée pour ${organisation}, comme structure inspirante.`,
				facilitator: 'Une place vous est réservée pour animer la séance.'
			})[role ?? 'authority'],
		date: 'Date',
		time: 'Horaires',
		place: 'Lieu',
		access: 'Pour venir',
		programme: 'Voir le programme',
		question: 'Serez-vous des nôtres ?',
		answers: {
			accepted: 'Oui, je viens',
			tentative: 'Peut-être',
			declined: 'Non, je ne peux pas'
		},
		comment: 'Un mot pour l’organisation',
		commentHint: 'Facultatif : une question, un besoin pour participer, qui vous remplace…',
		submit: 'Envoyer ma réponse',
		resubmit: 'Changer ma réponse',
		until: 'Vous pourrez changer de réponse jusqu’à la séance, avec ce même lien.',
		change: 'Changer ma réponse',
		thanks: {
			accepted: {
				title: 'Merci, à bientôt !',
				text: (day: string, range: string) => `Nous vous attendons ${day}, ${range}.`
			},
			tentative: {
				title: 'Merci, c’est noté',
				text: (day: string) =>
					`Dites-nous dès que vous savez si vous venez ${day} : ce même lien sert à cela.`
			},
			declined: {
				title: 'Merci de nous l’avoir dit',
				text: (day: string) =>
					`Nous ne vous attendrons pas ${day}. Si cela change, revenez sur cette page.`
			}
		}
	},

	/** A personal link that no longer opens anything. */
	closed: {
		unknown: {
			title: 'Ce lien ne mène nulle part',
			text: 'Il a peut-être été coupé en le copiant. Ouvrez-le depuis le message reçu, ou répondez simplement à ce message.'
		},
		revoked: {
			title: 'Ce lien ne sert plus',
			text: 'Une invitation plus récente vous a été envoyée. Ouvrez le lien du dernier message reçu.'
		},
		cancelled: {
			title: 'Cette masterclass est annulée',
			text: 'Elle n’aura pas lieu, et vous n’avez rien à faire. Merci de votre intérêt.'
		},
		over: {
			title: 'Cette masterclass a eu lieu',
			text: 'Il n’est plus temps d’y répondre. Merci de l’intérêt que vous y avez porté.'
		},
		withdrawn: {
			title: 'Votre participation est annulée',
			text: 'Vous n’êtes plus sur la liste de cette masterclass. Si c’est une erreur, répondez au message reçu.'
		}
	},

	/** Notice of articles 13 and 14 of the GDPR. */
	privacy: {
		lead: (body: string) =>
			`${body} utilise Faisceau pour organiser des masterclass « commande publique d’innovation ». Voici ce que deviennent vos données.`,
		unnamed: 'L’organisme qui vous invite',
		sections: {
			controller: 'Qui en répond',
			controllerText: (body: string) => `${body} est responsable du traitement de vos données.`,
			controllerUnnamed: (name: string, address: string) =>
				`L’organisme qui vous invite est responsable du traitement de vos données. Ses messages vous viennent de ${name} (${address}).`,
			purpose: 'À quoi elles servent',
			purposeText:
				'À vous inviter, à préparer la séance avec vous, à vous transmettre les documents de la séance et à en faire le bilan. À rien d’autre : ni lettre d’information, ni prospection.',
			basis: 'Sur quelle base',
			bases: {
				'public-interest':
					'L’exécution d’une mission d’intérêt public (article 6.1.e du règlement général sur la protection des données).',
				'legitimate-interest':
					'L’intérêt légitime de l’organisateur à réunir des acheteurs publics et des entreprises (article 6.1.f du règlement général sur la protection des données).'
			},
			data: 'Lesquelles',
			dataText:
				'Vos nom, organisme, fonction, adresse e-mail et téléphone professionnels, vos réponses aux invitations, ce que vous écrivez dans votre espace, et les dates auxquelles vous l’ouvrez ou ouvrez un document. Elles viennent de vous, de votre organisme ou de son annuaire public. Si vous nous dites de quoi vous avez besoin pour participer, cela ne sert qu’à vous accueillir.',
			recipients: 'Qui les voit',
			recipientsText:
				'L’équipe qui organise la masterclass. Si vous intervenez, votre nom peut figurer au programme. Un document d’entreprise ne va qu’à ceux que l’entreprise a acceptés. Les autres participants ne voient jamais votre adresse.',
			retention: 'Combien de temps',
			retentionList: [
				'Ce que vous écrivez avec votre réponse, besoins compris : effacé trente jours après la masterclass.',
				'Le texte de nos messages et leurs fichiers : effacés un an après la masterclass. Restent vos réponses, à qui et quand nous avons écrit.',
				'Votre réponse à un appel public : effacée trente jours après un refus, ou trente jours après la masterclass si personne ne l’a lue ; acceptée, vos coordonnées rejoignent votre fiche, et le reste est effacé un an après.',
				'Les documents des entreprises, leurs pièces, les lectures et les questions : effacés un an après la masterclass.',
				'Les visites de votre espace : effacées quatre-vingt-dix jours après.',
				'Votre fiche et vos participations : jusqu’à ce que l’organisateur les efface, de lui-même ou à votre demande.'
			],
			rights: 'Vos droits',
			rightsText:
				'Vous pouvez demander à consulter vos données, à les corriger, à les effacer, à en limiter l’usage, ou vous opposer à ce qu’elles servent.',
			rightsWrite: 'Écrivez à :',
			rightsReply: 'Répondez simplement à l’un de nos messages.',
			cnil: 'Si notre réponse ne vous convient pas, vous pouvez saisir la CNIL, www.cnil.fr.',
			cookies: 'Cookies',
			cookiesText:
				'Aucun cookie de mesure ou de publicité, aucun traceur dans nos messages. Un cookie retient la langue choisie ; un autre garde votre espace ouvert sur cet appareil ; un autre, la session des personnes qui organisent.'
		}
	}
};
