import { beforeEach, describe, expect, test } from 'vitest';
import { bothWaves, completeContent } from '../../../../tests/support/faisceau.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { inSpace } from '../../../../tests/support/guest-scopes.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';
import { reconcileShares } from './reconcile-shares.ts';

let world: Awaited<ReturnType<typeof createGuestWorld>>;
const fridayNine = '2027-03-12T08:00:00Z';
const mondayNine = '2027-03-15T08:00:00Z';
/** The clock ticks: to less than a twentieth of a second. */
const about = (instant: string): unknown => expect.closeTo(Date.parse(instant), -2);

const shared = () =>
	world.store.read((r) =>
		r.shares
			.ofMasterclass(world.id)
			.map(({ wave, versionId, participationId, revokedAt }) =>
				[wave, versionId, participationId, ...(revokedAt === null ? [] : ['revoked'])].join(' ')
			)
	);
const wave = (of: 'inspiring' | 'authorities') =>
	world.store.read((r) => r.shares.waves(world.id)[of]);
const task = (key: string) =>
	world.store.read((r) => r.tasks.ofMasterclass(world.id).find((one) => one.key === key));
const reconcile = () => world.store.write((r) => reconcileShares(r, world.ports, world.id));

beforeEach(async () => {
	world = await createGuestWorld('2027-03-09T09:00:00Z');
	world.clock.tick();
	world.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
	world.invite('Nadia Ferrand', 'nadia@example.org', 'authority');
	world.invite('Emma Royer', 'emma@example.org', 'company');
	world.invite('Karim Benali', 'karim@example.org', 'company');
	handIn(world, 'par_3');
	handIn(world, 'par_4');
	reconcile();
});

