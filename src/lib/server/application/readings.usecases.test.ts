import { beforeEach, describe, expect, test } from 'vitest';
import { baseOf, noteField } from '#lib/domain/readings/fields.ts';
import { EMPTY_NOTE, EMPTY_READING } from '#lib/domain/readings/reading.ts';
import { completeContent } from '../../../../tests/support/faisceau.ts';
import { inSpace, lookingInto } from '../../../../tests/support/guest-scopes.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';
import { pagesOf, withoutBlanks } from '../../../../tests/support/pdf.ts';
import { reconcileShares } from './reconcile-shares.ts';
import type { GuestScope } from './scope.ts';

let world: Awaited<ReturnType<typeof createGuestWorld>>;

const marc = () => inSpace(world, 'ptc_1');
const emma = () => inSpace(world, 'ptc_2');
const readings = () => world.app.readings;
const strength = noteField('fai_2', 'I03', 'strength');
const remark = noteField('fai_2', 'I03', 'remark');
const typed = (value: string, on = '') => ({ value, base: baseOf(on) });
const conclude = (scope: GuestScope, faisceauId = 'fai_2') =>
	readings().own.save(scope, {
		[`${faisceauId}.whole`]: typed('convergent'),
		[`${faisceauId}.paragraph`]: typed('Plutôt oui.')
	});
const lineOf = (company: string) =>
	readings()
		.list(world.scope)
		.companies.find((one) => one.company === company)?.readings[0];
const never = () => {
	throw new Error('nothing was printed');
};
const kinds = () =>
	world.store.read((r) => r.activities.recent(world.id, 20)).map(({ kind }) => kind);

/** Marc's structure reads the documents of Emma's and Karim's companies. */
beforeEach(async () => {
	world = await createGuestWorld('2027-03-12T09:00:00Z');
	world.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
	world.invite('Emma Royer', 'emma@example.org', 'company');
	world.invite('Karim Benali', 'karim@example.org', 'company');
	handIn(world, 'par_2');
	handIn(world, 'par_3');
	world.app.shares.sendNow(world.scope, 'inspiring');
	world.app.shares.acknowledge(marc());
});

test('a company hears of its feedback while it is open', () => {
	const letters = () =>
		world.store
			.read((r) => r.messages.ofMasterclass(world.id))
			.filter(({ kind }) => kind === 'feedback-opened')
			.map(({ recipientEmail, state }) => [recipientEmail, state]);
	conclude(marc());
	const id = lineOf('Commune 2')?.id ?? '';

	readings().open(world.scope, id, true);
	expect(letters()).toEqual([['emma@example.org', 'draft']]);

	readings().close(world.scope, id);
	expect(letters()).toEqual([['emma@example.org', 'superseded']]);
});

