import { describe, expect, it } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';

const planned = async () => {
	const test = createTestApplication({ now: '2027-01-25T09:00:00Z' });
	const camille = await test.organiser('Camille Réau');
	const masterclass = plannedMasterclass(test, camille);
	const scope = test.inFrontOf(camille, masterclass.id);
	const due = (key: string) =>
		test.app.timeline.show(scope).tasks.find((task) => task.key === key)?.due;
	return { ...test, masterclass, scope, move: test.app.moves, due };
};

describe('moving a masterclass', () => {
	it('shows what changes and changes nothing', async () => {
		const { move, scope, due } = await planned();

		const shown = move.preview(scope, '2027-04-08');

		if (!shown.ok) throw new Error(shown.reason);
		expect(shown.value).toMatchObject({
			from: '2027-03-18',
			date: '2027-04-08',
			revision: 1,
			waiting: 0,
			updated: []
		});
		expect(shown.value.plan.moves).toHaveLength(28);
		expect(due('masterclass')).toBe('2027-03-18');
	});

	it('moves the day, the open tasks and the own ones, and keeps the rest', async () => {
		const { move, app, scope, due, store, masterclass } = await planned();
		const { tasks } = app.timeline.show(scope);
		const idOf = (key: string) => tasks.find((task) => task.key === key)?.id ?? '';
		app.timeline.setDone(scope, idOf('kickoff'), true);
		app.timeline.redate(scope, idOf('venue'), 1, '2027-02-03');
		const own = app.timeline.add(scope, {
			title: 'Dépliants',
			phase: 'day',
			due: '2027-03-10',
			assigneeId: null,
			notes: ''
		});

		expect(move.apply(scope, 1, '2027-04-08')).toEqual({ ok: true, value: null });

		expect(store.read((r) => r.masterclasses.find(masterclass.id))).toMatchObject({
			date: '2027-04-08',
			plannedOn: '2027-01-25',
			planMode: 'comfortable',
			revision: 2
		});
		expect(['kickoff', 'venue', 'share-inspiring', 'masterclass'].map(due)).toEqual([
			'2027-01-18',
			'2027-02-03',
			'2027-04-02',
			'2027-04-08'
		]);
		expect(own.ok && app.timeline.find(scope, own.value)?.due).toBe('2027-03-31');
	});

	it('computes the plan again from today when the day stays', async () => {
		const { move, scope, due, store, masterclass } = await planned();

		move.apply(scope, 1, '2027-03-18');

		expect(due('kickoff')).toBe('2027-01-25');
		expect(due('faisceau-received')).toBe('2027-03-09');
		expect(store.read((r) => r.activities.recent(masterclass.id, 1))[0]?.kind).toBe(
			'timeline-recomputed'
		);
	});

	it.each([
		['2027-01-24', 'past'],
		['2031-01-01', 'too-far']
	])('to %s is refused: %s', async (date, reason) => {
		const { move, scope } = await planned();

		expect(move.preview(scope, date)).toEqual({ ok: false, reason });
		expect(move.apply(scope, 1, date)).toEqual({ ok: false, reason });
	});

	it('is refused once it is held or cancelled', async () => {
		const { move, app, scope } = await planned();
		app.masterclasses.cancel(scope);

		expect(move.apply(scope, 2, '2027-04-08')).toEqual({ ok: false, reason: 'not-planned' });
	});

	it('asks again when somebody changed the masterclass in between', async () => {
		const { move, scope, due } = await planned();
		move.apply(scope, 1, '2027-04-08');

		expect(move.apply(scope, 1, '2027-05-20')).toEqual({ ok: false, reason: 'stale' });
		expect(due('masterclass')).toBe('2027-04-08');
	});

	it('tells which calendars and drafts it touches, and brings them in line', async () => {
		const { app, scope, invite, store, id } = await createGuestWorld('2027-01-29T09:00:00Z');
		invite('Zoé Lefèvre', 'zoe@example.org');
		const starts = () =>
			store
				.read((r) => r.messages.ofMasterclass(id))
				.filter(({ kind }) => kind !== 'needs-request')
				.map(({ kind, state, subject, calendar }) => [
					kind,
					state,
					calendar ? new Date(calendar.facts.start).toISOString() : subject.replace(/^.*, /, '')
				]);

		const shown = app.moves.preview(scope, '2027-04-08');
		expect(shown.ok && [shown.value.waiting, shown.value.updated]).toEqual([3, []]);
		expect(starts()).toEqual([
			['invitation', 'draft', '2027-03-18T08:00:00.000Z'],
			['save-the-date', 'draft', 'jeudi 18\u00a0mars 2027']
		]);

		app.moves.apply(scope, shown.ok ? shown.value.revision : 0, '2027-04-08');
		expect(starts()).toEqual([
			['invitation', 'draft', '2027-04-08T07:00:00.000Z'],
			['save-the-date', 'superseded', 'jeudi 18\u00a0mars 2027']
		]);
	});
});
