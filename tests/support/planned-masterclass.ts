import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { planTimeline } from '#lib/domain/timeline/schedule.ts';
import { plannedTasks, workCalendarOf } from '#lib/server/application/planned-tasks.ts';
import type { OrganiserScope } from '#lib/server/application/scope.ts';
import type { TestApplication } from './application.ts';

/** A masterclass in Lille on Thursday 18 March 2027, planned on 1 December, with all its tasks. */
export const plannedMasterclass = (
	{ store, clock, ports }: TestApplication,
	owner: OrganiserScope,
	changes: Partial<Masterclass> = {}
): Masterclass => {
	const id = ports.ids.next('mcl');
	const masterclass: Masterclass = {
		id,
		publicId: `public-${id}`,
		title: 'Transition des bâtiments publics',
		date: '2027-03-18',
		startTime: '09:00',
		minutes: 90,
		timeZone: 'Europe/Paris',
		territory: 'metropole',
		customaryDays: false,
		place: 'Hôtel de région, Lille',
		access: '',
		participantsTarget: 8,
		authoritiesTarget: 3,
		companiesTarget: 3,
		status: 'planned',
		sendingMode: 'review',
		locale: 'fr',
		uid: `${id}@faisceau.example.org`,
		plannedOn: '2026-12-01',
		planMode: 'comfortable',
		programmePublishedAt: null,
		programmeRevision: 1,
		demo: false,
		createdAt: clock.now(),
		updatedAt: clock.now(),
		cancelledAt: null,
		revision: 1,
		...changes
	};
	const { date, plannedOn: today } = masterclass;
	const plan = planTimeline({ date, today, calendar: workCalendarOf(masterclass) });
	store.write((r) => {
		r.masterclasses.insert(masterclass);
		r.masterclasses.setMember(id, owner.userId, 'owner', clock.now());
		for (const task of plannedTasks(plan, id, clock.now(), ports.ids)) r.tasks.insert(task);
	});
	return masterclass;
};
