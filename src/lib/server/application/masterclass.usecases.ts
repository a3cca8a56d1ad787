import { CHECKLIST_KEYS } from '#lib/domain/masterclass/checklist.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import {
	planMasterclass,
	type MasterclassPlan,
	type NewMasterclassRefusal
} from '#lib/domain/masterclass/new-masterclass.ts';
import { ownName } from '#lib/domain/directory/authority.ts';
import {
	territoryNamedIn,
	territoryOfPostalCode,
	territoryOfTowns,
	townNamesIn
} from '#lib/domain/masterclass/territory.ts';
import type { MessageState } from '#lib/domain/messaging/message.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { zoneOf, type Territory } from '#lib/domain/time/territories.ts';
import { localDateOf, type WallTime } from '#lib/domain/time/zone.ts';
import { plannedTasks } from './planned-tasks.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileInvitations } from './reconcile-invitations.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

export type NewMasterclass = {
	readonly title: string;
	readonly date: PlainDate;
	readonly startTime: WallTime;
	readonly place: string;
	readonly territory: Territory;
	readonly participants: number;
	readonly locale: string;
};

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
>;

/** A message that somebody still has to read and approve. */
const WAITING: readonly MessageState[] = ['draft', 'held'];
/** How many towns of one name are looked at. */
const NAMESAKES = 30;

/** From a date, a place and a head count to a masterclass, and what its owner does with it. */
export const createMasterclassUseCases = (ports: Ports) => {
	const todayIn = (zone: string): PlainDate => localDateOf(ports.clock.now(), zone);

	const record = (
		r: Repositories,
		scope: MasterclassScope | { masterclassId: string; organiser: OrganiserScope },
		kind: string,
		details: Record<string, unknown> = {}
	) =>
		r.activities.append({
			id: ports.ids.next('act'),
			masterclassId: scope.masterclassId,
			userId: scope.organiser.userId,
			at: ports.clock.now(),
			kind,
			details
		});

	const open = (r: Repositories, masterclassId: string): Masterclass => {
		const masterclass = r.masterclasses.find(masterclassId);
		if (masterclass === null) throw new Error(`no masterclass ${masterclassId}`);
		return masterclass;
	};

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
				record(r, { masterclassId: id, organiser: scope }, 'masterclass-created', {
					title: wish.title
				});
			});
			return accepted(id);
		},

		/** The masterclass itself, for the frame around its pages. */
		show: (scope: MasterclassScope): Masterclass =>
			ports.store.read((r) => open(r, scope.masterclassId)),

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
				const before = open(r, scope.masterclassId);
				const saved = r.masterclasses.update(scope.masterclassId, revision, {
					...details,
					updatedAt: ports.clock.now()
				});
				if (!saved) return refused('stale');
				const changed = (Object.keys(details) as (keyof MasterclassDetails)[]).filter(
					(key) => before[key] !== details[key]
				);
				record(r, scope, 'masterclass-edited', { changed });
				reconcileInvitations(r, ports, scope.masterclassId);
				const updates = r.messages
					.ofMasterclass(scope.masterclassId)
					.filter(({ kind, state }) => kind === 'update' && WAITING.includes(state)).length;
				return accepted({ updates });
			}),

		markHeld: (scope: MasterclassScope<'edit'>): Result<null, 'not-yet' | 'not-planned'> =>
			ports.store.write((r) => {
				const masterclass = open(r, scope.masterclassId);
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
				record(r, scope, 'masterclass-held');
				return accepted(null);
			}),

		/** Calls the event off. It stays readable, and whoever was invited is told. */
		cancel: (scope: MasterclassScope<'delete'>): Result<null, 'not-planned'> =>
			ports.store.write((r) => {
				const masterclass = open(r, scope.masterclassId);
				if (masterclass.status !== 'planned') return refused('not-planned');
				const now = ports.clock.now();
				r.masterclasses.update(masterclass.id, masterclass.revision, {
					status: 'cancelled',
					cancelledAt: now,
					updatedAt: now
				});
				record(r, scope, 'masterclass-cancelled');
				reconcileInvitations(r, ports, masterclass.id);
				return accepted(null);
			}),

		/** Erases a masterclass for good; refused while somebody may hold an invitation to it. */
		delete: (scope: MasterclassScope<'delete'>): Result<null, 'cancel-first'> =>
			ports.store.write((r) => {
				const masterclass = open(r, scope.masterclassId);
				const out = r.messages
					.ofMasterclass(masterclass.id)
					.some((message) => ['queued', 'sending', 'sent'].includes(message.state));
				if (out && masterclass.status === 'planned') return refused('cancel-first');
				r.masterclasses.delete(masterclass.id);
				return accepted(null);
			}),

		members: (scope: MasterclassScope) =>
			ports.store.read((r) => r.masterclasses.members(scope.masterclassId)),

		/** Shares the masterclass with an organiser, or changes their role. One owner always remains. */
		share: (
			scope: MasterclassScope<'share'>,
			email: string,
			role: MasterclassScope['role']
		): Result<string, 'unknown-organiser' | 'last-owner'> =>
			ports.store.write((r) => {
				const organiser = r.organisers.findByEmail(email);
				if (organiser === null) return refused('unknown-organiser');
				if (role !== 'owner' && isLastOwner(r, scope.masterclassId, organiser.id))
					return refused('last-owner');
				r.masterclasses.setMember(scope.masterclassId, organiser.id, role, ports.clock.now());
				record(r, scope, 'member-set', { name: organiser.name, role });
				return accepted(organiser.name);
			}),

		unshare: (scope: MasterclassScope<'share'>, userId: string): Result<null, 'last-owner'> =>
			ports.store.write((r) => {
				if (isLastOwner(r, scope.masterclassId, userId)) return refused('last-owner');
				r.masterclasses.removeMember(scope.masterclassId, userId);
				record(r, scope, 'member-removed', { userId });
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
				if (ticked) record(r, scope, 'checklist-ticked', { itemId, done });
			})
	};
};

function isLastOwner(r: Repositories, masterclassId: string, userId: string): boolean {
	const owners = r.masterclasses.members(masterclassId).filter((member) => member.role === 'owner');
	return owners.length === 1 && owners[0]?.userId === userId;
}