describe('the reading desk', () => {
	test('holds every document side by side, with what is looked for and what was noted', () => {
		readings().own.save(marc(), { [strength]: typed('moyen'), [remark]: typed('Un seul rival.') });

		const desk = readings().own.desk(marc(), 'all')?.documents;
		expect(desk?.map(({ company }) => company)).toEqual(['Commune 2', 'Commune 3']);
		expect(desk?.[0]?.visible?.answers.solutionName).toBe('Ruissel');
		expect(desk?.[0]?.convergence?.short).toEqual(['three-supported', 'two-of-the-solution']);
		expect(desk?.[0]?.reading.notes).toEqual({
			I03: { ...EMPTY_NOTE, strength: 'moyen', remark: 'Un seul rival.' }
		});
		expect(desk?.[1]?.reading).toEqual(EMPTY_READING);
	});

	test('shows and records what its reader opens, and only lists the rest', () => {
		const shown = (opens?: string) =>
			readings()
				.own.desk(marc(), opens)
				?.documents.flatMap(({ faisceauId, visible }) => (visible ? [faisceauId] : []));
		const openings = () =>
			world.store
				.read((r) => r.shares.openings(world.id))
				.map(({ firstAt, lastAt }) => [firstAt, lastAt]);
		const first = world.clock.now();

		expect(shown()).toEqual([]);
		expect(readings().own.desk(marc())?.documents[0]).toMatchObject({
			listed: true,
			solution: 'Ruissel',
			convergence: null
		});
		expect(openings()).toEqual([]);

		expect(shown('fai_2')).toEqual(['fai_2']);
		expect(openings()).toEqual([[first, first]]);
		world.clock.advance(60_000);
		expect(shown()).toEqual(['fai_2']);
		expect(openings()).toEqual([[first, first + 60_000]]);

		expect(shown('all')).toEqual(['fai_2', 'fai_3']);
		handIn(world, 'par_2');
		world.store.write((r) => reconcileShares(r, world.ports, world.id));
		expect(shown()).toEqual(['fai_3']);
	});

	test('is empty-handed before the promise', () => {
		world.db.$client.exec('delete from acknowledgements');
		expect(readings().own.desk(marc())).toBe(null);
	});

	test('loses a document that was taken back, and its notes are kept', () => {
		conclude(marc());
		world.app.shares.revoke(world.scope, { wave: 'inspiring', faisceauId: 'fai_2' });

		expect(
			readings()
				.own.desk(marc())
				?.documents.map(({ company }) => company)
		).toEqual(['Commune 3']);
		expect(readings().own.save(marc(), { [remark]: typed('Trop tard') })).toMatchObject({
			saved: {},
			refused: { [remark]: 'documentGone' }
		});
		expect(lineOf('Commune 2')?.state).toBe('concluded');
	});

	test('keeps the notes of a masterclass that was cancelled, without the documents', () => {
		conclude(marc());
		world.db.$client.exec("update masterclasses set status = 'cancelled'");

		const [first] = readings().own.desk(marc())?.documents ?? [];
		expect(first).toMatchObject({ visible: null, convergence: null });
		expect(first?.reading.whole).toBe('convergent');
	});

	test('shows an organiser what a wave will bring, before it goes out', () => {
		world.db.$client.exec('delete from shares; delete from share_waves');

		const looking = lookingInto(world, world.scope, 'ptc_1', 'inspiring-shared');
		expect(
			readings()
				.own.desk(looking)
				?.documents.map(({ company }) => company)
		).toEqual(['Commune 2', 'Commune 3']);
		expect(
			readings()
				.own.desk(looking)
				?.documents.map(({ listed }) => listed)
		).toEqual([false, false]);
		expect(readings().own.desk(marc())?.documents).toEqual([]);
	});
});

describe('saving', () => {
	test('two people of the structure meet only in the same field', () => {
		const first = readings().own.save(marc(), { [remark]: typed('Un seul rival.') });
		const second = readings().own.save(marc(), {
			[remark]: typed('Aucun rival.'),
			[strength]: typed('faible')
		});

		expect(Object.keys(first.saved)).toEqual([remark]);
		expect(Object.keys(second.saved)).toEqual([strength]);
		expect(second.conflicts[remark]?.theirs).toBe('Un seul rival.');
		expect(readings().own.of(marc(), 'fai_2').reading.notes.I03).toEqual({
			...EMPTY_NOTE,
			strength: 'faible',
			remark: 'Un seul rival.'
		});
		const chosen = second.conflicts[remark]?.base ?? '';
		readings().own.save(marc(), { [remark]: { value: 'Aucun rival.', base: chosen } });
		expect(readings().own.of(marc(), 'fai_2').reading.notes.I03?.remark).toBe('Aucun rival.');
	});

	test('a whole form writes what was touched in it, in each document', () => {
		readings().own.save(marc(), { [remark]: typed('Un seul rival.') });
		const other = noteField('fai_3', 'I01', 'question');

		const saved = readings().own.saveForm(marc(), {
			[remark]: typed(''),
			[strength]: typed(''),
			[other]: typed('Et sans soleil ?')
		});

		expect(saved).toMatchObject({ conflicts: {}, refused: {} });
		expect(readings().own.of(marc(), 'fai_2').reading.notes.I03?.remark).toBe('Un seul rival.');
		expect(readings().own.of(marc(), 'fai_3').reading.notes.I01?.question).toBe('Et sans soleil ?');
	});

	test('begins a reading with its first word, and records that once', () => {
		readings().own.save(marc(), { [strength]: typed('') });
		expect(lineOf('Commune 2')).toBe(undefined);

		conclude(marc());
		readings().own.save(marc(), { [remark]: typed('Un seul rival.') });
		expect(kinds().filter((kind) => kind === 'reading-begun').length).toBe(1);
	});

	test('passes over names that no field has', () => {
		expect(readings().own.save(marc(), { odd: typed('x'), 'fai_2.I03.odd': typed('x') })).toEqual({
			savedAt: world.clock.now(),
			saved: {},
			conflicts: {},
			refused: {}
		});
	});
});

