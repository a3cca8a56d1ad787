import { sizeWarning } from '../programme/composition.ts';
import { isLikely, ROLE_ORDER } from './board.ts';
import type { ParticipationRole, Stage } from './participation.ts';

/** An organisation at the table, or on its way to it. */
export type Seat = {
	readonly name: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
	/** Persons named so far. */
	readonly people: number;
};

/** How many organisations of each role a masterclass wants. */
export type Targets = Readonly<Record<ParticipationRole, number>>;

/** What the process sheet says against a table; never a refusal. */
export type TableWarning =
	| 'no-inspiring'
	| 'several-inspiring'
	| 'no-facilitator'
	| 'unbalanced'
	| 'too-few'
	| 'between-formats'
	| 'too-many';

export type RoleCount = {
	readonly role: ParticipationRole;
	/** Organisations confirmed. */
	readonly taken: number;
	/** Organisations asked that may still confirm. */
	readonly likely: number;
	readonly target: number;
};

export type Table = {
	readonly roles: readonly RoleCount[];
	/** Persons confirmed: one for each organisation, and each further person named. */
	readonly participants: number;
	readonly warnings: readonly TableWarning[];
	/** The one organisation whose yes would balance buyers and companies. */
	readonly balancedBy: string | null;
};

/** Participants count persons; an organisation that has named nobody yet counts for one. */
const personsOf = (seats: readonly Seat[]): number =>
	seats.reduce((sum, seat) => sum + Math.max(1, seat.people), 0);

/** One inspiring structure, one facilitator (process sheet). */
export const targetsOf = (masterclass: {
	readonly authoritiesTarget: number;
	readonly companiesTarget: number;
}): Targets => ({
	authority: masterclass.authoritiesTarget,
	company: masterclass.companiesTarget,
	inspiring: 1,
	facilitator: 1
});

/** Who sits at the table, and what the sheet says of it ("Who sits at the table", "Length"). */
export const tableOf = (seats: readonly Seat[], targets: Targets): Table => {
	const confirmed = seats.filter(({ stage }) => stage === 'confirmed');
	const likely = seats.filter(({ stage }) => isLikely(stage));
	const count = (list: readonly Seat[], role: ParticipationRole) =>
		list.filter((seat) => seat.role === role).length;
	const participants = personsOf(confirmed);
	return {
		roles: ROLE_ORDER.map((role) => ({
			role,
			taken: count(confirmed, role),
			likely: count(likely, role),
			target: targets[role]
		})),
		participants,
		warnings: confirmed.length === 0 ? [] : warningsOf(),
		balancedBy: balancing()
	};

	function warningsOf(): TableWarning[] {
		const inspiring = count(confirmed, 'inspiring');
		const size = sizeWarning(participants);
		return [
			...(inspiring === 0 ? (['no-inspiring'] as const) : []),
			...(inspiring > 1 ? (['several-inspiring'] as const) : []),
			...(count(confirmed, 'facilitator') === 0 ? (['no-facilitator'] as const) : []),
			...(count(confirmed, 'authority') === count(confirmed, 'company')
				? []
				: (['unbalanced'] as const)),
			...(size === 'too-few' || size === 'between-formats' || size === 'too-many' ? [size] : [])
		];
	}

	function balancing(): string | null {
		const lead = count(confirmed, 'authority') - count(confirmed, 'company');
		if (Math.abs(lead) !== 1) return null;
		const missing = likely.filter(({ role }) => role === (lead > 0 ? 'company' : 'authority'));
		return missing.length === 1 ? (missing[0]?.name ?? null) : null;
	}
};
