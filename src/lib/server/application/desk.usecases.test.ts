import { beforeEach, describe, expect, test } from 'vitest';
import { completeContent } from '../../../../tests/support/faisceau.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';
import { drawSpaceLink } from './space-links.ts';

let world: Awaited<ReturnType<typeof createGuestWorld>>;
const nothing = { from: null, to: null };

const shown = (id = 'fai_3') => {
	const document = world.app.desk.show(world.scope, id, nothing);
	if (!document) throw new Error('no such document');
	return document;
};
const read = (id = 'fai_3') => ({ id, revision: shown(id).line.revision });
const remark = (field: string, value: string, base = '') =>
	world.app.desk.saveRemarks(world.scope, 'fai_3', { [field]: { value, base } });
const sharedVersions = () =>
	world.store.read((r) => r.shares.ofMasterclass(world.id).map(({ versionId }) => versionId));

beforeEach(async () => {
	world = await createGuestWorld('2027-03-08T09:00:00Z');
	world.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
	world.invite('Nadia Ferrand', 'nadia@example.org', 'authority');
	world.invite('Emma Royer', 'emma@example.org', 'company');
	world.invite('Karim Benali', 'karim@example.org', 'company');
	handIn(world, 'par_3', { accepted: false });
});

describe('the list', () => {
	test('has every company, with where its document stands', () => {
		const { companies, waves, moment } = world.app.desk.overview(world.scope);
		expect(companies.map(({ company, state, version }) => [company, state, version])).toEqual([
			['Commune 3', 'submitted', 1],
			['Commune 4', 'none', null]
		]);
		expect(moment).toEqual({ today: '2027-03-08', deadline: '2027-03-09' });
		expect(
			waves.map(({ wave, state, refusal, documents }) => [wave, state, refusal, documents])
		).toEqual([
			['inspiring', 'to-approve', 'nothing-ready', { unchecked: 1, missing: 1 }],
			['authorities', 'to-approve', 'first-wave-first', { unchecked: 1, missing: 1 }]
		]);
	});

	test('is empty while nobody was recruited', async () => {
		const empty = await createGuestWorld();
		expect(empty.app.desk.overview(empty.scope).companies).toEqual([]);
	});

	test('says who is late, and lets them write all the same', () => {
		world.clock.set('2027-03-10T09:00:00Z');
		const late = () => world.app.desk.overview(world.scope).companies[1];
		expect(late()).toMatchObject({ late: true, lateAllowed: false });
		expect(world.app.desk.allowLate(world.scope, 'par_4', true).ok).toBe(true);
		expect(late()).toMatchObject({ state: 'draft', lateAllowed: true });
		world.app.desk.allowLate(world.scope, 'par_4', false);
		expect(late()).toMatchObject({ lateAllowed: false });
		expect(world.app.desk.allowLate(world.scope, 'par_1', true).ok).toBe(false);
	});

	test('speaks of more time only once the last day has passed', () => {
		remark('whole', 'Presque complet.');
		expect(world.app.desk.sendBack(world.scope, read()).ok).toBe(true);
		const line = () => world.app.desk.overview(world.scope).companies[0];
		expect(line()).toMatchObject({ state: 'sent-back', late: false, lateAllowed: false });
		world.clock.set('2027-03-10T09:00:00Z');
		expect(line()).toMatchObject({ state: 'sent-back', late: true, lateAllowed: true });
	});

	test('says who opened what, and when nobody may read it any more', () => {
		world.app.desk.accept(world.scope, read());
		world.app.shares.sendNow(world.scope, 'inspiring');
		const marc = () => world.app.desk.overview(world.scope).waves[0]?.readers[0]?.people[0];
		expect(marc()).toMatchObject({ entered: false, acknowledgedAt: null });
		const owner = { participantId: 'ptc_1', masterclassId: world.id, email: null };
		const { link, url } = drawSpaceLink(world.ports, owner, { renews: 'others' });
		world.store.write((r) => r.accessLinks.insert(link));
		world.app.spaces.enter(url.split('/').at(-1) ?? '');
		expect(marc()).toMatchObject({ entered: true, acknowledgedAt: null });
		world.store.write((r) => {
			r.shares.acknowledge('ptc_1', world.clock.now());
			r.shares.recordOpening(
				r.shares.ofMasterclass(world.id)[0]?.id ?? '',
				'ptc_1',
				world.clock.now()
			);
		});
		const { companies } = world.app.desk.overview(world.scope);
		expect(companies[0]?.shares.inspiring).toMatchObject({
			number: 1,
			openedBy: 1,
			revoked: false
		});
		expect(marc()).toMatchObject({
			name: 'Marc Delvaux',
			shared: 1,
			opened: 1
		});

		world.setStage('con_3', 'withdrawn');
		const after = world.app.desk.overview(world.scope);
		expect(after.companies[0]?.shares.inspiring).toMatchObject({
			number: 1,
			openedBy: 1,
			revoked: false,
			readable: false
		});
		expect(after.waves[0]?.readers[0]?.people[0]).toMatchObject({ shared: 0, opened: 0 });
	});
});

