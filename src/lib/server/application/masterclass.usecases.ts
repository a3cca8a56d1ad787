import type { Masterclass, MasterclassStatus } from '#lib/domain/masterclass/masterclass.ts';
import type { MessageState } from '#lib/domain/messaging/message.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { createNewMasterclass } from './new-masterclass.ts';
import type { Ports } from './ports/ports.ts';
import { reconcileMasterclass } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';
import { createSharing } from './sharing.ts';
import { masterclassOf, record } from './transaction.ts';

export type MasterclassDetails = Pick<
	Masterclass,
	| 'title'
	| 'startTime'
	| 'minutes'
	| 'place'
	| 'access'
	| 'participantsTarget'
	| 'authoritiesTarget'
	| 'companiesTarget'
	| 'sendingMode'
>;

/** A message that somebody still has to read and approve. */
const WAITING: readonly MessageState[] = ['draft', 'held'];

/** A masterclass, from its creation to its end. */
export const createMasterclassUseCases = (ports: Ports) => {
	const todayIn = (zone: string): PlainDate => localDateOf(ports.clock.now(), zone);

	/** Moves a masterclass from one status to the next; false when it is not in the first. */
	const turn = (
		scope: MasterclassScope<'edit'>,
		from: MasterclassStatus,
		to: MasterclassStatus,
		kind: string
	): boolean =>
		ports.store.write((r) => {
			const { id, revision, status } = masterclassOf(r, scope.masterclassId);
			if (status !== from) return false;
			r.masterclasses.update(id, revision, { status: to, updatedAt: ports.clock.now() });
			record(r, ports, scope, kind);
			reconcileMasterclass(r, ports, id);
			return true;
		});

	return {
		...createNewMasterclass(ports),
		...createSharing(ports),

		/** The masterclass itself, for the frame around its pages. */
		show: (scope: MasterclassScope): Masterclass =>
			ports.store.read((r) => masterclassOf(r, scope.masterclassId)),

		/**
		 * Saves what may change without touching the plan; the date moves on the timeline.
		 *
		 * @returns how many calendar updates wait to be read
		 */
		edit: (
			scope: MasterclassScope<'edit'>,
			revision: number,
			details: MasterclassDetails
		): Result<{ updates: number }, 'stale'> =>
			ports.store.write((r) => {
				const before = masterclassOf(r, scope.masterclassId);
				const saved = r.masterclasses.update(scope.masterclassId, revision, {
					...details,
					updatedAt: ports.clock.now()
				});
				if (!saved) return refused('stale');
				const changed = (Object.keys(details) as (keyof MasterclassDetails)[]).filter(
					(key) => before[key] !== details[key]
				);
				record(r, ports, scope, 'masterclass-edited', { changed });
				reconcileMasterclass(r, ports, scope.masterclassId);
				const updates = r.messages
					.ofMasterclass(scope.masterclassId)
					.filter(({ kind, state }) => kind === 'update' && WAITING.includes(state)).length;
				return accepted({ updates });
			}),

		markHeld: (scope: MasterclassScope<'edit'>): Result<null, 'not-yet' | 'not-planned'> =>
			ports.store.write((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				if (masterclass.status !== 'planned') return refused('not-planned');
				if (todayIn(masterclass.timeZone) < masterclass.date) return refused('not-yet');
				const now = ports.clock.now();
				r.masterclasses.update(masterclass.id, masterclass.revision, {
					status: 'held',
					updatedAt: now
				});
				const session = r.tasks
					.ofMasterclass(masterclass.id)
					.find((task) => task.key === 'masterclass');
				if (session && session.doneAt === null)
					r.tasks.update(session.id, session.revision, {
						doneAt: now,
						doneBy: scope.organiser.userId,
						updatedAt: now
					});
				record(r, ports, scope, 'masterclass-held');
				return accepted(null);
			}),

		/** Calls the event off. It stays readable, and whoever was invited is told. */
		cancel: (scope: MasterclassScope<'delete'>): Result<null, 'not-planned'> =>
			ports.store.write((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				if (masterclass.status !== 'planned') return refused('not-planned');
				const now = ports.clock.now();
				r.masterclasses.update(masterclass.id, masterclass.revision, {
					status: 'cancelled',
					cancelledAt: now,
					updatedAt: now
				});
				record(r, ports, scope, 'masterclass-cancelled');
				reconcileMasterclass(r, ports, masterclass.id);
				return accepted(null);
			}),

		/**
		 * Ends the follow-up: the guests' links and spaces close, and letters that wait leave no more. All
		 * stays readable to the organisers (product sheet, "a masterclass is planned, held, closed").
		 */
		close: (scope: MasterclassScope<'edit'>): Result<null, 'not-held'> =>
			turn(scope, 'held', 'closed', 'masterclass-closed') ? accepted(null) : refused('not-held'),

		/** Takes the follow-up up again: links that were not ended otherwise open the spaces anew. */
		reopen: (scope: MasterclassScope<'edit'>): Result<null, 'not-closed'> =>
			turn(scope, 'closed', 'held', 'masterclass-reopened')
				? accepted(null)
				: refused('not-closed'),

		/** Erases a masterclass for good; refused while somebody may hold an invitation to it. */
		delete: (scope: MasterclassScope<'delete'>): Result<null, 'cancel-first'> =>
			ports.store.write((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				const out = r.messages
					.ofMasterclass(masterclass.id)
					.some((message) => ['queued', 'sending', 'sent'].includes(message.state));
				if (out && masterclass.status === 'planned') return refused('cancel-first');
				r.masterclasses.delete(masterclass.id);
				return accepted(null);
			}),

		/** Ticks or unticks a line of "Matériel et salle". */
		tick: (scope: MasterclassScope<'edit'>, itemId: string, done: boolean): void =>
			ports.store.write((r) => {
				const ticked = r.masterclasses.tickChecklistItem(
					itemId,
					scope.masterclassId,
					done ? ports.clock.now() : null,
					done ? scope.organiser.userId : null
				);
				if (ticked) record(r, ports, scope, 'checklist-ticked', { itemId, done });
			})
	};
};
