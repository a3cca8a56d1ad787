const people = (count: number) => (count > 1 ? `${count} personnes` : '1 personne');

/** The recruiting board: who takes part, and how far each has come. */
export const recruiting = {
	title: 'Participants',
	boardTitle: 'Recrutement',
	add: 'Ajouter une organisation',
	filter: 'Rôle',
	all: 'Tous',
	columnCount: (count: number) => (count > 1 ? `${count} organisations` : `${count} organisation`),
	columns: 'Étapes du recrutement',
	emptyColumn: 'Personne à cette étape.',
	closed: (declined: number, withdrawn: number) => `Déclinés et désistés (${declined + withdrawn})`,
	emptyTitle: 'Personne sur le tableau pour l’instant',
	emptyText:
		'Ajoutez les organisations auxquelles vous pensez, puis faites-les avancer d’une étape à l’autre. Chaque personne confirmée recevra une invitation d’agenda, que vous relirez avant.',
	nobody: 'Aucune personne nommée',
	noAddress: (name: string) => `${name} : adresse e-mail manquante`,
	itsAddress: 'Adresse e-mail manquante',
	since: (day: string) => `depuis le ${day}`,
	people,
	next: (what: string) => `À suivre : ${what}`,
	nextOn: (day: string) => `le ${day}`,
	menu: (name: string) => `Déplacer ou ouvrir ${name}`,
	moveTo: (stage: string) => `Passer à « ${stage} »`,
	open: 'Ouvrir la fiche',
	grip: (name: string) => `Déplacer ${name} au clavier`,
	gripHint:
		'Espace pour prendre la carte, flèches pour choisir l’étape, espace pour la poser, Échap pour renoncer.',
	lifted: (name: string, stage: string) =>
		`${name} est prise à l’étape « ${stage} ». Flèches pour choisir, espace pour poser, Échap pour renoncer.`,
	over: (stage: string) => `Étape « ${stage} ».`,
	dropped: (name: string, stage: string) => `${name} est posée à l’étape « ${stage} ».`,
	givenUp: (name: string) => `${name} reste où elle était.`,
	moved: (name: string, stage: string) => `${name} : « ${stage} ».`,
	movedConfirmed: (name: string) =>
		`${name} est confirmée. Les invitations d’agenda sont prêtes à relire dans la boîte d’envoi.`,
	movedNobody: (name: string) =>
		`${name} est confirmée. Nommez la personne qui viendra : son invitation sera préparée aussitôt.`,
	movedUnreachable: (name: string) =>
		`${name} est confirmée. Il manque une adresse e-mail : son invitation sera préparée dès qu’elle est connue.`,
	undo: 'Annuler',
	tellWhy: 'Noter la raison',
	gone: 'Cette organisation n’est plus sur le tableau.',
	warnings: {
		'no-inspiring': 'Aucune structure inspirante n’est confirmée : il en faut une.',
		'several-inspiring': 'Plusieurs structures inspirantes : la fiche en prévoit une.',
		'no-facilitator': 'Personne n’est confirmé pour l’animation.',
		'too-few': 'Moins de six personnes : les échanges risquent d’être maigres.',
		'between-formats': 'Neuf personnes : entre deux formats, la durée passe à 2 h.',
		'too-many': 'Treize personnes ou plus : proposez deux séances.'
	},
	balancedBy: (name: string) =>
		`Autant d’acheteurs publics que d’entreprises dès que ${name} confirme.`,
	headcount: (count: number) =>
		count > 1 ? `${count} personnes confirmées` : `${count} personne confirmée`,

	form: {
		title: 'Ajouter une organisation',
		organisation: 'Organisation',
		hint: 'Une organisation de l’annuaire, ou n’importe quelle commune, intercommunalité, département ou région.',
		role: 'Rôle',
		stage: 'Étape',
		newKind: 'Pas encore dans l’annuaire ?',
		newKindHint: 'Dites ce que c’est : elle y sera ajoutée sous le nom écrit plus haut.',
		newKindNone: 'Choisie dans la liste',
		person: 'Qui viendra ?',
		personHint: 'Facultatif : vous pourrez choisir parmi les contacts connus juste après.',
		givenName: 'Prénom',
		familyName: 'Nom',
		email: 'Adresse e-mail',
		phone: 'Téléphone',
		position: 'Fonction',
		submit: 'Ajouter au tableau',
		refusals: {
			unknown:
				'Rien de ce nom dans l’annuaire ni parmi les collectivités. Pour la créer, dites ce que c’est juste en dessous.',
			ambiguous: 'Plusieurs organisations portent ce nom. Choisissez la bonne.',
			'already-there': 'Cette organisation est déjà sur le tableau dans ce rôle.',
			'person-already-there': 'Cette personne participe déjà à cette masterclass.'
		}
	},

	card: {
		back: 'Retour au tableau',
		people: 'Personnes',
		peopleEmpty:
			'Aucune personne nommée : sans elle, aucune invitation d’agenda ne peut être préparée.',
		missingAddress: 'Adresse manquante : aucune invitation ne peut lui parvenir.',
		addAddress: 'Ajouter son adresse',
		editContact: 'Modifier le contact',
		removePerson: (name: string) => `Retirer ${name}`,
		addKnown: 'Un contact de l’annuaire',
		chooseKnown: 'Choisissez',
		addNew: 'Une nouvelle personne',
		addPerson: 'Ajouter cette personne',
		stage: 'Étape',
		since: (stage: string, day: string) => `${stage} depuis le ${day}`,
		refusal: 'Raison, avec ses mots',
		refusalShown: (reason: string) => `Raison donnée : ${reason}`,
		move: 'Changer l’étape',
		phone: 'Réponse reçue par téléphone',
		plan: 'Prochaine étape',
		nextAction: 'Que faire ?',
		nextActionHint: 'Par exemple : rappeler après la commission du 12.',
		due: 'Pour le',
		owner: 'Qui s’en charge',
		nobodyYet: 'Personne en particulier',
		notAMember: 'Cette personne ne suit pas cette masterclass.',
		history: 'Historique',
		inDirectory: 'Voir dans l’annuaire',
		remove: 'Retirer du tableau',
		removeText:
			'Les personnes déjà invitées recevront une annulation, que vous relirez avant. L’organisation reste dans l’annuaire.',
		added: 'Elle est sur le tableau. Choisissez maintenant qui viendra.',
		addedWithPerson: 'Elle est sur le tableau, avec la personne que vous avez nommée.',
		addAnother: 'Ajouter une autre organisation',
		readInvitation: 'Relire l’invitation',
		saved: 'C’est enregistré.'
	},

	events: {
		added: (stage: string) => `Ajoutée au tableau, étape « ${stage} »`,
		proposedFor: (need: string, authority: string, score: string) =>
			`proposée pour « ${need} », ${authority} (note ${score})`,
		moved: (from: string, to: string) => `« ${from} » → « ${to} »`,
		byPhone: 'par téléphone',
		reason: (reason: string) => `raison : ${reason}`,
		phoned: 'Réponse reçue par téléphone, même étape',
		planned: (what: string) => `Prochaine étape notée : ${what}`,
		unplanned: 'Prochaine étape effacée',
		personAdded: (name: string) => `${name} ajoutée`,
		spaceDelegated: (name: string, colleague: string, instead: boolean) =>
			instead
				? `${name} indique ${colleague}, à sa place`
				: `${name} indique ${colleague}, avec lui ou elle`,
		needAdded: (name: string, title: string) => `${name} a écrit le besoin « ${title} »`,
		needEdited: (name: string, title: string) => `${name} a complété le besoin « ${title} »`,
		needRemoved: (name: string, title: string) => `${name} a supprimé le besoin « ${title} »`,
		proposalAccepted: (name: string) => `la réponse de ${name} à l’appel public est acceptée`,
		interestsSaid: (name: string) => `${name} a dit qui rencontrer`,
		introductionEdited: (name: string) => `${name} a présenté sa collectivité`,
		spaceEntered: (name: string) => `${name} a ouvert son espace`,
		faisceauBegun: (name: string) => `${name} a commencé le faisceau d’indices`,
		faisceauReused: (name: string) => `${name} a repris un faisceau d’indices antérieur`,
		documentAdded: (name: string, file: string) => `${name} a joint « ${file} »`,
		documentRemoved: (name: string, file: string) => `${name} a retiré « ${file} »`,
		faisceauConsent: (name: string) => `${name} a choisi qui lit le document`,
		faisceauSubmitted: (name: string, version: number, late: boolean) =>
			`${name} a transmis le document, version ${version}${late ? ', en retard' : ''}`,
		faisceauAccepted: 'Document vérifié : complet',
		faisceauSentBack: 'Document renvoyé avec des remarques',
		faisceauReopened: 'Document rouvert à l’entreprise',
		faisceauHeld: 'Document retenu',
		faisceauReleased: 'Document rendu aux partages',
		lateAllowed: 'Délai accordé pour le document',
		lateEnded: 'Délai repris',
		acknowledged: (name: string) => `${name} a pris l’engagement de confidentialité`,
		readingBegun: (name: string) => `${name} a commencé sa lecture des documents`,
		feedbackOpened: (structure: string) => `Retour ouvert à l’entreprise : ${structure}`,
		feedbackClosed: (structure: string) => `Retour refermé : ${structure}`,
		wishAdded: (wish: string) => `Souhait pour la table : ${wish}`,
		wishRemoved: (wish: string) => `Souhait retiré : ${wish}`,
		seatRetained: 'Retenue pour la table',
		seatReleased: 'N’est plus retenue pour la table',
		spaceDisowned: (name: string) =>
			`Le lien envoyé à ${name} est arrivé à quelqu’un d’autre : il ne sert plus`,
		personRemoved: (name: string) => `${name} retirée`,
		other: 'Modifiée',
		by: (name: string) => `par ${name}`
	}
};
