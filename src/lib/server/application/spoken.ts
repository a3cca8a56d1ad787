import { synonymConcept } from '#lib/domain/matching/lexicon/concept.ts';
import { fieldLexicon } from '#lib/domain/matching/lexicon/families.ts';
import { withOwn, type Lexicon } from '#lib/domain/matching/lexicon.ts';
import type { Repositories } from './ports/ports.ts';

let last: { readonly stamp: string; readonly lexicon: Lexicon } | null = null;

/** The lexicon of the field with what organisers added to it; made anew only when they add more. */
export const spokenLexicon = (r: Repositories): Lexicon => {
	const synonyms = r.matching.synonyms();
	const stamp = JSON.stringify(synonyms.map(({ id, one, other }) => [id, one, other]));
	if (last?.stamp !== stamp)
		last = {
			stamp,
			lexicon: withOwn(
				fieldLexicon(),
				synonyms.map(({ id, one, other }) => synonymConcept(id, one, other))
			)
		};
	return last.lexicon;
};
