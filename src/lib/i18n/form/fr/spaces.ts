/** What stands around every page of a space. */
export const spaces = {
	eyebrow: (day: string, place: string) => `Masterclass du ${day}, ${place}`,
	yours: 'Votre espace',
	home: 'Revenir à mon espace',
	navigation: 'Votre espace',
	contact: (name: string) => `Une question, une difficulté ? Écrivez à ${name} :`,
	pages: {
		home: 'Accueil',
		'own-needs': 'Nos besoins',
		needs: 'Besoins des collectivités',
		'own-interests': 'Rencontres',
		'own-faisceau': 'Faisceau d’indices',
		feedback: 'Retour reçu',
		documents: 'Documents',
		'own-readings': 'Table de lecture',
		'own-presentation': 'Présentation',
		questions: 'Questions'
	},
	preview: {
		label: (name: string) => `Vous regardez l’espace de ${name}`,
		now: 'tel qu’il est à présent',
		ahead: {
			'inspiring-shared': 'tel qu’il sera après le partage à la structure inspirante',
			'authorities-shared': 'tel qu’il sera après le partage aux collectivités'
		},
		note: 'Vous ne pouvez rien y écrire, et votre passage n’y laisse aucune trace.',
		leave: 'Revenir à la masterclass',
		readOnly: 'Vous regardez cet espace sans pouvoir y écrire. Rien n’a été enregistré.'
	}
};
