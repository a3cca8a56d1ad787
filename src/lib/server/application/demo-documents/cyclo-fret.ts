import { proof, type Ago, type DemoWords } from './document.ts';

/** With a pilot and a test in a laboratory, honest on what a trailer cannot do. */
export const cycloFret = (ago: Ago): DemoWords => ({
	answers: {
		solutionName: 'Malle 800',
		pitch:
			'Une malle de 800 litres qui passe du camion au vélo-remorque en deux minutes, sans décharger : le centre-ville est livré sans moteur thermique.',
		description:
			'La malle se charge à l’entrepôt, voyage à cinq dans un camion jusqu’au bord de la ville, puis roule seule derrière un vélo à assistance. Un agent et un livreur la posent au sol en deux minutes, sans chariot élévateur. Charge utile : 180 kg.\nNous fournissons malles, remorques, formation et le plan des arrêts ; la collectivité choisit qui livre.',
		needsAimed: ['mobilite', 'air_sante'],
		innovationTypes: ['product', 'organisation'],
		novelty:
			'La même malle sur le camion et sur le vélo : la rupture de charge, qui coûtait douze minutes et deux personnes, en prend deux.',
		noveltyDegree: 'clear-improvement',
		answerI02:
			'Chronométré sur 300 transferts : 2 min 10 s en moyenne, contre 12 min 40 s en vidant le camion à la main.',
		stateOfTheArt: [
			{
				solution: 'Vélo-cargo classique',
				limit: 'On vide le camion colis par colis.',
				difference: 'La malle change de véhicule pleine.'
			},
			{
				solution: 'Petit camion électrique',
				limit: 'Bouche la rue piétonne, 32 000 € HT.',
				difference: 'Passe partout, mais porte quatre fois moins.'
			},
			{
				solution: 'Consigne de quartier',
				limit: 'Le client se déplace.',
				difference: 'Livré à la porte.'
			}
		],
		gains: [
			{
				axis: 'lead-time',
				value: '10 min 30 s',
				unit: 'gagnées par transfert',
				method: '300 transferts chronométrés, mêmes équipes, mêmes colis.',
				source: 'Ville de Hautmarais'
			},
			{
				axis: 'environment',
				value: '71 %',
				unit: 'de CO2 en moins par tournée, fabrication comprise',
				method: 'Six mois, 1 140 tournées, comparées à la camionnette d’avant.',
				source: 'Notre calcul, relu par la ville de Hautmarais'
			},
			{
				axis: 'cost',
				value: '6 % de plus',
				unit: 'par colis, la première année',
				method: 'Formation et remorques comprises ; égal au bout de 20 mois.',
				source: 'Ville de Hautmarais'
			}
		],
		answerI04: 'Nous coûtons plus cher la première année, et nous l’écrivons.',
		trl: 8,
		trlDate: ago.months(4),
		trlProof: 'Six mois de livraisons quotidiennes, hiver compris.',
		adaptation: 'minor',
		answerI09: 'Hauteur de plateau et plan des arrêts à régler en deux semaines.',
		firstSale: ago.months(7),
		answerI06: 'Une seule vente : les quatre malles de l’essai, gardées par la ville.',
		publicClients: 1,
		privateClients: 2,
		spread: 'recent',
		knownEquivalents:
			'Deux projets étrangers de caisses communes au train et au vélo ; aucun vendu en France à notre connaissance.',
		answerI08: 'Hautmarais livre ainsi ses écoles et ses mairies de quartier.',
		impacts: ['environment', 'lead-time', 'organisation', 'social'],
		answerI10:
			'Les écoles sont livrées avant l’arrivée des enfants. Au-delà de 60 km/h de vent, on ne roule pas : neuf jours sur six mois.',
		answerI11:
			'Surtout l’air et le bruit devant les écoles ; peu de kilomètres, donc peu de CO2 en tout.',
		answerI12: 'Trois emplois en insertion pour quatre malles.',
		declarativeI12: true,
		researchShare: 31,
		researchStaff: 3,
		statuses: [{ status: 'cii', year: Number(ago.months(12).slice(0, 4)) }],
		protection: 'title',
		answerI15: 'Brevet sur le verrou de la malle, pas sur l’idée de la malle.',
		references: [
			{
				client: 'Ville de Hautmarais',
				kind: 'public',
				use: 'pilot',
				result: '1 140 tournées en six mois, un accrochage sans blessé.'
			},
			{
				client: 'Blanchisserie des Quais',
				kind: 'private',
				use: 'deployment',
				result: 'Linge de onze hôtels, chaque matin.'
			}
		],
		answerI20: 'Freinage à pleine charge et tenue du verrou : conformes, sol mouillé compris.',
		priceMin: 38_000,
		priceMax: 74_000,
		priceUnit: '€ HT pour quatre à huit malles',
		priceMonths: 24
	},
	evidence: [
		proof({
			indicator: 'I02',
			type: 'resultats_essais',
			about: 'solution',
			title: '300 transferts chronométrés',
			issuer: 'Ville de Hautmarais',
			date: ago.days(120),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I04',
			type: 'resultats_essais',
			about: 'solution',
			title: 'Bilan de six mois : délais, coûts, émissions',
			issuer: 'Ville de Hautmarais',
			date: ago.days(95),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I05',
			type: 'pilote',
			about: 'solution',
			title: 'Convention d’essai et son bilan',
			issuer: 'Ville de Hautmarais',
			reference: 'HM-27',
			date: ago.days(300),
			confidentiality: 'participants'
		}),
		proof({
			indicator: 'I06',
			type: 'premiere_facture',
			about: 'solution',
			title: 'Facture des quatre premières malles',
			issuer: 'Cyclo’Fret',
			date: ago.days(210)
		}),
		proof({
			indicator: 'I08',
			type: 'deliberation',
			about: 'solution',
			title: 'Délibération sur la livraison des écoles',
			issuer: 'Ville de Hautmarais',
			date: ago.days(215),
			confidentiality: 'public'
		}),
		proof({
			indicator: 'I09',
			type: 'plan_projet',
			about: 'solution',
			title: 'Mise en route en six semaines',
			issuer: 'Cyclo’Fret',
			date: ago.days(20),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I10',
			type: 'temoignage_client',
			about: 'solution',
			title: 'Lettre de la directrice de l’école des Saules',
			issuer: 'École des Saules, Hautmarais',
			date: ago.days(80),
			confidentiality: 'participants'
		}),
		proof({
			indicator: 'I11',
			type: 'bilan_ges',
			about: 'solution',
			title: 'Émissions par tournée, avant et après',
			issuer: 'Cyclo’Fret',
			date: ago.days(90),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I15',
			type: 'brevet',
			about: 'solution',
			title: 'Verrou de malle à double sécurité',
			issuer: 'Office des brevets (exemple)',
			reference: 'EX 00 67890',
			date: ago.days(430)
		}),
		proof({
			indicator: 'I20',
			type: 'rapport_essai',
			about: 'solution',
			title: 'Freinage et tenue du verrou à 180 kg',
			issuer: 'Laboratoire Route et Cycle de Fontmarie',
			reference: 'RC-091',
			date: ago.days(260),
			confidentiality: 'authorities'
		})
	]
});
