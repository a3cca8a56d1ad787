import type { Lexicon } from './lexicon.ts';
import { FIELD_WEIGHTS, type Offer } from './matching.ts';
import { readFields, type Reading } from './reading.ts';

/** What is known of one company. */
export type ReadOffer = {
	readonly offer: Offer;
	readonly reading: Reading;
	/** Long texts meet by chance more often: their words count for less. */
	readonly length: number;
};

/** Where something is said: places of companies in the index, and how much it counts there. */
type Postings = { readonly places: number[]; readonly weights: number[] };

/** Companies, ready to be ranked for any need. */
export type CompanyIndex = {
	/** By place; null where a company was taken away. What they say is read again to be explained. */
	readonly companies: (Offer | null)[];
	readonly roots: Map<string, Postings>;
	/** Roots by the letters they begin with, for those that are alike. */
	readonly beginnings: Map<string, string[]>;
	readonly concepts: Map<string, Postings>;
	readonly subjects: Map<string, Postings>;
	readonly families: Map<string, Postings>;
};

/** Letters by which roots that may be alike are found. */
export const BEGINNING = 5;

/** A text of twelve words weighs them fully. */
const lengthOf = (reading: Reading): number =>
	1 + 0.15 * Math.log(Math.max(1, reading.roots.size / 12));

export const readOffer = (offer: Offer, lexicon: Lexicon): ReadOffer => {
	const reading = readFields(
		[
			{ text: offer.solution, weight: FIELD_WEIGHTS.solution },
			{ text: offer.description, weight: FIELD_WEIGHTS.description },
			{ text: offer.name, weight: FIELD_WEIGHTS.name }
		],
		lexicon
	);
	return { offer, reading, length: lengthOf(reading) };
};

const emptyIndex = (): CompanyIndex => ({
	companies: [],
	roots: new Map(),
	beginnings: new Map(),
	concepts: new Map(),
	subjects: new Map(),
	families: new Map()
});

const post = (map: Map<string, Postings>, key: string, place: number, weight: number): void => {
	let postings = map.get(key);
	if (!postings) map.set(key, (postings = { places: [], weights: [] }));
	postings.places.push(place);
	postings.weights.push(weight);
};

/** Adds a company; nothing that was there changes. */
export const addCompany = (index: CompanyIndex, read: ReadOffer): void => {
	const place = index.companies.push(read.offer) - 1;
	const { roots, concepts, subjects } = read.reading;
	for (const [root, { weight }] of roots) {
		if (!index.roots.has(root)) {
			const beginning = root.slice(0, BEGINNING);
			index.beginnings.set(beginning, [...(index.beginnings.get(beginning) ?? []), root]);
		}
		post(index.roots, root, place, weight / read.length);
	}
	for (const [concept, { sure }] of concepts) post(index.concepts, concept, place, sure);
	for (const [subject, { part }] of subjects) post(index.subjects, subject, place, part);
	for (const family of new Set(read.offer.families)) post(index.families, family, place, 1);
};

/** The index of a list of companies, each id once. */
export const indexOf = (offers: readonly Offer[], lexicon: Lexicon): CompanyIndex =>
	indexOfRead(readEach(offers, lexicon));

/** Reads companies as they are asked for: all at once would fill the memory. */
function* readEach(offers: readonly Offer[], lexicon: Lexicon): Generator<ReadOffer> {
	for (const offer of offers) yield readOffer(offer, lexicon);
}

/** The index of companies that are read already. */
export const indexOfRead = (offers: Iterable<ReadOffer>): CompanyIndex => {
	const index = emptyIndex();
	for (const read of offers) addCompany(index, read);
	return index;
};

/** Takes a company away; it is ranked no more. */
export const removeCompany = (index: CompanyIndex, id: string): void => {
	const place = index.companies.findIndex((one) => one?.id === id);
	if (place >= 0) index.companies[place] = null;
};

/** An index with what each of its companies was read from. */
export type KeptIndex = {
	readonly index: CompanyIndex;
	readonly stamps: Map<string, string>;
};

/** A company, and a text that changes whenever what it says does. */
export type StampedOffer = { readonly offer: Offer; readonly stamp: string };

/** The index of a list of companies, to be kept. */
export const keptIndexOf = (offers: readonly StampedOffer[], lexicon: Lexicon): KeptIndex => ({
	index: indexOf(
		offers.map(({ offer }) => offer),
		lexicon
	),
	stamps: new Map(offers.map(({ offer, stamp }) => [offer.id, stamp]))
});

/**
 * Brings a kept index in line with what companies say now: only those that are new or changed are
 * read. Where most are, all are read anew, so that places of companies taken away never pile up.
 *
 * @returns the index to keep from now on
 */
export function keptInLine(
	kept: KeptIndex,
	offers: readonly StampedOffer[],
	lexicon: Lexicon
): KeptIndex {
	const { index, stamps } = kept;
	const changed = offers.filter(({ offer, stamp }) => stamps.get(offer.id) !== stamp);
	if (2 * (index.companies.length + changed.length - offers.length) > offers.length)
		return keptIndexOf(offers, lexicon);
	const here = new Set(offers.map(({ offer }) => offer.id));
	for (const id of [...stamps.keys()].filter((one) => !here.has(one))) {
		removeCompany(index, id);
		stamps.delete(id);
	}
	for (const { offer, stamp } of changed) {
		if (stamps.has(offer.id)) removeCompany(index, offer.id);
		addCompany(index, readOffer(offer, lexicon));
		stamps.set(offer.id, stamp);
	}
	return kept;
}
