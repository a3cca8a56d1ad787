import { beforeEach, describe, expect, test } from 'vitest';
import {
	aDocument,
	anEvidence,
	bothWaves,
	completeContent
} from '../../../../tests/support/faisceau.ts';
import { inSpace, lookingInto } from '../../../../tests/support/guest-scopes.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';
import { reconcileShares } from './reconcile-shares.ts';

let world: Awaited<ReturnType<typeof createGuestWorld>>;
const proof = aDocument({ id: 'fil_proof', name: 'essai.pdf' });

const marc = () => inSpace(world, 'ptc_1');
const nadia = () => inSpace(world, 'ptc_2');
const reconcile = () => world.store.write((r) => reconcileShares(r, world.ports, world.id));
const open = (wave: 'inspiring' | 'authorities') => world.app.shares.sendNow(world.scope, wave);
const openings = () => world.store.read((r) => r.shares.openings(world.id));

beforeEach(async () => {
	world = await createGuestWorld('2027-03-12T09:00:00Z');
	world.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
	world.invite('Nadia Ferrand', 'nadia@example.org', 'authority');
	world.invite('Emma Royer', 'emma@example.org', 'company');
	world.invite('Karim Benali', 'karim@example.org', 'company');
	handIn(world, 'par_3', {
		content: {
			...completeContent,
			documents: [aDocument()],
			evidence: [anEvidence({ file: proof, confidentiality: 'inspiring' })]
		}
	});
	handIn(world, 'par_4', {
		content: { ...completeContent, consent: { ...bothWaves, authorities: false } }
	});
});

describe('before a promise', () => {
	test('a reader learns how many documents wait, and nothing of them', () => {
		open('inspiring');
		expect(world.app.shares.documents(marc())).toEqual({
			acknowledgedAt: null,
			count: 2,
			documents: [],
			timeZone: 'Europe/Paris'
		});
		expect(world.app.shares.document(marc(), 'fai_3')).toEqual({
			ok: false,
			reason: 'acknowledge'
		});
		expect(world.app.shares.sharedFile(marc(), 'fai_3', 'fil_1')).toEqual({
			ok: false,
			reason: 'acknowledge'
		});
	});

	test('the promise is dated once', () => {
		world.app.shares.acknowledge(marc());
		world.clock.advance(60_000);
		world.app.shares.acknowledge(marc());
		expect(world.app.shares.documents(marc()).acknowledgedAt).toBe(
			Date.parse('2027-03-12T09:00:00Z')
		);
	});
});