describe('a wave', () => {
	test('that nobody approved does not go out', () => {
		world.clock.set(mondayNine);
		world.app.shares.openDue();
		expect(shared()).toEqual([]);
	});

	test('that was approved goes out at nine on its day, once', () => {
		expect(world.app.shares.approve(world.scope, 'inspiring').ok).toBe(true);
		world.clock.set('2027-03-12T07:59:59Z');
		world.app.shares.openDue();
		expect(shared()).toEqual([]);
		world.clock.set(fridayNine);
		world.app.shares.openDue();
		world.app.shares.openDue();
		expect(shared()).toEqual(['inspiring ver_3_1 par_1', 'inspiring ver_4_1 par_1']);
		expect(wave('inspiring')).toMatchObject({ openedAt: about(fridayNine), opensAt: null });
		expect(task('share-inspiring')).toMatchObject({ doneAt: about(fridayNine), doneBy: null });
	});

	test('goes out by itself where the masterclass sends on its own', () => {
		world.store.write((r) => {
			r.masterclasses.update(world.id, r.masterclasses.find(world.id)?.revision ?? 0, {
				sendingMode: 'automatic'
			});
			reconcileShares(r, world.ports, world.id);
		});
		world.clock.set(fridayNine);
		world.app.shares.openDue();
		expect(shared()).toHaveLength(2);
	});

	test('opens with the other, in their order, after the application was down over both', () => {
		world.app.shares.approve(world.scope, 'authorities');
		world.app.shares.approve(world.scope, 'inspiring');
		world.clock.set('2027-03-16T20:00:00Z');
		world.app.shares.openDue();
		world.app.shares.openDue();
		expect(shared()).toEqual([
			'inspiring ver_3_1 par_1',
			'inspiring ver_4_1 par_1',
			'authorities ver_3_1 par_2',
			'authorities ver_4_1 par_2'
		]);
	});

	test('to the authorities waits for the first, and follows it', () => {
		world.app.shares.approve(world.scope, 'authorities');
		world.clock.set(mondayNine);
		world.app.shares.openDue();
		expect(shared()).toEqual([]);
		expect(world.app.shares.sendNow(world.scope, 'authorities')).toEqual({
			ok: false,
			reason: 'first-wave-first'
		});
		world.app.shares.sendNow(world.scope, 'inspiring');
		world.app.shares.openDue();
		expect(wave('authorities').openedAt).toEqual(about(mondayNine));
	});

	test('to the authorities is confirmed by hand once the inspiring structure withdrew', () => {
		world.setStage('con_1', 'withdrawn');
		world.app.shares.approve(world.scope, 'authorities');
		world.clock.set(mondayNine);
		world.app.shares.openDue();
		expect(shared()).toEqual([]);
		expect(world.app.shares.sendNow(world.scope, 'authorities')).toEqual({
			ok: false,
			reason: 'nobody-reads-first'
		});
		expect(world.app.shares.sendNow(world.scope, 'authorities', true)).toEqual({
			ok: true,
			value: 2
		});
		expect(shared()).toEqual(['authorities ver_3_1 par_2', 'authorities ver_4_1 par_2']);
	});

	test('with nothing ready stays shut, and asks to be approved again', () => {
		world.app.shares.approve(world.scope, 'inspiring');
		world.store.write((r) => {
			for (const versionId of ['ver_3_1', 'ver_4_1']) r.faisceaux.acceptVersion(versionId, null);
		});
		world.clock.set(fridayNine);
		world.app.shares.openDue();
		expect(wave('inspiring')).toMatchObject({ openedAt: null, opensAt: null, approvedAt: null });
		world.store.write((r) => r.faisceaux.acceptVersion('ver_3_1', world.clock.now()));
		reconcile();
		world.app.shares.openDue();
		expect(shared()).toEqual([]);
		expect(world.app.shares.sendNow(world.scope, 'inspiring')).toEqual({ ok: true, value: 1 });
	});

	test('that is held does not go out until it is released', () => {
		world.app.shares.approve(world.scope, 'inspiring');
		world.app.shares.hold(world.scope, 'inspiring');
		world.clock.set(fridayNine);
		world.app.shares.openDue();
		expect(shared()).toEqual([]);
		world.app.shares.release(world.scope, 'inspiring');
		world.app.shares.openDue();
		expect(shared()).toHaveLength(2);
	});

	test('moves with the masterclass', () => {
		world.app.shares.approve(world.scope, 'inspiring');
		const { revision } = world.app.masterclasses.show(world.scope);
		expect(world.app.moves.apply(world.scope, revision, '2027-04-15').ok).toBe(true);
		world.clock.set(fridayNine);
		world.app.shares.openDue();
		expect(shared()).toEqual([]);
		expect(wave('inspiring').opensAt).toBe(Date.parse('2027-04-09T07:00:00Z'));
	});

	test('reaches neither who declined nor a company that reads as well', () => {
		world.invite('Paul Wattiez', 'paul@example.org', 'inspiring');
		world.setStage('con_5', 'declined');
		world.store.write((r) =>
			r.participations.insert({
				id: 'par_both',
				masterclassId: world.id,
				organisationId: 'org_3',
				role: 'inspiring',
				stage: 'confirmed',
				refusal: '',
				nextAction: '',
				nextActionDue: null,
				ownerId: null,
				position: 0,
				createdAt: 0,
				stageSince: 0,
				revision: 1
			})
		);
		world.app.shares.sendNow(world.scope, 'inspiring');
		expect(shared()).toEqual(['inspiring ver_3_1 par_1', 'inspiring ver_4_1 par_1']);
	});
});

