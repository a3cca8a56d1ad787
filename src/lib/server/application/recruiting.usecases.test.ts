import type { Statement } from 'better-sqlite3';
import { beforeEach, expect, test, vi } from 'vitest';
import { organisationDetails, person } from '../../../../tests/support/recruiting.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import type { JoiningPerson } from './recruiting.usecases.ts';

const setUp = async () => {
	const world = createTestApplication();
	const owner = await world.organiser();
	const { id } = plannedMasterclass(world, owner);
	const scope = world.inFrontOf(owner, id);
	const { recruiting } = world.app;
	const join = (
		name: string,
		role: 'authority' | 'company' = 'company',
		people: readonly JoiningPerson[] = [person('Lou Marchand', 'lou@example.org')],
		stage: 'identified' | 'confirmed' = 'identified'
	) => {
		const organisation = { details: organisationDetails(name) };
		const joined = recruiting.join(scope, { organisation, role, stage, people });
		if (!joined.ok) throw new Error(joined.reason);
		return joined.value;
	};
	const card = (participation: string) => {
		const found = recruiting.card(scope, participation);
		if (!found) throw new Error('no card');
		return found;
	};
	const move = (participation: string, stage: 'confirmed' | 'declined' | 'contacted', why = '') =>
		recruiting.move(scope, {
			participationId: participation,
			revision: card(participation).revision,
			stage,
			refusal: why,
			byPhone: false
		});
	const drafts = () =>
		world.store
			.read((r) => r.messages.ofMasterclass(id))
			.filter(({ state }) => state === 'draft')
			.map(({ kind, recipientEmail }) => `${kind} ${recipientEmail}`);
	return { ...world, owner, scope, recruiting, join, card, move, drafts };
};

let world: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => {
	world = await setUp();
});

test('an organisation joins with its persons, new ones kept in the directory', () => {
	const id = world.join('Thermi’Scan');

	const { name, role, stage, people } = world.card(id);
	expect([name, role, stage, people.map((one) => one.name)]).toEqual([
		'Thermi’Scan',
		'company',
		'identified',
		['Lou Marchand']
	]);
	expect(world.drafts()).toEqual([]);
});

test('a person already at the table is refused, and nothing of the new organisation is kept', () => {
	const first = world.join('Thermi’Scan');
	const { contactId = '' } = world.card(first).people[0] ?? {};

	const again = world.recruiting.join(world.scope, {
		organisation: { id: world.card(first).organisationId },
		role: 'authority',
		stage: 'identified',
		people: [{ id: contactId }]
	});
	const stranger = world.recruiting.join(world.scope, {
		organisation: { details: organisationDetails('Bâti’Capt') },
		role: 'company',
		stage: 'identified',
		people: [{ id: contactId }]
	});

	expect([again, stranger]).toEqual([
		{ ok: false, reason: 'person-already-there' },
		{ ok: false, reason: 'unknown' }
	]);
	expect(world.recruiting.board(world.scope).cards.map(({ name }) => name)).toEqual([
		'Thermi’Scan'
	]);
	expect(world.store.read((r) => r.organisations.all().map(({ name }) => name))).toEqual([
		'Thermi’Scan'
	]);
});

test('the same organisation cannot join twice in one role', () => {
	const { organisationId } = world.card(world.join('Thermi’Scan'));

	expect(
		world.recruiting.join(world.scope, {
			organisation: { id: organisationId },
			role: 'company',
			stage: 'identified',
			people: []
		})
	).toEqual({ ok: false, reason: 'already-there' });
});

test('confirming prepares an invitation; no longer confirming withdraws it', () => {
	const id = world.join('Thermi’Scan');

	world.move(id, 'confirmed');
	const prepared = world.drafts();
	world.move(id, 'declined', 'Agenda');

	expect(prepared).toEqual(['invitation lou@example.org']);
	expect([world.drafts(), world.card(id).refusal]).toEqual([[], 'Agenda']);
});

test('a person added to or taken from a confirmed organisation is invited or forgotten', () => {
	const id = world.join('Thermi’Scan', 'company', [], 'confirmed');

	world.recruiting.addPerson(world.scope, id, person('Sam Roy', 'sam@example.org'));
	const prepared = world.drafts();
	world.recruiting.removePerson(world.scope, world.card(id).people[0]?.participantId ?? '');

	expect([prepared, world.drafts()]).toEqual([['invitation sam@example.org'], []]);
});

