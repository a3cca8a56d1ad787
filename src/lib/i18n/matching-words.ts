import { fold } from '#lib/domain/directory/fold.ts';
import type { Part } from '#lib/domain/matching/explain.ts';
import { COVERED } from '#lib/domain/matching/matching.ts';
import type { Explanation } from '#lib/domain/matching/explain.ts';
import type { Lexicon } from '#lib/domain/matching/lexicon.ts';
import type { Catalogue } from './catalogue.ts';
import type { Locale } from './locale.ts';

type Tongue = { readonly locale: Locale; readonly t: Pick<Catalogue, 'matching' | 'needs'> };

/**
 * One part of a score, as a line to read.
 *
 * @param familyName how a family's code is called; of a list that is not ours, the code itself
 */
export const partInWords = (
	part: Part,
	lexicon: Lexicon,
	tongue: Tongue,
	familyName: (code: string) => string
): string => {
	const words = tongue.t.matching;
	switch (part.kind) {
		case 'word':
			return words.met(part.need, part.company);
		case 'concept':
		case 'subject': {
			const subject = lexicon.concepts.get(part.concept)?.[tongue.locale] ?? part.concept;
			return words[part.kind](words.met(part.need, part.company), subject);
		}
		case 'family':
			return words.family(familyName(part.family));
		case 'territory':
			return words.territory[part.meeting];
	}
};

/** What is read to explain one score. */
type Reasoned = Explanation & {
	readonly need: { readonly title: string; readonly authority: string };
	readonly company: { readonly name: string };
	readonly offer: { readonly solution: string; readonly description: string };
	/** Pieces of evidence that the company gave. */
	readonly pieces: number;
	readonly lexicon: Lexicon;
};

/** One score with its reasons, ready to be shown. */
export type ShownReason = {
	readonly score: number;
	readonly need: string;
	readonly authority: string;
	readonly company: string;
	/** To be said aloud. */
	readonly sentence: string;
	readonly parts: readonly {
		readonly kind: Part['kind'];
		readonly label: string;
		/** Of a hundred, to the tenth; below 0 where the territory takes away. */
		readonly points: number;
	}[];
	readonly missing: readonly string[];
	readonly offer: { readonly solution: string; readonly description: string };
	/** The company's words that met. */
	readonly met: readonly string[];
	readonly proved: string;
};

/** The reason that weighs most, to be said aloud; null where no words met. */
const aloud = (parts: readonly Part[], lexicon: Lexicon, tongue: Tongue): string | null => {
	const words = tongue.t.matching.why.because;
	const best = parts.find((part) => 'need' in part);
	if (best === undefined || !('need' in best)) return null;
	const { need, company } = best;
	if (best.kind === 'word') return words.word(need);
	const subject = lexicon.concepts.get(best.concept)?.[tongue.locale] ?? best.concept;
	return fold(need) === fold(company)
		? words.same(need, subject)
		: words[best.kind](need, company, subject);
};

const sentenceOf = ({ need, company, score, parts, lexicon }: Reasoned, tongue: Tongue): string => {
	const words = tongue.t.matching.why.sentence;
	const because = aloud(parts, lexicon, tongue);
	const lost = parts.reduce(
		(sum, { kind, weight }) => sum - (kind === 'territory' ? weight : 0),
		0
	);
	if (because === null || score + lost < COVERED / 2) return words.none(company.name, need.title);
	if (score >= COVERED) return words.strong(company.name, need.title, because);
	return score + lost >= COVERED
		? words.elsewhere(company.name, need.title, because)
		: words.partial(company.name, need.title, because);
};

export const reasonInWords = (reasoned: Reasoned, tongue: Tongue): ShownReason => {
	const words = tongue.t.matching.why;
	const { need, company, lexicon, score, parts } = reasoned;
	const families: Readonly<Record<string, string>> = tongue.t.needs.families;
	const lines = parts.map((part) => ({
		kind: part.kind,
		label: partInWords(part, lexicon, tongue, (family) => families[family] ?? family),
		points: Math.round(part.weight * 1000) / 10
	}));
	return {
		score: Math.round(score * 100),
		need: need.title,
		authority: need.authority,
		company: company.name,
		sentence: sentenceOf(reasoned, tongue),
		parts: lines.filter(({ points, kind: of }) => points !== 0 || of === 'territory'),
		missing: reasoned.missing,
		offer: reasoned.offer,
		met: parts.flatMap((part) => ('need' in part ? [part.company] : [])),
		proved: words.proved(reasoned.pieces)
	};
};
