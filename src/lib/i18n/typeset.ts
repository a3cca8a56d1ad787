import { frenchSpacing } from './spacing.ts';

/**
 * Gives every text of a French catalogue its no-break spaces, also what its functions answer, so
 * that texts are written with ordinary spaces and none is forgotten.
 */
export const typeset = <Texts>(texts: Texts): Texts => {
	if (typeof texts === 'string') return frenchSpacing(texts) as Texts;
	if (typeof texts === 'function')
		return ((...values: unknown[]) =>
			typeset((texts as (...v: unknown[]) => unknown)(...values))) as Texts;
	if (Array.isArray(texts)) return texts.map((text: unknown) => typeset(text)) as Texts;
	if (texts !== null && typeof texts === 'object')
		return Object.fromEntries(
			Object.entries(texts).map(([key, text]) => [key, typeset(text as unknown)])
		) as Texts;
	return texts;
};
