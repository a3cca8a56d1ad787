import type { Part } from '#lib/domain/matching/explain.ts';
import type { Lexicon } from '#lib/domain/matching/lexicon.ts';
import type { Catalogue } from './catalogue.ts';
import type { Locale } from './locale.ts';

type Tongue = { readonly locale: Locale; readonly t: Pick<Catalogue, 'matching' | 'needs'> };

/** The sub-category that a theme's code names: `eau.fuites`. */
const subjectOf = (theme: string, { t }: Tongue): string => {
	const [family = '', of = ''] = theme.split('.');
	const names: Readonly<Record<string, Readonly<Record<string, string>>>> = t.needs.subfamilies;
	return names[family]?.[of] ?? of;
};

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
		case 'concept': {
			const subject = lexicon.concepts.get(part.concept)?.[tongue.locale] ?? part.concept;
			return words.concept(words.met(part.need, part.company), subject);
		}
		case 'theme':
			return words.theme(words.met(part.need, part.company), subjectOf(part.theme, tongue));
		case 'family':
			return words.family(familyName(part.family));
		case 'territory':
			return words.territory[part.meeting];
	}
};
