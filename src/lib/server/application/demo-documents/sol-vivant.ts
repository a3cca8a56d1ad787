import { proof, type Ago, type DemoWords } from './document.ts';

/** As first handed in: a good idea, figures without a method, and nobody to compare with. */
export const solVivant = (ago: Ago): DemoWords => ({
	answers: {
		solutionName: 'Cour Éponge',
		pitch:
			'Un revêtement de cour d’école fait de coquilles concassées et de terre vivante : il boit la pluie, se marche à sec et se pose en une semaine de vacances.',
		description:
			'Nous retirons l’enrobé, décompactons le sol sur 40 cm, y mêlons compost et coquilles, puis posons une dalle alvéolée remplie du même mélange. La pluie s’infiltre sur place ; la cour reste roulante pour un fauteuil.\nUne équipe de quatre personnes pose 120 m² par jour.',
		needsAimed: ['espace_public', 'adaptation', 'sols'],
		innovationTypes: ['product', 'process'],
		novelty: 'Un sol vivant qui se pose comme une dalle et supporte une récréation.',
		stateOfTheArt: [
			{
				solution: 'Notre première dalle',
				limit: 'Trop fragile sous les vélos.',
				difference: 'Alvéoles deux fois plus serrées.'
			}
		],
		gains: [{ axis: 'environment', value: 'jusqu’à 80 %', unit: 'de ruissellement en moins' }],
		trl: 7,
		trlDate: ago.months(8),
		adaptation: 'substantial',
		firstSale: ago.months(13),
		publicClients: 3,
		privateClients: 0,
		spread: 'recent',
		knownEquivalents:
			'Les pavés drainants et les copeaux de bois rendent le même service de drainage.',
		impacts: ['environment', 'quality', 'social'],
		answerI10: 'Les enfants jouent aussi sous la pluie, le jardin entre dans la cour.',
		declarativeI10: true,
		answerI16: 'Une aide de 40 000 € de notre région pour le mélange de terre.',
		references: [
			{
				client: 'Commune de Hautmarais',
				kind: 'public',
				use: 'deployment',
				result: '640 m², école Les Saules.'
			},
			{ client: 'Commune de Fontmarie', kind: 'public', use: 'pilot', result: '90 m².' }
		],
		priceMin: 95,
		priceMax: 130,
		priceUnit: '€ HT par m², posé'
	},
	evidence: [
		proof({
			indicator: 'I16',
			type: 'convention_aide',
			about: 'solution',
			title: 'Convention d’aide à l’essai',
			issuer: 'Région (exemple)',
			date: ago.days(500)
		}),
		proof({
			indicator: 'I05',
			type: 'pilote',
			about: 'solution',
			title: 'Fin d’essai de la cour des Saules',
			issuer: 'Commune de Hautmarais',
			date: ago.days(240),
			confidentiality: 'authorities'
		})
	]
});

/** What the organiser asked for, field by field. */
export const solVivantRemarks = {
	gains:
		'« Jusqu’à 80 % » : mesuré comment, par qui, sous quelle pluie ? Une valeur moyenne et sa méthode diraient plus.',
	stateOfTheArt:
		'Vous ne vous comparez qu’à vous-mêmes. Les collectivités connaissent les pavés drainants et les copeaux : dites en quoi vous différez.'
} as const;

/** What changed when it came back. */
export const solVivantAgain = (ago: Ago): DemoWords => ({
	answers: {
		stateOfTheArt: [
			{
				solution: 'Pavés drainants',
				limit: 'Se colmatent en trois à cinq ans, sol mort dessous.',
				difference: 'Le sol reste meuble : les vers rouvrent les pores.'
			},
			{
				solution: 'Copeaux de bois',
				limit: 'À recharger chaque année, impraticables en fauteuil.',
				difference: 'Roulant, rechargé tous les huit ans.'
			},
			{
				solution: 'Notre première dalle',
				limit: 'Trop fragile sous les vélos.',
				difference: 'Alvéoles deux fois plus serrées.'
			}
		],
		gains: [
			{
				axis: 'environment',
				value: '62 %',
				unit: 'de ruissellement en moins',
				method:
					'Moyenne de 14 pluies de plus de 8 mm, débitmètre à l’exutoire, cour avant et après.',
				source: 'Laboratoire des Roseaux, rapport LR-0417'
			},
			{
				axis: 'quality',
				value: '4,5',
				unit: '°C de moins à 1 m du sol, après-midi de canicule',
				method: 'Trois capteurs, neuf jours au-dessus de 33 °C, cour voisine en enrobé.',
				source: 'Commune de Hautmarais'
			}
		],
		answerI04:
			'Le chiffre de 80 % était celui de la meilleure pluie. Sous un orage de plus de 30 mm, le gain tombe à 35 %.'
	},
	evidence: [
		proof({
			indicator: 'I04',
			type: 'resultats_essais',
			about: 'solution',
			title: 'Ruissellement d’une cour, quatorze pluies',
			issuer: 'Laboratoire des Roseaux',
			reference: 'LR-0417',
			date: ago.days(45),
			confidentiality: 'authorities'
		})
	]
});
