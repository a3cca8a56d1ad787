/** The programme: its tab and the page for participants. */
export const programme = {
	title: 'Programme',
	lead: 'Changez une durée : les heures suivent. L’ordre se change par glisser-déposer ou par les flèches.',
	slots: {
		welcome: 'Café d’accueil',
		introduction: 'Introduction par l’organisation',
		'round-authorities': 'Tour de table des collectivités',
		'round-companies': 'Tour de table des entreprises',
		testimony: 'Témoignage de la structure inspirante',
		break: 'Pause',
		workshop: (number: number) => `Atelier : entreprise ${number}`,
		workshopOf: (company: string) => `Atelier : ${company}`,
		closing: 'Clôture',
		own: 'Temps libre'
	},
	speakers: {
		introduction: 'Organisation',
		'round-authorities': 'Collectivités',
		'round-companies': 'Entreprises',
		testimony: 'Structure inspirante',
		closing: 'Organisation'
	},
	workshopParts: (feedback: string, questions: string) =>
		`dont ${feedback} de retours de la structure, ${questions} de questions`,
	minutesOf: (title: string) => `Durée en minutes : ${title}`,
	titleField: 'Titre',
	speakerField: 'Intervenant',
	textField: 'Texte pour les participants',
	/** Where a slot stands in the order. */
	place: (number: number) => (number === 1 ? '1er temps' : `${number}e temps`),
	details: 'Détails',
	moveUp: (title: string) => `Monter : ${title}`,
	moveDown: (title: string) => `Descendre : ${title}`,
	removeShort: 'Retirer ce temps',
	nameWorkshops: 'Nommer les ateliers',
	nameWorkshopsText: (companies: string, many: boolean) =>
		many
			? `${companies} sont confirmées : leurs noms peuvent aller aux ateliers.`
			: `${companies} est confirmée : son nom peut aller à un atelier.`,
	add: 'Ajouter un temps',
	total: (sum: string, format: string) => `${sum} sur ${format}`,
	ends: (time: string) => `fin à ${time}`,
	fits: 'Le programme tient dans la durée prévue.',
	over: (minutes: string) => `${minutes} de trop.`,
	under: (minutes: string) => `Il reste ${minutes}.`,
	rebalance: 'Rééquilibrer',
	rebalanceText:
		'Partage le temps restant également entre les entreprises ; le reste va à la pause.',
	rebuild: 'Repartir de la fiche',
	rebuildText: 'Refait tout le programme pour la composition prévue. Vos textes sont remplacés.',
	save: 'Enregistrer',
	saved: 'Le programme est enregistré.',
	unsaved: 'Modifications non enregistrées',
	publish: 'Publier pour les participants',
	published: (day: string) => `Publié le ${day}`,
	draft: 'Pas encore publié',
	unpublish: 'Retirer de la publication',
	nowPublished: 'Le programme est publié. Les participants le voient à son adresse.',
	nowDraft: 'Le programme n’est plus visible des participants.',
	publicPage: 'Page des participants',
	warnings: {
		'too-few': 'Moins de 6 participants : les échanges risquent de manquer de points de vue.',
		'between-formats': 'À 9, la fiche ne dit rien : le format de 2 h est pris.',
		'too-many': 'À 13 et plus, prévoyez plutôt deux séances.',
		'workshop-too-short': 'Moins de 8 minutes par entreprise : c’est court pour un retour utile.',
		unbalanced: 'Prévoyez autant de collectivités que d’entreprises.'
	},
	errors: {
		minutes: 'Une durée va de 1 à 240 minutes.',
		'no-workshop': 'Aucun temps d’atelier à rééquilibrer.',
		'no-time-left': 'Les autres temps prennent déjà toute la durée : raccourcissez-en un d’abord.',
		composition: 'La composition prévue ne permet pas de programme. Vérifiez les informations.'
	},
	page: {
		eyebrow: 'Programme',
		addToCalendar: 'Ajouter à mon agenda',
		where: 'Lieu',
		access: 'Accès',
		cancelled: 'Cette masterclass est annulée.',
		localTime: (zone: string) => `Heures du lieu (${zone})`,
		notPublished: 'Ce programme n’est pas encore publié, ou son adresse a été mal recopiée.'
	}
};
