import type { MatrixFilters } from '#lib/domain/matching/matrix-view.ts';

/** What the address of the matrix asks: what is shown of it, the reason, the search. */
const ASKED = [
	...(['text', 'name', 'authority', 'family', 'show', 'order'] as const),
	...(['need', 'company', 'search'] as const)
];
export type Asked = Readonly<Partial<Record<(typeof ASKED)[number], string>>>;

/** The questions of an address with some asked otherwise; '' asks one no more. */
export const askedWith = (search: Pick<URLSearchParams, 'get'>, changes: Asked = {}): string =>
	new URLSearchParams(
		ASKED.flatMap((name) => {
			const value = changes[name] ?? search.get(name) ?? '';
			return value === '' ? [] : [[name, value]];
		})
	).toString();

/** The filters that an address asks for. */
export const filtersOf = (search: Pick<URLSearchParams, 'get'>): MatrixFilters => {
	const told = (name: (typeof ASKED)[number]) => (search.get(name) ?? '').slice(0, 120);
	return {
		text: told('text'),
		name: told('name'),
		authority: told('authority'),
		family: told('family'),
		uncovered: told('show') === 'uncovered',
		byName: told('order') === 'name'
	};
};
