/** The outbox and the page of one message. */
export const messaging = {
	title: 'Boîte d’envoi',
	lead: 'Rien ne part sans votre accord, sauf pour une masterclass réglée pour partir seule. Chaque message peut être lu d’abord, tel qu’il arrivera.',
	tabsName: 'États des messages',
	tabs: {
		'to-read': 'À relire',
		waiting: 'En attente d’envoi',
		sent: 'Envoyés',
		failed: 'En échec',
		'set-aside': 'Écartés'
	},
	tabNotes: {
		'to-read': 'Ces messages attendent votre accord : sans lui, aucun ne part.',
		waiting: 'Ces messages sont approuvés et partent d’eux-mêmes le jour prévu.',
		sent: 'Le serveur du destinataire a accepté ces messages.',
		failed: 'Ces messages ne sont pas arrivés. Ouvrez-en un pour savoir pourquoi et quoi faire.',
		'set-aside':
			'Ces messages ne partiront pas : écartés par vous, ou remplacés par un plus récent.'
	},
	empty: {
		'to-read': {
			title: 'Rien à relire',
			text: 'Dès qu’une personne est confirmée à une masterclass, son invitation vient se ranger ici.'
		},
		waiting: {
			title: 'Rien n’attend de partir',
			text: 'Les messages approuvés attendent ici le jour de leur envoi.'
		},
		sent: { title: 'Rien n’est encore parti', text: 'Les messages envoyés restent lisibles ici.' },
		failed: { title: 'Aucun échec', text: 'Un message refusé ou trop tardif apparaîtrait ici.' },
		'set-aside': { title: 'Rien d’écarté', text: 'Les messages écartés ou remplacés restent ici.' }
	},
	noMatch: { title: 'Aucun message trouvé', text: 'Essayez une partie du nom ou de l’adresse.' },
	toMasterclasses: 'Voir les masterclass',
	filter: {
		name: 'Filtrer les messages',
		search: 'Nom, adresse ou objet',
		masterclass: 'Masterclass',
		all: 'Toutes',
		apply: 'Filtrer',
		clear: 'Tout afficher'
	},
	pages: 'Pages de messages',
	transport: {
		notConfiguredTitle: 'Aucun serveur de messagerie n’est réglé',
		notConfigured:
			'Les messages approuvés restent ici. Vous pouvez télécharger chacun (.eml) et l’envoyer depuis votre messagerie.',
		configure: 'Régler l’envoi',
		pausedTitle: 'Le serveur de messagerie ne prend pas les messages',
		paused: (since: string, said: string) =>
			`Depuis le ${since}. Rien n’est perdu : tout partira dès qu’il répondra. Il dit : ${said}`
	},
	kinds: {
		invitation: 'Invitation',
		update: 'Mise à jour',
		cancellation: 'Annulation',
		'organiser-invitation': 'Invitation d’un organisateur',
		'password-reset': 'Mot de passe',
		test: 'Essai'
	},
	states: {
		draft: 'À relire',
		held: 'Retenu',
		queued: 'Approuvé',
		sending: 'Envoi en cours',
		sent: 'Envoyé',
		failed: 'Échec',
		cancelled: 'Écarté',
		superseded: 'Remplacé',
		missed: 'Trop tard'
	},
	/** Why this message exists. */
	disputed:
		'Attention : cette adresse, donnée par un ou une collègue, est déjà celle de quelqu’un d’une autre organisation. Vérifiez à qui elle appartient avant de relâcher ce message.',
	reasons: {
		confirmed: 'Cette personne est confirmée.',
		'invited-again': 'Cette personne est de nouveau confirmée, après une annulation.',
		'new-address': 'Son adresse a changé.',
		moved: 'La date ou les horaires ont changé.',
		relocated: 'Le lieu a changé.',
		renamed: 'L’intitulé a changé.',
		removed: 'Cette personne ne participe plus et a encore l’entrée dans son agenda.',
		'masterclass-cancelled': 'La masterclass est annulée.',
		'asked-again': 'Vous avez demandé à l’écrire de nouveau.',
		test: 'Vous vous êtes envoyé un essai.'
	},
	/** What happens next, or if nothing is done. */
	next: {
		draft: (day: string) => `Prévu ${day}. Sans votre accord, il ne part pas.`,
		draftNow: 'Prêt à partir. Sans votre accord, il ne part pas.',
		draftAlone: (day: string) => `Part de lui-même ${day}, sauf si vous le retenez.`,
		draftAloneSoon: 'Part de lui-même dans le quart d’heure, sauf si vous le retenez.',
		held: 'Retenu : il ne part pas tant que vous ne le relâchez pas.',
		over: 'Son moment est passé : il ne partira plus.',
		queued: (when: string) => `Part de lui-même ${when}.`,
		queuedNow: 'Part dans quelques instants.',
		queuedForServer: 'Attend qu’un serveur de messagerie soit réglé.',
		queuedByHand: 'Attend un serveur de messagerie, ou que vous l’envoyiez vous-même.',
		retry: (when: string) => `Pas encore accepté ; nouvel essai ${when}.`,
		sending: 'Remis au serveur en ce moment même.',
		sent: (when: string) => `Accepté par le serveur ${when}.`,
		sentByHand: (when: string) => `Envoyé par vous-même ${when}.`,
		refused: (said: string) => `Refusé définitivement : ${said}`,
		givenUp: (tries: number) => `Abandonné après ${tries} essais.`,
		demo: 'Message de démonstration : il ne quitte jamais l’application.',
		cancelled: 'Écarté : il ne partira pas.',
		superseded: 'Un message plus récent a pris sa place avant son départ.',
		missed: 'Il n’est pas parti à temps : l’envoyer n’aurait plus de sens.'
	},
	on: (moment: string) => `le ${moment}`,
	approveAll: (count: number) => (count > 1 ? `Approuver les ${count}` : 'Approuver'),
	approveAllNow: (count: number) =>
		count > 1 ? `Approuver et envoyer les ${count} maintenant` : 'Approuver et envoyer maintenant',
	read: 'Lire',
	readWhom: (name: string, kind: string) => `Lire le message à ${name}\u202f: ${kind}`,
	demoMark: 'démonstration',
	done: {
		approved: (count: number) =>
			count > 1 ? `${count} messages sont approuvés.` : 'Le message est approuvé.',
		changed: (count: number) =>
			count > 1
				? `${count} messages ont changé depuis votre lecture : relisez-les.`
				: 'Un message a changé depuis votre lecture : relisez-le.',
		edit: 'Vos mots sont enregistrés.',
		hold: 'Le message est retenu.',
		release: 'Le message est de nouveau à relire.',
		'take-back': 'L’accord est retiré : le message est de nouveau à relire.',
		'leave-now': 'Le message part maintenant.',
		'set-aside': 'Le message est écarté.',
		'mark-sent': 'Le message est noté comme envoyé.',
		'write-again': 'Un nouveau message est prêt : relisez-le, puis approuvez-le.',
		address: 'L’adresse est corrigée. Les messages qu’il faut sont dans « À relire ».',
		test: (address: string) => `Un essai part vers ${address}.`
	},
	refusals: {
		stale: 'Ce message a changé entre-temps. Relisez-le : vos mots sont gardés ci-dessous.',
		settled: 'Cela n’est plus possible : l’état de ce message a changé.',
		over: 'Son moment est passé : il ne partira plus.',
		demo: 'Un message de démonstration ne part jamais, même vers vous.',
		'not-configured': 'Aucun serveur de messagerie n’est réglé : rien ne peut partir.',
		nothingNeeded: 'Il n’y a plus rien à envoyer à cette personne.'
	},
	page: {
		back: 'Boîte d’envoi',
		to: 'À',
		subject: 'Objet',
		why: (reason: string) => `Pourquoi ce message : ${reason}`,
		what: 'Et maintenant',
		asItArrives: 'Tel qu’il arrivera',
		asItLeft: 'Tel qu’il est parti',
		views: 'Façons de lire le message',
		html: 'Mis en forme',
		text: 'Texte seul',
		calendar: 'Entrée d’agenda',
		frameTitle: 'Le message mis en forme',
		previewLink: 'Tant que le message n’est pas approuvé, son bouton n’ouvre rien.',
		hiddenLink:
			'Le lien personnel est masqué ici : qui le connaît peut répondre au nom de l’invité.',
		erased:
			'Le contenu de ce message a été effacé un an après la masterclass, comme le promet la page « Vos données personnelles ».',
		method: {
			REQUEST: 'Inscrit ceci dans l’agenda de la personne, qui peut répondre depuis celui-ci.',
			CANCEL: 'Retire ceci de l’agenda de la personne.'
		},
		title: 'Intitulé',
		when: 'Date',
		where: 'Lieu',
		version: 'Version',
		versionOf: (sequence: number) =>
			sequence === 0 ? 'première' : `${sequence + 1}e, elle remplace la précédente`,
		versionDraft: 'fixée au moment de l’accord',
		calendarFile: 'Voir le fichier',
		downloadCalendar: 'Télécharger l’entrée (.ics)',
		download: 'Télécharger le message (.eml)',
		edit: 'Modifier les mots',
		body: 'Message',
		bodyHint: 'La date, le lieu et le lien de réponse s’ajoutent d’eux-mêmes.',
		save: 'Enregistrer',
		approve: (day: string) => `Approuver, départ ${day}`,
		approveNow: 'Approuver et envoyer maintenant',
		acts: 'Décider',
		hold: 'Retenir',
		release: 'Relâcher',
		'take-back': 'Retirer mon accord',
		'leave-now': 'Envoyer maintenant',
		'set-aside': 'Écarter',
		'mark-sent': 'Je l’ai envoyé moi-même',
		'write-again': 'Écrire de nouveau',
		test: 'M’envoyer un essai',
		correct: 'Corriger l’adresse',
		correctText: 'L’adresse change aussi dans l’annuaire et pour ses autres masterclass.',
		address: 'Adresse électronique',
		history: 'Son histoire',
		created: 'Préparé',
		approved: 'Approuvé',
		approvedBy: (when: string, name: string) => `${when}, par ${name}`,
		approvedAlone: (when: string) => `${when}, de lui-même, comme réglé pour cette masterclass`,
		tries: 'Essais d’envoi',
		triesOf: (count: number) => (count === 0 ? 'aucun' : count === 1 ? 'un' : String(count)),
		doubt:
			'Un essai s’est interrompu sans réponse : le message est peut-être arrivé. Les essais suivants portent la même identité ; un double serait reconnu.',
		said: 'Réponse du serveur',
		identity: 'Identifiant',
		edited: 'Mots modifiés à la main',
		replaces: 'Remplace un message',
		replacesLink: 'voir l’ancien',
		readerNote:
			'Vous pouvez lire ce message ; approuver ou modifier demande le rôle d’organisateur.'
	},
	test: {
		subject: (subject: string) => `[Essai] ${subject}`,
		footer: 'Ceci est un essai que vous vous êtes envoyé : son bouton n’ouvre rien.'
	}
};
