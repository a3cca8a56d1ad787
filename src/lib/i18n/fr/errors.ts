/** What a form answers; schemas name these keys, the edge puts them in words. */
export const errors = {
	summary: 'Rien n’a été enregistré. Ce que vous avez écrit est resté en place.',
	required: 'Ce champ est nécessaire.',
	tooLong: 'Ce texte est trop long.',
	notADate: 'Cette date n’existe pas. Écrivez-la comme 18/03/2027.',
	notATime: 'Cette heure n’existe pas. Écrivez-la comme 09:00.',
	notANumber: 'Écrivez un nombre entier.',
	notAnEmail:
		'Cette adresse n’est pas valable. Elle ressemble à prenom.nom@exemple.fr, sans espace ni retour à la ligne.',
	notAChoice: 'Ce choix n’existe pas.',
	passwordTooShort:
		'Il faut au moins 12 caractères. Une phrase que vous retenez convient très bien.',
	passwordTooLong: 'Il faut au plus 128 caractères.',
	passwordsDiffer: 'Les deux mots de passe ne sont pas les mêmes.',
	nameTooLong: 'Ce nom est trop long : 120 caractères au plus.',
	tooManyTries: (minutes: number) =>
		`Trop d’essais. Réessayez dans ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}.`,
	stale:
		'Quelqu’un a modifié cela entre-temps. Rien n’a été écrasé : comparez, puis enregistrez de nouveau.',
	forbidden: 'Votre rôle sur cette masterclass ne permet pas cela.',
	pages: {
		notFoundTitle: 'Cette page n’existe pas',
		notFoundText: 'L’adresse a peut-être été mal recopiée, ou ce qu’elle montrait a été supprimé.',
		forbiddenTitle: 'Vous n’avez pas accès à cette page',
		forbiddenText: 'Demandez à un propriétaire de la masterclass de la partager avec vous.',
		brokenTitle: 'Quelque chose n’a pas fonctionné',
		brokenText:
			'Rien de ce qui était enregistré n’est perdu. Réessayez ; si cela continue, donnez ce numéro à la personne qui gère l’application :',
		tooLargeTitle: 'Cet envoi est trop volumineux',
		tooLargeText:
			'Rien n’a été enregistré. Revenez en arrière et choisissez un fichier plus petit.',
		home: 'Revenir à l’accueil'
	}
};
