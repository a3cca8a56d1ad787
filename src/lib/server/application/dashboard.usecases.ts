import { nextActions, type NextAction } from '#lib/domain/masterclass/next-actions.ts';
import { preparationDone } from '#lib/domain/masterclass/preparation.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { addDays, daysBetween, latestOf } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { preparationStart } from '#lib/domain/timeline/late-start.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';
import { masterclassOf } from './transaction.ts';

/** How many masterclasses the side bar and the home page look at. */
const SHELL_UPCOMING = 5;
const HOME_MASTERCLASSES = 20;
/** Lines on one page of the list. */
const LIST_PAGE = 30;
/** The zone of the pages that belong to no masterclass. */
const HOME_ZONE = 'Europe/Paris';
/** A masterclass that was not marked as held stays on the home page so long. */
const LOOK_BACK_DAYS = 30;

/** What the screens that look over masterclasses show. */
export const createDashboardUseCases = (ports: Ports) => {
	const today = () => localDateOf(ports.clock.now(), HOME_ZONE);

	const situations = (r: Repositories, masterclasses: readonly Masterclass[]) => {
		const ids = masterclasses.map((masterclass) => masterclass.id);
		const tasks = Map.groupBy(r.dashboard.tasks(ids), (task) => task.masterclassId);
		const participations = Map.groupBy(r.dashboard.participations(ids), (one) => one.masterclassId);
		const messages = Map.groupBy(r.dashboard.messages(ids), (one) => one.masterclassId);
		const proposals = r.dashboard.proposals(ids);
		const readings = r.dashboard.closedReadings(ids);
		return masterclasses.map((masterclass) => {
			const zone = masterclass.timeZone;
			const day = localDateOf(ports.clock.now(), zone);
			const own = {
				tasks: tasks.get(masterclass.id) ?? [],
				participations: participations.get(masterclass.id) ?? []
			};
			return {
				masterclass,
				...own,
				today: day,
				daysLeft: daysBetween(day, masterclass.date),
				preparation: preparationDone(own.tasks),
				actions: nextActions({
					today: day,
					date: masterclass.date,
					status: masterclass.status,
					sendingMode: masterclass.sendingMode,
					tasks: own.tasks,
					participations: own.participations.map(({ stageSince, ...one }) => ({
						...one,
						since: localDateOf(stageSince, zone)
					})),
					messages: (messages.get(masterclass.id) ?? []).map(({ scheduledFor, ...one }) => ({
						...one,
						scheduled: localDateOf(scheduledFor, zone)
					})),
					proposals: proposals.get(masterclass.id) ?? 0,
					readings: readings.get(masterclass.id) ?? 0
				})
			};
		});
	};

	return {
		/** The figures and links of the frame around every page. */
		shell: (scope: OrganiserScope) =>
			ports.store.read((r) => ({
				...r.dashboard.figures(scope.userId),
				upcoming: r.dashboard
					.upcoming(scope.userId, today(), SHELL_UPCOMING)
					.map(({ masterclass: { id, place, date } }) => ({ id, place, date }))
			})),

		/**
		 * An organiser's masterclasses with how far each is, a page at a time: those to come, soonest
		 * first, then those past or cancelled, latest first.
		 *
		 * @param asked the page, from 1; the last one stands in for a page beyond it
		 */
		list: (scope: OrganiserScope, asked = 1) =>
			ports.store.read((r) => {
				const day = today();
				const total = r.dashboard.count(scope.userId);
				const pages = Math.max(1, Math.ceil(total / LIST_PAGE));
				const page = Math.min(Math.max(asked, 1), pages);
				const masterclasses = r.dashboard.page(scope.userId, day, {
					offset: (page - 1) * LIST_PAGE,
					limit: LIST_PAGE
				});
				const tasks = Map.groupBy(
					r.dashboard.tasks(masterclasses.map((one) => one.id)),
					(task) => task.masterclassId
				);
				const lines = masterclasses.map(({ id, title, date, place, status, demo }) => ({
					id,
					title,
					date,
					place,
					status,
					demo,
					coming: status === 'planned' && date >= day,
					daysLeft: daysBetween(day, date),
					preparation: preparationDone(tasks.get(id) ?? [])
				}));
				return { lines, page, pages, total };
			}),

		/** What to do now across masterclasses, and what the next seven days hold. */
		home: (scope: OrganiserScope) =>
			ports.store.read((r) => {
				const day = today();
				const upcoming = r.dashboard.upcoming(
					scope.userId,
					addDays(day, -LOOK_BACK_DAYS),
					HOME_MASTERCLASSES
				);
				const roles = new Map(upcoming.map(({ masterclass, role }) => [masterclass.id, role]));
				const all = situations(
					r,
					upcoming.map(({ masterclass }) => masterclass)
				);
				const until = addDays(day, 7);
				return {
					today: day,
					masterclasses: all.map(({ masterclass, daysLeft, preparation, actions }) => ({
						...nameOf(masterclass),
						daysLeft,
						preparation,
						actions,
						readonly: roles.get(masterclass.id) === 'reader'
					})),
					week: all
						.flatMap(({ masterclass, tasks }) => [
							...tasks
								.filter((task) => !task.done && task.due >= day && task.due <= until)
								.filter((task) => task.key !== 'masterclass')
								.map(({ id, key, title, due }) => ({
									id,
									kind: 'task' as const,
									key,
									title,
									due,
									masterclass: nameOf(masterclass)
								})),
							...(masterclass.date >= day && masterclass.date <= until
								? [
										{
											id: masterclass.id,
											kind: 'event' as const,
											key: null,
											title: masterclass.title,
											due: masterclass.date,
											masterclass: nameOf(masterclass)
										}
									]
								: [])
						])
						.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
				};
			}),

		/** The head of a masterclass's pages: how long is left, how much is done. */
		head: (scope: MasterclassScope) =>
			ports.store.read((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				const day = localDateOf(ports.clock.now(), masterclass.timeZone);
				return {
					masterclass: {
						...nameOf(masterclass),
						startTime: masterclass.startTime,
						minutes: masterclass.minutes,
						timeZone: masterclass.timeZone,
						participantsTarget: masterclass.participantsTarget,
						status: masterclass.status,
						demo: masterclass.demo
					},
					today: day,
					daysLeft: daysBetween(day, masterclass.date),
					preparation: preparationDone(r.dashboard.tasks([masterclass.id])),
					role: scope.role
				};
			}),

		/** The Aperçu of one masterclass. */
		overview: (scope: MasterclassScope) =>
			ports.store.read((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				const [situation] = situations(r, [masterclass]);
				if (situation === undefined) throw new Error('a masterclass without a situation');
				return {
					actions: situation.actions satisfies NextAction[],
					tasks: r.tasks.ofMasterclass(masterclass.id),
					participations: situation.participations,
					checklist: r.masterclasses
						.checklist(masterclass.id)
						.map(({ id, key, label, doneAt }) => ({ id, key, label, done: doneAt !== null })),
					today: situation.today,
					start: latestOf(preparationStart(masterclass.date), masterclass.plannedOn),
					masterclass
				};
			})
	};
};

const nameOf = ({ id, title, place, date }: Masterclass) => ({ id, title, place, date });
