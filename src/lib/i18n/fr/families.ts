import type { Family, SubfamilyOf } from '#lib/domain/needs/families.ts';

/** The 16 families of purchase needs. */
export const families = {
	eau: 'Eau et assainissement',
	dechets: 'Déchets, réemploi et économie circulaire',
	batiment: 'Bâtiment et rénovation énergétique',
	energie: 'Énergie et éclairage public',
	mobilite: 'Mobilité durable',
	nature: 'Nature, espaces verts et biodiversité',
	adaptation: 'Adaptation climatique et prévention des risques',
	air_sante: 'Air, bruit et santé-environnement',
	alimentation: 'Alimentation et agriculture durables',
	numerique: 'Numérique responsable et données',
	espace_public: 'Voirie, espace public et aménagement',
	sols: 'Sols, friches et dépollution',
	littoral: 'Mer, littoral et milieux aquatiques',
	achats: 'Achats durables et fonctionnement interne',
	pilotage: 'Stratégie, mesure et financement de la transition',
	mobilisation: 'Mobilisation, sensibilisation et formation'
} satisfies Record<Family, string>;

/** The sub-categories of each family. */
export const subfamilies = {
	eau: {
		potable: 'Eau potable',
		fuites: 'Recherche de fuites et réseaux',
		sobriete: 'Sobriété et économies d’eau',
		assainissement: 'Eaux usées',
		pluvial: 'Eaux pluviales à la source',
		reut: 'Eaux non conventionnelles (REUT)',
		qualite: 'Qualité et micropolluants'
	},
	dechets: {
		prevention: 'Prévention',
		biodechets: 'Biodéchets et compostage',
		collecte: 'Collecte et tri',
		reemploi: 'Réemploi et réparation',
		valorisation: 'Recyclage matière',
		chantier: 'Déchets de chantier (PEMD)',
		depots: 'Dépôts sauvages'
	},
	batiment: {
		renovation: 'Rénovation énergétique',
		ecoles: 'Écoles et équipements',
		confort_ete: 'Confort d’été',
		materiaux: 'Matériaux biosourcés et réemploi',
		pilotage: 'Pilotage et GTB',
		diagnostic: 'Audit et carnet numérique'
	},
	energie: {
		solaire: 'Solaire',
		autoconso: 'Autoconsommation collective',
		chaleur: 'Réseaux de chaleur et géothermie',
		stockage: 'Stockage et flexibilité',
		eclairage: 'Éclairage public',
		biogaz: 'Biogaz et bois-énergie',
		suivi: 'Suivi et achat d’énergie'
	},
	mobilite: {
		velo: 'Vélo et marche',
		irve: 'Recharge électrique',
		flotte: 'Verdissement de flotte',
		transports: 'Transports collectifs et à la demande',
		partage: 'Covoiturage et autopartage',
		logistique: 'Logistique urbaine',
		donnees: 'Comptage et données'
	},
	nature: {
		espaces_verts: 'Gestion écologique des espaces verts',
		renaturation: 'Renaturation',
		trames: 'Trames verte, bleue et noire',
		arbres: 'Patrimoine arboré',
		suivi: 'Inventaires et suivi',
		eee: 'Espèces exotiques envahissantes',
		pollinisateurs: 'Pollinisateurs'
	},
	adaptation: {
		chaleur: 'Îlots de chaleur',
		inondation: 'Inondation et ruissellement',
		secheresse: 'Sécheresse et argiles',
		feux: 'Feux de forêt',
		littoral: 'Submersion et érosion',
		alerte: 'Alerte et gestion de crise',
		diagnostic: 'Diagnostic de vulnérabilité'
	},
	air_sante: {
		air_ext: 'Air extérieur',
		air_int: 'Air intérieur (crèches, écoles)',
		bruit: 'Bruit',
		pollens: 'Pollens et allergènes',
		toxiques: 'Perturbateurs endocriniens',
		nuisibles: 'Vecteurs et nuisibles'
	},
	alimentation: {
		restauration: 'Restauration collective (EGalim)',
		gaspillage: 'Gaspillage alimentaire',
		circuits: 'Circuits courts et PAT',
		contenants: 'Contenants réemployables',
		agri_urbaine: 'Agriculture urbaine',
		agri: 'Agriculture et sols'
	},
	numerique: {
		sobriete: 'Sobriété et écoconception',
		materiel: 'Matériel reconditionné',
		donnees: 'Plateforme de données et jumeau',
		capteurs: 'Capteurs et réseaux bas débit',
		ia: 'IA frugale',
		services: 'Services aux usagers et agents'
	},
	espace_public: {
		voirie: 'Voirie bas carbone',
		desimper: 'Désimperméabilisation',
		mobilier: 'Mobilier urbain',
		proprete: 'Propreté urbaine',
		jeux: 'Cours d’école et aires de jeux',
		urbanisme: 'Urbanisme et planification'
	},
	sols: {
		diagnostic: 'Diagnostic de pollution',
		depollution: 'Dépollution',
		friches: 'Reconversion de friches',
		terres: 'Terres excavées',
		sols_vivants: 'Sols vivants',
		amiante: 'Amiante et plomb'
	},
	littoral: {
		ports: 'Ports',
		milieux: 'Milieux aquatiques et GEMAPI',
		baignade: 'Eaux de baignade',
		macrodechets: 'Macrodéchets',
		ressources: 'Ressources marines'
	},
	achats: {
		mobilier: 'Mobilier réemployé',
		textile: 'Textile et EPI',
		entretien: 'Entretien écologique des locaux',
		consommables: 'Consommables',
		evenements: 'Événements responsables',
		usage: 'Location et économie d’usage'
	},
	pilotage: {
		carbone: 'Bilan carbone',
		plans: 'PCAET, PLUi, SPASER',
		budget: 'Budget vert',
		indicateurs: 'Observatoire et indicateurs',
		financement: 'CEE et financement participatif',
		evaluation: 'Évaluation'
	},
	mobilisation: {
		participation: 'Participation citoyenne',
		sensibilisation: 'Sensibilisation',
		formation: 'Formation des agents et élus',
		changement: 'Conduite du changement',
		education: 'Éducation à l’environnement'
	}
} satisfies { readonly [Of in Family]: Readonly<Record<SubfamilyOf<Of>, string>> };
