/** Indicators of recognition by others. Every example is made up. */
export const recognition = {
	I18: {
		label: 'Labels et distinctions',
		question:
			'Quels labels, prix ou concours ? En quelle année, et pour quoi exactement : la solution ou l’entreprise ?',
		meaning:
			'Un label donné à la solution pèse plus qu’un label donné à l’entreprise. Précisez toujours sur quoi il porte.',
		counts: 'L’attestation d’un label, la décision d’un jury.',
		weakens: 'Un label de l’entreprise seule, ou qui n’est plus valable.',
		strong:
			'« Label reçu en 2026 pour cette peinture de toiture qui renvoie la chaleur, après l’examen de nos mesures par deux experts ; valable jusqu’en 2028. Le prix de 2023, lui, portait sur une autre peinture. »',
		weak: '« Plusieurs fois primés pour notre engagement. »'
	},
	I19: {
		label: 'Références et retours d’expérience',
		question:
			'Chez qui la solution sert-elle : public ou privé, pilote ou déploiement ? Avec quel résultat ?',
		meaning:
			'Quelques références bien racontées rassurent. Beaucoup de références banales peuvent au contraire faire douter de la nouveauté : expliquez ce qui reste nouveau.',
		counts: 'Une liste de références, la lettre d’un client.',
		weakens: 'Une longue liste de noms sans résultat, ou des références d’un autre produit.',
		strong:
			'« Deux communes pilotes arrosent leurs stades selon nos sondes depuis 2025 : un tiers d’eau en moins et une pelouse notée pareille par le club. Une troisième a arrêté, faute de réseau radio ; nous avons ajouté un relais depuis. »',
		weak: '« Plus de 300 références partout en Europe. »'
	},
	I20: {
		label: 'Avis d’un tiers',
		question:
			'Quelqu’un d’indépendant a-t-il vérifié : essai en laboratoire, avis technique, vérification ETV, publication ?',
		meaning:
			'Un regard extérieur, avec sa méthode, est l’un des indices les plus solides : il ne vient pas de vous.',
		counts: 'Une vérification ETV, un rapport d’essai, une publication.',
		weakens: 'Un avis payé sans méthode décrite, ou un essai sur une version plus ancienne.',
		strong:
			'« Un laboratoire indépendant a mesuré notre récupérateur de chaleur des douches selon une méthode publiée : 54 % de la chaleur rendue, sur la version vendue aujourd’hui. Le rapport de douze pages est joint, avec ses réserves. »',
		weak: '« Une efficacité reconnue par les spécialistes. »'
	}
};