test('who opened what outlives the person taken off, then erased', () => {
	world.app.desk.accept(world.scope, read());
	world.app.shares.sendNow(world.scope, 'inspiring');
	const [share] = world.store.read((r) => r.shares.ofMasterclass(world.id));
	world.store.write((r) => {
		r.shares.acknowledge('ptc_1', world.clock.now());
		r.shares.recordOpening(share?.id ?? '', 'ptc_1', world.clock.now());
	});
	const told = () => {
		const { companies, waves } = world.app.desk.overview(world.scope);
		return [companies[0]?.shares.inspiring?.openedBy, waves[0]?.readers[0]?.former];
	};
	const kept = () => {
		const data = world.app.persons.personalData(world.owner, 'con_1');
		return data && [data.openings, data.acknowledgements];
	};
	const before = kept();
	expect(told()).toEqual([1, []]);

	world.app.recruiting.removePerson(world.scope, 'ptc_1');
	expect(told()).toEqual([1, [{ name: 'Marc Delvaux', opened: 1 }]]);
	expect(kept()).toEqual(before);

	expect(world.app.persons.erase(world.owner, 'con_1', false).ok).toBe(true);
	expect(told()).toEqual([1, [{ name: null, opened: 1 }]]);
});

describe('a document that was handed in', () => {
	test('is read as it was handed in, and what is being written is not', () => {
		expect(shown().content).toEqual(completeContent);
		world.app.desk.allowLate(world.scope, 'par_4', true);
		const [, other] = world.app.desk.overview(world.scope).companies;
		expect(shown(other?.faisceauId ?? '').content).toBeNull();
	});

	test('is found complete, once', () => {
		const before = read();
		expect(world.app.desk.accept(world.scope, before).ok).toBe(true);
		expect(shown()).toMatchObject({ state: 'accepted', version: { number: 1 } });
		expect(shown().version?.acceptedAt).toBe(world.clock.now());
		expect(world.app.desk.accept(world.scope, before)).toEqual({ ok: false, reason: 'stale' });
		expect(world.app.desk.accept(world.scope, read())).toEqual({ ok: false, reason: 'settled' });
	});

	test('is not accepted unread when the company handed in again meanwhile', () => {
		const before = read();
		handIn(world, 'par_3', { accepted: false });
		expect(world.app.desk.accept(world.scope, before)).toEqual({ ok: false, reason: 'stale' });
	});

	test('goes back with its remarks, at least one, and may then be written whatever the day', () => {
		expect(world.app.desk.sendBack(world.scope, read())).toEqual({
			ok: false,
			reason: 'no-remark'
		});
		remark('gains', 'Quelle méthode de mesure ?');
		remark('whole', 'Presque complet.');
		expect(world.app.desk.sendBack(world.scope, read()).ok).toBe(true);
		expect(shown()).toMatchObject({ state: 'sent-back', remarks: {} });
		expect(shown().sent.map(({ field, text }) => [field, text])).toEqual([
			['gains', 'Quelle méthode de mesure ?'],
			['', 'Presque complet.']
		]);
	});

	test('is given back after it was accepted; the version that was shared stays shared', () => {
		world.app.desk.accept(world.scope, read());
		world.app.shares.sendNow(world.scope, 'inspiring');
		expect(world.app.desk.reopen(world.scope, read()).ok).toBe(true);
		expect(shown()).toMatchObject({ state: 'draft', line: { accepted: 1 } });
		expect(sharedVersions()).toEqual(['ver_3_1']);
		const emma = world.store.read((r) => r.spaces.ofEmail('emma@example.org'))[0];
		expect(emma && world.store.read((r) => r.spaces.facts(emma)).faisceau).toBe('reopened');
	});

	test('given back before a wave does not go with it until it is accepted again', () => {
		world.app.desk.accept(world.scope, read());
		world.app.desk.reopen(world.scope, read());
		expect(shown().line.readiness).toMatchObject({ inspiring: 'reopened' });
		expect(world.app.shares.sendNow(world.scope, 'inspiring')).toEqual({
			ok: false,
			reason: 'nothing-ready'
		});
		handIn(world, 'par_3', { accepted: false });
		world.app.desk.accept(world.scope, read());
		expect(world.app.shares.sendNow(world.scope, 'inspiring')).toEqual({ ok: true, value: 1 });
		expect(sharedVersions()).toEqual(['ver_3_2']);
	});

	test('is shared at once in its next version, after its wave', () => {
		world.app.desk.accept(world.scope, read());
		world.app.shares.sendNow(world.scope, 'inspiring');
		handIn(world, 'par_3', { accepted: false });
		expect(sharedVersions()).toEqual(['ver_3_1']);
		world.app.desk.accept(world.scope, read());
		expect(sharedVersions()).toEqual(['ver_3_1', 'ver_3_2']);
	});

	test('is kept back from a wave', () => {
		world.app.desk.accept(world.scope, read());
		world.app.desk.hold(world.scope, read(), true);
		expect(world.app.shares.sendNow(world.scope, 'inspiring')).toEqual({
			ok: false,
			reason: 'nothing-ready'
		});
		world.app.desk.hold(world.scope, read(), false);
		expect(world.app.shares.sendNow(world.scope, 'inspiring').ok).toBe(true);
	});

	test('shows what differs between two versions', () => {
		handIn(world, 'par_3', {
			content: { ...completeContent, answers: { ...completeContent.answers, trl: 8 } },
			accepted: false
		});
		handIn(world, 'par_3', { accepted: false });
		const compared = (from: number | null, to: number | null) => {
			const found = world.app.desk.show(world.scope, 'fai_3', { from, to })?.compared;
			return found && [found.from, found.to, found.difference.answers.map(({ field }) => field)];
		};
		expect(compared(null, null)).toEqual([2, 3, ['trl']]);
		expect(compared(1, 3)).toEqual([1, 3, []]);
		expect(compared(3, 1)).toEqual([1, 3, []]);
		expect(compared(9, 2)).toEqual([1, 2, ['trl']]);
	});

	test('of another masterclass does not open', () => {
		expect(world.app.desk.show(world.scope, 'fai_9', nothing)).toBeNull();
		expect(world.app.desk.accept(world.scope, { id: 'fai_9', revision: 1 })).toEqual({
			ok: false,
			reason: 'unknown'
		});
	});
});

