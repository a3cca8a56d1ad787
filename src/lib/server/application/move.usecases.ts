import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { CALENDAR_KINDS, type Message } from '#lib/domain/messaging/message.ts';
import { isDrafted } from '#lib/domain/messaging/outbox.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { addMonths, type PlainDate } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { MovePlan } from '#lib/domain/timeline/move.ts';
import type { TimelineTask } from '#lib/domain/timeline/task.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileMasterclass } from './reconcile.ts';
import { applyReplanned, replanned } from './replan.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

export type MovePreview = {
	readonly from: PlainDate;
	readonly date: PlainDate;
	/** Of the masterclass; the form that applies the move posts it. */
	readonly revision: number;
	readonly plan: MovePlan<TimelineTask>;
	/** Messages that wait in the outbox and would be written again, or not at all. */
	readonly waiting: number;
	/** Who has the entry in their calendar and would get an update. */
	readonly updated: readonly string[];
};

export type MoveRefusal = 'past' | 'too-far' | 'not-planned';

/** Beyond this a date is a slip of the finger. */
const FURTHEST_MONTHS = 36;

/** Moving the day of a masterclass: first what it would change, then, or never, the change. */
export const createMoveUseCases = (ports: Ports) => {
	const planned = (
		r: Repositories,
		masterclass: Masterclass,
		date: PlainDate
	): Result<MovePlan<TimelineTask>, MoveRefusal> => {
		const today = localDateOf(ports.clock.now(), masterclass.timeZone);
		if (masterclass.status !== 'planned') return refused('not-planned');
		if (date < today) return refused('past');
		if (date > addMonths(today, FURTHEST_MONTHS)) return refused('too-far');
		return accepted(replanned(r, masterclass, date, today));
	};

	return {
		/** All that another day would change; the same day computes the plan again from today. */
		preview: (scope: MasterclassScope, date: PlainDate): Result<MovePreview, MoveRefusal> =>
			ports.store.read((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				const plan = planned(r, masterclass, date);
				if (!plan.ok) return plan;
				const { date: from, revision } = masterclass;
				const messages = date === from ? [] : r.messages.ofMasterclass(masterclass.id);
				return accepted({
					from,
					date,
					revision,
					plan: plan.value,
					waiting: messages.filter(isWaiting).length,
					updated: holders(messages)
				});
			}),

		/**
		 * Moves the day and everything with it, in one transaction.
		 *
		 * @returns `stale` when the masterclass was changed since the preview; nothing was written
		 */
		apply: (
			scope: MasterclassScope<'look' | 'edit'>,
			revision: number,
			date: PlainDate
		): Result<null, MoveRefusal | 'stale'> =>
			ports.store.write((r) => {
				const now = ports.clock.now();
				const masterclass = masterclassOf(r, scope.masterclassId);
				const plan = planned(r, masterclass, date);
				if (!plan.ok) return plan;
				const saved = r.masterclasses.update(masterclass.id, revision, {
					date,
					plannedOn: localDateOf(now, masterclass.timeZone),
					planMode: plan.value.plan.mode,
					updatedAt: now
				});
				if (!saved) return refused('stale');
				applyReplanned(r, plan.value, now);
				const kind = date === masterclass.date ? 'timeline-recomputed' : 'masterclass-moved';
				record(r, ports, scope, kind, { from: masterclass.date, to: date });
				reconcileMasterclass(r, ports, masterclass.id);
				return accepted(null);
			})
	};
};

const isWaiting = (message: Message): boolean =>
	isDrafted(message) && ['draft', 'held', 'queued'].includes(message.state);

/** The people whose last calendar message that left was not a cancellation, each once, by name. */
function holders(messages: readonly Message[]): readonly string[] {
	const left = messages.filter(
		({ kind, state }) => CALENDAR_KINDS.includes(kind) && (state === 'sent' || state === 'sending')
	);
	const last = new Map(left.map((message) => [message.invitationId, message]));
	return [...last.values()]
		.filter(({ kind }) => kind !== 'cancellation')
		.map(({ recipientName }) => recipientName)
		.toSorted((a, b) => a.localeCompare(b));
}
