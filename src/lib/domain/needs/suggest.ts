import { fold } from '../directory/fold.ts';
import { FAMILIES, type Family } from './families.ts';

/**
 * Words and phrases that make one think of a family. First line: those of the need sheet; then the
 * words of the family's own name, and the phrases that keep a word from misleading ("fuite de
 * données" is no matter of water). A word written in the plural counts in the plural only: "terres"
 * are excavated, "pommes de terre" are eaten.
 */
export const TRIGGERS: Readonly<Record<Family, readonly string[]>> = {
	eau: [
		...['fuite', 'compteur', 'assainissement', 'station d’épuration', 'récupération d’eau'],
		...['REUT', 'noue'],
		...['eau', 'eau potable', 'eau pluviale', 'eau de pluie', 'eau usée', 'fuite d’eau']
	],
	dechets: [
		...['bac', 'biodéchet', 'compost', 'tri', 'ressourcerie', 'réemploi', 'dépôt sauvage', 'TEOM'],
		...['déchet', 'déchetterie', 'déchèterie', 'compostage', 'composteur', 'recyclage'],
		...['économie circulaire', 'tri des déchets', 'gestion des déchets']
	],
	batiment: [
		...['isolation', 'rénovation', 'école', 'chaudière', 'GTB', 'décret tertiaire', 'biosourcé'],
		...['bâtiment', 'rénovation énergétique', 'confort d’été']
	],
	energie: [
		...['photovoltaïque', 'chaleur', 'éclairage', 'autoconsommation', 'batterie', 'bois-énergie'],
		...['énergie', 'solaire', 'éclairage public', 'réseau de chaleur', 'géothermie', 'biogaz']
	],
	mobilite: [
		...['vélo', 'borne', 'IRVE', 'covoiturage', 'navette', 'flotte', 'stationnement'],
		...['mobilité', 'borne de recharge', 'autopartage', 'transport à la demande']
	],
	nature: [
		...['arbre', 'haie', 'prairie', 'tonte', 'biodiversité', 'végétalisation', 'trame noire'],
		...['espace vert', 'renaturation', 'pollinisateur', 'espèce envahissante']
	],
	adaptation: [
		...[
			'canicule',
			'îlot',
			'inondation',
			'ruissellement',
			'argile',
			'submersion',
			'alerte',
			'PICS'
		],
		...[
			'îlot de chaleur',
			'vague de chaleur',
			'sécheresse',
			'feu de forêt',
			'adaptation climatique'
		]
	],
	air_sante: [
		...['CO2', 'air intérieur', 'bruit', 'pollen', 'perturbateur'],
		...['qualité de l’air', 'pollution de l’air', 'perturbateur endocrinien', 'nuisance sonore']
	],
	alimentation: [
		...['cantine', 'EGalim', 'gaspillage', 'PAT', 'bio'],
		...['alimentation', 'alimentaire', 'gaspillage alimentaire', 'restauration collective'],
		...['circuit court', 'agriculture', 'agriculture urbaine']
	],
	numerique: [
		...['capteur', 'données', 'jumeau', 'reconditionné', 'logiciel', 'IA'],
		...['numérique', 'jumeau numérique', 'fuite de données', 'intelligence artificielle']
	],
	espace_public: [
		...['voirie', 'enrobé', 'trottoir', 'mobilier urbain', 'cour oasis', 'désimperméabiliser'],
		...['désimperméabilisation', 'espace public', 'cour d’école', 'aire de jeu', 'propreté urbaine']
	],
	sols: [
		...['friche', 'pollution', 'terres', 'amiante'],
		...['dépollution', 'terres excavées', 'pollution du sol', 'sol pollué']
	],
	littoral: [
		...['port', 'plage', 'rivière', 'GEMAPI'],
		...['littoral', 'zone humide', 'eau de baignade', 'milieu aquatique', 'macrodéchet']
	],
	achats: [
		...['fournitures', 'mobilier de bureau', 'vêtement', 'nettoyage'],
		...['vêtement de travail', 'entretien des locaux', 'achat durable', 'produit d’entretien']
	],
	pilotage: [
		...['bilan carbone', 'BEGES', 'PCAET', 'SPASER', 'budget vert'],
		...['PLUi', 'financement participatif']
	],
	mobilisation: [
		...['concertation', 'formation', 'sensibilisation', 'animation'],
		...['participation citoyenne', 'conduite du changement', 'formation des agents']
	]
};

/** A family that a text makes one think of, and the words that do, as the list writes them. */
export type FamilySuggestion = { readonly family: Family; readonly because: readonly string[] };

type Trigger = { readonly family: Family; readonly said: string; readonly words: string[] };

/** Little words that a phrase may hold or not: "récupération des eaux" is "récupération d'eau". */
const LITTLE = new Set(
	'a au aux d de des du en et l la le les par pour sur un une and of the'.split(' ')
);

/** The words of a text that tell something, folded. */
export const tellingWords = (text: string): string[] =>
	fold(text)
		.split(' ')
		.filter((word) => word !== '' && !LITTLE.has(word));

/** The plural that French writes with s or x; no other ending is guessed. */
const isWord = (typed: string, word: string) =>
	typed === word || typed === `${word}s` || typed === `${word}x`;

/** Longest first, so that a phrase is read before the words in it. */
const READ: readonly Trigger[] = FAMILIES.flatMap((family) =>
	TRIGGERS[family].map((said) => ({ family, said, words: tellingWords(said) }))
).toSorted((a, b) => b.words.length - a.words.length);

const INITIALS = Map.groupBy(READ, ({ words }) => words[0]?.[0] ?? '');

/** A phrase says more than a word, and two words as much as one phrase. */
const weightOf = ({ words }: Trigger) => (words.length > 1 ? 2 : 1);

/**
 * The families a text makes one think of, best first, with the words that say why. Case, accents,
 * plurals and little words make no difference. A phrase is read as a whole: "îlots de chaleur"
 * speaks of the climate, not of heating. A word that comes back counts once; among equals the
 * family named first in the text goes first. Nothing known in the text: nothing suggested.
 */
export function suggestFamilies(text: string): FamilySuggestion[] {
	const found = new Map<Family, Set<Trigger>>();
	const typed = tellingWords(text);
	let at = 0;
	while (at < typed.length) {
		const trigger = triggerAt(typed, at);
		if (trigger) found.set(trigger.family, (found.get(trigger.family) ?? new Set()).add(trigger));
		at += trigger?.words.length ?? 1;
	}
	return [...found]
		.map(([family, triggers]) => ({
			family,
			because: [...triggers].map(({ said }) => said),
			weight: [...triggers].reduce((sum, trigger) => sum + weightOf(trigger), 0)
		}))
		.toSorted((a, b) => b.weight - a.weight)
		.map(({ family, because }) => ({ family, because }));
}

const triggerAt = (typed: readonly string[], at: number): Trigger | undefined =>
	INITIALS.get(typed[at]?.[0] ?? '')?.find(({ words }) =>
		words.every((word, offset) => isWord(typed[at + offset] ?? '', word))
	);
