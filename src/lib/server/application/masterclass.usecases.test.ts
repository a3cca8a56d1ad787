import { describe, expect, test } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';

const lille = {
	title: 'Transition des bâtiments publics',
	date: '2027-03-18',
	startTime: '09:00',
	place: 'Hôtel de région, salle 204, Lille',
	territory: 'metropole',
	participants: 8,
	locale: 'fr'
} as const;

const withMasterclass = async (now?: string) => {
	const world = createTestApplication(now ? { now } : {});
	const owner = await world.organiser('Camille Réau');
	const created = world.app.masterclasses.create(owner, lille);
	if (!created.ok) throw new Error(created.reason);
	return { ...world, owner, id: created.value, scope: world.inFrontOf(owner, created.value) };
};

describe('three fields make a masterclass', () => {
	test('whose pages are full at once', async () => {
		const { app, store, scope, id } = await withMasterclass();
		const { masterclass, tasks, checklist } = app.dashboard.overview(scope);

		expect(masterclass).toMatchObject({
			date: '2027-03-18',
			minutes: 90,
			timeZone: 'Europe/Paris',
			participantsTarget: 8,
			authoritiesTarget: 3,
			companiesTarget: 3,
			status: 'planned',
			planMode: 'comfortable',
			plannedOn: '2026-12-01'
		});
		expect(tasks).toHaveLength(28);
		expect(tasks[0]).toMatchObject({ key: 'kickoff', due: '2027-01-18', title: '' });
		expect(checklist.map((item) => item.key)).toEqual([
			'room',
			'printed-documents',
			'screen',
			'pencils-and-paper',
			'coffee-table',
			'coffee-and-pastries'
		]);
		expect(store.read((r) => r.slots.ofMasterclass(id)).map((slot) => slot.minutes)).toEqual([
			10, 5, 9, 6, 15, 10, 10, 10, 10, 5
		]);
		expect(store.read((r) => r.activities.recent(id, 10)).map((entry) => entry.kind)).toEqual([
			'masterclass-created'
		]);
	});

	test('and the day is counted where the event takes place', async () => {
		// 23:30 on 1 December in Paris is already the 2nd in Nouméa.
		const { app, organiser, inFrontOf } = createTestApplication({ now: '2026-12-01T22:30:00Z' });
		const owner = await organiser();
		const noumea = { ...lille, date: '2026-12-01', territory: 'nouvelle-caledonie' } as const;

		expect(app.masterclasses.create(owner, noumea)).toEqual({ ok: false, reason: 'date-past' });
		const created = app.masterclasses.create(owner, { ...noumea, date: '2026-12-02' });
		if (!created.ok) throw new Error(created.reason);
		expect(app.masterclasses.show(inFrontOf(owner, created.value)).timeZone).toBe('Pacific/Noumea');
	});

	test.each([
		[{ date: '2026-11-30' }, 'date-past'],
		[{ date: '2031-01-01' }, 'date-too-far'],
		[{ participants: 1 }, 'participants-out-of-range'],
		[{ participants: 400 }, 'participants-out-of-range']
	])('%j is refused and nothing is written', async (wrong, reason) => {
		const { app, organiser } = createTestApplication();
		const owner = await organiser();

		expect(app.masterclasses.create(owner, { ...lille, ...wrong })).toEqual({ ok: false, reason });
		expect(app.dashboard.list(owner).lines).toEqual([]);
	});
});

test.each([
	['Hôtel de région, salle 204, Lille', 'metropole'],
	['Centre administratif, Strasbourg', 'alsace-moselle'],
	['Mairie de Cayenne', 'guyane'],
	['Salle des fêtes, 97400 Saint-Denis', 'la-reunion'],
	['Hôtel de ville, Saint-Denis', 'ambiguous'],
	['Le beffroi', 'metropole']
])(
	'the place %j is in %s',
	(place, territory) => {
		const { app } = createTestApplication();

		expect(app.masterclasses.territoryOf(place)).toBe(territory);
		// The first question builds the index of all towns.
	},
	60_000
);

describe('editing', () => {
	const details = {
		title: 'Bâtiments sobres',
		startTime: '14:00',
		minutes: 120,
		place: 'Beffroi',
		access: 'Sonnez deux fois',
		participantsTarget: 10,
		authoritiesTarget: 4,
		companiesTarget: 4,
		sendingMode: 'review' as const
	};

	test('saves and says what changed', async () => {
		const { app, scope, store, id } = await withMasterclass();

		const edited = app.masterclasses.edit(scope, 1, { ...details, title: lille.title });

		expect(edited).toEqual({ ok: true, value: { updates: 0 } });
		expect(app.masterclasses.show(scope)).toMatchObject({ minutes: 120, revision: 2 });
		expect(store.read((r) => r.activities.recent(id, 1))[0]?.details).toEqual({
			changed: [
				'startTime',
				'minutes',
				'place',
				'access',
				'participantsTarget',
				'authoritiesTarget',
				'companiesTarget'
			]
		});
	});

	test('of two organisers the second is told, and overwrites nothing', async () => {
		const { app, scope } = await withMasterclass();
		app.masterclasses.edit(scope, 1, details);

		expect(app.masterclasses.edit(scope, 1, { ...details, title: 'Autre' })).toEqual({
			ok: false,
			reason: 'stale'
		});
		expect(app.masterclasses.show(scope).title).toBe('Bâtiments sobres');
	});
});

