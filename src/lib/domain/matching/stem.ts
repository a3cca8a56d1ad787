import { stemmer } from '@orama/stemmers/french';

/**
 * Words whose root the French algorithm gets wrong, with the root they share instead. First what it
 * throws together ("collectivité" is no "collecte"), then what it takes apart ("déchets" and
 * "déchèterie", "compost" and "composteurs").
 */
const ROOTS: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries({
		collectivite: 'collectivite collectivites',
		collecte: 'collecte collectes collecter collecteur collecteurs',
		collectif: 'collectif collective collectifs collectives',
		usee: 'usee usees',
		usage: 'usage usages usager usagers',
		batiment: 'batiment batiments bati batis batimentaire',
		dechet: 'dechet dechets',
		decheterie: 'dechetterie dechetteries decheterie decheteries',
		compost:
			'compost composts composteur composteurs compostage compostable compostables composter',
		generation: 'generation generations',
		general: 'general generale generaux generales generalement',
		organique: 'organique organiques',
		organisation: 'organisation organisations organiser organise organisme organismes',
		port: 'port ports portuaire portuaires',
		porte: 'porte portes',
		portee: 'portee portees',
		terre: 'terre terres',
		terrain: 'terrain terrains',
		territoire: 'territoire territoires territorial territoriale territoriaux',
		communal: 'communal communale communaux communales',
		commune: 'commune communes',
		communication: 'communication communiquer',
		communicant: 'communicant communicante communicants communicantes',
		eclairage: 'eclairage eclairages eclairer eclaire eclaires',
		lumiere: 'lumiere lumieres lumineux lumineuse lumineuses luminosite',
		luminaire: 'luminaire luminaires',
		velo: 'velo velos',
		arbre: 'arbre arbres arbore arboree',
		cour: 'cour cours',
		courant: 'courant courante courants courantes',
		troncon: 'troncon troncons',
		tronconneuse: 'tronconneuse tronconneuses tronconner',
		chasse: 'chasse chasses',
		chassis: 'chassis',
		station: 'station stations',
		stationnement: 'stationnement stationner stationnements',
		taxe: 'taxe taxes taxer',
		taxi: 'taxi taxis',
		habitant: 'habitant habitants habitante habitantes habitation habitations habiter',
		habit: 'habit habits',
		chemin: 'chemin chemins cheminement cheminements',
		cheminee: 'cheminee cheminees',
		sel: 'sel sels saler salage saleuse saleuses salant salants',
		selle: 'selle selles',
		sale: 'sale sales salir sali salie salis salete saletes',
		bas: 'bas',
		base: 'base bases',
		etablissement: 'etablissement etablissements',
		etable: 'etable etables',
		livre: 'livre livres',
		livraison: 'livraison livraisons livrer livree livrees livreur livreurs',
		volant: 'volant volants',
		vol: 'vol vols vole voles voler voleur voleurs',
		petit: 'petit petite petits petites',
		mini: 'mini',
		mine: 'mine mines minier',
		buse: 'buse buses',
		lot: 'lot lots',
		lotissement: 'lotissement lotissements',
		obligation: 'obligation obligations obliger oblige',
		grille: 'grille grilles grillage grillages',
		colonie: 'colonie colonies',
		rayon: 'rayon rayons rayonnage rayonnages',
		residence: 'residence residences',
		resident: 'resident residents residente residentes',
		sentiment: 'sentiment sentiments',
		condensateur: 'condensateur condensateurs',
		disposition: 'disposition dispositions',
		course: 'course courses coursier coursiers',
		foret: 'foret forets forestier forestiers forestiere forestieres',
		forage: 'forage forages',
		amiante: 'amiante amiantes amiantee amiantees desamiantage',
		moisi: 'moisi moisis moisie moisies moisir moisissure moisissures',
		marais: 'marais',
		mare: 'mare mares',
		toner: 'toner toners',
		crue: 'crue crues',
		fontis: 'fontis',
		boisement: 'boisement boisements boiser reboisement reboiser',
		isolement: 'isolement isolements',
		chauffage: 'chauffage chauffages chauffer chauffe chauffee',
		chauffeur: 'chauffeur chauffeurs',
		chaud: 'chaud chaude chauds chaudes',
		chaudiere: 'chaudiere chaudieres chaufferie chaufferies',
		chaleur: 'chaleur chaleurs',
		mer: 'mer mers',
		mere: 'mere meres',
		maire: 'maire maires mairie mairies',
		marche: 'marche marches',
		restauration: 'restauration',
		restaurant: 'restaurant restaurants restaurateur restaurateurs',
		fuite: 'fuite fuites fuyant fuir',
		solaire: 'solaire solaires',
		sol: 'sol sols',
		solution: 'solution solutions',
		parc: 'parc parcs',
		parcours: 'parcours',
		rue: 'rue rues',
		ruisseau: 'ruisseau ruisseaux',
		ruissellement: 'ruissellement ruissellements ruisseler',
		eau: 'eau eaux',
		air: 'air airs',
		aire: 'aire aires',
		vent: 'vent vents',
		vente: 'vente ventes vendre',
		pompe: 'pompe pompes pompage',
		pompier: 'pompier pompiers',
		plante: 'plante plantes planter plantation plantations',
		vegetal:
			'vegetal vegetale vegetales vegetaux vegetalisation vegetaliser vegetalise vegetalisee',
		plan: 'plan plans',
		planning: 'planning plannings planification',
		tri: 'tri tris trier triage',
		lav: 'lave lavage laver lavable lavables',
		ecole: 'ecole ecoles scolaire scolaires ecolier ecoliers',
		cyclist: 'cycliste cyclistes cyclable cyclables',
		pieton: 'pieton pietons pietonne pietonnes',
		peinture: 'peinture peintures peindre peint',
		son: 'sonore sonores',
		bruit: 'bruit bruits bruyant bruyante bruyants'
	}).flatMap(([root, words]) => words.split(' ').map((word) => [word, root]))
);

/**
 * The root of a folded word, by which its forms meet: "isolation", "isoler" and "isolées".
 *
 * Snowball's French algorithm, on words without accents because people type both, with a list of
 * what it gets wrong.
 */
export const stem = (word: string): string => {
	let root = known.get(word);
	if (root === undefined) {
		root = ROOTS[word] ?? withoutE(stemmer(word));
		if (known.size < REMEMBERED) known.set(word, root);
	}
	return root;
};

/** Words come back all the time; what a hostile text invents is not kept for ever. */
const REMEMBERED = 100_000;
const known = new Map<string, string>();

/** The algorithm knows "isolée" by its accents, which are gone here. */
const withoutE = (root: string): string => (root.length > 4 ? root.replace(/e+$/, '') : root);

/** Whether a word stands for itself only: no other word is like it by its letters alone. */
export const isProtected = (root: string): boolean => PROTECTED.has(root);
const PROTECTED: ReadonlySet<string> = new Set(Object.values(ROOTS));