describe('after a wave', () => {
	beforeEach(() => {
		world.app.shares.sendNow(world.scope, 'inspiring');
	});

	test('a newer version is shared once it is accepted', () => {
		handIn(world, 'par_3', { accepted: false });
		reconcile();
		expect(shared()).toHaveLength(2);
		const { revision = 0 } = world.store.read((r) => r.faisceaux.find('fai_3')) ?? {};
		world.app.desk.accept(world.scope, { id: 'fai_3', revision });
		reconcile();
		expect(shared().slice(2)).toEqual(['inspiring ver_3_2 par_1']);
	});

	test('one document is taken back, in every version, and given again', () => {
		handIn(world, 'par_3');
		reconcile();
		const part = { wave: 'inspiring', faisceauId: 'fai_3' } as const;
		expect(world.app.shares.revoke(world.scope, part)).toEqual({ ok: true, value: 1 });
		expect(world.app.shares.revoke(world.scope, part).ok).toBe(false);
		expect(shared()).toEqual([
			'inspiring ver_3_1 par_1 revoked',
			'inspiring ver_4_1 par_1',
			'inspiring ver_3_2 par_1 revoked'
		]);
		handIn(world, 'par_3');
		reconcile();
		expect(shared()).toHaveLength(3);
		expect(world.app.shares.restore(world.scope, part).ok).toBe(true);
		expect(shared()).toEqual([
			'inspiring ver_3_1 par_1',
			'inspiring ver_4_1 par_1',
			'inspiring ver_3_2 par_1',
			'inspiring ver_3_3 par_1'
		]);
	});

	test('a whole wave is taken back and held', () => {
		const part = { wave: 'inspiring', faisceauId: null } as const;
		expect(world.app.shares.revoke(world.scope, part)).toEqual({ ok: true, value: 1 });
		expect(wave('inspiring').heldAt).not.toBeNull();
		handIn(world, 'par_3');
		reconcile();
		expect(shared()).toEqual([
			'inspiring ver_3_1 par_1 revoked',
			'inspiring ver_4_1 par_1 revoked'
		]);
		world.app.shares.restore(world.scope, part);
		expect(shared()).toHaveLength(3);
	});

	test('a wave that is given back leaves what was taken back by itself', () => {
		const [one] = shared();
		const faisceauId = one?.includes('ver_3') ? 'fai_3' : 'fai_4';
		world.app.shares.revoke(world.scope, { wave: 'inspiring', faisceauId });
		world.clock.advance(60_000);
		world.app.shares.revoke(world.scope, { wave: 'inspiring', faisceauId: null });
		world.clock.advance(60_000);
		world.app.shares.restore(world.scope, { wave: 'inspiring', faisceauId: null });
		expect(shared()).toEqual(['inspiring ver_3_1 par_1 revoked', 'inspiring ver_4_1 par_1']);
	});

	test('what the company no longer agrees to is not shared any further', () => {
		handIn(world, 'par_3', {
			content: { ...completeContent, consent: { ...bothWaves, inspiring: false } }
		});
		reconcile();
		expect(shared()).toHaveLength(2);
	});
});

describe('the plan', () => {
	test('knows the documents that are in and checked', () => {
		expect(task('faisceau-received')?.doneAt).not.toBeNull();
		expect(task('faisceau-checked')?.doneAt).not.toBeNull();
		world.invite('Manon Thiry', 'manon@example.org', 'company');
		reconcile();
		expect(task('faisceau-received')?.doneAt).toBeNull();
		expect(task('faisceau-checked')?.doneAt).toBeNull();
	});

	test('keeps what a person ticked', () => {
		const checked = task('faisceau-checked');
		world.app.timeline.setDone(world.scope, checked?.id ?? '', false);
		world.app.timeline.setDone(world.scope, checked?.id ?? '', true);
		world.invite('Manon Thiry', 'manon@example.org', 'company');
		reconcile();
		expect(task('faisceau-checked')?.doneAt).not.toBeNull();
	});
});

test('a company given its document back knows which version is still read', () => {
	const readable = () => world.app.faisceaux.sheet(inSpace(world, 'ptc_3')).readable;
	handIn(world, 'par_3');
	reconcile();
	expect(readable()).toBe(null);
	world.app.shares.sendNow(world.scope, 'inspiring');
	expect(readable()).toBe(2);

	const { state, revision } = world.store.read((r) => r.faisceaux.find('fai_3')) ?? {};
	expect(state).toBe('accepted');
	world.store.write((r) => r.faisceaux.update('fai_3', revision ?? 0, { state: 'draft' }));
	expect(readable()).toBe(2);
	handIn(world, 'par_3', { accepted: false });
	expect(readable()).toBe(2);

	world.app.shares.revoke(world.scope, { wave: 'inspiring', faisceauId: 'fai_3' });
	expect(readable()).toBe(null);
});
