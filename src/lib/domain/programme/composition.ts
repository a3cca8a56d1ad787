/** Who sits at the table, counted in organisations, and how many more persons come with them. */
export type Composition = {
	readonly authorities: number;
	readonly companies: number;
	/** Persons beyond one for each organisation. */
	readonly extra: number;
};

/** What speaks against a composition; none of it is a refusal. */
export type CompositionWarning =
	'too-few' | 'between-formats' | 'too-many' | 'workshop-too-short' | 'unbalanced';

/** Under so many minutes a company hardly gets feedback and questions. */
const WORKSHOP_MINUTES_MIN = 8;

/** The inspiring structure and the facilitator, one person each. */
const HOSTS = 2;

const FORMAT = { small: { upTo: 8, minutes: 90 }, large: { from: 10, upTo: 12, minutes: 120 } };
const TOO_FEW_UNDER = 6;

/** Persons at the table. */
export function participantsOf({ authorities, companies, extra }: Composition): number {
	return authorities + companies + extra + HOSTS;
}

/** The length of the event in minutes (process sheet: 1 h 30 for 8, 2 h for 10 to 12). */
export function formatMinutes(participants: number): number {
	return participants <= FORMAT.small.upTo ? FORMAT.small.minutes : FORMAT.large.minutes;
}

/** The composition that a head count starts with: as many companies as buyers, or one fewer. */
export function startingComposition(participants: number): Composition {
	const guests = participants - HOSTS;
	return { authorities: Math.ceil(guests / 2), companies: Math.floor(guests / 2), extra: 0 };
}

/** What the sheet says of a head count. */
export function sizeWarning(participants: number): CompositionWarning | null {
	if (participants < TOO_FEW_UNDER) return 'too-few';
	if (participants > FORMAT.large.upTo) return 'too-many';
	return participants > FORMAT.small.upTo && participants < FORMAT.large.from
		? 'between-formats'
		: null;
}

/** Every warning about a composition whose companies get so many minutes each. */
export function warningsOf(composition: Composition, perCompany: number): CompositionWarning[] {
	const size = sizeWarning(participantsOf(composition));
	return [
		...(size === null ? [] : [size]),
		...(perCompany < WORKSHOP_MINUTES_MIN ? (['workshop-too-short'] as const) : []),
		...(composition.authorities === composition.companies ? [] : (['unbalanced'] as const))
	];
}
