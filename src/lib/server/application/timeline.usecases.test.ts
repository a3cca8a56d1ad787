import { describe, expect, it } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import type { TaskInput } from './timeline.usecases.ts';

const planned = async () => {
	const test = createTestApplication({ now: '2027-02-22T09:00:00Z' });
	const camille = await test.organiser('Camille Réau');
	const masterclass = plannedMasterclass(test, camille);
	const scope = test.inFrontOf(camille, masterclass.id);
	const { timeline } = test.app;
	const task = (key: string) => {
		const found = timeline.show(scope).tasks.find((one) => one.key === key);
		if (!found) throw new Error(`no ${key}`);
		return found;
	};
	const history = () =>
		test.store.read((r) => r.activities.recent(masterclass.id, 9)).map(({ kind }) => kind);
	return { ...test, test, camille, masterclass, scope, timeline, task, history };
};

const flyer: TaskInput = {
	title: 'Imprimer les dépliants',
	phase: 'day',
	due: '2027-03-10',
	assigneeId: null,
	notes: 'Chez l’imprimeur du coin'
};

describe('a timeline', () => {
	it('shows every task by day, with the day it is where the masterclass is held', async () => {
		const { timeline, scope } = await planned();

		const shown = timeline.show(scope);

		expect(shown.today).toBe('2027-02-22');
		expect([shown.mode, shown.start, shown.tasks.length]).toEqual([
			'comfortable',
			'2027-01-18',
			28
		]);
		expect(shown.tasks.map(({ due }) => due)).toEqual(shown.tasks.map(({ due }) => due).toSorted());
		expect(shown.members).toEqual([{ userId: scope.organiser.userId, name: 'Camille Réau' }]);
	});

	it('shows nothing of another masterclass', async () => {
		const { timeline, scope, camille, test } = await planned();
		const other = plannedMasterclass(test, camille);
		const [theirs] = timeline.show(test.inFrontOf(camille, other.id)).tasks;

		expect(timeline.find(scope, theirs?.id ?? '')).toBeNull();
		expect(timeline.setDone(scope, theirs?.id ?? '', true)).toEqual({
			ok: false,
			reason: 'unknown'
		});
		expect(timeline.remove(scope, theirs?.id ?? '')).toEqual({ ok: false, reason: 'unknown' });
	});
});

describe('a task', () => {
	it('is done and done again without losing when, and can be undone', async () => {
		const { timeline, scope, task, clock, store, history } = await planned();
		const { id } = task('venue');

		timeline.setDone(scope, id, true);
		const first = store.read((r) => r.tasks.find(id))?.doneAt;
		clock.advance(60_000);
		timeline.setDone(scope, id, true);

		expect(store.read((r) => r.tasks.find(id))?.doneAt).toBe(first);
		expect(task('venue').done).toBe(true);

		timeline.setDone(scope, id, false);

		expect(task('venue').done).toBe(false);
		expect(history()[0]).toBe('task-reopened');
	});

	it('keeps a day chosen by hand until it is given back to the plan', async () => {
		const { timeline, scope, task } = await planned();
		const { id, revision } = task('share-inspiring');
		expect(task('share-inspiring')).toMatchObject({ due: '2027-03-12', reason: 'saturday' });

		expect(timeline.redate(scope, id, revision, '2027-03-11')).toEqual({ ok: true, value: 2 });
		expect(task('share-inspiring')).toMatchObject({
			due: '2027-03-11',
			pinned: true,
			reason: null,
			movedFrom: null
		});

		timeline.unpin(scope, id, 2);
		expect(task('share-inspiring')).toMatchObject({
			due: '2027-03-12',
			pinned: false,
			reason: 'saturday',
			movedFrom: '2027-03-13'
		});
	});

	it('says when its day comes after what needs it', async () => {
		const { timeline, scope, task } = await planned();
		const { id, revision } = task('venue');

		timeline.redate(scope, id, revision, '2027-02-26');

		expect(timeline.show(scope).conflicts).toEqual([
			{ id, before: 'save-the-date', due: '2027-02-04' }
		]);
	});

	it('is not overwritten by whoever looked at an older version', async () => {
		const { timeline, scope, task } = await planned();
		const { id, revision } = task('catering');
		const input = { ...flyer, title: '', due: '2027-03-10' };

		expect(timeline.save(scope, id, revision, { ...input, notes: 'Boulangerie Martin' })).toEqual({
			ok: true,
			value: revision + 1
		});
		expect(timeline.save(scope, id, revision, { ...input, notes: 'Traiteur Dupont' })).toEqual({
			ok: false,
			reason: 'stale'
		});
		expect(timeline.redate(scope, id, revision, '2027-03-09')).toEqual({
			ok: false,
			reason: 'stale'
		});
		expect(task('catering').notes).toBe('Boulangerie Martin');
	});

	it('of the sheet keeps its name and phase, and cannot be removed', async () => {
		const { timeline, scope, task } = await planned();
		const { id, revision } = task('catering');

		timeline.save(scope, id, revision, flyer);

		expect(task('catering')).toMatchObject({ title: '', phase: 'day', due: '2027-03-10' });
		expect(timeline.remove(scope, id)).toEqual({ ok: false, reason: 'not-own' });
	});

	it('saved on the same day is not pinned', async () => {
		const { timeline, scope, task } = await planned();
		const { id, revision, due } = task('catering');

		timeline.save(scope, id, revision, { ...flyer, due });

		expect(task('catering')).toMatchObject({ due, pinned: false, notes: flyer.notes });
	});

	it('is assigned to an organiser of this masterclass only', async () => {
		const { timeline, scope, task, organiser } = await planned();
		const zoe = await organiser('Zoé Lefèvre');
		const { id, revision } = task('venue');

		expect(timeline.assign(scope, id, revision, zoe.userId)).toEqual({
			ok: false,
			reason: 'not-a-member'
		});
		expect(timeline.add(scope, { ...flyer, assigneeId: zoe.userId })).toEqual({
			ok: false,
			reason: 'not-a-member'
		});
		expect(timeline.assign(scope, id, revision, scope.organiser.userId).ok).toBe(true);
		expect(task('venue').assigneeId).toBe(scope.organiser.userId);
	});

	it('of one’s own is added, edited and removed', async () => {
		const { timeline, scope, history } = await planned();

		const added = timeline.add(scope, flyer);
		if (!added.ok) throw new Error(added.reason);
		expect(timeline.find(scope, added.value)).toMatchObject({ ...flyer, key: null, pinned: false });

		timeline.save(scope, added.value, 1, { ...flyer, title: 'Plier les dépliants' });
		expect(timeline.find(scope, added.value)?.title).toBe('Plier les dépliants');

		expect(timeline.remove(scope, added.value)).toEqual({ ok: true, value: null });
		expect(timeline.find(scope, added.value)).toBeNull();
		expect(history()).toEqual(['task-removed', 'task-edited', 'task-added']);
	});
});