test('an organisation taken off the board takes its invitation back', () => {
	const id = world.join('Thermi’Scan', 'company', undefined, 'confirmed');

	world.recruiting.remove(world.scope, id, world.card(id).revision);

	expect([world.drafts(), world.recruiting.card(world.scope, id)]).toEqual([[], null]);
});

test('the second of two organisers is told, and the first one’s move stays', () => {
	const id = world.join('Thermi’Scan');
	const { revision } = world.card(id);
	const move = { participationId: id, revision, refusal: '', byPhone: false };

	const first = world.recruiting.move(world.scope, { ...move, stage: 'interested' });
	const second = world.recruiting.move(world.scope, { ...move, stage: 'declined' });
	const step = { nextAction: 'Rappeler', nextActionDue: null, ownerId: null };

	expect([first, second, world.recruiting.plan(world.scope, id, revision, step)]).toEqual([
		{ ok: true, value: 'identified' },
		{ ok: false, reason: 'stale' },
		{ ok: false, reason: 'stale' }
	]);
	expect(world.card(id).stage).toBe('interested');
});

test('the history says who moved what, how and why', () => {
	const id = world.join('Thermi’Scan');
	world.clock.advance(60_000);
	world.recruiting.move(world.scope, {
		participationId: id,
		revision: 1,
		stage: 'declined',
		refusal: 'Trop tôt',
		byPhone: true
	});

	expect(world.card(id).history.map(({ kind, details, by }) => ({ kind, details, by }))).toEqual([
		{
			kind: 'participation-moved',
			details: {
				participationId: id,
				from: 'identified',
				to: 'declined',
				refusal: 'Trop tôt',
				byPhone: true
			},
			by: 'Camille Réau'
		},
		{
			kind: 'participation-added',
			details: { participationId: id, role: 'company', stage: 'identified' },
			by: 'Camille Réau'
		}
	]);
});

test('an answer by phone that changes no stage is still in the history', () => {
	const id = world.join('Thermi’Scan');
	const call = { participationId: id, revision: 1, stage: 'identified', refusal: '' } as const;

	world.recruiting.move(world.scope, { ...call, byPhone: true });
	world.recruiting.move(world.scope, { ...call, byPhone: false });

	expect(world.card(id).history.map(({ kind }) => kind)).toEqual([
		'participation-phoned',
		'participation-added'
	]);
	expect(world.card(id).revision).toBe(1);
});

test('a next step belongs to somebody who follows the masterclass', async () => {
	const id = world.join('Thermi’Scan');
	const stranger = await world.organiser('Dominique Petit');
	const step = { nextAction: 'Rappeler', nextActionDue: '2026-12-04' };

	const refused = world.recruiting.plan(world.scope, id, 1, { ...step, ownerId: stranger.userId });
	const kept = world.recruiting.plan(world.scope, id, 1, { ...step, ownerId: world.owner.userId });

	expect([refused, kept, world.card(id).owner]).toEqual([
		{ ok: false, reason: 'not-a-member' },
		{ ok: true, value: null },
		'Camille Réau'
	]);
});

test('a card of another masterclass does not exist here', async () => {
	const id = world.join('Thermi’Scan');
	const other = plannedMasterclass(world, world.owner);
	const elsewhere = world.inFrontOf(world.owner, other.id);

	expect([
		world.recruiting.card(elsewhere, id),
		world.recruiting.remove(elsewhere, id, 1),
		world.recruiting.addPerson(elsewhere, id, person('Sam Roy', null))
	]).toEqual([null, { ok: false, reason: 'unknown' }, { ok: false, reason: 'unknown' }]);
});

test('the board takes as many queries for fifty organisations as for one', () => {
	const statement = Object.getPrototypeOf(world.db.$client.prepare('select 1')) as Statement;
	const runs = (['all', 'get'] as const).map((method) => vi.spyOn(statement, method));
	const statements = () => {
		runs.forEach((run) => run.mockClear());
		const { cards } = world.recruiting.board(world.scope);
		return { cards: cards.length, queries: runs.flatMap(({ mock }) => mock.calls).length };
	};

	world.join('Organisation 0', 'company', [person('Lou 0', 'lou0@example.org')]);
	const one = statements();
	for (let at = 1; at < 50; at++)
		world.join(`Organisation ${at}`, 'authority', [person(`Lou ${at}`, `lou${at}@example.org`)]);
	const fifty = statements();

	expect([one.cards, fifty.cards, fifty.queries]).toEqual([1, 50, one.queries]);
	expect(one.queries).toBeGreaterThan(0);
}, 30_000);
