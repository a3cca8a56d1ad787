import type { OfferRow } from './ports/matching.port.ts';

type DemoOffer = Pick<OfferRow, 'solution' | 'description' | 'families' | 'coverage'>;

const inFrance = { scope: 'national' } as const;
const inTheNorth = { scope: 'regions', codes: ['32'] } as const;

/**
 * By invented company. Those that hand in a document have none here: the document becomes their offer.
 */
export const DEMO_OFFERS: Readonly<Record<string, DemoOffer>> = {
	'Thermi’Scan': {
		solution: 'Le chauffage des écoles réglé chaque nuit, sans travaux',
		description:
			'Une visite à la caméra thermique, trois capteurs de température par classe : le logiciel corrige les heures de chauffe de l’école, circuit par circuit. La consommation baisse dès le premier hiver.',
		families: ['batiment', 'energie'],
		coverage: inFrance
	},
	'Bâti’Capt': {
		solution: 'Capteurs d’air intérieur et de confort pour crèches et écoles',
		description:
			'Des boîtiers sans fil mesurent CO₂, humidité, particules et température, et disent à l’équipe quand aérer. Un rapport par trimestre pour la collectivité.',
		families: ['air_sante', 'batiment'],
		coverage: inTheNorth
	},
	'Isol’Lin': {
		solution: 'Panneaux isolants en fibres de lin et de chanvre',
		description:
			'Isolation des toitures et des murs par l’extérieur en matériaux biosourcés du Nord. Pose par des entreprises locales, pendant les vacances scolaires.',
		families: ['batiment'],
		coverage: inTheNorth
	},
	'Ventil’Air Pur': {
		solution: 'Ventilation double flux sans gaine pour salles de classe',
		description:
			'Un appareil par classe, posé en une journée contre la façade : il renouvelle l’air, filtre les particules et garde la chaleur.',
		families: ['air_sante', 'batiment'],
		coverage: inFrance
	},
	// At no masterclass yet: the directory proposes them.
	'Auto’Voisine': {
		solution: 'Autopartage d’une flotte publique entre services',
		description:
			'Les agents de plusieurs services réservent les mêmes voitures sur leur téléphone et les ouvrent avec leur badge. La collectivité voit quels véhicules dorment et peut en rendre.',
		families: ['mobilite'],
		coverage: inFrance
	},
	'Murmur’Eau': {
		solution: 'Écoute acoustique des fuites de réseaux d’eau',
		description:
			'Des micros aimantés aux vannes écoutent la nuit et situent la fuite à deux mètres près, sans tranchée. Location au mois, utilisable par un seul agent.',
		families: ['eau'],
		coverage: { scope: 'regions', codes: ['44'] }
	},
	'Cour Fraîche': {
		solution: 'Cours d’école désimperméabilisées, pavés drainants et noues',
		description:
			'Nous retirons l’enrobé, posons des sols perméables et plantons avec les enfants. La pluie s’infiltre sur place et la cour perd quatre degrés en été.',
		families: ['espace_public', 'adaptation'],
		coverage: inFrance
	},
	'Brise d’Est': {
		solution: 'Rafraîchissement sans climatisation des bâtiments publics',
		description:
			'Brise-soleil mobiles, films pour verrières, ventilation nocturne et brasseurs d’air : cinq degrés de moins l’été, pour le dixième de l’électricité d’un climatiseur.',
		families: ['batiment', 'adaptation'],
		coverage: inFrance
	}
};
