import type { RecipientGroup } from '#lib/domain/faisceau/consent.ts';
import type { DocumentField } from '#lib/domain/faisceau/fields.ts';
import type { IndicatorFamily } from '#lib/domain/faisceau/indicators.ts';

/** The questions of the form, besides those of each indicator. */
export const form = {
	families: {
		SOLUTION: {
			label: 'La solution',
			lead: 'Ce qui est nouveau, par rapport à quoi, et ce que cela apporte. C’est ici que tout se joue.'
		},
		MARCHE: {
			label: 'Le marché',
			lead: 'Depuis quand et jusqu’où la solution est vendue. Une réponse franche vaut mieux qu’une belle réponse.'
		},
		IMPACT: {
			label: 'L’impact',
			lead: 'Ce qui change pour le service, l’environnement et le territoire.'
		},
		OPERATEUR: {
			label: 'L’entreprise',
			lead: 'Ces indices confirment les autres. N’en avoir aucun est possible.'
		},
		RECONNAISSANCE: {
			label: 'La reconnaissance',
			lead: 'Ce que d’autres que vous ont vu, vérifié ou récompensé.'
		}
	} satisfies Record<IndicatorFamily, { label: string; lead: string }>,

	parts: {
		presentation: {
			label: 'La solution en bref',
			lead: 'Ce que chacun lira en premier, avant la séance.'
		},
		price: {
			label: 'Prix indicatif',
			lead: 'Facultatif. Il aide à voir si un achat resterait sous le plafond de 100 000 € HT. Il n’est jamais montré aux autres entreprises.'
		},
		consent: {
			label: 'À qui votre document peut-il aller ?',
			lead: 'Choisissez pour chaque groupe. Vos prix et vos chiffres de recherche ne sont jamais montrés aux autres entreprises, et chaque pièce garde la confidentialité que vous lui avez donnée.'
		}
	},

	/** Headings of an indicator's page. */
	headings: {
		question: 'Ce qu’on vous demande',
		meaning: 'Ce que ça veut dire',
		counts: 'Ce qui compte comme preuve',
		weakens: 'Ce qui affaiblit',
		strong: 'Exemple fictif, convaincant',
		weak: 'Exemple fictif, peu convaincant'
	},

	answer: {
		label: 'Votre réponse',
		help: 'Avec vos mots. Des faits, des chiffres, des dates.'
	},
	declarative: {
		label: 'Sans pièce : je le déclare',
		help: 'Cochez si aucune pièce n’appuie cette réponse. Elle sera lue comme une déclaration de votre part, ce qui est permis.'
	},

	fields: {
		solutionName: {
			label: 'Nom de la solution',
			help: 'Tel qu’il sera lu dans la salle.'
		},
		pitch: {
			label: 'En une ou deux phrases',
			help: 'Ce qu’elle fait, et pour qui.'
		},
		description: {
			label: 'Description',
			help: 'Ce que fait la solution, comment, et pour quels services d’une collectivité.'
		},
		needsAimed: {
			label: 'Besoins visés',
			help: 'Les familles de besoins auxquelles elle répond. Mieux vaut une ou deux justes que toutes.'
		},
		innovationTypes: {
			label: 'Ce qui est nouveau, c’est…',
			help: 'Plusieurs réponses sont possibles.'
		},
		novelty: {
			label: 'Ce qui est nouveau',
			help: 'En deux ou trois phrases : l’objet, et ce qu’il change.'
		},
		noveltyDegree: {
			label: 'Degré de nouveauté',
			help: 'Aucune de ces réponses n’est meilleure qu’une autre.'
		},
		stateOfTheArt: {
			label: 'Solutions de référence',
			help: 'Une au moins, trois si possible, même celles de vos concurrents.'
		},
		gains: {
			label: 'Gains mesurés',
			help: 'Une ligne par gain. Un gain sans méthode convainc peu.'
		},
		trl: {
			label: 'Niveau de maturité (TRL)',
			help: 'Le niveau atteint, pas celui que vous visez.'
		},
		trlDate: {
			label: 'Atteint depuis',
			help: 'Le mois et l’année.'
		},
		trlProof: {
			label: 'Ce qui le montre',
			help: 'Un essai, un démonstrateur, un premier client : où, quand, combien de temps.'
		},
		adaptation: {
			label: 'Adaptation nécessaire',
			help: 'Pour répondre au besoin d’une collectivité.'
		},
		firstSale: {
			label: 'Première vente',
			help: 'Le mois et l’année de la première vente. Un essai gratuit n’en est pas une.'
		},
		publicClients: {
			label: 'Clients publics',
			help: 'Leur nombre à ce jour ; 0 est une bonne réponse.'
		},
		privateClients: {
			label: 'Clients privés',
			help: 'Leur nombre à ce jour ; 0 est une bonne réponse.'
		},
		spread: {
			label: 'Une offre comme la vôtre existe-t-elle déjà ?',
			help: 'Chez vous ou chez d’autres.'
		},
		knownEquivalents: {
			label: 'Offres équivalentes que vous connaissez',
			help: 'Nommez-les et dites en quoi la vôtre diffère. Une réponse franche rassure l’acheteur.'
		},
		impacts: {
			label: 'Effets attendus',
			help: 'Ceux que vous pouvez défendre.'
		},
		researchShare: {
			label: 'Part de la recherche dans vos charges, en %',
			help: 'Jamais montrée aux autres entreprises.'
		},
		researchStaff: {
			label: 'Personnes en recherche et développement',
			help: 'En équivalent temps plein. Jamais montré aux autres entreprises.'
		},
		statuses: {
			label: 'Statuts et dispositifs',
			help: 'Avec l’année où vous les avez obtenus.'
		},
		protection: {
			label: 'Votre solution est-elle protégée ?',
			help: 'Un brevet n’est ni obligatoire ni suffisant.'
		},
		references: {
			label: 'Références',
			help: 'Peu de lignes, mais avec un résultat.'
		},
		priceMin: {
			label: 'Prix le plus bas, en euros HT',
			help: 'Tout compris : mise en place, formation, abonnement.'
		},
		priceMax: {
			label: 'Prix le plus haut, en euros HT',
			help: 'Tout compris, sur toute la durée.'
		},
		priceUnit: {
			label: 'Pour quoi',
			help: 'Par exemple « une école de six classes ».'
		},
		priceMonths: {
			label: 'Durée couverte, en mois',
			help: 'Un abonnement compte sur toute la durée du contrat.'
		}
	} satisfies Record<DocumentField, { label: string; help: string }>,

	/** Columns of the tables. */
	columns: {
		stateOfTheArt: {
			solution: 'Solution de référence',
			limit: 'Où elle s’arrête',
			difference: 'Ce que la vôtre fait autrement'
		},
		gains: {
			axis: 'Domaine',
			value: 'Valeur',
			unit: 'Unité',
			method: 'Méthode de mesure',
			source: 'Source'
		},
		statuses: { status: 'Statut ou dispositif', year: 'Année' },
		references: {
			client: 'Client',
			kind: 'Public ou privé',
			use: 'Pilote ou déploiement',
			result: 'Résultat'
		}
	},

	/** What is still to do for each required answer. */
	missing: {
		solutionName: 'Donnez un nom à votre solution.',
		pitch: 'Présentez-la en une ou deux phrases.',
		description: 'Décrivez ce qu’elle fait, comment, et pour qui.',
		needsAimed: 'Choisissez au moins une famille de besoins.',
		innovationTypes: 'Dites si la nouveauté est un produit, un service, un procédé…',
		novelty: 'Dites en quelques phrases ce qui est nouveau.',
		stateOfTheArt:
			'Comparez votre solution à une autre au moins : où elle s’arrête, ce que la vôtre fait autrement.',
		trl: 'Indiquez le niveau de maturité atteint.',
		adaptation: 'Dites si la solution est à adapter.',
		firstSale: 'Indiquez le mois de la première vente, ou « pas encore ».',
		publicClients: 'Indiquez le nombre de clients publics, même si c’est 0.',
		privateClients: 'Indiquez le nombre de clients privés, même si c’est 0.',
		knownEquivalents: 'Dites quelles offres équivalentes vous connaissez.',
		impacts: 'Choisissez au moins un effet attendu.'
	},
	advised: {
		noveltyDegree: 'Dire s’il s’agit d’une rupture, d’une amélioration ou d’une transposition.',
		stateOfTheArt: 'Comparer avec trois solutions de référence.',
		gains: 'Chiffrer au moins un gain, avec sa méthode.',
		spread: 'Dire si une offre comme la vôtre existe déjà.'
	},

	recipients: {
		inspiring: {
			label: 'La structure inspirante',
			help: 'Elle lit tous les documents avant la séance et fait ses remarques à chaque entreprise.'
		},
		authorities: {
			label: 'Les collectivités participantes',
			help: 'Elles lisent quelques jours avant la séance et préparent leurs questions.'
		},
		'other-companies': {
			label: 'Les autres entreprises participantes',
			help: 'Pendant la séance seulement : l’organisateur peut leur montrer votre document ou leur en remettre un exemplaire. Rien ne s’ouvre dans leur espace, et un fichier joint à la place du formulaire ne leur est jamais montré.'
		},
		'room-print': {
			label: 'Impression pour la salle',
			help: 'Des exemplaires papier posés sur les tables, que tous les présents peuvent lire.'
		}
	} satisfies Record<RecipientGroup, { label: string; help: string }>
};
