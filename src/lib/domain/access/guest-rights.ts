import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';

/**
 * Where a masterclass stands for its guests: before the documents are shared, after the first wave (to
 * the inspiring structure), after the second (to the authorities), after the session, and cancelled.
 * A closed masterclass has no spaces any more. `left`: it goes on without this guest's organisation.
 */
export const SPACE_STAGES = [
	'preparing',
	'inspiring-shared',
	'authorities-shared',
	'over',
	'cancelled',
	'left'
] as const;
export type SpaceStage = (typeof SPACE_STAGES)[number];

/** What a space can hold. `own`: of the guest's organisation, written together by its people. */
export const GUEST_RESOURCES = [
	/** Time, place, access; the answer to the invitation; a colleague who comes instead. */
	'practical',
	/** The needs of the guest's own authority. */
	'own-needs',
	/** The needs of the authorities, as far as each lets this guest read it. */
	'needs',
	/** Whom the guest's organisation wants to meet: an authority the companies, a company the authorities. */
	'own-interests',
	/** The company's faisceau d'indices, its evidence and its files. */
	'own-faisceau',
	/** What the inspiring structure said of it, once the organiser opened that. */
	'feedback',
	/** The companies' documents that were shared with this guest's organisation. */
	'documents',
	/** The inspiring structure's own notes on each document. */
	'own-readings',
	/** The inspiring structure's presentation. */
	'own-presentation',
	/** The questions of the guest's own authority, by document. */
	'own-questions',
	/** All questions, by company, for whoever runs the session. */
	'questions'
] as const;
export type GuestResource = (typeof GUEST_RESOURCES)[number];

export type GuestRight = 'none' | 'read' | 'write';

/** One letter a stage, in the order of SPACE_STAGES: `-` nothing, `r` read, `w` read and write. */
type Row = string;

/**
 * Who may read or write what, at which stage: the only place that says so. A right to `documents`,
 * `needs` or `feedback` opens the place; what lies there is decided one by one (shares and consent,
 * a need's visibility, the organiser's opening).
 */
const TABLE: Readonly<Record<ParticipationRole, Readonly<Record<GuestResource, Row>>>> = {
	authority: {
		practical: 'wwwrr-',
		'own-needs': 'wwwrr-',
		needs: 'rrrr--',
		'own-interests': 'wwwr--',
		'own-faisceau': '------',
		feedback: '------',
		documents: '--rr--',
		'own-readings': '------',
		'own-presentation': '------',
		'own-questions': '--wr--',
		questions: '------'
	},
	company: {
		practical: 'wwwrr-',
		'own-needs': '------',
		needs: 'rrrr--',
		'own-interests': 'wwwr--',
		'own-faisceau': 'wwwrrr',
		feedback: 'rrrr--',
		documents: '------',
		'own-readings': '------',
		'own-presentation': '------',
		'own-questions': '------',
		questions: '------'
	},
	inspiring: {
		practical: 'wwwrr-',
		'own-needs': '------',
		needs: 'rrrr--',
		'own-interests': '------',
		'own-faisceau': '------',
		feedback: '------',
		documents: '-rrr--',
		'own-readings': '-wwwr-',
		'own-presentation': 'wwwrr-',
		'own-questions': '------',
		questions: '------'
	},
	facilitator: {
		practical: 'wwwrr-',
		'own-needs': '------',
		needs: 'rrrr--',
		'own-interests': '------',
		'own-faisceau': '------',
		feedback: '------',
		documents: '------',
		'own-readings': '------',
		'own-presentation': '------',
		'own-questions': '------',
		questions: '--rr--'
	}
};

const RIGHT_OF: Readonly<Record<string, GuestRight>> = { '-': 'none', r: 'read', w: 'write' };

/** The most a guest of a role may do with a resource at a stage. */
export const guestRight = (
	role: ParticipationRole,
	resource: GuestResource,
	stage: SpaceStage
): GuestRight => RIGHT_OF[TABLE[role][resource][SPACE_STAGES.indexOf(stage)] ?? '-'] ?? 'none';

/** Whether a guest may read, or write, a resource. Who writes also reads. */
export const mayGuest = (
	guest: { readonly role: ParticipationRole; readonly stage: SpaceStage },
	resource: GuestResource,
	right: 'read' | 'write'
): boolean => {
	const most = guestRight(guest.role, resource, guest.stage);
	return most === 'write' || (right === 'read' && most === 'read');
};

/**
 * The stage of a masterclass for the guests that take part in it.
 *
 * @param state.ends epoch milliseconds, the end of the session
 * @param state.opened when each wave went out, epoch milliseconds, or null
 * @returns null when it is closed: its spaces are no more
 */
export const spaceStage = (
	state: {
		readonly status: 'planned' | 'held' | 'closed' | 'cancelled';
		readonly ends: number;
		readonly opened: { readonly inspiring: number | null; readonly authorities: number | null };
	},
	now: number
): SpaceStage | null => {
	if (state.status === 'closed') return null;
	if (state.status === 'cancelled') return 'cancelled';
	if (state.status === 'held' || state.ends <= now) return 'over';
	if (state.opened.authorities !== null) return 'authorities-shared';
	return state.opened.inspiring === null ? 'preparing' : 'inspiring-shared';
};
