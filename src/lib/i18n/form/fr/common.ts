/** The few common words that the company's form needs too. */
export const common = {
	productName: 'Faisceau',
	save: 'Enregistrer',
	cancel: 'Annuler',
	close: 'Fermer',
	notSent:
		'L’envoi n’est pas parti. Votre texte est resté dans la page ; réessayez dans un instant.',
	edit: 'Modifier',
	saving: {
		idle: 'Ce que vous écrivez s’enregistre au fur et à mesure.',
		typing: 'Vous écrivez…',
		saving: 'Enregistrement…',
		saved: (time: string) => `Enregistré à ${time}`,
		offline:
			'Pas de connexion. Votre texte est gardé sur cet appareil et partira dès qu’elle reviendra.',
		conflict: 'Une réponse attend votre choix, plus haut. Le reste est enregistré.',
		refused: 'Une réponse ne peut pas être enregistrée ainsi : elle est signalée plus haut.',
		closed:
			'Cette page n’enregistre plus rien. Votre texte y reste, et sur cet appareil ; rouvrez votre espace par le lien reçu.',
		tooLong: 'Ce texte est bien trop long pour être envoyé. Il reste ici ; raccourcissez-le.',
		disputed: {
			title: 'Quelqu’un d’autre a écrit dans la même réponse',
			text: 'Rien n’a été écrasé. Choisissez ce qui doit rester ; les autres réponses sont enregistrées.',
			theirs: 'Enregistré à présent',
			theirsBy: (name: string) => `Enregistré par ${name}`,
			yours: 'Votre texte',
			empty: '(vide)',
			keepBoth: 'Garder les deux',
			keepYours: 'Garder mon texte',
			takeTheirs: 'Prendre l’autre'
		}
	},
	languageName: { fr: 'Français', en: 'English' },
	switchLanguage: 'Langue',
	personalData: 'Vos données personnelles',
	roles: {
		authority: 'Collectivité',
		company: 'Entreprise',
		inspiring: 'Structure inspirante',
		facilitator: 'Animation'
	}
};
