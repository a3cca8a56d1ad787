import { isTaskKey, type Phase, type TaskKey } from '#lib/domain/timeline/template.ts';

const tasks: Record<TaskKey, { name: string; what: string }> = {
	kickoff: {
		name: 'Lancer la préparation',
		what: 'Fixer les objectifs, le territoire, le thème et l’équipe.'
	},
	venue: {
		name: 'Réserver la salle',
		what: 'Une salle assez grande, avec un écran et des tables hautes.'
	},
	budget: {
		name: 'Prévoir le budget d’accueil',
		what: 'Le café d’accueil et les viennoiseries.'
	},
	'inspiring-shortlist': {
		name: 'Repérer des structures inspirantes',
		what: 'Des acheteurs qui pratiquent déjà le dispositif, ou qui accompagnent des acheteurs.'
	},
	'inspiring-confirmed': {
		name: 'Confirmer la structure inspirante',
		what: 'L’une d’elles a dit oui.'
	},
	'authorities-shortlist': {
		name: 'Repérer les collectivités intéressées',
		what: 'Celles du territoire qui veulent apprendre et qui ont des achats à venir.'
	},
	'needs-collected': {
		name: 'Recueillir les besoins des collectivités',
		what: 'Chaque collectivité a dit ses besoins d’achat.'
	},
	'companies-shortlist': {
		name: 'Trouver les entreprises',
		what: 'Des entreprises greentech qui répondent à ces besoins.'
	},
	'companies-confirmed': {
		name: 'Confirmer les entreprises',
		what: 'Elles ont dit oui.'
	},
	'faisceau-requested': {
		name: 'Demander les faisceaux d’indices',
		what: 'Chaque entreprise est invitée à remplir le document.'
	},
	'faisceau-received': {
		name: 'Recevoir les faisceaux d’indices',
		what: 'Tous les documents sont arrivés.'
	},
	'faisceau-checked': {
		name: 'Vérifier les faisceaux d’indices',
		what: 'Complets, ou renvoyés avec des remarques.'
	},
	'save-the-date': {
		name: 'Annoncer la date',
		what: 'La date est annoncée aux personnes confirmées.'
	},
	invitations: {
		name: 'Envoyer les invitations d’agenda',
		what: 'Chaque personne confirmée reçoit la sienne.'
	},
	'headcount-final': {
		name: 'Arrêter le nombre de participants',
		what: 'On sait qui vient, et combien.'
	},
	'final-reminder': {
		name: 'Envoyer le rappel pratique',
		what: 'L’heure, le lieu, l’accès : la veille.'
	},
	programme: {
		name: 'Fixer le programme',
		what: 'Le programme est arrêté et publié.'
	},
	'share-inspiring': {
		name: 'Partager avec la structure inspirante',
		what: 'Elle reçoit tous les documents complets.'
	},
	'share-authorities': {
		name: 'Partager avec les collectivités',
		what: 'Elles reçoivent les documents, après la structure inspirante.'
	},
	'questions-received': {
		name: 'Recevoir les questions',
		what: 'Les collectivités ont préparé leurs questions.'
	},
	catering: {
		name: 'Commander le café d’accueil',
		what: 'Pour le nombre de personnes attendu.'
	},
	printing: {
		name: 'Imprimer les documents',
		what: 'Les faisceaux d’indices, un jeu par personne.'
	},
	'room-setup': {
		name: 'Installer la salle',
		what: 'Les tables, l’écran, de quoi écrire, la table du café.'
	},
	masterclass: {
		name: 'Tenir la masterclass',
		what: 'C’est le jour J.'
	},
	thanks: {
		name: 'Remercier',
		what: 'Un mot à chaque personne venue.'
	},
	'feedback-request': {
		name: 'Demander les avis',
		what: 'Le questionnaire de satisfaction.'
	},
	report: {
		name: 'Rédiger le bilan',
		what: 'Ce qui s’est passé, ce qui en sort.'
	},
	'follow-up': {
		name: 'Prendre des nouvelles',
		what: 'Ce qui a été acheté depuis, et l’obligation de déclaration.'
	}
};

const phases: Record<Phase, string> = {
	framing: 'Cadrer',
	inspiring: 'Structure inspirante',
	authorities: 'Collectivités',
	companies: 'Entreprises',
	invitations: 'Invitations',
	programme: 'Programme',
	sharing: 'Partage',
	day: 'Jour J',
	'follow-up': 'Suites'
};

const plural = (count: number, one: string, other: string) => `${count} ${count > 1 ? other : one}`;

