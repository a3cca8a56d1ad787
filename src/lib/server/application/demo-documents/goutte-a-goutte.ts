import { proof, type Ago, type DemoWords } from './document.ts';

/** At home in factories for four years, new in public networks; handed in late. */
export const goutteAGoutte = (ago: Ago): DemoWords => ({
	answers: {
		solutionName: 'Oreille de réseau',
		pitch:
			'Des capsules à l’écoute dans les bouches à clé : elles entendent une fuite la nuit et la situent à deux mètres près, sans ouvrir la chaussée.',
		description:
			'Une capsule se pose en dix minutes dans une bouche à clé et écoute dix minutes par nuit. Deux capsules voisines suffisent à situer un bruit continu. L’exploitant reçoit le matin une liste de points à vérifier, du plus sûr au moins sûr.\nVendue depuis quatre ans à des usines, adaptée aux réseaux d’eau potable depuis quatorze mois.',
		needsAimed: ['eau', 'numerique'],
		innovationTypes: ['product', 'service'],
		novelty:
			'L’écoute venait de l’industrie, où les tuyaux sont en acier. Nous savons depuis un an la faire sur la fonte et le plastique, qui étouffent les sons.',
		noveltyDegree: 'transposition',
		answerI02:
			'Sur conduite en plastique, portée d’écoute de 45 m au lieu de 12 m avec notre capsule d’usine.',
		stateOfTheArt: [
			{
				solution: 'Corrélateur acoustique à main',
				limit: 'Une équipe, la nuit, rue par rue.',
				difference: 'À demeure : tout le secteur chaque nuit.'
			},
			{
				solution: 'Compteurs de secteur',
				limit: 'Disent qu’il fuit, pas où.',
				difference: 'Un point à deux mètres près, mais pas de volume perdu.'
			}
		],
		gains: [
			{
				axis: 'lead-time',
				value: '6 jours au lieu de 41',
				unit: 'entre le début d’une fuite et sa réparation',
				method: '23 fuites d’un secteur de 38 km, un an avant et un an après.',
				source: 'Syndicat des eaux de Fontmarie'
			}
		],
		answerI04: 'Mesuré sur un seul syndicat ; le second essai finit dans deux mois.',
		trl: 8,
		trlDate: ago.months(6),
		adaptation: 'minor',
		firstSale: ago.months(48),
		answerI06:
			'Nous le disons : la capsule d’usine est vendue depuis quatre ans. Celle des réseaux publics a quatorze mois.',
		declarativeI06: true,
		publicClients: 1,
		privateClients: 17,
		spread: 'other-sector',
		knownEquivalents:
			'Trois fabricants étrangers proposent des capsules fixes pour la fonte. Sur le plastique, nous n’en connaissons pas.',
		answerI07: '17 usines ne disent rien de l’usage public ; un seul syndicat l’emploie.',
		declarativeI07: true,
		impacts: ['environment', 'lead-time', 'cost'],
		answerI11:
			'Environ 52 000 m³ d’eau gardés en un an à Fontmarie, calculés sur les fuites réparées plus tôt.',
		priceMin: 9000,
		priceMax: 28_000,
		priceUnit: '€ HT pour un secteur de 10 à 40 km',
		priceMonths: 36
	},
	evidence: [
		proof({
			indicator: 'I02',
			type: 'comparatif_etat_art',
			about: 'solution',
			title: 'Portée d’écoute sur quatre matières de conduite',
			issuer: 'Goutte à Goutte',
			date: ago.days(110),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I04',
			type: 'temoignage_client',
			about: 'solution',
			title: 'Bilan d’une année d’écoute',
			issuer: 'Syndicat des eaux de Fontmarie',
			date: ago.days(30),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I11',
			type: 'bilan_ges',
			about: 'solution',
			title: 'Eau et énergie de pompage gardées',
			issuer: 'Syndicat des eaux de Fontmarie',
			date: ago.days(30)
		}),
		proof({
			indicator: 'I19',
			type: 'liste_references',
			about: 'other-product',
			title: 'Usines équipées de la capsule d’origine',
			issuer: 'Goutte à Goutte',
			date: ago.days(20)
		})
	]
});