describe('remarks', () => {
	test('are saved as they are written, and go when they are emptied', () => {
		expect(remark('gains', ' Quelle méthode ? ')).toMatchObject({
			value: { saved: { gains: 'Quelle méthode ?' } }
		});
		expect(shown().remarks).toEqual({ gains: 'Quelle méthode ?' });
		remark('gains', '', 'Quelle méthode ?');
		expect(shown().remarks).toEqual({});
	});

	test('of two organisers in one answer: nobody’s is overwritten', () => {
		remark('gains', 'Quelle méthode ?');
		expect(remark('gains', 'Quelle source ?')).toMatchObject({
			value: {
				saved: {},
				conflicts: { gains: { theirs: 'Quelle méthode ?', by: 'Camille Réau' } }
			}
		});
		expect(shown().remarks).toEqual({ gains: 'Quelle méthode ?' });
	});

	test('that no answer has, or too long ones, are not kept', () => {
		expect(remark('nonsense', 'x')).toMatchObject({ value: { saved: {}, refused: {} } });
		expect(remark('gains', 'x'.repeat(2001))).toMatchObject({
			value: { refused: { gains: 'tooLong' } }
		});
		expect(shown().remarks).toEqual({});
	});

	test('are no longer taken once the document is settled', () => {
		world.app.desk.accept(world.scope, read());
		expect(remark('gains', 'x')).toEqual({ ok: false, reason: 'settled' });
	});
});