describe('a reading', () => {
	test('is private until the organiser opens it, and again once it is closed', () => {
		conclude(marc());
		world.clock.set('2027-03-19T09:00:00Z');
		expect(readings().feedback(emma()).feedback).toEqual([]);
		const id = lineOf('Commune 2')?.id ?? '';

		expect(readings().open(world.scope, id, false).ok).toBe(true);
		expect(readings().feedback(emma()).feedback).toMatchObject([
			{ structure: 'Commune 1', whole: 'convergent', openedAt: world.clock.now() }
		]);
		expect(readings().feedback(inSpace(world, 'ptc_3')).feedback).toEqual([]);
		readings().open(world.scope, id, false);
		readings().close(world.scope, id);
		readings().close(world.scope, id);
		expect(readings().feedback(emma()).feedback).toEqual([]);
		expect(kinds().filter((kind) => kind.startsWith('feedback'))).toEqual([
			'feedback-closed',
			'feedback-opened'
		]);
	});

	test('stays for its company as it was opened, until the organiser opens the new one', async () => {
		conclude(marc());
		readings().own.save(marc(), { [remark]: typed('Un seul rival.') });
		world.clock.set('2027-03-19T09:00:00Z');
		const id = lineOf('Commune 2')?.id ?? '';
		readings().open(world.scope, id, false);
		const opened = world.clock.now();
		expect(readings().own.of(marc(), 'fai_2').openedAt).toBe(opened);
		expect(lineOf('Commune 2')?.changed).toBe(false);

		world.clock.advance(60_000);
		readings().own.save(marc(), {
			[remark]: typed('Deux rivaux.', 'Un seul rival.'),
			'fai_2.whole': typed('insuffisant', 'convergent')
		});
		const read = () => readings().feedback(emma()).feedback;
		expect(read()).toMatchObject([
			{ whole: 'convergent', openedAt: opened, notes: { I03: { remark: 'Un seul rival.' } } }
		]);
		expect(JSON.stringify(read())).not.toMatch('Deux rivaux');
		const printed = pagesOf((await readings().printFeedback(emma(), id, 'fr')) ?? never());
		expect(printed.join('')).toContain(withoutBlanks('Un seul rival.'));
		expect(lineOf('Commune 2')).toMatchObject({ changed: true, openedAt: opened });
		expect(readings().show(world.scope, id)).toMatchObject({
			changed: true,
			feedback: { whole: 'insuffisant', notes: { I03: { remark: 'Deux rivaux.' } } }
		});

		readings().open(world.scope, id, false);
		expect(read()).toMatchObject([
			{
				whole: 'insuffisant',
				openedAt: world.clock.now(),
				notes: { I03: { remark: 'Deux rivaux.' } }
			}
		]);
		expect(lineOf('Commune 2')?.changed).toBe(false);
	});

	test('is not opened before the session is over, unless somebody confirms it', () => {
		conclude(marc());
		const id = lineOf('Commune 2')?.id ?? '';

		expect(lineOf('Commune 2')?.refusal).toBe('not-over');
		expect(readings().open(world.scope, id, false)).toEqual({ ok: false, reason: 'not-over' });
		expect(readings().openAll(world.scope, false)).toEqual({ ok: false, reason: 'not-over' });
		expect(readings().feedback(emma()).feedback).toEqual([]);
		expect(readings().open(world.scope, id, true).ok).toBe(true);
		expect(readings().feedback(emma()).feedback.length).toBe(1);
	});

	test('that names another way to buy is opened once it says why', () => {
		readings().own.save(marc(), { 'fai_2.whole': typed('hors_dispositif') });
		world.clock.set('2027-03-19T09:00:00Z');
		const id = lineOf('Commune 2')?.id ?? '';

		expect(lineOf('Commune 2')?.refusal).toBe('reason-missing');
		expect(readings().open(world.scope, id, true)).toEqual({
			ok: false,
			reason: 'reason-missing'
		});
		expect(readings().show(world.scope, id)).toMatchObject({
			refusal: 'reason-missing',
			feedback: { whole: null, reasons: [] }
		});
		readings().own.save(marc(), { 'fai_2.reasons[]': typed('pure-research') });
		expect(readings().open(world.scope, id, false).ok).toBe(true);
		expect(readings().feedback(emma()).feedback[0]).toMatchObject({
			whole: 'hors_dispositif',
			reasons: ['pure-research']
		});
	});

	test('that concludes without saying why is opened once it does', () => {
		readings().own.save(marc(), { 'fai_2.whole': typed('insuffisant') });
		world.clock.set('2027-03-19T09:00:00Z');
		const id = lineOf('Commune 2')?.id ?? '';

		expect(lineOf('Commune 2')).toMatchObject({
			state: 'reason-missing',
			refusal: 'reason-missing'
		});
		expect(readings().open(world.scope, id, true)).toEqual({
			ok: false,
			reason: 'reason-missing'
		});
		readings().own.save(marc(), { 'fai_2.paragraph': typed('Il manque une mesure.') });
		expect(lineOf('Commune 2')?.state).toBe('concluded');
		expect(readings().open(world.scope, id, false).ok).toBe(true);
		expect(readings().feedback(emma()).feedback[0]).toMatchObject({
			whole: 'insuffisant',
			paragraph: 'Il manque une mesure.'
		});
	});

	test('is printed for its company once opened, with the document that was read', async () => {
		readings().own.save(marc(), { [remark]: typed('Un seul rival.') });
		const id = lineOf('Commune 2')?.id ?? '';
		expect(await readings().printFeedback(emma(), id, 'fr')).toBe(null);
		expect(await readings().print(world.scope, 'rdg_0', 'fr')).toBe(null);

		readings().open(world.scope, id, true);
		const printed = await readings().printFeedback(emma(), id, 'fr');
		const text = pagesOf(printed ?? new Uint8Array()).join('');
		for (const said of ['Ceci est un exercice', 'Ruissel', 'Commune 1', 'Un seul rival.'])
			expect(text).toContain(withoutBlanks(said));
		expect(await readings().printFeedback(inSpace(world, 'ptc_3'), id, 'fr')).toBe(null);
	});

	test('is of one masterclass only', () => {
		expect(readings().open(world.scope, 'rdg_0', true)).toEqual({ ok: false, reason: 'unknown' });
		expect(readings().close(world.scope, 'rdg_0')).toEqual({ ok: false, reason: 'unknown' });
		expect(readings().show(world.scope, 'rdg_0')).toBe(null);
	});
});

