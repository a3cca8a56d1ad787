export const organisers = {
	signIn: {
		title: 'Se connecter',
		email: 'Adresse e-mail',
		password: 'Mot de passe',
		submit: 'Se connecter',
		wrong: 'L’adresse ou le mot de passe ne correspond à aucun compte.',
		forgotten: 'Mot de passe oublié ?',
		noAccount: 'Les comptes se créent sur invitation : demandez à une personne qui organise déjà.'
	},
	welcome: {
		title: 'Bienvenue dans Faisceau',
		lead: 'Créez le premier compte. Vous pourrez ensuite inviter d’autres personnes.',
		name: 'Votre nom',
		nameHint: 'Il apparaît dans les messages que vous envoyez.',
		email: 'Adresse e-mail',
		password: 'Mot de passe',
		passwordHint: '12 caractères au moins. Une phrase que vous retenez convient très bien.',
		submit: 'Créer mon compte',
		linkNotGoodTitle: 'Ce lien n’est plus valable',
		linkNotGood:
			'Il ne sert qu’une fois, et chaque démarrage en donne un nouveau. Si aucun compte n’existe encore, redémarrez l’application : elle affiche la bonne adresse. Sinon, connectez-vous.'
	},
	forgotten: {
		title: 'Mot de passe oublié',
		lead: 'Donnez l’adresse de votre compte : un lien pour choisir un nouveau mot de passe vous sera envoyé. Il sert une fois, pendant une heure.',
		submit: 'M’envoyer un lien',
		sentTitle: 'C’est demandé',
		sent: 'Si un compte a cette adresse, un message vient de partir. Pensez à regarder dans les indésirables.',
		noServer:
			'Aucun serveur de messagerie n’est réglé sur cette installation : le message attendra. La personne qui gère le serveur peut choisir un nouveau mot de passe par la commande « user password ».'
	},
	reset: {
		title: 'Choisir un nouveau mot de passe',
		password: 'Nouveau mot de passe',
		submit: 'Enregistrer ce mot de passe',
		linkNotGoodTitle: 'Ce lien n’est plus valable',
		linkNotGood: 'Il ne sert qu’une fois, pendant une heure. Demandez-en un autre.',
		again: 'Demander un autre lien',
		done: 'Votre mot de passe est changé. Connectez-vous avec le nouveau.'
	},
	join: {
		title: 'Rejoindre Faisceau',
		lead: (email: string) =>
			`Vous avez été invité à organiser des masterclass. Votre compte aura l’adresse ${email}.`,
		submit: 'Créer mon compte',
		linkNotGoodTitle: 'Cette invitation n’est plus valable',
		linkNotGood:
			'Elle ne sert qu’une fois, pendant sept jours. Si vous avez déjà un compte, connectez-vous ; sinon, demandez une nouvelle invitation.'
	},
	settings: {
		title: 'Réglages',
		tabs: {
			account: 'Mon compte',
			colleagues: 'Organisateurs',
			body: 'Organisme',
			mail: 'Messagerie'
		},
		profile: {
			title: 'Profil',
			name: 'Votre nom',
			email: 'Adresse e-mail',
			saved: 'Votre nom est enregistré.'
		},
		password: {
			title: 'Mot de passe',
			current: 'Mot de passe actuel',
			next: 'Nouveau mot de passe',
			submit: 'Changer le mot de passe',
			wrong: 'Ce n’est pas votre mot de passe actuel.',
			changed: 'Votre mot de passe est changé. Vos autres connexions sont fermées.'
		},
		sessions: {
			title: 'Connexions ouvertes',
			lead: 'Les appareils où votre compte est connecté. Fermez ceux que vous ne reconnaissez pas.',
			current: 'Celui-ci',
			unknownDevice: 'Appareil inconnu',
			since: (when: string) => `depuis le ${when}`,
			end: 'Fermer',
			endNamed: (device: string) => `Fermer la connexion ${device}`,
			endOthers: 'Fermer toutes les autres',
			ended: 'C’est fermé.'
		},
		colleagues: {
			title: 'Qui organise',
			lead: 'Chacune de ces personnes peut créer des masterclass. Une masterclass ne se voit que si elle est partagée avec vous.',
			inviteTitle: 'Inviter quelqu’un',
			inviteLead:
				'La personne reçoit un lien pour créer son compte. Il sert une fois, pendant sept jours.',
			email: 'Son adresse e-mail',
			invite: 'Inviter',
			taken: 'Un compte a déjà cette adresse.',
			invited: (email: string) => `Une invitation part vers ${email}.`,
			linkNote:
				'Vous pouvez aussi transmettre ce lien vous-même. Il n’est montré qu’ici, maintenant :',
			you: 'vous'
		},
		body: {
			title: 'L’organisme qui organise',
			lead: 'Il est responsable des données personnelles des invités. Son nom figure sur la page de confidentialité que chaque message rappelle.',
			name: 'Nom de l’organisme',
			nameHint: 'Par exemple : Cluster Eau et Territoires',
			contact: 'Contact pour les données personnelles',
			contactHint:
				'Une adresse e-mail, celle de votre délégué à la protection des données si vous en avez un.',
			basis: 'Base légale',
			basisHint: 'À vérifier avec votre délégué à la protection des données.',
			bases: {
				'public-interest': 'Mission d’intérêt public (article 6.1.e du RGPD) : organisme public',
				'legitimate-interest': 'Intérêt légitime (article 6.1.f du RGPD) : organisme privé'
			},
			saved: 'L’organisme est enregistré.',
			missing: 'Nom à compléter dans les réglages'
		},
		mail: {
			title: 'Envoi des messages',
			configured: 'Un serveur de messagerie est réglé.',
			notConfigured:
				'Aucun serveur de messagerie n’est réglé. Les messages restent dans la boîte d’envoi ; chacun peut être téléchargé au format .eml et envoyé depuis votre messagerie.',
			sender: 'Expéditeur et organisateur des invitations',
			senderNote:
				'Les réponses données dans un agenda arrivent à cette adresse : quelqu’un doit la lire.',
			address: 'Adresse de l’application',
			addressNote: 'Tous les liens des messages commencent ainsi.',
			how: 'Ces réglages se font sur le serveur, dans le fichier .env décrit par .env.example.',
			kept: 'Messages de l’application qui ne sont pas partis',
			keptText:
				'Invitations de collègues et mots de passe oubliés. Un message refusé se refait d’ici : invitez de nouveau, avec la bonne adresse.',
			check: 'Vérifier la connexion',
			reachable: 'Le serveur de messagerie répond.',
			unreachable: (reason: string) =>
				`Le serveur de messagerie ne répond pas comme il faut : ${reason}`
		}
	},
	mail: {
		invitation: {
			subject: (from: string) => `${from} vous invite à organiser des masterclass`,
			body: (from: string) =>
				`Bonjour,\n\n${from} vous invite à rejoindre Faisceau, l’application qui prépare ses masterclass « commande publique d’innovation ».\n\nLe lien ci-dessous crée votre compte. Il sert une fois, pendant sept jours. Si vous ne connaissez pas cette personne, ignorez ce message : rien ne sera créé.`,
			action: 'Créer mon compte'
		},
		reset: {
			subject: 'Choisir un nouveau mot de passe',
			body: 'Bonjour,\n\nQuelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte Faisceau.\n\nLe lien ci-dessous sert une fois, pendant une heure. Si vous n’avez rien demandé, ignorez ce message : votre mot de passe reste le même.',
			action: 'Choisir un nouveau mot de passe'
		},
		space: {
			subject: (title: string) => `Votre espace : ${title}`,
			body: (title: string, from: string) =>
				`Bonjour,\n\nVoici un nouveau lien vers votre espace pour la masterclass « ${title} ». Il remplace les précédents, et ouvre votre espace sans mot de passe : gardez-le pour vous.\n\nSi vous n’avez rien demandé, vous pouvez ignorer ce message.\n\nBien cordialement,\n${from}`,
			action: 'Ouvrir mon espace'
		}
	},
	signOut: 'Se déconnecter'
};