describe('sharing', () => {
	test('lets a colleague in, in their role', async () => {
		const { app, scope, id, organiser } = await withMasterclass();
		const sacha = await organiser('Sacha Lenoir');

		expect(app.access.masterclassFor(sacha, id, 'look')).toBe('unknown');
		expect(app.masterclasses.share(scope, 'sacha@example.org', 'reader')).toEqual({
			ok: true,
			value: 'Sacha Lenoir'
		});
		expect(app.access.masterclassFor(sacha, id, 'edit')).toBe('forbidden');
		expect(app.dashboard.list(sacha).lines.map((one) => one.id)).toEqual([id]);
		app.masterclasses.unshare(scope, sacha.userId);
		expect(app.access.masterclassFor(sacha, id, 'look')).toBe('unknown');
	});

	test('keeps one owner, and knows only accounts', async () => {
		const { app, scope, owner } = await withMasterclass();

		expect(app.masterclasses.share(scope, owner.email, 'reader')).toEqual({
			ok: false,
			reason: 'last-owner'
		});
		expect(app.masterclasses.unshare(scope, owner.userId)).toEqual({
			ok: false,
			reason: 'last-owner'
		});
		expect(app.masterclasses.share(scope, 'nobody@example.org', 'owner')).toEqual({
			ok: false,
			reason: 'unknown-organiser'
		});
	});
});

describe('the end', () => {
	test('is told once the day has come', async () => {
		const { app, scope, clock } = await withMasterclass();

		expect(app.masterclasses.markHeld(scope)).toEqual({ ok: false, reason: 'not-yet' });
		clock.set('2027-03-18T12:00:00Z');
		expect(app.masterclasses.markHeld(scope)).toEqual({ ok: true, value: null });
		expect(app.masterclasses.show(scope).status).toBe('held');
		expect(
			app.dashboard.overview(scope).tasks.find((task) => task.key === 'masterclass')?.doneAt
		).toBe(Date.parse('2027-03-18T12:00:00Z'));
		expect(app.masterclasses.cancel(scope)).toEqual({ ok: false, reason: 'not-planned' });
	});

	test('by cancelling keeps everything readable, by deleting nothing', async () => {
		const { app, scope, owner } = await withMasterclass();

		expect(app.masterclasses.cancel(scope)).toEqual({ ok: true, value: null });
		expect(app.dashboard.list(owner).lines.map((one) => one.status)).toEqual(['cancelled']);
		expect(app.masterclasses.delete(scope)).toEqual({ ok: true, value: null });
		expect(app.dashboard.list(owner).lines).toEqual([]);
	});
});

test('a line of the checklist is ticked and unticked', async () => {
	const { app, scope } = await withMasterclass();
	const [room] = app.dashboard.overview(scope).checklist;
	if (!room) throw new Error('no line');

	app.masterclasses.tick(scope, room.id, true);
	expect(app.dashboard.overview(scope).checklist[0]).toMatchObject({ key: 'room', done: true });
	app.masterclasses.tick(scope, room.id, false);
	expect(app.dashboard.overview(scope).checklist[0]).toMatchObject({ key: 'room', done: false });
});

describe('the home page', () => {
	test('says what is late and what the week holds', async () => {
		const { app, owner, clock } = await withMasterclass();
		clock.set('2027-01-15T08:00:00Z');

		const home = app.dashboard.home(owner);

		expect(home.masterclasses.map((one) => one.actions.map((action) => action.due))).toEqual([
			['2027-01-15', '2027-01-18', '2027-01-22']
		]);
		expect(home.week.map((one) => [one.key, one.due])).toEqual([
			['kickoff', '2027-01-18'],
			['inspiring-shortlist', '2027-01-22']
		]);
	});

	test('and the frame count what is the organiser’s own', async () => {
		const { app, owner, organiser, id } = await withMasterclass();
		const other = await organiser('Sacha Lenoir');

		expect(app.dashboard.shell(owner)).toEqual({
			masterclasses: 1,
			organisations: 0,
			waiting: 0,
			upcoming: [{ id, place: lille.place, date: lille.date }]
		});
		expect(app.dashboard.shell(other)).toMatchObject({ masterclasses: 0, upcoming: [] });
		expect(app.dashboard.home(other).masterclasses).toEqual([]);
	});
});
