import { ownName } from '#lib/domain/directory/authority.ts';
import { CHECKLIST_KEYS } from '#lib/domain/masterclass/checklist.ts';
import {
	planMasterclass,
	type MasterclassPlan,
	type NewMasterclassRefusal
} from '#lib/domain/masterclass/new-masterclass.ts';
import {
	territoryNamedIn,
	territoryOfPostalCode,
	territoryOfTowns,
	townNamesIn
} from '#lib/domain/masterclass/territory.ts';
import { accepted, type Result } from '#lib/domain/shared/result.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { zoneOf, type Territory } from '#lib/domain/time/territories.ts';
import { localDateOf, type WallTime } from '#lib/domain/time/zone.ts';
import { plannedTasks } from './planned-tasks.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';
import { record } from './transaction.ts';

export type NewMasterclass = {
	readonly title: string;
	readonly date: PlainDate;
	readonly startTime: WallTime;
	readonly place: string;
	readonly territory: Territory;
	readonly participants: number;
	readonly locale: string;
};

/** How many towns of one name are looked at. */
const NAMESAKES = 30;

/** From a date, a place and a head count to a masterclass. */
export const createNewMasterclass = (ports: Ports) => {
	const todayIn = (zone: string): PlainDate => localDateOf(ports.clock.now(), zone);

	/** Puts everything that follows from the plan in place, inside the caller's transaction. */
	const insertPlan = (r: Repositories, masterclassId: string, plan: MasterclassPlan) => {
		const now = ports.clock.now();
		for (const task of plannedTasks(plan.timeline, masterclassId, now, ports.ids))
			r.tasks.insert(task);
		r.slots.replace(
			masterclassId,
			plan.programme.slots.map((slot, position) => ({
				id: ports.ids.next('slt'),
				masterclassId,
				...slot,
				position,
				title: '',
				speaker: '',
				text: ''
			}))
		);
		CHECKLIST_KEYS.forEach((key, position) =>
			r.masterclasses.insertChecklistItem({
				id: ports.ids.next('chk'),
				masterclassId,
				key,
				label: '',
				position,
				doneAt: null,
				doneBy: null
			})
		);
	};

	return {
		/** Where a place is, by its postal code, its own name or its town; the mainland when it names none. */
		territoryOf: (place: string): Territory | 'ambiguous' => {
			const told = territoryOfPostalCode(place) ?? territoryNamedIn(place);
			if (told !== null) return told;
			for (const name of townNamesIn(place)) {
				const towns = ports.authorities
					.search(name, NAMESAKES)
					.filter((one) => one.kind === 'commune' && ownName(one.name) === ownName(name))
					.flatMap(({ department, ...one }) => (department === null ? [] : { ...one, department }));
				const territory = territoryOfTowns(towns);
				if (territory !== null) return territory;
			}
			return 'metropole';
		},

		/** Whether a day has passed, on the mainland. */
		isPast: (date: PlainDate): boolean => date < todayIn(zoneOf('metropole')),

		/** What a wish would bring, without saving anything. */
		preview: (
			_scope: OrganiserScope,
			wish: { date: PlainDate; territory: Territory; participants: number }
		): Result<MasterclassPlan, NewMasterclassRefusal> =>
			planMasterclass(wish, todayIn(zoneOf(wish.territory))),

		/**
		 * Creates a masterclass with its owner, timeline, programme, composition targets and checklist,
		 * all or nothing.
		 *
		 * @returns its identifier
		 */
		create: (
			scope: OrganiserScope,
			wish: NewMasterclass,
			mark: { demo: boolean } = { demo: false }
		): Result<string, NewMasterclassRefusal> => {
			const timeZone = zoneOf(wish.territory);
			const today = todayIn(timeZone);
			const planned = planMasterclass(wish, today);
			if (!planned.ok) return planned;
			const plan = planned.value;
			const now = ports.clock.now();
			const id = ports.ids.next('mcl');

			ports.store.write((r) => {
				r.masterclasses.insert({
					id,
					publicId: ports.secrets.token(),
					title: wish.title,
					date: wish.date,
					startTime: wish.startTime,
					minutes: plan.programme.minutes,
					timeZone,
					territory: wish.territory,
					customaryDays: false,
					place: wish.place,
					access: '',
					participantsTarget: wish.participants,
					authoritiesTarget: plan.composition.authorities,
					companiesTarget: plan.composition.companies,
					status: 'planned',
					sendingMode: 'review',
					locale: wish.locale,
					uid: `${ports.secrets.token()}@${new URL(ports.settings.publicUrl).hostname}`,
					plannedOn: today,
					planMode: plan.timeline.mode,
					programmePublishedAt: null,
					programmeRevision: 1,
					demo: mark.demo,
					createdAt: now,
					updatedAt: now,
					cancelledAt: null,
					revision: 1
				});
				r.masterclasses.setMember(id, scope.userId, 'owner', now);
				insertPlan(r, id, plan);
				record(r, ports, { masterclassId: id, organiser: scope }, 'masterclass-created', {
					title: wish.title
				});
			});
			return accepted(id);
		}
	};
};