export const timeline = {
	title: 'Rétroplanning',
	phases,
	/** Shorter rows of the glance; the last phases are the amber line itself. */
	glancePhases: {
		...phases,
		authorities: 'Besoins des collectivités',
		companies: 'Entreprises et faisceaux',
		sharing: 'Partage des documents'
	} as Record<Phase, string>,
	tasks,
	/** What a task is called: by its key, or as its organiser wrote it. */
	nameOf: ({ key, title }: { key: string | null; title: string }): string =>
		key !== null && isTaskKey(key) ? tasks[key].name : title,
	lead: (from: string, to: string, territory: string) =>
		`${from} → ${to} · jours ouvrés, fériés : ${territory}`,
	modes: {
		comfortable: 'Préparation confortable',
		compressed: 'Préparation resserrée',
		tight: 'Préparation très courte'
	},
	modeText: {
		comfortable: 'Les deux mois de préparation sont là.',
		compressed:
			'La préparation commence à moins de deux mois : les premières étapes sont rapprochées, les neuf derniers jours gardent leurs dates.',
		tight:
			'Il reste moins de trois semaines : c’est possible, en allant à l’essentiel et en acceptant des délais courts.'
	},
	squeezedTitle: (count: number) =>
		`${plural(count, 'étape a', 'étapes ont')} moins de la moitié de leur temps`,
	squeezed: (names: string) => `${names}.`,
	betterDates: (workable: string, comfortable: string) =>
		`Première date praticable : ${workable}. Première date confortable : ${comfortable}.`,
	eventDayOff: (reason: string) =>
		`La masterclass tombe un jour chômé (${reason}). C’est possible, mais vérifiez que chacun peut venir et que la salle ouvre.`,

	views: { label: 'Présentation', gantt: 'Frise', list: 'Liste' },
	filters: { label: 'Montrer', all: 'Toutes', mine: 'Les miennes', late: 'En retard' },
	emptyMine: 'Aucune tâche ne vous est confiée pour l’instant.',
	emptyMineHint:
		'Dans la liste, « Je m’en charge » vous confie une tâche ; sa fiche permet de la confier à quelqu’un.',
	emptyLate: 'Rien n’est en retard.',
	emptyLateHint: 'Tout ce qui devait être fait à ce jour l’est.',
	progress: (done: number, total: number) =>
		`${done} ${done > 1 ? 'tâches faites' : 'tâche faite'} sur ${total}`,

	/** Why a task is due on that day. */
	earlier: (reason: string) => `avancé : ${reason}`,
	later: (reason: string) => `reporté : ${reason}`,
	insteadOf: (date: string) => `au lieu du ${date}`,
	reasons: { 'late-start': 'départ tardif', 'past-due': 'date déjà passée' },
	pinned: 'fixé à la main',
	pinnedDayOff: (reason: string) => `fixé à la main, un jour chômé : ${reason}`,
	conflict: (task: string, date: string) =>
		`Après « ${task} » (${date}), qui en dépend : avancez cette date, ou rendez-la au plan.`,
	automatic: 'préparé par Faisceau',
	automaticHint:
		'Les messages se préparent seuls ce jour-là à 9 h ; vous les relisez avant l’envoi.',
	states: { done: 'Fait', late: 'En retard', today: 'Aujourd’hui', open: 'À faire' },
	daysLate: (days: number) => `${plural(days, 'jour', 'jours')} de retard`,
	assignedTo: (name: string) => `Confié à ${name}`,
	take: 'Je m’en charge',
	taken: 'La tâche vous est confiée.',
	nobody: 'Personne',

	glance: {
		'share-inspiring': (day: string) => `${day} · structure`,
		'share-authorities': (day: string) => `${day} · collectivités`,
		'save-the-date': 'date annoncée',
		invitations: 'invitations d’agenda',
		phase: (phase: string, from: string, to: string, progress: string) =>
			`${phase} : du ${from} au ${to}, ${progress}.`,
		task: (task: string, day: string, done: boolean) => `${task} : ${day}${done ? ', fait' : ''}.`,
		event: (day: string) => `Masterclass : ${day}.`
	},

	gantt: {
		label: 'Frise du rétroplanning',
		hint: 'Glissez une échéance pour la déplacer, ou choisissez-la et utilisez les flèches (Maj pour une semaine).',
		handle: (task: string) => `Échéance : ${task}`,
		later: (date: string) => `→ ${date}`,
		saved: (task: string, date: string) => `${task} : ${date}, fixé à la main.`
	},

	markDone: 'Marquer fait',
	markUndone: 'Remettre à faire',
	markDoneOf: (task: string) => `Marquer « ${task} » comme fait`,
	markUndoneOf: (task: string) => `Remettre « ${task} » à faire`,
	edit: 'Modifier',
	editOf: (task: string) => `Modifier « ${task} »`,
	unpin: 'Rendre au plan',
	unpinned: 'La date suit de nouveau le plan.',
	saved: 'La tâche est enregistrée.',
	added: 'La tâche est ajoutée.',
	removed: 'La tâche est supprimée.',
	add: 'Ajouter une tâche',
	subscribe: 'S’abonner par agenda',
	move: 'Décaler',

	form: {
		addTitle: 'Ajouter une tâche',
		name: 'Nom de la tâche',
		phase: 'Phase',
		due: 'Échéance',
		dueHint: 'Une date choisie ici est fixée : le plan ne la déplacera plus.',
		ownDueHint: 'Elle se décalera avec la masterclass.',
		assignee: 'Confiée à',
		notes: 'Notes',
		notesHint: 'Visibles des organisateurs seulement.',
		remove: 'Supprimer cette tâche',
		removeText: 'Elle disparaît du rétroplanning pour tout le monde.',
		back: 'Revenir au rétroplanning',
		notAMember: 'Cette personne n’organise plus cette masterclass.',
		staleGantt:
			'Quelqu’un a modifié cette tâche entre-temps. Elle est affichée telle qu’enregistrée ; déplacez-la de nouveau si besoin.'
	},

	moving: {
		title: 'Décaler la masterclass',
		lead: 'Choisissez un autre jour : voyez tout ce qui bouge avant de décider.',
		newDate: 'Nouvelle date',
		preview: 'Voir ce qui change',
		summary: (from: string, to: string) => `Du ${from} au ${to}`,
		recomputeSummary: 'Même date, rétroplanning recalculé à partir d’aujourd’hui',
		recompute: 'Recalculer à partir d’aujourd’hui',
		counts: (moved: number, done: number, pinned: number) =>
			[
				plural(moved, 'tâche change de date', 'tâches changent de date'),
				...(done > 0 ? [plural(done, 'déjà faite reste', 'déjà faites restent')] : []),
				...(pinned > 0 ? [plural(pinned, 'fixée à la main reste', 'fixées à la main restent')] : [])
			].join(', '),
		nothingMoves: 'Aucune tâche ne change de date.',
		task: 'Tâche',
		from: 'Avant',
		to: 'Après',
		why: 'Pourquoi',
		outcomes: { done: 'faite, sa date reste', pinned: 'fixée à la main, elle reste' },
		conflictsTitle: 'À regarder de près',
		conflict: (task: string, other: string, date: string) =>
			`« ${task} » est fixée à la main après « ${other} » (${date}), qui en a besoin.`,
		messages: 'Messages et agendas',
		noMessages: 'Aucun message n’est concerné.',
		waiting: (count: number) =>
			`${plural(count, 'message en attente sera réécrit', 'messages en attente seront réécrits')} avec la nouvelle date, à relire avant l’envoi.`,
		updates: (count: number) =>
			`${plural(count, 'personne a déjà', 'personnes ont déjà')} l’invitation dans son agenda ; une mise à jour sera préparée pour :`,
		apply: 'Décaler la masterclass',
		applyRecompute: 'Recalculer le rétroplanning',
		moved: 'La masterclass est décalée.',
		recomputed: 'Le rétroplanning est recalculé.',
		past: 'Cette date est passée. Choisissez aujourd’hui ou un jour à venir.',
		tooFar: 'Cette date est trop lointaine.',
		notPlanned: 'Cette masterclass est passée ou annulée : elle ne se décale plus.',
		stale:
			'La masterclass a été modifiée pendant que vous regardiez. Rien n’a bougé : voici ce qui changerait à présent.'
	},

	feed: {
		title: 'S’abonner par agenda',
		lead: 'Votre agenda affiche les tâches de ce rétroplanning et se met à jour seul.',
		kinds: { all: 'Toutes les tâches', mine: 'Mes tâches' },
		create: 'Créer une adresse',
		renew: 'Changer d’adresse',
		stop: 'Arrêter',
		since: (date: string) => `Une adresse fonctionne depuis le ${date}.`,
		none: 'Aucune adresse pour l’instant.',
		once: 'Copiez cette adresse maintenant : elle ne sera plus montrée.',
		address: 'Adresse de l’agenda',
		secret:
			'Cette adresse est secrète : qui la connaît voit les tâches. Changez-la si elle a circulé ; l’ancienne cesse aussitôt.',
		delay:
			'Selon les agendas, une mise à jour prend de quelques heures (Outlook, Apple) à une journée (Google).',
		stopped: 'L’adresse ne fonctionne plus.',
		copy: 'Copier',
		copied: 'Adresse copiée',
		calendarName: (masterclass: string) => `Rétroplanning · ${masterclass}`,
		done: (task: string, date: string) => `✓ ${task} (fait le ${date})`
	}
};