test('all at once opens what says something and is closed', () => {
	conclude(marc());
	conclude(marc(), 'fai_3');
	world.clock.set('2027-03-19T09:00:00Z');
	readings().open(world.scope, lineOf('Commune 3')?.id ?? '', false);

	expect(readings().openAll(world.scope, false)).toEqual({ ok: true, value: 1 });
	expect(readings().openAll(world.scope, false)).toEqual({ ok: true, value: 0 });
	expect(readings().feedback(emma()).feedback.length).toBe(1);
});

test('the list names each company, shared or not, and how its indicators speak', () => {
	world.invite('Ana Pires', 'ana@example.org', 'company');
	handIn(world, 'par_4', { content: completeContent, accepted: false });
	readings().own.save(marc(), { [strength]: typed('moyen') });

	const { companies, over } = readings().list(world.scope);
	expect(over).toBe(false);
	expect(companies.map(({ company, shared }) => [company, shared])).toEqual([
		['Commune 2', true],
		['Commune 3', true],
		['Commune 4', false]
	]);
	expect(companies[0]?.readings).toMatchObject([
		{ structure: 'Commune 1', state: 'begun', strengths: { I03: 'moyen' }, openedAt: null }
	]);
});

test('of a document that is read no more is not one that is asked for', () => {
	const counted = () =>
		world.store.read((r) => {
			const guest = r.spaces.find('ptc_1');
			return guest && r.spaces.facts(guest);
		});
	conclude(marc());
	expect(counted()).toMatchObject({ readings: 1, documents: { shared: 2 } });
	world.setStage('con_2', 'withdrawn');
	expect(counted()).toMatchObject({ readings: 0, documents: { shared: 1 } });
});

test('of a company that left, a reading is opened to nobody', () => {
	conclude(marc());
	world.setStage('con_2', 'withdrawn');

	expect(readings().list(world.scope).companies[0]).toMatchObject({
		company: 'Commune 2',
		left: true,
		shared: false
	});
	expect(readings().openAll(world.scope, true)).toEqual({ ok: true, value: 0 });
});
