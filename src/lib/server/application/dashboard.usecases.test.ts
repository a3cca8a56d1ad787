import { describe, expect, test, vi } from 'vitest';
import { baseOf } from '#lib/domain/readings/fields.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { inSpace } from '../../../../tests/support/guest-scopes.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { masterclassOf } from './transaction.ts';

const wrong = 'zoe.typo@example.org';
type World = Awaited<ReturnType<typeof createGuestWorld>>;

const toDo = ({ app, scope }: World) =>
	app.dashboard
		.overview(scope)
		.actions.filter(({ kind }) => kind !== 'task' && kind !== 'approve-letters')
		.map((action) => ('count' in action ? [action.kind, action.count] : [action.kind]));

const refusedOnce = async () => {
	const world = await createGuestWorld();
	const contact = world.invite('Zoé Lefèvre', wrong);
	await world.approve();
	await world.deliver({ [wrong]: 'refused' });
	return { ...world, contact };
};

describe('a message that was refused', () => {
	test('asks for a look until a new one takes its place', async () => {
		const world = await refusedOnce();
		expect(toDo(world)).toEqual([['refused-messages', 1]]);

		world.setAddress(world.contact, 'zoe@example.org');

		expect(toDo(world)).toEqual([['approve-invitations', 1]]);
		await world.approve();
		await world.deliver();
		expect(toDo(world)).toEqual([]);
	});

	test('twice for one person counts once', async () => {
		const world = await refusedOnce();

		world.setAddress(world.contact, 'zoe.typo@example.test');
		await world.approve();
		await world.deliver({ 'zoe.typo@example.test': 'refused' });

		expect(toDo(world)).toEqual([['refused-messages', 1]]);
	});

	test('to somebody who no longer comes asks for nothing', async () => {
		const world = await refusedOnce();

		world.setStage(world.contact, 'withdrawn');

		expect(toDo(world)).toEqual([]);
	});
});

test('a confirmed person without an address is to be completed, and nobody is once it is', async () => {
	const world = await createGuestWorld();
	expect(toDo(world)).toEqual([['first-organisations']]);

	const contact = world.invite('Zoé Lefèvre', null);

	expect(toDo(world)).toEqual([['missing-addresses', 1]]);
	world.setAddress(contact, 'zoe@example.org');
	expect(toDo(world)).toEqual([['approve-invitations', 1]]);
});

test('a reader sees what is to do on the home page, without the buttons', async () => {
	const { app, store, owner, organiser, id } = await createGuestWorld();
	const reader = await organiser('Noé Faure');
	store.write((r) => r.masterclasses.setMember(id, reader.userId, 'reader', 0));

	const readonly = [owner, reader].map((one) => app.dashboard.home(one).masterclasses[0]?.readonly);

	expect(readonly).toEqual([false, true]);
});

const withMasterclasses = async (count: number) => {
	const world = createTestApplication();
	const owner = await world.organiser();
	const days = Array.from({ length: count }, (_, index) =>
		new Date(Date.UTC(2027, 0, 4 + index)).toISOString().slice(0, 10)
	);
	// Neither in the order of the days nor in its reverse.
	for (const [index, date] of days.entries())
		if (index % 2 === 0) plannedMasterclass(world, owner, { date });
	for (const [index, date] of days.entries())
		if (index % 2 === 1) plannedMasterclass(world, owner, { date });
	return { ...world, owner, days };
};

describe('the list', () => {
	test('holds those to come, soonest first, then those past or cancelled, latest first', async () => {
		const { app, owner, inFrontOf, clock, days } = await withMasterclasses(5);
		clock.set('2027-01-06T09:00:00Z');
		const cancelled = app.dashboard.list(owner).lines.find(({ date }) => date === days[3]);
		app.masterclasses.cancel(inFrontOf(owner, cancelled?.id ?? ''));

		const { lines, ...rest } = app.dashboard.list(owner);

		expect(lines.map(({ date, coming }) => [date, coming])).toEqual([
			[days[2], true],
			[days[4], true],
			[days[3], false],
			[days[1], false],
			[days[0], false]
		]);
		expect(rest).toEqual({ page: 1, pages: 1, total: 5 });
	});

	test('is cut into pages that together hold each once', async () => {
		const { app, owner, days } = await withMasterclasses(65);

		const pages = [1, 2, 3].map((page) => app.dashboard.list(owner, page));

		expect(pages.map(({ lines }) => lines.length)).toEqual([30, 30, 5]);
		expect(pages.flatMap(({ lines }) => lines.map(({ date }) => date))).toEqual(days);
	});

	test.each([
		[-3, 1],
		[0, 1],
		[2, 2],
		[99, 2]
	])('page %i is answered with page %i of two', async (asked, answered) => {
		const { app, owner } = await withMasterclasses(31);

		expect(app.dashboard.list(owner, asked)).toMatchObject({ page: answered, pages: 2, total: 31 });
	});

	test('of nobody is one empty page', async () => {
		const { app, owner } = await withMasterclasses(0);

		expect(app.dashboard.list(owner)).toEqual({ lines: [], page: 1, pages: 1, total: 0 });
	});
});

test.each(['home', 'list', 'shell'] as const)(
	'%s asks the database no more questions for twelve masterclasses than for one',
	async (page) => {
		const questions = async (count: number) => {
			const { app, owner, db } = await withMasterclasses(count);
			const prepare = vi.spyOn(db.$client, 'prepare');
			app.dashboard[page](owner);
			return prepare.mock.calls.length;
		};

		expect(await questions(12)).toBe(await questions(1));
	}
);

test('what guests hand in asks for a look: an answer to the call, a document, a reading', async () => {
	const world = await createGuestWorld('2027-03-12T09:00:00Z');
	world.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
	world.invite('Emma Royer', 'emma@example.org', 'company');
	await world.approve();
	const seen = () =>
		toDo(world).filter(([kind]) =>
			['read-proposals', 'check-documents', 'open-feedback'].includes(String(kind))
		);
	expect(seen()).toEqual([]);

	const { publicId } = world.store.read((r) => masterclassOf(r, world.id));
	world.app.calls.setUp(world.scope, { needs: true, solutions: false });
	const ticket = world.app.calls.page(publicId, 'fr')?.ticket ?? '';
	world.clock.advance(60_000);
	const answered = world.app.calls.answer(publicId, {
		organisation: 'Roubaix',
		siren: null,
		siret: null,
		website: '',
		givenName: 'Leïla',
		familyName: 'Bouzid',
		email: 'leila@example.org',
		locale: 'fr',
		content: {
			kind: 'need',
			title: 'Repérer les fuites',
			family: 'eau',
			horizon: '6-12m',
			statement: ''
		},
		trap: '',
		ticket
	});
	handIn(world, 'par_2', { accepted: false });
	expect([answered.ok, seen()]).toEqual([true, [['check-documents'], ['read-proposals', 1]]]);

	handIn(world, 'par_2');
	world.app.shares.sendNow(world.scope, 'inspiring');
	const marc = inSpace(world, 'ptc_1');
	world.app.shares.acknowledge(marc);
	const base = baseOf('');
	world.app.readings.own.save(marc, { 'fai_2.whole': { value: 'convergent', base } });
	expect(seen()).toEqual([['read-proposals', 1]]);
	world.clock.set('2027-03-19T09:00:00Z');
	expect(seen()).toEqual([]);
	world.app.readings.own.save(marc, { 'fai_2.paragraph': { value: 'Plutôt oui.', base } });
	expect(seen()).toEqual([['open-feedback', 1]]);
	world.app.readings.openAll(world.scope, false);
	expect(seen()).toEqual([]);
});
