import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { orderConflicts, planMove } from '#lib/domain/timeline/move.ts';
import { PHASES, type Phase } from '#lib/domain/timeline/template.ts';
import { planTimeline } from '#lib/domain/timeline/schedule.ts';
import { timelineTask, workCalendarOf } from './planned-tasks.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { Task } from './ports/timeline.port.ts';
import { reconcileMasterclass, reconcileMessages } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

/** What an organiser writes in a task's form. */
export type TaskInput = {
	readonly due: PlainDate;
	readonly assigneeId: string | null;
	readonly notes: string;
	/** Only for a task of the organiser's own. */
	readonly title: string;
	readonly phase: Phase;
};

/** `stale`: somebody saved the task since the form was made; nothing was written. */
export type TaskRefusal = 'unknown' | 'stale' | 'not-a-member';

type Changes = Partial<Omit<Task, 'id' | 'masterclassId' | 'createdAt' | 'revision'>>;
type Facts = { readonly r: Repositories; readonly masterclass: Masterclass; readonly now: number };
type Edit = MasterclassScope<'look' | 'edit'>;

/** The tasks of a masterclass: seen, done, re-dated, assigned, added. */
export const createTimelineUseCases = (ports: Ports) => {
	const factsOf = (r: Repositories, { masterclassId }: MasterclassScope): Facts => ({
		r,
		masterclass: masterclassOf(r, masterclassId),
		now: ports.clock.now()
	});

	const remember = ({ r }: Facts, scope: Edit, kind: string, task: Task, details = {}) =>
		record(r, ports, scope, kind, { task: task.key ?? task.title, ...details });

	/** Finds the task, asks what changes, saves it with one line of history. */
	const change = (
		scope: Edit,
		taskId: string,
		revision: number | null,
		kind: string,
		changesOf: (task: Task, facts: Facts) => Changes | 'not-a-member'
	): Result<number, TaskRefusal> =>
		ports.store.write((r) => {
			const facts = factsOf(r, scope);
			const task = r.tasks.find(taskId);
			if (task === null || task.masterclassId !== scope.masterclassId) return refused('unknown');
			const changes = changesOf(task, facts);
			if (changes === 'not-a-member') return refused(changes);
			const saved = r.tasks.update(task.id, revision ?? task.revision, {
				...changes,
				updatedAt: facts.now
			});
			if (!saved) return refused('stale');
			remember(facts, scope, kind, task, changes.due === undefined ? {} : { due: changes.due });
			// The day of a task is when its messages are due; its tick says that they are taken care of.
			if (changes.due !== undefined) reconcileMasterclass(r, ports, scope.masterclassId);
			else if (task.key !== null) reconcileMessages(r, ports, scope.masterclassId);
			return accepted(task.revision + 1);
		});

	const mayTake = ({ r, masterclass }: Facts, assigneeId: string | null): boolean =>
		assigneeId === null || r.masterclasses.roleOf(masterclass.id, assigneeId) !== null;

	/** A task of the organiser's own has no other day than the chosen one: it still moves with J. */
	const dated = (task: Task, due: PlainDate): Changes =>
		task.due === due ? {} : { due, pinned: task.key !== null, movedFrom: null, reason: null };

	return {
		/** The whole timeline, with what there is to say about it as it stands today. */
		show: (scope: MasterclassScope) =>
			ports.store.read((r) => {
				const { masterclass, now } = factsOf(r, scope);
				const tasks = r.tasks.ofMasterclass(masterclass.id).map(timelineTask);
				const calendar = workCalendarOf(masterclass);
				const { date, plannedOn } = masterclass;
				const plan = planTimeline({ date, today: plannedOn, calendar });
				return {
					today: localDateOf(now, masterclass.timeZone),
					date,
					start: plan.start,
					calendar,
					mode: plan.mode,
					tight: plan.tight,
					eventDayOff: plan.eventDayOff,
					tasks,
					conflicts: orderConflicts(tasks, date),
					members: r.masterclasses
						.members(masterclass.id)
						.map(({ userId, name }) => ({ userId, name }))
				};
			}),

		/** The zone of the place, to write instants as they were there. */
		zone: (scope: MasterclassScope): string =>
			ports.store.read((r) => factsOf(r, scope).masterclass.timeZone),

		/** One task to edit, null when this masterclass has none such. */
		find: (scope: MasterclassScope, taskId: string) =>
			ports.store.read((r) => {
				const task = r.tasks.find(taskId);
				return task?.masterclassId === scope.masterclassId ? timelineTask(task) : null;
			}),

		/** Ticks or unticks; the last one to do so is right, whatever was edited in between. */
		setDone: (scope: Edit, taskId: string, done: boolean) =>
			change(scope, taskId, null, done ? 'task-done' : 'task-reopened', (task, { now }) =>
				(task.doneAt !== null) === done
					? {}
					: {
							doneAt: done ? now : null,
							// Also of one that is open again: nothing ticks it but a person.
							doneBy: scope.organiser.userId
						}
			),

		/** Chooses the day by hand: the plan leaves it alone from now on. */
		redate: (scope: Edit, taskId: string, revision: number, due: PlainDate) =>
			change(scope, taskId, revision, 'task-moved', (task) => dated(task, due)),

		/** Gives the day back to the plan, as it was last computed. */
		unpin: (scope: Edit, taskId: string, revision: number) =>
			change(scope, taskId, revision, 'task-unpinned', (task, { masterclass }) => {
				const { date, plannedOn: today } = masterclass;
				const open = { ...timelineTask(task), pinned: false, done: false };
				const calendar = workCalendarOf(masterclass);
				const [move] = planMove([open], date, { date, today, calendar }).moves;
				return { pinned: false, ...move?.to };
			}),

		assign: (scope: Edit, taskId: string, revision: number, assigneeId: string | null) =>
			change(scope, taskId, revision, 'task-assigned', (_task, facts) =>
				mayTake(facts, assigneeId) ? { assigneeId } : 'not-a-member'
			),

		/** Saves the form of a task; the name and the phase of the sheet's own tasks stay. */
		save: (scope: Edit, taskId: string, revision: number, input: TaskInput) =>
			change(scope, taskId, revision, 'task-edited', (task, facts) => {
				if (!mayTake(facts, input.assigneeId)) return 'not-a-member';
				const { title, phase, notes, assigneeId } = input;
				return {
					...(task.key === null ? { title, phase } : {}),
					notes,
					assigneeId,
					...dated(task, input.due)
				};
			}),

		/** Adds a task of the organiser's own; its day moves with the event. */
		add: (scope: Edit, input: TaskInput): Result<string, 'not-a-member'> =>
			ports.store.write((r) => {
				const facts = factsOf(r, scope);
				if (!mayTake(facts, input.assigneeId)) return refused('not-a-member');
				const task: Task = {
					...input,
					id: ports.ids.next('tsk'),
					masterclassId: scope.masterclassId,
					key: null,
					movedFrom: null,
					reason: null,
					pinned: false,
					automatic: false,
					doneAt: null,
					doneBy: null,
					position: PHASES.indexOf(input.phase) + OWN_TASKS_FROM,
					createdAt: facts.now,
					updatedAt: facts.now,
					revision: 1
				};
				r.tasks.insert(task);
				remember(facts, scope, 'task-added', task);
				return accepted(task.id);
			}),

		/** Removes a task of the organiser's own; those of the sheet stay, they can be ticked. */
		remove: (scope: Edit, taskId: string): Result<null, 'unknown' | 'not-own'> =>
			ports.store.write((r) => {
				const facts = factsOf(r, scope);
				const task = r.tasks.find(taskId);
				if (task?.masterclassId !== scope.masterclassId) return refused('unknown');
				if (task.key !== null) return refused('not-own');
				r.tasks.remove(task.id);
				remember(facts, scope, 'task-removed', task);
				return accepted(null);
			})
	};
};

/** After the tasks of the sheet that are due on the same day. */
const OWN_TASKS_FROM = 100;