describe('a reader', () => {
	beforeEach(() => {
		open('inspiring');
		open('authorities');
		world.app.shares.acknowledge(marc());
		world.app.shares.acknowledge(nadia());
	});

	test('sees what its group may see, field by field', () => {
		const toMarc = world.app.shares.document(marc(), 'fai_3');
		const toNadia = world.app.shares.document(nadia(), 'fai_3');
		if (!toMarc.ok || !toNadia.ok) throw new Error('it does not open');
		expect(toMarc.value.visible.evidence).toHaveLength(1);
		expect(toNadia.value.visible.evidence).toHaveLength(0);
		expect(toNadia.value.visible.kept.evidence).toEqual([{ indicator: 'I04', count: 1 }]);
		expect(toNadia.value.reader).toEqual({ name: 'Nadia Ferrand', organisation: 'Commune 2' });
	});

	test('sees no document that the company keeps from it, nor by its address', () => {
		expect(
			world.app.shares.documents(nadia()).documents.map(({ faisceauId }) => faisceauId)
		).toEqual(['fai_3']);
		expect(world.app.shares.document(nadia(), 'fai_4')).toEqual({ ok: false, reason: 'unknown' });
	});

	test('gets the files of what it sees, and no other', () => {
		const file = (scope: ReturnType<typeof marc>, id: string) =>
			world.app.shares.sharedFile(scope, 'fai_3', id).ok;
		expect([file(marc(), 'fil_1'), file(marc(), 'fil_proof')]).toEqual([true, true]);
		expect([file(nadia(), 'fil_1'), file(nadia(), 'fil_proof')]).toEqual([true, false]);
		expect(file(marc(), 'fil_other')).toBe(false);
	});

	test('loses what was taken back, what the company no longer agrees to, and who left', () => {
		const readable = () =>
			world.app.shares.documents(marc()).documents.map(({ faisceauId }) => faisceauId);
		expect(readable()).toEqual(['fai_3', 'fai_4']);
		world.app.shares.revoke(world.scope, { wave: 'inspiring', faisceauId: 'fai_3' });
		expect(readable()).toEqual(['fai_4']);
		world.app.shares.restore(world.scope, { wave: 'inspiring', faisceauId: 'fai_3' });
		world.store.write((r) =>
			r.faisceaux.update('fai_3', r.faisceaux.find('fai_3')?.revision ?? 0, {
				consent: { ...bothWaves, inspiring: false }
			})
		);
		expect(readable()).toEqual(['fai_4']);
		world.setStage('con_4', 'withdrawn');
		expect(readable()).toEqual([]);
	});

	test.each([
		[
			'is no longer confirmed',
			() =>
				world.db.$client.exec("update participations set stage = 'contacted' where id = 'par_1'")
		],
		[
			'offers something itself now',
			() => {
				const joined = world.app.recruiting.join(world.scope, {
					organisation: {
						id: world.store.read((r) => r.participations.find('par_1')?.organisationId ?? '')
					},
					role: 'company',
					stage: 'interested',
					people: []
				});
				expect(joined.ok).toBe(true);
			}
		]
	])('reads nothing any more once it %s', (_how, change) => {
		expect(world.app.shares.document(marc(), 'fai_3').ok).toBe(true);
		change();
		expect(world.app.shares.document(marc(), 'fai_3').ok).toBe(false);
		expect(world.app.shares.sharedFile(marc(), 'fai_3', 'fil_1').ok).toBe(false);
		expect(world.app.shares.documents(marc()).documents).toEqual([]);
	});

	test('is told what changed since the version it opened', () => {
		world.app.shares.documentOpened(marc(), 'fai_3');
		handIn(world, 'par_3', {
			content: { ...completeContent, answers: { ...completeContent.answers, trl: 8 } }
		});
		reconcile();
		const line = (scope: ReturnType<typeof marc>) =>
			world.app.shares.documents(scope).documents.find(({ faisceauId }) => faisceauId === 'fai_3');
		expect([line(marc())?.read, line(nadia())?.read]).toEqual(['changed', 'new']);
		const read = world.app.shares.document(marc(), 'fai_3');
		if (!read.ok) throw new Error(read.reason);
		expect([read.value.number, read.value.since?.number]).toEqual([2, 1]);
		expect(read.value.since?.difference.answers.map(({ field }) => field)).toEqual(['trl']);
		world.app.shares.documentOpened(marc(), 'fai_3');
		expect(line(marc())?.read).toBe('read');
	});

	test('leaves a record of the first and the last time', () => {
		world.app.shares.documentOpened(marc(), 'fai_3');
		world.clock.advance(60_000);
		world.app.shares.documentOpened(marc(), 'fai_3');
		const at = Date.parse('2027-03-12T09:00:00Z');
		expect(openings()).toMatchObject([
			{ participantId: 'ptc_1', firstAt: at, lastAt: at + 60_000 }
		]);
	});
});

describe('an organiser who looks', () => {
	test('sees what a wave would share, before it goes out, and leaves no trace', () => {
		const look = lookingInto(world, world.scope, 'ptc_2', 'authorities-shared');
		expect(world.app.shares.documents(look).documents.map(({ faisceauId }) => faisceauId)).toEqual([
			'fai_3'
		]);
		expect(world.app.shares.document(look, 'fai_3').ok).toBe(true);
		world.app.shares.documentOpened(look, 'fai_3');
		expect(openings()).toEqual([]);
		expect(world.app.shares.documents(lookingInto(world, world.scope, 'ptc_2')).count).toBe(0);
	});

	test('sees no further than a company or a facilitator does', () => {
		open('inspiring');
		const look = lookingInto(world, world.scope, 'ptc_3', 'authorities-shared');
		expect(world.app.shares.documents(look).count).toBe(0);
		expect(world.app.shares.document(look, 'fai_3').ok).toBe(false);
	});
});
