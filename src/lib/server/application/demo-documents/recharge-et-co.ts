import { proof, type Ago, type DemoWords } from './document.ts';

/** Sold for four years and widely: useful, proven, and hardly new any more. */
export const rechargeEtCo = (ago: Ago): DemoWords => ({
	answers: {
		solutionName: 'Prise Partagée',
		pitch:
			'Dix véhicules de service sur le compteur d’une mairie : les prises se partagent la puissance et chargent d’abord qui part le plus tôt.',
		description:
			'Un boîtier lit le compteur du bâtiment et répartit ce qu’il reste de puissance entre quatre à vingt prises. L’agent indique son heure de départ en branchant ; sans rien dire, il est prêt à 8 h. Pas de nouveau raccordement dans neuf cas sur dix.\nNouveauté de cette année : le planning des réservations décide de l’ordre, sans que personne ne saisisse rien.',
		needsAimed: ['mobilite', 'energie'],
		innovationTypes: ['product', 'service'],
		novelty: 'Le planning des véhicules commande la charge : personne n’a plus rien à saisir.',
		noveltyDegree: 'clear-improvement',
		answerI02:
			'Le boîtier a quatre ans. Le lien avec le planning a huit mois : un départ manqué sur 100 au lieu de six.',
		stateOfTheArt: [
			{
				solution: 'Bornes à puissance fixe',
				limit: 'Renforcer le raccordement : 8 000 à 20 000 € HT.',
				difference: 'Aucun renforcement dans neuf cas sur dix.'
			},
			{
				solution: 'Pilotage d’autres fabricants',
				limit: 'L’agent saisit son départ.',
				difference: 'Le planning suffit.'
			}
		],
		gains: [
			{
				axis: 'cost',
				value: '11 400',
				unit: '€ HT de raccordement évités par site',
				method: 'Moyenne des devis de 14 sites.',
				source: 'Nos dossiers'
			},
			{
				axis: 'quality',
				value: '1 départ manqué sur 100',
				unit: 'au lieu de 6',
				method: 'Huit mois, 31 véhicules, avant et après le lien au planning.',
				source: 'Pays des Trois Étangs'
			}
		],
		answerI04: 'Les devis sont les nôtres : nous ne les avons fait vérifier par personne.',
		declarativeI04: true,
		trl: 9,
		trlDate: ago.months(40),
		adaptation: 'none',
		firstSale: ago.months(48),
		answerI06: 'Première vente il y a quatre ans ; seul le lien au planning est récent.',
		publicClients: 29,
		privateClients: 17,
		spread: 'widespread',
		knownEquivalents:
			'Au moins cinq fabricants partagent la puissance entre bornes. Le lien au planning existe chez l’un d’eux, pour ses propres véhicules.',
		answerI07: '46 clients : c’est une preuve de fiabilité plus que de nouveauté.',
		impacts: ['cost', 'quality'],
		answerI10: 'Les agents branchent et partent ; le service technique ne règle plus rien.',
		declarativeI10: true,
		researchShare: 6,
		researchStaff: 2,
		references: [
			{
				client: 'Pays des Trois Étangs',
				kind: 'public',
				use: 'deployment',
				result: '31 véhicules, lien au planning.'
			},
			{ client: 'Ville de Valbrune', kind: 'public', use: 'deployment', result: '18 véhicules.' },
			{
				client: 'Commune de Fontmarie',
				kind: 'public',
				use: 'deployment',
				result: '6 véhicules, sans planning.'
			}
		],
		priceMin: 12_000,
		priceMax: 26_000,
		priceUnit: '€ HT pour dix prises',
		priceMonths: 36
	},
	evidence: [
		proof({
			indicator: 'I02',
			type: 'resultats_essais',
			about: 'solution',
			title: 'Départs manqués, avant et après le planning',
			issuer: 'Pays des Trois Étangs',
			date: ago.days(60),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I06',
			type: 'premiere_facture',
			about: 'solution',
			title: 'Première facture du boîtier',
			issuer: 'Recharge & Co',
			date: ago.days(1460)
		}),
		proof({
			indicator: 'I07',
			type: 'liste_references',
			about: 'solution',
			title: '46 clients, avec leurs sites',
			issuer: 'Recharge & Co',
			date: ago.days(25),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I19',
			type: 'lettre_recommandation',
			about: 'solution',
			title: 'Lettre du chef du parc automobile',
			issuer: 'Ville de Valbrune',
			date: ago.days(150),
			confidentiality: 'participants'
		})
	]
});
