import { proof, type Ago, type DemoWords } from './document.ts';

/** A fine idea with a fine label, which is the company's and says nothing of the solution. */
export const quaiZero = (ago: Ago): DemoWords => ({
	answers: {
		solutionName: 'Navette Canal',
		pitch:
			'Une barge électrique de douze mètres apporte les livraisons au centre par le canal et repart avec les déchets triés.',
		description:
			'La barge charge à quai au bord de la ville, accoste à trois pontons du centre et dépose des rolls tirés à la main. Elle repart avec les cartons et le verre triés. 4 tonnes par voyage, six heures d’autonomie, un pilote.\nUn essai de trois jours a eu lieu avec une barge louée ; la nôtre est en chantier.',
		needsAimed: ['mobilite', 'dechets'],
		innovationTypes: ['service', 'organisation'],
		novelty:
			'Un aller de livraisons et un retour de déchets sur le même bateau, avec des pontons qui ne demandent aucun travaux de berge.',
		noveltyDegree: 'transposition',
		stateOfTheArt: [
			{
				solution: 'Camion de 12 tonnes',
				limit: 'Interdit au centre après 10 h.',
				difference: 'Accoste toute la journée.'
			},
			{
				solution: 'Péniche de grands travaux',
				limit: 'Trop longue pour les canaux de ville.',
				difference: 'Douze mètres, passe sous 2,60 m.'
			}
		],
		gains: [
			{
				axis: 'environment',
				value: '14',
				unit: 'camions de moins par jour au centre',
				method: 'Estimation à pleine charge, pas encore mesurée.',
				source: 'Notre étude'
			}
		],
		answerI04: 'Rien n’est mesuré : l’essai n’a duré que trois jours, avec un autre bateau.',
		declarativeI04: true,
		trl: 6,
		trlDate: ago.months(3),
		trlProof: 'Accostage et déchargement essayés avec une barge louée.',
		adaptation: 'co-development',
		answerI09:
			'Les pontons et les horaires se dessinent avec la ville : quatre mois de préparation.',
		firstSale: 'not-yet',
		publicClients: 0,
		privateClients: 0,
		spread: 'prototype',
		knownEquivalents:
			'Deux villes étrangères livrent par canal avec des bateaux plus grands ; une entreprise française l’a tenté et arrêté faute de retours chargés.',
		impacts: ['new-service', 'environment', 'organisation'],
		answerI11: 'Pas de moteur thermique au centre. Le bruit reste à mesurer de nuit.',
		declarativeI11: true,
		researchShare: 58,
		researchStaff: 4,
		statuses: [{ status: 'jei', year: Number(ago.months(12).slice(0, 4)) }],
		protection: 'none',
		answerI18: 'Notre entreprise est labellisée ; notre bus de rivière a reçu un prix.',
		priceMin: 82_000,
		priceMax: 96_000,
		priceUnit: '€ HT pour une saison d’essai',
		priceMonths: 6
	},
	evidence: [
		proof({
			indicator: 'I05',
			type: 'pilote',
			about: 'solution',
			title: 'Journal de bord de trois jours d’essai',
			issuer: 'Quai Zéro',
			date: ago.days(100),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I09',
			type: 'lettre_intention',
			about: 'solution',
			title: 'Lettre d’intention pour deux pontons',
			issuer: 'Port de plaisance de Valbrune',
			date: ago.days(70)
		}),
		proof({
			indicator: 'I18',
			type: 'label',
			label: 'greentech_innovation',
			about: 'company',
			title: 'Label de l’entreprise (exemple)',
			issuer: 'Jury du label',
			date: ago.days(330),
			confidentiality: 'public'
		}),
		proof({
			indicator: 'I18',
			type: 'prix',
			about: 'other-product',
			title: 'Prix du bus de rivière',
			issuer: 'Salon des canaux (exemple)',
			date: ago.days(600),
			confidentiality: 'public'
		})
	]
});
