import type { ImportCounts } from '#lib/domain/directory/import/plan.ts';

const many = (count: number, one: string, other: string) => `${count} ${count > 1 ? other : one}`;

/** Nothing where there is none. */
const some = (count: number, one: string, other: string) =>
	count > 0 ? [many(count, one, other)] : [];

/** The directory: organisations, contacts, authority search, import. */
export const directory = {
	title: 'Annuaire',
	lead: 'Les organisations et les personnes que vous invitez, pour toutes vos masterclass.',
	kinds: {
		commune: 'Commune',
		epci: 'Intercommunalité',
		department: 'Département',
		region: 'Région',
		'public-body': 'Établissement public',
		company: 'Entreprise',
		network: 'Réseau ou agence',
		association: 'Association',
		other: 'Autre'
	},
	demo: 'Démonstration',
	people: (count: number) => many(count, 'contact', 'contacts'),
	inhabitants: (figure: string) => `${figure} habitants`,
	departmentNumber: (code: string) => `département ${code}`,

	list: {
		caption: 'Organisations de l’annuaire',
		search: 'Chercher une organisation ou une personne',
		searchHint:
			'Nom, adresse e-mail, SIREN ou code INSEE, ou ce que propose une entreprise ; avec ou sans accents.',
		offered: (solution: string, words: string) => `${solution} (trouvé : ${words})`,
		kind: 'Type',
		allKinds: 'Tous les types',
		name: 'Organisation',
		contacts: 'Contacts',
		place: 'Repères',
		found: (count: string, several: boolean) =>
			several ? `${count} organisations` : `${count} organisation`,
		nothing: 'Rien ne correspond',
		nothingText: 'Essayez un autre mot, ou ajoutez cette organisation.',
		clear: 'Tout afficher',
		empty: 'Votre annuaire est vide',
		emptyText:
			'Ajoutez une collectivité en tapant les premières lettres de son nom, une entreprise à la main, ou tout un fichier de contacts.',
		add: 'Ajouter une organisation',
		import: 'Importer un fichier',
		export: 'Exporter',
		pages: 'Pages de l’annuaire'
	},

	picker: {
		hint: 'Tapez les premières lettres : l’annuaire et toutes les collectivités de France.',
		inDirectory: 'Dans l’annuaire',
		inFrance: 'Collectivités de France',
		found: (count: number) =>
			count === 0 ? 'Aucun résultat' : many(count, 'résultat', 'résultats'),
		nothing: 'Rien de ce nom. Vérifiez l’orthographe, ou créez l’organisation.',
		which: 'Laquelle ?',
		unknown: 'Choisissez une organisation dans la liste.',
		clear: 'Effacer le choix'
	},

	add: {
		title: 'Ajouter une organisation',
		authority: 'Une collectivité française',
		authorityLead:
			'Communes, intercommunalités, départements et régions : le nom, le SIREN et la population sont repris du référentiel public.',
		search: 'Nom, code postal, code INSEE ou SIREN',
		other: 'Une autre organisation',
		otherLead: 'Entreprise, réseau, établissement public, association…',
		create: 'Créer l’organisation',
		added: (name: string) => `${name} est dans l’annuaire. Ajoutez maintenant un contact.`,
		known: (name: string) => `${name} était déjà dans l’annuaire : voici sa fiche.`
	},

	organisation: {
		name: 'Nom',
		kind: 'Type',
		siren: 'SIREN',
		sirenHint: '9 chiffres ; le SIRET le contient déjà.',
		siret: 'SIRET',
		siretHint: '14 chiffres.',
		code: 'Code INSEE',
		population: 'Population',
		department: 'Département',
		website: 'Site web',
		notes: 'Notes',
		notesHint: 'Visibles des organisateurs seulement.',
		details: 'Fiche',
		edit: 'Modifier la fiche',
		saved: 'La fiche est à jour.',
		contacts: 'Contacts',
		noContacts: 'Aucun contact pour l’instant',
		noContactsText: 'C’est à une personne, avec son adresse, que part une invitation.',
		addContact: 'Ajouter un contact',
		history: 'Masterclass',
		noHistory: 'Cette organisation n’a encore pris part à aucune de vos masterclass.',
		historyDate: 'Date',
		historyRole: 'Rôle',
		historyStage: 'Étape',
		remove: 'Supprimer l’organisation',
		removeText: 'Sa fiche et ses contacts sont effacés, sans retour possible.',
		removeConfirm: 'Supprimer définitivement',
		removed: (name: string) => `${name} n’est plus dans l’annuaire.`,
		inUse:
			'Cette organisation prend part à une masterclass, ou l’un de ses contacts a été invité : elle ne peut pas être supprimée. Retirez-la d’abord de la masterclass ; si une invitation est partie, elle reste comme trace.'
	},

	/** Everything kept about one person, to be shown or erased. */
	personalData: {
		title: 'Données personnelles',
		lead: (name: string) =>
			`Tout ce que l’application garde sur ${name} : sa fiche, ses participations, ses réponses, nos messages, ses visites, ce qu’il ou elle a écrit.`,
		export: 'Télécharger tout, en JSON',
		exportText:
			'À remettre à la personne qui demande ses données. Les liens secrets et les données des autres n’y sont pas.',
		counts: {
			participations: 'Participations',
			messages: 'Messages',
			visits: 'Visites de son espace',
			files: 'Fichiers remis',
			questions: 'Questions posées',
			history: 'Lignes d’historique',
			mentions: 'Autres textes qui la nomment'
		},
		erase: 'Effacer cette personne',
		eraseText:
			'Sa fiche, ses liens, ses réponses et nos messages disparaissent, ceux qui attendent aussi ; son nom et son adresse quittent l’historique et tout ce qui a été écrit. Ce que son organisation a écrit reste, sans son nom. Cela ne se défait pas.',
		files: 'Effacer aussi les fichiers remis par cette personne pour son organisation',
		confirm: (name: string) => `Oui, effacer ${name} partout`,
		confirmNeeded: 'Cochez cette case pour confirmer. Rien n’a été effacé.',
		submit: 'Effacer',
		expected:
			'Cette personne est attendue à une masterclass. Retirez-la d’abord de ses participants : son annulation partira, puis vous pourrez l’effacer. Rien n’a été effacé.',
		expectedAt: 'Attendue à :',
		sending:
			'Un message est en train de lui parvenir. Réessayez dans une minute. Rien n’a été effacé.',
		open: 'Données personnelles : tout voir, tout effacer',
		erased: 'La personne est effacée partout.'
	},
	contact: {
		addTitle: 'Ajouter un contact',
		editTitle: 'Modifier le contact',
		givenName: 'Prénom',
		familyName: 'Nom',
		email: 'Adresse e-mail',
		emailHint: 'Les invitations partent à cette adresse.',
		phone: 'Téléphone',
		position: 'Fonction',
		locale: 'Langue des messages',
		notes: 'Notes',
		noEmail: 'Sans adresse e-mail',
		edit: (name: string) => `Modifier ${name}`,
		added: (name: string) => `${name} est dans l’annuaire.`,
		saved: (name: string) => `La fiche de ${name} est à jour.`,
		follows:
			'Si cette personne a déjà reçu une invitation, l’ancienne adresse reçoit une annulation et la nouvelle une invitation : vous les relirez avant leur départ.',
		remove: 'Supprimer ce contact',
		removed: (name: string) => `${name} n’est plus dans l’annuaire.`,
		inUse:
			'Cette personne prend part à une masterclass ou y a été invitée : elle ne peut pas être supprimée.'
	},

	import: {
		title: 'Importer un fichier de contacts',
		columnsText:
			'Organisation, type, SIREN, SIRET, code INSEE, département ou code postal, site web, prénom, nom ou nom complet, e-mail, téléphone, fonction, notes ; pour une entreprise, solution, description, familles (« eau ; energie ») et territoire (« national », « Bretagne ; Normandie », « 31, 59 », « régions : 76, 32 »). Les en-têtes sont reconnus en français et en anglais, et vous pourrez corriger.',
		willCreate: 'Créés',
		willUpdate: 'Complétés',
		unchanged: 'Inchangés',
		organisations: 'Organisations',
		contacts: 'Contacts',
		offers: 'Offres des entreprises',
		nothingToDo: 'Tout est déjà dans l’annuaire : cet import ne changerait rien.',
		fields: {
			organisation: 'Organisation',
			kind: 'Type',
			siren: 'SIREN',
			siret: 'SIRET',
			code: 'Code INSEE',
			department: 'Département',
			postalCode: 'Code postal',
			website: 'Site web',
			fullName: 'Nom complet',
			givenName: 'Prénom',
			familyName: 'Nom',
			email: 'E-mail',
			phone: 'Téléphone',
			position: 'Fonction',
			notes: 'Notes',
			solution: 'Solution',
			description: 'Description',
			families: 'Familles',
			territory: 'Territoire'
		},
		territories: { national: 'national', regions: 'régions', departments: 'départements' },
		faults: {
			'organisation-missing': 'Aucune organisation n’est nommée.',
			'organisation-too-long': 'Le nom de l’organisation dépasse 200 caractères.',
			'name-too-long': 'Le nom de la personne dépasse 120 caractères.',
			'email-line-break': 'L’adresse e-mail contient un retour à la ligne.',
			'email-space': 'L’adresse e-mail contient un espace.',
			'email-invalid': 'L’adresse e-mail n’est pas valable.',
			'siret-invalid': 'Le SIRET est faux : sa clé de contrôle ne correspond pas.',
			'siret-length': 'Un SIRET a 14 chiffres.',
			'offer-of-no-company': 'Seule une entreprise propose une solution.',
			duplicate: 'Cette personne figure déjà plus haut dans le fichier.'
		},
		conflictsTitle: (count: number) =>
			count > 1
				? `${count} différences laissées telles quelles`
				: '1 différence laissée telle quelle',
		conflictsText: 'L’import remplit ce qui est vide ; il ne remplace jamais ce qui est écrit.',
		conflict: (field: string, kept: string, given: string) =>
			`${field} : « ${kept} » est gardé, le fichier dit « ${given} ».`,
		offersTitle: (count: number) => (count > 1 ? `${count} offres changent` : '1 offre change'),
		offersText:
			'Pour ce que proposent les entreprises, c’est le fichier qui l’emporte. Ce qu’il ne dit pas reste.',
		offerLine: (name: string, before: string, after: string) =>
			`${name} : « ${before} » devient « ${after} ».`,
		offerDetails: (name: string, solution: string) =>
			`${name} : la description, les familles ou le territoire de « ${solution} » changent.`,
		sample: 'Les premiers contacts, tels qu’ils seront écrits',
		offersSample: 'Les premières offres, telles qu’elles seront écrites',
		noFamily: 'Aucune famille',
		noTerritory: 'Territoire non dit',
		notesTitle: (count: number) =>
			count > 1 ? `${count} remarques sur les offres` : '1 remarque sur les offres',
		notesText: 'Ces lignes seront importées quand même.',
		notes: {
			'family-left-out': (name: string, value: string) =>
				`${name} : « ${value} » n’est pas une famille de besoins, et sera laissé de côté.`,
			'family-guessed': (name: string, value: string, family: string) =>
				`${name} : « ${value} » est lu comme « ${family} ».`,
			'territory-left-out': (name: string, value: string) =>
				`${name} : « ${value} » n’est ni une région, ni un département, ni « national ». Le territoire ne sera pas rempli.`
		},
		familiesKnown: 'Les familles reconnues',
		familiesText:
			'Par leur nom, leur code, un nom voisin (« Air & santé ») ou celui d’une de leurs parties (« Eau potable »). Un mot inconnu est laissé de côté, le reste de la ligne est importé.',
		done: (created: ImportCounts, updated: ImportCounts) => {
			const parts = [
				...some(created.organisations, 'organisation créée', 'organisations créées'),
				...some(created.contacts, 'contact créé', 'contacts créés'),
				...some(created.offers, 'offre écrite', 'offres écrites'),
				...some(updated.organisations, 'organisation complétée', 'organisations complétées'),
				...some(updated.contacts, 'contact complété', 'contacts complétés'),
				...some(updated.offers, 'offre changée', 'offres changées')
			];
			return `Import terminé : ${parts.join(', ') || 'rien à changer'}.`;
		},
		example: 'Organisation ; Prénom ; Nom ; E-mail'
	}
};
