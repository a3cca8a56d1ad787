/** Indicators of the market. Every example is made up. */
export const market = {
	I06: {
		label: 'Date de première commercialisation',
		question: 'Quand la solution a-t-elle été vendue pour la première fois, et à qui ?',
		meaning:
			'Une première vente de moins de deux ans parle pour la nouveauté, sans suffire à elle seule. Une vente plus ancienne n’écarte pas une solution encore peu répandue.',
		counts: 'La première facture ou le premier contrat, prix cachés si vous le souhaitez.',
		weakens:
			'Plus de deux ans de vente et une large diffusion ; ou la date d’un nouveau nom pour un ancien produit.',
		strong:
			'« Première facture en octobre 2026, pour 200 m² de cour d’école : nos pavés de coquilles laissent passer l’eau. Les essais d’avant n’ont pas été facturés. »',
		weak: '« Solution lancée récemment. »'
	},
	I07: {
		label: 'Diffusion sur le marché',
		question:
			'Combien de clients, de sites ? Existe-t-il une offre équivalente, « sur l’étagère », chez d’autres ?',
		meaning:
			'L’acheteur doit savoir s’il trouverait la même chose ailleurs. Dire franchement ce qui existe compte plus qu’un petit nombre de clients.',
		counts: 'La liste datée de vos références.',
		weakens: 'Beaucoup d’offres équivalentes, ou des concurrents évidents passés sous silence.',
		strong:
			'« Sept écoles isolées en deux ans, toutes dans la même région. Deux entreprises vendent aussi des panneaux de paille, mais à poser par l’extérieur ; nous n’en connaissons pas d’autre pour une pose par l’intérieur, classe occupée. »',
		weak: '« De nombreux clients nous font déjà confiance, et nous n’avons pas de concurrent. »'
	},
	I08: {
		label: 'Nouveauté d’usage dans le secteur public ou le territoire',
		question:
			'Une collectivité l’a-t-elle déjà acheté ? Pour quel usage ? Qu’est-ce qui serait nouveau ici ?',
		meaning:
			'Une solution connue ailleurs peut être nouvelle pour un service public ou pour un territoire : la nouveauté s’apprécie selon le contexte et le besoin.',
		counts: 'Une liste de références, la délibération d’une collectivité.',
		weakens: 'Le même usage, déjà courant chez les collectivités voisines.',
		strong:
			'« La consigne de contenants sert depuis longtemps dans la vente à emporter. Aucune collectivité du département ne l’emploie pour le portage de repas à domicile ; une seule en France, à notre connaissance, depuis janvier 2026. »',
		weak: '« Une première en France pour les collectivités ambitieuses. »'
	}
};
