/**
 * Which texts a route's pages carry to the browser, by its folder in `src/routes`; the first that
 * fits rules. `guest`: the nouns that guests' pages speak of. `form`: those of the company's form.
 */
export const GUEST_ROUTES = [
	['space/[space]/faisceau', 'form'],
	['space', 'guest'],
	['call', 'guest'],
	['enter', 'guest'],
	['l', 'guest'],
	['privacy', 'guest'],
	['programme', 'guest']
] as const;

export type TextSet = 'all' | (typeof GUEST_ROUTES)[number][1];

/** The texts of a route, by its identifier; null is a page that does not exist. */
export const textsOf = (id: string | null): TextSet =>
	GUEST_ROUTES.find(([folder]) => id === `/${folder}` || id?.startsWith(`/${folder}/`))?.[1] ??
	'all';
