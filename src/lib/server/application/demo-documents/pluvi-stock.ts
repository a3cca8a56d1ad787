import { proof, type Ago, type DemoWords } from './document.ts';

/** Recent, with a pilot and a test in a laboratory: a document found complete at once. */
export const pluviStock = (ago: Ago): DemoWords => ({
	answers: {
		solutionName: 'Réserve-Pied',
		pitch:
			'Une réserve d’eau de pluie de 240 litres sous chaque jeune arbre. Une mèche la fait remonter aux racines : ni pompe, ni arroseur, ni eau potable.',
		description:
			'Réserve-Pied est un bac plat en plastique recyclé, posé au fond de la fosse avant la plantation. La pluie du trottoir y descend par un avaloir filtré ; douze mèches de feutre la rendent aux racines selon la sécheresse du sol. Une jauge se lit depuis la rue avec un téléphone.\nPosé par nos soins ou par l’entreprise d’espaces verts, en 40 minutes par arbre. Pour les arbres de moins de cinq ans : au-delà, les racines ont pris le bac.',
		needsAimed: ['eau', 'nature', 'adaptation'],
		innovationTypes: ['product'],
		novelty:
			'La réserve se remplit par la rue et se vide par les racines, sans énergie : nous n’avons trouvé aucun bac de plantation qui fasse les deux à la fois.',
		noveltyDegree: 'clear-improvement',
		answerI02:
			'Un arrosage par sac dure une semaine, le nôtre vingt-deux jours sans pluie, mesurés deux étés de suite sur 60 tilleuls.',
		stateOfTheArt: [
			{
				solution: 'Tournée de camion-citerne',
				limit: '1 400 litres d’eau potable et 14 passages par arbre et par été.',
				difference: 'Pluie seule, deux visites par an.'
			},
			{
				solution: 'Sac d’arrosage autour du tronc',
				limit: 'Vide en une semaine, souvent percé.',
				difference: 'Enterré, trois semaines d’autonomie.'
			},
			{
				solution: 'Goutte-à-goutte enterré',
				limit: 'Demande une arrivée d’eau et une horloge.',
				difference: 'Ni raccordement ni énergie, mais pas de débit réglable.'
			}
		],
		gains: [
			{
				axis: 'environment',
				value: '1 400',
				unit: 'litres d’eau potable évités par arbre et par été',
				method: '60 arbres équipés et 60 arbres arrosés au camion, même rue, deux étés.',
				source: 'Relevés de la ville de Valbrune'
			},
			{
				axis: 'quality',
				value: '93 % contre 78 %',
				unit: 'd’arbres vivants après deux étés',
				method: 'Comptage en septembre par le service des espaces verts.',
				source: 'Relevés de la ville de Valbrune'
			},
			{
				axis: 'cost',
				value: '210',
				unit: '€ HT de moins par arbre sur cinq ans',
				method: 'Prix du bac et de la pose moins les tournées évitées, hors remplacement d’arbres.',
				source: 'Notre calcul, tableau fourni sur demande'
			}
		],
		answerI04: 'Le gain d’eau est mesuré ; le gain d’argent dépend du prix local des tournées.',
		trl: 8,
		trlDate: ago.months(5),
		trlProof: 'Deux étés en rue, un hiver à − 11 °C sans casse.',
		adaptation: 'minor',
		answerI09: 'Le filtre de l’avaloir se choisit selon la rue ; rien d’autre ne change.',
		declarativeI09: true,
		firstSale: ago.months(9),
		answerI06: 'Première vente à une ville, à la fin de l’essai : 60 bacs.',
		publicClients: 2,
		privateClients: 1,
		spread: 'recent',
		knownEquivalents:
			'Deux fabricants vendent des bacs à réserve pour jardinières de balcon. Aucun, à notre connaissance, ne se pose sous un arbre de rue.',
		impacts: ['environment', 'cost', 'quality'],
		answerI10:
			'L’équipe de Valbrune a rendu deux journées de tournée par semaine en juillet et en août. Faiblesse connue : rien n’est prouvé en sol très argileux, l’essai y commence au printemps.',
		answerI11:
			'Un bac pèse 19 kg de plastique recyclé. Nous n’avons pas encore d’analyse de cycle de vie : elle est commandée.',
		declarativeI11: true,
		researchShare: 22,
		researchStaff: 2.5,
		statuses: [{ status: 'jei', year: Number(ago.months(12).slice(0, 4)) }],
		protection: 'pending',
		references: [
			{
				client: 'Ville de Valbrune',
				kind: 'public',
				use: 'deployment',
				result: '60 arbres, deux étés, 93 % vivants.'
			},
			{
				client: 'Pays des Trois Étangs',
				kind: 'public',
				use: 'pilot',
				result: '12 arbres de cour d’école, premier été.'
			}
		],
		priceMin: 380,
		priceMax: 450,
		priceUnit: '€ HT par arbre, posé',
		priceMonths: 60
	},
	evidence: [
		proof({
			indicator: 'I02',
			type: 'resultats_essais',
			about: 'solution',
			title: 'Relevés de deux étés sur 120 tilleuls',
			issuer: 'Ville de Valbrune',
			date: ago.days(70),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I04',
			type: 'resultats_essais',
			about: 'solution',
			title: 'Tableau des volumes d’eau, par arbre et par semaine',
			issuer: 'Ville de Valbrune',
			date: ago.days(70),
			confidentiality: 'authorities'
		}),
		proof({
			indicator: 'I05',
			type: 'pilote',
			about: 'solution',
			title: 'Procès-verbal de fin d’essai',
			issuer: 'Ville de Valbrune',
			reference: 'EV-114',
			date: ago.days(280)
		}),
		proof({
			indicator: 'I06',
			type: 'premiere_facture',
			about: 'solution',
			title: 'Facture de 60 bacs',
			issuer: 'Pluvi’Stock',
			date: ago.days(270),
			confidentiality: 'organiser'
		}),
		proof({
			indicator: 'I10',
			type: 'temoignage_client',
			about: 'solution',
			title: 'Lettre du responsable des tournées',
			issuer: 'Ville de Valbrune',
			date: ago.days(60),
			confidentiality: 'participants'
		}),
		proof({
			indicator: 'I15',
			type: 'brevet',
			about: 'solution',
			title: 'Demande de brevet sur la mèche remplaçable',
			issuer: 'Office des brevets (exemple)',
			reference: 'EX 00 12345',
			date: ago.days(400)
		}),
		proof({
			indicator: 'I20',
			type: 'rapport_essai',
			about: 'solution',
			title: 'Remontée d’eau par mèche dans trois sols',
			issuer: 'Laboratoire des Roseaux',
			reference: 'LR-0382',
			date: ago.days(320),
			confidentiality: 'authorities'
		})
	]
});
