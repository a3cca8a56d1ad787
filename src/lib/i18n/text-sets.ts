/**
 * Which texts a route's pages carry to the browser, by its folder in `src/routes`; the first that
 * fits rules. `guest`: the nouns that guests' pages speak of. `form`: those of the company's form.
 * `interests`: those of the page on whom to meet. `home`: those of the first page of an organiser, itself alone.
 */
export const TEXT_SETS = [
	['space/[space]/faisceau', 'form'],
	['space/[space]/interests', 'interests'],
	['space', 'guest'],
	['call', 'guest'],
	['enter', 'guest'],
	['l', 'guest'],
	['privacy', 'guest'],
	['programme', 'guest'],
	['(organiser)', 'home']
] as const;

export type TextSet = 'all' | (typeof TEXT_SETS)[number][1];

/** The texts of a route, by its identifier; null is a page that does not exist. */
export const textsOf = (id: string | null): TextSet =>
	TEXT_SETS.find(
		([folder, set]) => id === `/${folder}` || (set !== 'home' && id?.startsWith(`/${folder}/`))
	)?.[1] ?? 'all';
