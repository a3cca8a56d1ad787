import { fold } from '../directory/fold.ts';
import { wordsOf } from './words.ts';

/** A company's own words, as the directory is searched by them. */
export type SearchedOffer = {
	readonly organisationId: string;
	readonly name: string;
	readonly solution: string;
	readonly description: string;
	readonly revision: number;
};

/** Which companies say a word, by its root; kept as offers change. */
export type OfferSearch = {
	readonly byRoot: Map<string, Set<string>>;
	/** What was read of each company. */
	readonly read: Map<string, { readonly stamp: string; readonly roots: ReadonlySet<string> }>;
};

export const noOffers = (): OfferSearch => ({ byRoot: new Map(), read: new Map() });

const textOf = ({ name, solution, description }: SearchedOffer): string =>
	[solution, description, name].join('\n');

/** Reads anew the offers that changed, and forgets those that went. */
export const readOffers = (search: OfferSearch, offers: readonly SearchedOffer[]): void => {
	const forget = (id: string) => {
		for (const root of search.read.get(id)?.roots ?? []) search.byRoot.get(root)?.delete(id);
		search.read.delete(id);
	};
	const here = new Set(offers.map(({ organisationId }) => organisationId));
	for (const id of search.read.keys()) if (!here.has(id)) forget(id);
	for (const offer of offers) {
		const id = offer.organisationId;
		const stamp = `${offer.revision} ${offer.name}`;
		if (search.read.get(id)?.stamp === stamp) continue;
		forget(id);
		const roots = new Set(wordsOf(textOf(offer)).map(({ root }) => root));
		search.read.set(id, { stamp, roots });
		for (const root of roots) {
			const ids = search.byRoot.get(root) ?? new Set();
			search.byRoot.set(root, ids.add(id));
		}
	}
};

/** Letters from which on an unfinished word may be looked for. */
const BEGUN = 3;

/** Tells whether a root is one of those typed; the last word may be unfinished. */
const asked = (typed: string): ((root: string) => boolean)[] => {
	const words = wordsOf(typed);
	const last = fold(typed).split(' ').at(-1) ?? '';
	return words.map(
		({ root, end }) =>
			(said) =>
				said === root ||
				(end >= typed.trimEnd().length && last.length >= BEGUN && said.startsWith(last))
	);
};

/** The companies that say every word typed, whatever their accents, plural or gender. */
export const companiesSaying = (search: OfferSearch, typed: string): string[] => {
	const [first, ...others] = asked(typed).map((meets) => {
		const ids = new Set<string>();
		for (const [root, companies] of search.byRoot)
			if (meets(root)) for (const id of companies) ids.add(id);
		return ids;
	});
	return [...(first ?? [])].filter((id) => others.every((ids) => ids.has(id)));
};

/** The words of an offer that were looked for, as the company writes them, each once. */
export const wordsFound = (offer: SearchedOffer, typed: string): string[] => {
	const meets = asked(typed);
	const text = [offer.solution, offer.description].join('\n');
	const found = wordsOf(text)
		.filter(({ root }) => meets.some((one) => one(root)))
		.map(({ start, end }) => text.slice(start, end));
	return [...new Map(found.map((word) => [fold(word), word])).values()].slice(0, SHOWN);
};

const SHOWN = 5;
