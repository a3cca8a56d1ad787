export const common = {
	done: 'Terminé',
	remove: 'Retirer',
	delete: 'Supprimer',
	confirm: 'Confirmer',
	back: 'Retour',
	add: 'Ajouter',
	search: 'Rechercher',
	optional: 'facultatif',
	yes: 'Oui',
	no: 'Non',
	saved: 'C’est enregistré.',
	previousPage: 'Page précédente',
	nextPage: 'Page suivante',
	pagePosition: (page: number, pages: number) => `page ${page} sur ${pages}`,
	skipToContent: 'Aller au contenu',
	changedMeanwhile: {
		title: 'Quelqu’un a enregistré cela pendant que vous écriviez',
		text: 'Rien n’a été écrasé. Voici ce qui est enregistré à présent ; ce que vous avez écrit est resté dans le formulaire. Enregistrez pour mettre votre version à la place.',
		theirs: 'Enregistré à présent',
		yours: 'Votre version'
	},
	rolesPlural: {
		authority: 'Collectivités',
		company: 'Entreprises',
		inspiring: 'Structure inspirante',
		facilitator: 'Animation'
	},
	stages: {
		identified: 'Identifié',
		contacted: 'Contacté',
		interested: 'Intéressé',
		confirmed: 'Confirmé',
		declined: 'Décliné',
		withdrawn: 'Désisté'
	},
	answers: {
		'needs-action': 'Sans réponse',
		accepted: 'Accepté',
		tentative: 'Peut-être',
		declined: 'Refusé'
	},
	masterclassStatuses: {
		planned: 'En préparation',
		held: 'Tenue',
		closed: 'Close',
		cancelled: 'Annulée'
	},
	organiserRoles: {
		owner: 'Propriétaire',
		organiser: 'Organisateur ou organisatrice',
		reader: 'Lecture seule'
	}
};
