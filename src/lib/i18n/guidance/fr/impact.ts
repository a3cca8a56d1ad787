/** Indicators of the impact. Every example is made up. */
export const impact = {
	I10: {
		label: 'Impact pour le service et l’usager',
		question:
			'Qu’est-ce qui change pour les agents et pour les usagers : un service nouveau, un autre usage, une autre organisation ? Pour combien de personnes ?',
		meaning:
			'La nouveauté vaut par ce qu’elle change dans la vie d’un service. Une organisation du travail différente est un effet à part entière.',
		counts: 'Le témoignage d’un client, des indicateurs suivis avant et après.',
		weakens: 'Des effets décrits sans dire pour qui, ni par rapport à quoi.',
		strong:
			'« La pesée des assiettes par les élèves donne le menu gaspillé chaque soir : les cuisiniers de quatre écoles commandent désormais au vu de la semaine d’avant. Deux heures de tri par semaine sont devenues vingt minutes. »',
		weak: '« Une expérience inédite pour les convives et un vrai plus pour vos équipes. »'
	},
	I11: {
		label: 'Impact environnemental',
		question:
			'Quel effet sur le climat, l’eau, l’énergie, les matières, la biodiversité ? Donnez un ordre de grandeur et le périmètre du calcul.',
		meaning:
			'Un ordre de grandeur bien délimité vaut mieux qu’un chiffre précis dont on ne sait pas d’où il vient.',
		counts: 'Une analyse de cycle de vie, un bilan de gaz à effet de serre, un label.',
		weakens:
			'Une promesse verte sans périmètre : ce qui est compté, sur quelle durée, par rapport à quoi.',
		strong:
			'« Réemployer les bordures de trottoir d’une rue de 300 m a évité environ 9 tonnes de CO₂, de la dépose à la repose, transport compris, par rapport à des bordures neuves de béton ; le calcul et ses limites sont joints. »',
		weak: '« Une voirie 100 % durable et neutre en carbone. »'
	},
	I12: {
		label: 'Impact économique et social',
		question:
			'Quel coût sur toute la durée d’usage ? Quels emplois, quelle insertion, quelle vie locale ?',
		meaning:
			'L’acheteur regarde le coût global, de l’achat à la fin de vie, et ce que la dépense apporte au territoire.',
		counts: 'Des indicateurs suivis : coût global, heures d’insertion, emplois.',
		weakens: 'Un prix d’achat donné pour un coût global, ou des emplois seulement espérés.',
		strong:
			'« Remettre en état le mobilier d’une école coûte 41 % de moins que le neuf sur dix ans, livraison et entretien compris. Le chantier d’essai a employé trois personnes en insertion, pendant 640 heures. »',
		weak: '« Un modèle gagnant-gagnant, créateur de valeur pour le territoire. »'
	}
};
