import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { MasterclassScope } from './scope.ts';
import { record } from './transaction.ts';

type Needed = Pick<Ports, 'clock' | 'ids'>;
type Standing = Pick<MasterclassScope, 'masterclassId' | 'organiser'>;

/** The need that an organisation answers, as its card's history tells it. */
export type Because = {
	readonly title: string;
	readonly authority: string;
	/** From 0 to 100. */
	readonly score: number;
};

/** Notes when a participation came to a stage, and by whom, inside the caller's transaction. */
export const recordMove = (
	r: Repositories,
	ports: Needed,
	{ organiser }: Standing,
	participationId: string,
	stage: Stage
): void =>
	r.participations.recordMove({
		id: ports.ids.next('mov'),
		participationId,
		stage,
		at: ports.clock.now(),
		userId: organiser.userId
	});

/**
 * Puts an organisation on the board inside the caller's transaction, with its line of history; what
 * follows for calendars and letters is the caller's to bring in line.
 *
 * @returns the participation; null when the organisation has that role here already
 */
export const insertParticipation = (
	r: Repositories,
	ports: Needed,
	scope: Standing,
	{
		organisationId,
		role,
		stage,
		because
	}: {
		readonly organisationId: string;
		readonly role: ParticipationRole;
		readonly stage: Stage;
		readonly because?: Because | undefined;
	}
): string | null => {
	const id = ports.ids.next('par');
	const now = ports.clock.now();
	const added = r.participations.insert({
		id,
		masterclassId: scope.masterclassId,
		organisationId,
		role,
		stage,
		refusal: '',
		nextAction: '',
		nextActionDue: null,
		ownerId: null,
		position: 0,
		createdAt: now,
		stageSince: now,
		revision: 1
	});
	if (!added) return null;
	recordMove(r, ports, scope, id, stage);
	const told = { participationId: id, role, stage, ...(because ? { because } : {}) };
	record(r, ports, scope, 'participation-added', told);
	return id;
};
