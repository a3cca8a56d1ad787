import { dictionary } from '@zxcvbn-ts/language-fr';
import { fold } from '../directory/fold.ts';
import { stem } from './stem.ts';

/**
 * Words that every buyer and every maker of this field writes: rare in French at large, they tell
 * nothing here. Folded roots are made below.
 */
const COMMON_HERE = `solution service outil plateforme application logiciel système dispositif équipement
	produit projet gestion suivi accompagnement collectivité commune ville mairie communauté
	agglomération métropole intercommunalité département région syndicat territoire local locaux
	habitant usager agent élu public communal municipal municipaux durable écologique environnement
	environnemental transition impact innovant innovation réduire réduction améliorer amélioration
	optimiser optimisation mesurer mesure installer installation utiliser utilisation mettre place
	site équipe clé main ensemble limiter éviter aider gérer suivre rendre prendre donner trouver
	petit grand site lieu zone partie type niveau cas manière façon chose problème question qualité
	coût prix budget achat marché fourniture prestation maintenance pose livraison location formation
	remplacer remplacement changer changement garder savoir repérer supprimer créer développer renforcer
	organiser acheter vendre choisir transformer adapter proposer besoin cherche voulons venir passer
	connecté numérique automatique intelligent national région france français entreprise`;

/** What is known of how often French words are used. */
type Frequencies = {
	/** Rank of each root, of spoken words and of an encyclopedia, each word standing in one list of the two. */
	readonly ranks: ReadonlyMap<string, number>;
	/** Every folded word of both lists. */
	readonly written: ReadonlySet<string>;
	/** The rank of a word that stands in no list. */
	readonly last: number;
	readonly common: ReadonlySet<string>;
};

const readFrequencies = (): Frequencies => {
	const ranks = new Map<string, number>();
	const written = new Set<string>();
	const lists = [dictionary['commonWords-fr'], dictionary['wikipedia-fr']];
	for (const list of lists)
		list.forEach((word, at) => {
			const folded = fold(String(word));
			written.add(folded);
			const root = stem(folded);
			ranks.set(root, Math.min(at + 1, ranks.get(root) ?? Infinity));
		});
	return {
		...{ ranks, written },
		last: Math.max(...lists.map(({ length }) => length)),
		common: new Set(fold(COMMON_HERE).split(' ').map(stem))
	};
};

let read: Frequencies | null = null;
/** The lists that the package ships, read when they are first asked: a server that matches nothing spares them. */
const frequencies = (): Frequencies => (read ??= readFrequencies());

/**
 * How much a word tells by being rare in French, from 0 to 1: frequencies of words fall as their
 * ranks rise (Zipf), so that the logarithm of the rank is that of the frequency. It is the same for
 * every directory: a score never changes because somebody else came or left.
 */
export const rarityOf = (root: string): number => {
	const { ranks, last, common } = frequencies();
	const rarity = Math.log(ranks.get(root) ?? last) / Math.log(last);
	return (common.has(root) ? 0.25 : 1) * rarity ** 2;
};

/** Whether a folded word is known French, so that it is no slip of the pen. */
export const isFrench = (word: string): boolean => {
	const { ranks, written } = frequencies();
	return written.has(word) || ranks.has(stem(word));
};
