/** What a form answers; schemas name these keys, the edge puts them in words. */
export const errors = {
	required: 'Ce champ est nécessaire.',
	tooLong: 'Ce texte est trop long.',
	over120: 'Ce texte est trop long : 120 caractères au plus.',
	over300: 'Ce texte est trop long : 300 caractères au plus.',
	over600: 'Ce texte est trop long : 600 caractères au plus.',
	over1500: 'Ce texte est trop long : 1 500 caractères au plus.',
	over3000: 'Ce texte est trop long : 3 000 caractères au plus.',
	documentGone:
		'Ce document n’est plus partagé avec vous. Votre texte reste ici : copiez-le si vous y tenez.',
	notADate: 'Cette date n’existe pas. Écrivez-la comme 18/03/2027.',
	notATime: 'Cette heure n’existe pas. Écrivez-la comme 09:00.',
	notANumber: 'Écrivez un nombre entier.',
	datePast: 'Cette date est déjà passée. Choisissez aujourd’hui ou un jour à venir.',
	dateTooFar: 'Cette date est à plus de trois ans. Vérifiez l’année.',
	participantsOutOfRange:
		'Une séquence réunit de 4 à 20 participants. Au-delà, prévoyez deux séances.',
	lengthOutOfRange: 'La durée va de 30 minutes à 8 heures.',
	seatsOutOfRange: 'Écrivez un nombre de 0 à 20.',
	territoryAmbiguous:
		'Plusieurs communes de ce nom existent, dans des territoires différents. Choisissez le territoire.',
	slotLength: 'Une durée va de 1 à 240 minutes.',
	notAnEmail:
		'Cette adresse n’est pas valable. Elle ressemble à prenom.nom@exemple.fr, sans espace ni retour à la ligne.',
	notACode: 'Ce n’est pas un code INSEE de région ou de département.',
	codesNeeded: 'Donnez au moins un code, ou choisissez toute la France.',
	sameExpression: 'Écrivez deux expressions différentes.',
	notAChoice: 'Ce choix n’existe pas.',
	nobodyThere: 'Cette organisation ne participe plus : votre choix n’a pas été gardé.',
	subfamilyElsewhere:
		'Cette précision appartient à une autre famille de besoin. Choisissez-en une de la famille retenue, ou aucune.',
	emailLineBreak:
		'Cette adresse contient un retour à la ligne. Écrivez une seule adresse, sur une ligne.',
	emailSpace: 'Cette adresse contient un espace. Écrivez une seule adresse, sans espace.',
	sirenWrong:
		'Ce numéro n’est pas un SIREN : il a 9 chiffres, et le dernier contrôle les autres. Vérifiez chaque chiffre.',
	siretWrong:
		'Ce numéro n’est pas un SIRET : il a 14 chiffres, et le dernier contrôle les autres. Vérifiez chaque chiffre.',
	notAWebsite: 'Cette adresse web n’est pas valable. Elle ressemble à https://exemple.fr.',
	passwordTooShort:
		'Il faut au moins 12 caractères. Une phrase que vous retenez convient très bien.',
	passwordTooLong: 'Il faut au plus 128 caractères.',
	nameTooLong: 'Ce nom est trop long : 120 caractères au plus.',
	tooManyTries: (minutes: number) =>
		`Trop d’essais. Réessayez dans ${minutes} ${minutes > 1 ? 'minutes' : 'minute'}.`,
	stale:
		'Quelqu’un a modifié cela entre-temps. Rien n’a été écrasé : voyez ce qui est enregistré à présent, puis recommencez si besoin.',
	forbidden: 'Votre rôle sur cette masterclass ne permet pas cela.'
};
