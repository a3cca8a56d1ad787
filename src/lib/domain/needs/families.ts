/**
 * The families of purchase needs with their sub-categories, in the order of the need sheet.
 *
 * Source: the sheet's taxonomy of 16 families and 100 sub-categories. The codes are the field's
 * own, so that needs and companies meet on them. A sub-category's code is unique within its family
 * only: `suivi`, `diagnostic` or `donnees` stand in several.
 */
export const SUBFAMILIES = {
	eau: ['potable', 'fuites', 'sobriete', 'assainissement', 'pluvial', 'reut', 'qualite'],
	dechets: [
		'prevention',
		'biodechets',
		'collecte',
		'reemploi',
		'valorisation',
		'chantier',
		'depots'
	],
	batiment: ['renovation', 'ecoles', 'confort_ete', 'materiaux', 'pilotage', 'diagnostic'],
	energie: ['solaire', 'autoconso', 'chaleur', 'stockage', 'eclairage', 'biogaz', 'suivi'],
	mobilite: ['velo', 'irve', 'flotte', 'transports', 'partage', 'logistique', 'donnees'],
	nature: ['espaces_verts', 'renaturation', 'trames', 'arbres', 'suivi', 'eee', 'pollinisateurs'],
	adaptation: ['chaleur', 'inondation', 'secheresse', 'feux', 'littoral', 'alerte', 'diagnostic'],
	air_sante: ['air_ext', 'air_int', 'bruit', 'pollens', 'toxiques', 'nuisibles'],
	alimentation: ['restauration', 'gaspillage', 'circuits', 'contenants', 'agri_urbaine', 'agri'],
	numerique: ['sobriete', 'materiel', 'donnees', 'capteurs', 'ia', 'services'],
	espace_public: ['voirie', 'desimper', 'mobilier', 'proprete', 'jeux', 'urbanisme'],
	sols: ['diagnostic', 'depollution', 'friches', 'terres', 'sols_vivants', 'amiante'],
	littoral: ['ports', 'milieux', 'baignade', 'macrodechets', 'ressources'],
	achats: ['mobilier', 'textile', 'entretien', 'consommables', 'evenements', 'usage'],
	pilotage: ['carbone', 'plans', 'budget', 'indicateurs', 'financement', 'evaluation'],
	mobilisation: ['participation', 'sensibilisation', 'formation', 'changement', 'education']
} as const;

export type Family = keyof typeof SUBFAMILIES;
export type SubfamilyOf<Of extends Family> = (typeof SUBFAMILIES)[Of][number];
export type Subfamily = SubfamilyOf<Family>;

/** Every family, in the order of the need sheet. */
export const FAMILIES = Object.keys(SUBFAMILIES) as Family[];

/** The sub-category that a code names within a family, or null when the family has none so called. */
export const subfamilyOf = (family: Family, code: string): Subfamily | null =>
	SUBFAMILIES[family].find((one) => one === code) ?? null;
