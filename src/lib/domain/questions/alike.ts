import { fold } from '../directory/fold.ts';

/** Words that say nothing of what is asked, folded; French, then English. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
	`a ai as au aux avec avez avons c ca ce cela ces cette chez comme comment d dans de des donc du elle
	elles en entre est et etre eu faire fait faites font il ils j je l la le les leur leurs m ma mais me
	mes moi mon n ne nos notre nous on ont ou par pas peut pour pouvez quand que quel quelle quelles
	quels qu qui quoi s sa sans se sera ses si son sont sur ta te t toi ton tu un une vers vos votre vous
	y
	an and any are at be been by can could did do does for from had has have how i if in is it its me my
	not of on or our shall should so some that the their them there they this to us was we were what when
	where which who why will with would you your`.split(/\s+/)
);

/** "coûte", "coûts" and "cout" are one word here: no ending, and only how it begins. */
const rootOf = (word: string): string => word.replace(/(?<=..)(?:ees?|es|e|s|x)$/, '').slice(0, 6);

/** The words of a question that say what is asked. */
const rootsOf = (text: string): ReadonlySet<string> => {
	const words = fold(text).split(' ').filter(Boolean);
	const telling = words.filter((word) => !EMPTY_WORDS.has(word));
	return new Set((telling.length > 0 ? telling : words).map(rootOf));
};

/** From here on two questions may well ask the same. */
const ALIKE = 0.5;

/**
 * How alike two questions are, from 0 to 1: the share of their telling words that both hold
 * (Sørensen–Dice). Case, accents, endings and the order of words do not count.
 */
export function likeness(one: string, other: string): number {
	const [some, others] = [rootsOf(one), rootsOf(other)];
	const common = [...some].filter((root) => others.has(root)).length;
	return some.size + others.size === 0 ? 0 : (2 * common) / (some.size + others.size);
}

/**
 * Questions that may ask the same, for a person to merge: each list begins with the first that was
 * given, and all the others are alike to it. A question stands in one list at most.
 */
export function alikeQuestions<Asked extends { readonly text: string }>(
	questions: readonly Asked[]
): Asked[][] {
	const left = [...questions];
	const lists: Asked[][] = [];
	for (let first = left.shift(); first; first = left.shift()) {
		const { text } = first;
		const alike = left.filter((other) => likeness(text, other.text) >= ALIKE);
		if (alike.length === 0) continue;
		lists.push([first, ...alike]);
		for (const other of alike) left.splice(left.indexOf(other), 1);
	}
	return lists;
}
