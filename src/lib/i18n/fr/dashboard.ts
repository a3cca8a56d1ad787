/** The frame around every page, and the home page. */
export const dashboard = {
	menu: 'Menu',
	closeMenu: 'Fermer le menu',
	mainNavigation: 'Navigation principale',
	home: 'Accueil',
	masterclasses: 'Masterclass',
	directory: 'Annuaire',
	outbox: 'Boîte d’envoi',
	settings: 'Réglages',
	upcoming: 'À venir',
	waiting: (count: number) =>
		count > 1 ? `${count} messages attendent votre accord` : '1 message attend votre accord',
	homeTitle: 'Que faire maintenant ?',
	homeLead: {
		none: 'Rien ne presse : tout ce qui devait être fait l’est.',
		some: (count: number) =>
			count > 1 ? `${count} choses à faire cette semaine.` : 'Une chose à faire cette semaine.'
	},
	allActions: (count: number) => `Voir les ${count} autres`,
	oneMoreAction: 'Voir l’autre',
	upToDate: 'À jour : rien à faire d’ici une semaine.',
	week: 'Les sept jours qui viennent',
	weekEmpty: 'Aucune échéance d’ici une semaine.',
	eventDay: 'Jour J',
	emptyTitle: 'Votre première masterclass commence par une date',
	emptyText:
		'Une date, un lieu et un nombre de participants : le rétroplanning, le programme et la liste du matériel sont prêts aussitôt. Tout peut changer ensuite.',
	create: 'Créer une masterclass',
	tryDemo: 'Charger la démonstration',
	demoText:
		'La démonstration ajoute trois masterclass fictives, à trois moments de leur préparation. Aucun de leurs messages ne part.',
	removeDemo: 'Retirer la démonstration',
	removeDemoText:
		'Ses masterclass, ses organisations et ses contacts fictifs disparaissent. Ce que vous avez créé reste.'
};
