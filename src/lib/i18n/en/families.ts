import type * as fr from '../fr/families.ts';

/** The 16 families of purchase needs. */
export const families: typeof fr.families = {
	eau: 'Water & sanitation',
	dechets: 'Waste, reuse & circular economy',
	batiment: 'Buildings & energy retrofit',
	energie: 'Energy & public lighting',
	mobilite: 'Sustainable mobility',
	nature: 'Nature & biodiversity',
	adaptation: 'Climate adaptation & risk prevention',
	air_sante: 'Air, noise & environmental health',
	alimentation: 'Sustainable food & farming',
	numerique: 'Responsible digital & data',
	espace_public: 'Streets & public space',
	sols: 'Soils, brownfields & clean-up',
	littoral: 'Sea, coast & aquatic habitats',
	achats: 'Sustainable supplies & operations',
	pilotage: 'Strategy, measurement & funding',
	mobilisation: 'Engagement, awareness & training'
};

/** The sub-categories of each family. */
export const subfamilies: typeof fr.subfamilies = {
	eau: {
		potable: 'Drinking water',
		fuites: 'Leak detection, networks',
		sobriete: 'Water saving',
		assainissement: 'Wastewater',
		pluvial: 'Stormwater at source',
		reut: 'Water reuse',
		qualite: 'Quality, micropollutants'
	},
	dechets: {
		prevention: 'Prevention',
		biodechets: 'Bio-waste, composting',
		collecte: 'Collection & sorting',
		reemploi: 'Reuse & repair',
		valorisation: 'Material recycling',
		chantier: 'Building-site waste',
		depots: 'Fly-tipping'
	},
	batiment: {
		renovation: 'Energy retrofit',
		ecoles: 'Schools & facilities',
		confort_ete: 'Summer comfort',
		materiaux: 'Bio-based & reused materials',
		pilotage: 'Building management',
		diagnostic: 'Audit, digital logbook'
	},
	energie: {
		solaire: 'Solar',
		autoconso: 'Collective self-consumption',
		chaleur: 'District heating, geothermal',
		stockage: 'Storage & flexibility',
		eclairage: 'Public lighting',
		biogaz: 'Biogas, wood energy',
		suivi: 'Energy monitoring & purchase'
	},
	mobilite: {
		velo: 'Cycling & walking',
		irve: 'EV charging',
		flotte: 'Fleet greening',
		transports: 'Public & on-demand transport',
		partage: 'Car-pooling & sharing',
		logistique: 'Urban logistics',
		donnees: 'Counting & data'
	},
	nature: {
		espaces_verts: 'Ecological green-space care',
		renaturation: 'Renaturing',
		trames: 'Ecological networks',
		arbres: 'Trees',
		suivi: 'Surveys & monitoring',
		eee: 'Invasive species',
		pollinisateurs: 'Pollinators'
	},
	adaptation: {
		chaleur: 'Urban heat',
		inondation: 'Flooding & run-off',
		secheresse: 'Drought, clay shrinkage',
		feux: 'Wildfire',
		littoral: 'Coastal flooding & erosion',
		alerte: 'Warning & crisis management',
		diagnostic: 'Vulnerability assessment'
	},
	air_sante: {
		air_ext: 'Outdoor air',
		air_int: 'Indoor air',
		bruit: 'Noise',
		pollens: 'Pollen',
		toxiques: 'Endocrine disruptors',
		nuisibles: 'Pests & vectors'
	},
	alimentation: {
		restauration: 'Public catering',
		gaspillage: 'Food waste',
		circuits: 'Short chains',
		contenants: 'Reusable containers',
		agri_urbaine: 'Urban farming',
		agri: 'Farming & soils'
	},
	numerique: {
		sobriete: 'Digital sobriety, eco-design',
		materiel: 'Refurbished equipment',
		donnees: 'Data platform, digital twin',
		capteurs: 'Sensors, low-power networks',
		ia: 'Frugal AI',
		services: 'Services to users & staff'
	},
	espace_public: {
		voirie: 'Low-carbon roads',
		desimper: 'De-sealing',
		mobilier: 'Street furniture',
		proprete: 'Street cleaning',
		jeux: 'School yards & playgrounds',
		urbanisme: 'Urban planning'
	},
	sols: {
		diagnostic: 'Site diagnosis',
		depollution: 'Clean-up',
		friches: 'Brownfield reuse',
		terres: 'Excavated soil',
		sols_vivants: 'Living soils',
		amiante: 'Asbestos & lead'
	},
	littoral: {
		ports: 'Harbours',
		milieux: 'Rivers & wetlands',
		baignade: 'Bathing water',
		macrodechets: 'Marine litter',
		ressources: 'Marine resources'
	},
	achats: {
		mobilier: 'Reused furniture',
		textile: 'Textiles & protective wear',
		entretien: 'Green cleaning',
		consommables: 'Consumables',
		evenements: 'Responsible events',
		usage: 'Rental, pay-per-use'
	},
	pilotage: {
		carbone: 'Carbon accounting',
		plans: 'Plans & schemes',
		budget: 'Green budgeting',
		indicateurs: 'Indicators',
		financement: 'Certificates, crowdfunding',
		evaluation: 'Evaluation'
	},
	mobilisation: {
		participation: 'Citizen participation',
		sensibilisation: 'Awareness',
		formation: 'Training of staff & elected officials',
		changement: 'Change management',
		education: 'Environmental education'
	}
};
