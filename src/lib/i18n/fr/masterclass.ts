const many = (count: number, one: string, other: string) => `${count} ${count > 1 ? other : one}`;

/** A masterclass: list, creation, overview, details. */
export const masterclass = {
	kind: 'Masterclass « commande publique d’innovation » · dispositif moins de 100 000 € HT',
	participants: (count: number) => many(count, 'participant', 'participants'),
	prepared: (percent: string) => `préparation faite à ${percent}`,
	daysLeft: (days: number) =>
		days === 0
			? 'C’est aujourd’hui'
			: days > 0
				? `Dans ${many(days, 'jour', 'jours')}`
				: `Il y a ${many(-days, 'jour', 'jours')}`,
	demo: 'Démonstration',
	tabs: {
		name: 'Pages de la masterclass',
		overview: 'Aperçu',
		timeline: 'Rétroplanning',
		participants: 'Participants',
		needs: 'Besoins',
		matching: 'Besoins et solutions',
		documents: 'Documents',
		programme: 'Programme',
		invitations: 'Invitations',
		files: 'Fichiers'
	},
	cancelledNotice:
		'Cette masterclass est annulée. Tout reste lisible ; plus rien n’est à préparer.',
	closedNotice:
		'Cette masterclass est close : les espaces des participants sont fermés. Tout reste lisible ici.',
	readerNotice: 'Vous pouvez tout lire. Pour modifier, demandez un rôle à un propriétaire.',
	actions: 'Autres actions',
	editDetails: 'Modifier les informations',
	shareIt: 'Partager avec des collègues',

	list: {
		title: 'Masterclass',
		lead: (count: string) => `${count} masterclass que vous organisez ou suivez.`,
		create: 'Créer une masterclass',
		upcoming: 'À venir',
		past: 'Passées et annulées',
		name: 'Masterclass',
		date: 'Date',
		place: 'Lieu',
		preparation: 'Préparation',
		emptyTitle: 'Aucune masterclass pour l’instant',
		emptyText:
			'Donnez une date, un lieu et un nombre de participants : Faisceau prépare les deux mois qui précèdent.',
		noneUpcoming: 'Aucune masterclass à venir.',
		pages: 'Pages des masterclass'
	},

	create: {
		title: 'Créer une masterclass',
		lead: 'Trois réponses suffisent. Tout ce qui en découle pourra être changé.',
		date: 'Date',
		time: 'Heure de début',
		place: 'Lieu',
		placeHint:
			'La salle et la commune, comme sur l’invitation : « Hôtel de région, salle 204, Lille ».',
		participants: 'Nombre de participants',
		participantsHint:
			'Avec la structure inspirante et l’animation : 8 pour 1 h 30, de 10 à 12 pour 2 h.',
		more: 'Préciser le titre ou le territoire',
		territory: 'Territoire',
		territoryHint: 'Il décide des jours fériés et de l’heure locale.',
		territoryAuto: 'D’après la commune du lieu',
		name: 'Titre',
		nameHint: 'Le thème, par exemple « Transition des bâtiments publics — Lille ».',
		defaultTitle: (place: string) => `Commande publique d’innovation — ${place}`,
		submit: 'Créer la masterclass',
		preview: 'Voir ce qui sera préparé',
		previewTitle: 'Ce qui sera prêt aussitôt',
		previewEmpty: 'Donnez une date et un nombre de participants : l’aperçu se remplit ici.',
		tasks: (count: number) => many(count, 'tâche', 'tâches'),
		from: (start: string, end: string) => `du ${start} au ${end}`,
		programme: (length: string) => `Programme de ${length}`,
		table: (authorities: number, companies: number) =>
			`${many(authorities, 'collectivité', 'collectivités')}, ${many(companies, 'entreprise', 'entreprises')}, une structure inspirante, une animation`,
		eachCompany: (minutes: number) => `${minutes} min d’atelier par entreprise`,
		checklist: (count: number) => `Liste du matériel et de la salle : ${count} points`,
		modes: {
			comfortable: 'Les deux mois de préparation sont là.',
			compressed: 'Il reste moins de deux mois : les étapes sont resserrées, l’ordre est gardé.',
			tight:
				'Il reste moins de trois semaines : c’est très court. Le rétroplanning dira ce qui manquera de temps.'
		},
		comfortableFrom: (date: string) => `Première date confortable : ${date}.`,
		dayOff: (day: string) =>
			`Ce jour est chômé (${day}). C’est permis, mais vérifiez que chacun peut venir.`,
		keyDates: 'Quelques dates'
	},

	territories: {
		metropole: 'Métropole',
		'alsace-moselle': 'Alsace-Moselle',
		guadeloupe: 'Guadeloupe',
		martinique: 'Martinique',
		guyane: 'Guyane',
		'la-reunion': 'La Réunion',
		mayotte: 'Mayotte',
		'saint-barthelemy': 'Saint-Barthélemy',
		'saint-martin': 'Saint-Martin',
		'saint-pierre-et-miquelon': 'Saint-Pierre-et-Miquelon',
		'nouvelle-caledonie': 'Nouvelle-Calédonie',
		'polynesie-francaise': 'Polynésie française',
		'wallis-et-futuna': 'Wallis-et-Futuna'
	},

	overview: {
		timeline: 'Rétroplanning',
		timelineAside: (start: string, end: string, territory: string) =>
			`${start} → ${end} · jours ouvrés, fériés : ${territory}`,
		toDo: 'À faire maintenant',
		nothingToDo: 'Rien ne presse. La prochaine échéance apparaîtra ici une semaine avant.',
		nextDue: (what: string, day: string) => `Ensuite : ${what}, ${day}.`,
		table: 'Autour de la table',
		format: (length: string, count: number) => `${length} pour ${count}`,
		seats: (taken: number, target: number, likely: number) =>
			`${taken} sur ${target}${likely > 0 ? `, ${likely} en attente` : ''}`,
		balanced: 'Autant d’acheteurs publics que d’entreprises.',
		unbalanced: (authorities: number, companies: number) =>
			`${many(authorities, 'collectivité confirmée', 'collectivités confirmées')} pour ${many(companies, 'entreprise', 'entreprises')} : visez autant des deux.`,
		emptyTable: 'Personne n’est encore confirmé.',
		openBoard: 'Ouvrir les participants',
		checklist: 'Matériel et salle',
		checklistDone: (done: number, total: number) => `${done} sur ${total}`
	},

	checklistItems: {
		room: 'Salle de capacité suffisante',
		'printed-documents': 'Faisceaux d’indices imprimés',
		screen: 'Écran pour la présentation de la structure inspirante',
		'pencils-and-paper': 'Crayons et papier',
		'coffee-table': 'Table pour le café et les échanges',
		'coffee-and-pastries': 'Café d’accueil et viennoiseries'
	},

	next: {
		late: (days: number) => `${many(days, 'jour', 'jours')} de retard`,
		today: 'aujourd’hui',
		due: (day: string) => `prévu le ${day}`,
		done: 'Marquer fait',
		isDone: (what: string) => `C’est fait : ${what}`,
		undo: 'Annuler',
		open: 'Ouvrir',
		approve: {
			'approve-invitations': (count: number) =>
				count > 1
					? `Relire et envoyer ${count} invitations d’agenda`
					: 'Relire et envoyer 1 invitation d’agenda',
			'approve-updates': (count: number) =>
				count > 1 ? `Envoyer ${count} mises à jour d’agenda` : 'Envoyer 1 mise à jour d’agenda',
			'approve-cancellations': (count: number) =>
				count > 1 ? `Envoyer ${count} annulations d’agenda` : 'Envoyer 1 annulation d’agenda'
		},
		approveText: {
			'approve-invitations': 'Elles sont prêtes ; rien ne part sans votre accord.',
			'approve-updates':
				'Des agendas montrent encore l’ancienne date, l’ancien lieu ou l’ancien horaire.',
			'approve-cancellations': 'Des personnes croient encore venir.'
		},
		read: (count: number) => (count > 1 ? `Voir les ${count} messages` : 'Voir le message'),
		refused: (count: number) =>
			count > 1 ? `${count} messages n’ont pas pu partir` : '1 message n’a pas pu partir',
		refusedText: 'Le serveur de la personne les refuse : l’adresse est sans doute à corriger.',
		seeWhy: 'Voir pourquoi',
		followUp: {
			inspiring: (count: number) =>
				`Relancer ${many(count, 'structure inspirante', 'structures inspirantes')} sans réponse`,
			authority: (count: number) =>
				`Relancer ${many(count, 'collectivité', 'collectivités')} sans réponse`,
			company: (count: number) =>
				`Relancer ${many(count, 'entreprise', 'entreprises')} sans réponse`,
			facilitator: (count: number) =>
				`Relancer ${many(count, 'personne pour l’animation', 'personnes pour l’animation')} sans réponse`
		},
		followUpText: (names: string, days: number, several: boolean) =>
			`${names} : ${several ? 'contactées' : 'contactée'} il y a ${many(days, 'jour', 'jours')}, sans suite notée.`,
		openBoard: 'Ouvrir le tableau',
		openCard: 'Ouvrir la fiche',
		others: (count: number) => `${count} autres`,
		promised: (name: string, note: string) =>
			note ? `${name} : ${note}` : `Reprendre contact : ${name}`,
		promisedText: 'Prochaine étape que vous aviez notée.',
		namePeople: (count: number) =>
			count > 1
				? `Nommer les personnes de ${count} organisations confirmées`
				: 'Nommer la personne d’une organisation confirmée',
		namePeopleText: (names: string) =>
			`${names} : sans personne nommée, aucune invitation ne peut partir.`,
		addPeople: 'Ajouter une personne',
		missingAddresses: (count: number) =>
			count > 1
				? `Compléter l’adresse électronique de ${count} personnes confirmées`
				: 'Compléter l’adresse électronique d’une personne confirmée',
		missingAddressesText: (names: string) =>
			`${names} : sans adresse, aucune invitation ne peut partir.`,
		giveAddresses: (count: number): string =>
			count > 1 ? 'Donner les adresses' : 'Donner l’adresse',
		proposals: (count: number) =>
			count > 1 ? `Lire ${count} réponses à l’appel public` : 'Lire 1 réponse à l’appel public',
		proposalsText: 'Rien n’entre dans l’annuaire ni au tableau sans votre accord.',
		readProposals: 'Lire et décider',
		documents: (count: number) =>
			count > 1 ? `Vérifier ${count} documents transmis` : 'Vérifier 1 document transmis',
		documentsText: (names: string) =>
			`${names} : complet, il part au partage ; sinon, renvoyez-le avec vos remarques.`,
		checkDocuments: 'Ouvrir les documents',
		feedback: (count: number) =>
			count > 1 ? `Ouvrir ${count} retours aux entreprises` : 'Ouvrir 1 retour à son entreprise',
		feedbackText:
			'Ce que la structure inspirante a noté reste privé tant que vous ne l’ouvrez pas.',
		openFeedback: 'Relire et ouvrir',
		firstOrganisations: 'Réunir les premières organisations',
		firstOrganisationsText:
			'La structure inspirante, les collectivités et les entreprises à qui vous pensez déjà.',
		addOrganisation: 'Ajouter une organisation',
		markHeld: 'La séance a-t-elle eu lieu ?',
		markHeldText:
			'En la marquant comme tenue, vous ouvrez les suites : remerciements, enquête, bilan.',
		held: 'Oui, elle a eu lieu',
		publish: 'Ouvrir le programme',
		sources: {
			programme: 'Le fixer et le publier pour les participants.'
		}
	},

	details: {
		title: 'Informations',
		lead: 'Ce que voient les participants et leurs agendas.',
		name: 'Titre',
		time: 'Heure de début',
		minutes: 'Durée en minutes',
		place: 'Lieu',
		access: 'Accès et consignes',
		accessHint:
			'Étage, code, accès sans marche, stationnement… Visible sur la page de chaque participant.',
		participants: 'Nombre de participants',
		authorities: 'Collectivités attendues',
		companies: 'Entreprises attendues',
		sending: 'Départ des messages',
		sendingModes: { review: 'À relire avant l’envoi', automatic: 'Partent seuls à leur date' },
		sendingModeTexts: {
			review: 'Demandes, rappels et invitations se préparent seuls ; chacun attend votre accord.',
			automatic:
				'Ils partent sans relecture, à leur date et au moins un quart d’heure après avoir été écrits. Vous pouvez en retenir un.'
		},
		dateText: (day: string) =>
			`La date (${day}) se change dans le rétroplanning, qui montre ce qui bougera.`,
		moveDate: 'Changer la date',
		follows:
			'Si l’horaire, la durée ou le lieu changent, une mise à jour d’agenda est préparée pour chaque personne déjà invitée ; elle part comme les autres messages.',
		saved: 'C’est enregistré.',
		savedWithUpdates: (count: number) =>
			count > 1
				? `C’est enregistré. ${count} mises à jour d’agenda attendent votre relecture.`
				: 'C’est enregistré. Une mise à jour d’agenda attend votre relecture.'
	},

	sharing: {
		title: 'Partage',
		lead: 'Qui d’autre organise, et avec quels droits.',
		roles: {
			owner: 'Peut tout faire, y compris partager, annuler et supprimer.',
			organiser: 'Peut tout faire, sauf partager, annuler et supprimer.',
			reader: 'Peut tout lire, sans rien changer.'
		},
		you: 'vous',
		email: 'Adresse e-mail de la personne',
		role: 'Rôle',
		add: 'Partager',
		change: 'Changer le rôle',
		roleOf: (name: string) => `Rôle de ${name}`,
		remove: 'Retirer',
		shared: (name: string) => `C’est partagé avec ${name}.`,
		removed: 'L’accès est retiré.',
		unknown: 'Aucun compte n’a cette adresse. Invitez d’abord cette personne depuis les réglages.',
		lastOwner:
			'Il faut garder au moins un propriétaire. Donnez d’abord ce rôle à quelqu’un d’autre.',
		ownerOnly: 'Seul un propriétaire peut changer le partage.'
	},

	closing: {
		title: 'Clore la masterclass',
		text: 'À faire une fois le suivi terminé. Les liens personnels et les espaces se ferment : les participants n’y lisent plus ni documents ni retours, et les messages en attente ne partent plus. Tout reste lisible ici, et vous pouvez rouvrir.',
		act: 'Clore cette masterclass',
		reopenTitle: 'Rouvrir la masterclass',
		reopenText: 'Les liens personnels et les espaces s’ouvrent de nouveau, en lecture.',
		reopen: 'Rouvrir cette masterclass',
		notHeld: 'Seule une masterclass qui a eu lieu peut être close. Rien n’a été fait.',
		notClosed: 'Cette masterclass n’est pas close. Rien n’a été fait.'
	},

	ending: {
		title: 'Annuler ou supprimer',
		cancelTitle: 'Annuler la masterclass',
		cancelText:
			'Une annulation d’agenda est préparée pour chaque personne qui a reçu une invitation. Le reste demeure lisible.',
		cancel: 'Annuler cette masterclass',
		deleteTitle: 'Supprimer la masterclass',
		deleteText:
			'Tout ce qui lui appartient est effacé, sans retour possible. L’annuaire n’est pas touché.',
		delete: 'Supprimer définitivement',
		confirm: (title: string) => `Pour confirmer, écrivez le titre : ${title}`,
		mismatch: 'Ce n’est pas le titre de la masterclass. Rien n’a été fait.',
		cancelFirst:
			'Des invitations sont parties. Annulez d’abord la masterclass, pour que chacun soit prévenu.',
		notPlanned: 'Cette masterclass n’est plus en préparation.'
	}
};
