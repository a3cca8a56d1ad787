/** Where a company works. Codes are INSEE's. */
export type Coverage =
	| { readonly scope: 'national' }
	| { readonly scope: 'regions' | 'departments'; readonly codes: readonly string[] };

/** Of a company that did not say where it works. */
export const UNKNOWN_COVERAGE: Coverage = { scope: 'departments', codes: [] };

/** The region of a department, by INSEE's codes; null for a code that is no department's. */
export type RegionOf = (department: string) => string | null;

/**
 * How a company's territory meets a buyer's department. Where the company (`unknown`) or the buyer
 * (`buyer-unknown`) did not say where it is, nothing is held against the company.
 */
export const TERRITORY_MEETINGS = [
	'everywhere',
	'here',
	'unknown',
	'buyer-unknown',
	'other-region',
	'elsewhere'
] as const;
export type TerritoryMeeting = (typeof TERRITORY_MEETINGS)[number];

export const territoryMeeting = (
	coverage: Coverage,
	department: string | null,
	regionOf: RegionOf
): TerritoryMeeting => {
	if (coverage.scope === 'national') return 'everywhere';
	if (coverage.codes.length === 0) return 'unknown';
	if (department === null) return 'buyer-unknown';
	if (coverage.scope === 'departments')
		return coverage.codes.includes(department) ? 'here' : 'elsewhere';
	const region = regionOf(department);
	if (region === null) return 'buyer-unknown';
	return coverage.codes.includes(region) ? 'here' : 'other-region';
};

/**
 * What is left of a match once the territory is looked at: a company of chosen departments does not
 * come elsewhere; one of chosen regions might.
 */
export const TERRITORY_KEEPS: Readonly<Record<TerritoryMeeting, number>> = {
	everywhere: 1,
	here: 1,
	unknown: 1,
	'buyer-unknown': 1,
	'other-region': 0.5,
	elsewhere: 0.05
};
