export const organisers = {
	signIn: {
		title: 'Se connecter',
		email: 'Adresse e-mail',
		password: 'Mot de passe',
		submit: 'Se connecter',
		wrong: 'L’adresse ou le mot de passe ne correspond à aucun compte.',
		forgotten: 'Mot de passe oublié ?',
		noAccount: 'Les comptes se créent sur invitation : demandez à une personne qui organise déjà.'
	},
	welcome: {
		title: 'Bienvenue dans Faisceau',
		lead: 'Créez le premier compte. Vous pourrez ensuite inviter d’autres personnes.',
		name: 'Votre nom',
		nameHint: 'Il apparaît dans les messages que vous envoyez.',
		email: 'Adresse e-mail',
		password: 'Mot de passe',
		passwordHint: '12 caractères au moins. Une phrase que vous retenez convient très bien.',
		submit: 'Créer mon compte',
		linkNotGoodTitle: 'Ce lien n’est plus valable',
		linkNotGood:
			'Il ne sert qu’une fois, et chaque démarrage en donne un nouveau. Si aucun compte n’existe encore, redémarrez l’application : elle affiche la bonne adresse. Sinon, connectez-vous.'
	},
	signOut: 'Se déconnecter'
};
