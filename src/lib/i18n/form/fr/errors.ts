/** What pages themselves say of a refusal or of a fault. */
export const errors = {
	summary: 'Rien n’a été enregistré. Ce que vous avez écrit est resté en place.',
	pages: {
		notFoundTitle: 'Cette page n’existe pas',
		notFoundText: 'L’adresse a peut-être été mal recopiée, ou ce qu’elle montrait a été supprimé.',
		forbiddenTitle: 'Vous n’avez pas accès à cette page',
		forbiddenText: 'Demandez à un propriétaire de la masterclass de la partager avec vous.',
		brokenTitle: 'Quelque chose n’a pas fonctionné',
		brokenText:
			'Rien d’enregistré n’est perdu. Réessayez ; si cela continue, donnez ce numéro à qui gère l’application :',
		tooLargeTitle: 'Cet envoi est trop volumineux',
		tooLargeText:
			'Rien n’a été enregistré. Revenez en arrière et choisissez un fichier plus petit.',
		home: 'Revenir à l’accueil'
	}
};
