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
	}
};
