import { beforeEach, describe, expect, test } from 'vitest';
import { bothWaves, completeContent } from '../../../../tests/support/faisceau.ts';
import { inSpace, lookingInto } from '../../../../tests/support/guest-scopes.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';

let world: Awaited<ReturnType<typeof createGuestWorld>>;

const nadia = () => inSpace(world, 'ptc_2');
const leila = () => inSpace(world, 'ptc_3');
const own = () => world.app.questions.own;
const list = () => world.app.questions.list(world.scope);
const ask = (scope: ReturnType<typeof nadia>, text: string, faisceauId = 'fai_4'): string => {
	world.clock.advance(1000);
	const asked = own().add(scope, faisceauId, text);
	if (!asked.ok) throw new Error(asked.reason);
	return asked.value;
};
/** Each group of the first company, its head first. */
const groups = () =>
	list().companies[0]?.groups.map(({ head, others }) => [head, ...others].map(({ text }) => text));

/** Two authorities, Nadia's and Leïla's, read the documents of two companies; a facilitator waits. */
beforeEach(async () => {
	world = await createGuestWorld('2027-03-15T09:00:00Z');
	world.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
	world.invite('Nadia Ferrand', 'nadia@example.org', 'authority');
	world.invite('Leïla Bouzid', 'leila@example.org', 'authority');
	world.invite('Emma Royer', 'emma@example.org', 'company');
	world.invite('Karim Benali', 'karim@example.org', 'company');
	world.invite('Ana Pires', 'ana@example.org', 'facilitator');
	handIn(world, 'par_4');
	handIn(world, 'par_5', {
		content: { ...completeContent, consent: { ...bothWaves, authorities: false } }
	});
	for (const wave of ['inspiring', 'authorities'] as const)
		world.app.shares.sendNow(world.scope, wave);
	for (const scope of [nadia(), leila()]) world.app.shares.acknowledge(scope);
});

describe('an authority', () => {
	test('asks on the documents it reads, and finds its questions by document', () => {
		const id = ask(nadia(), 'Qui entretient ?');

		expect(own().list(nadia())).toEqual([
			{
				faisceauId: 'fai_4',
				company: 'Commune 4',
				solution: 'Ruissel',
				questions: [{ id, text: 'Qui entretient ?', revision: 1, by: null }]
			}
		]);
		expect(own().list(leila())?.[0]?.questions).toEqual([]);
	});

	test('sees nothing before the promise, and an organiser who looks sees it', () => {
		ask(nadia(), 'Qui entretient ?');
		world.db.$client.exec('delete from acknowledgements');

		expect(own().list(nadia())).toBe(null);
		const looking = lookingInto(world, world.scope, 'ptc_2');
		expect(
			own()
				.list(looking)?.[0]
				?.questions.map(({ by }) => by)
		).toEqual([null]);
	});

	test('cannot ask on a document that it does not read, nor more than can be asked', () => {
		expect(own().add(nadia(), 'fai_5', 'Combien ?')).toEqual({ ok: false, reason: 'unknown' });
		expect(own().add(nadia(), 'fai_0', 'Combien ?')).toEqual({ ok: false, reason: 'unknown' });

		for (let at = 0; at < 20; at += 1) ask(nadia(), `Question ${at}`);
		expect(own().add(nadia(), 'fai_4', 'Encore une ?')).toEqual({ ok: false, reason: 'too-many' });
	});

	test('that sends a question twice asks it once', () => {
		const first = ask(nadia(), 'Qui entretient ?');

		expect(ask(nadia(), 'Qui entretient ?')).toBe(first);
		expect(own().list(nadia())?.[0]?.questions.length).toBe(1);
	});

	test('changes and takes away its own, never another’s', () => {
		const id = ask(nadia(), 'Qui entretient ?');

		expect(own().edit(leila(), { id, revision: 1 }, 'Autre')).toEqual({
			ok: false,
			reason: 'unknown'
		});
		expect(own().remove(leila(), { id, revision: 1 })).toEqual({ ok: false, reason: 'unknown' });
		expect(own().edit(nadia(), { id, revision: 1 }, 'Qui entretient, et quand ?').ok).toBe(true);
		expect(own().edit(nadia(), { id, revision: 1 }, 'Qui ?')).toEqual({
			ok: false,
			reason: 'stale'
		});
		expect(own().remove(nadia(), { id, revision: 1 })).toEqual({ ok: false, reason: 'stale' });
		expect(
			own()
				.list(nadia())?.[0]
				?.questions.map(({ text }) => text)
		).toEqual(['Qui entretient, et quand ?']);
		expect(own().remove(nadia(), { id, revision: 2 }).ok).toBe(true);
		expect(own().list(nadia())?.[0]?.questions).toEqual([]);
	});

	test('no longer sees a document that was taken back, and its questions are kept', () => {
		ask(nadia(), 'Qui entretient ?');
		world.app.shares.revoke(world.scope, { wave: 'authorities', faisceauId: 'fai_4' });

		expect(own().list(nadia())).toEqual([]);
		expect(groups()).toEqual([['Qui entretient ?']]);
	});
});

describe('the list of questions', () => {
	test('is by company, what most ask first, and names who asks and who is silent', () => {
		ask(nadia(), 'Qui entretient ?');
		expect(list().silent).toEqual([{ participationId: 'par_3', name: 'Commune 3' }]);
		const head = ask(leila(), 'Quel coût global ?');
		const other = ask(nadia(), 'Le coût global ?');

		expect(world.app.questions.merge(world.scope, [head, other]).ok).toBe(true);

		expect(list().silent).toEqual([]);
		expect(list().companies.map(({ company }) => company)).toEqual(['Commune 4', 'Commune 5']);
		expect(list().companies[0]?.groups[0]).toEqual({
			head: {
				id: head,
				text: 'Quel coût global ?',
				authority: 'Commune 3',
				writer: 'Leïla Bouzid'
			},
			others: [
				{ id: other, text: 'Le coût global ?', authority: 'Commune 2', writer: 'Nadia Ferrand' }
			],
			authorities: ['Commune 3', 'Commune 2']
		});
	});

	test('proposes what may be the same, and only what is not one already', () => {
		const one = ask(nadia(), 'Quel est le coût global sur cinq ans ?');
		const other = ask(leila(), 'Le coût global, sur cinq ans ?');
		ask(leila(), 'Où sont les données ?');
		const alike = () => list().companies[0]?.alike.map((each) => each.map(({ id }) => id));

		expect(alike()).toEqual([[one, other]]);
		world.app.questions.merge(world.scope, [one, other]);
		expect(alike()).toEqual([]);
	});

	test('takes apart what was merged, with every word as it was', () => {
		const ids = ['Coût ?', 'Prix ?', 'Combien ?'].map((text) => ask(nadia(), text));
		world.app.questions.merge(world.scope, ids);
		expect(groups()).toEqual([['Coût ?', 'Prix ?', 'Combien ?']]);

		expect(world.app.questions.takeApart(world.scope, ids[0] ?? '').ok).toBe(true);
		expect(groups()).toEqual([['Coût ?'], ['Prix ?', 'Combien ?']]);
		expect(world.app.questions.takeApart(world.scope, 'qst_0')).toEqual({
			ok: false,
			reason: 'unknown'
		});
	});

	test('looks again at a question whose words changed, and loses none of its group', () => {
		const ids = ['Coût ?', 'Prix ?', 'Combien ?'].map((text) => ask(nadia(), text));
		world.app.questions.merge(world.scope, ids);

		own().edit(nadia(), { id: ids[0] ?? '', revision: 1 }, 'Quel délai ?');
		expect(groups()).toEqual([['Quel délai ?'], ['Prix ?', 'Combien ?']]);
		own().remove(nadia(), { id: ids[1] ?? '', revision: 1 });
		expect(groups()).toEqual([['Quel délai ?'], ['Combien ?']]);
	});

	test('is the same for whoever runs the session', () => {
		ask(nadia(), 'Qui entretient ?');

		expect(world.app.questions.list(inSpace(world, 'ptc_6'))).toEqual(list());
	});

	test('keeps the question of somebody who was taken off, without a name', () => {
		ask(nadia(), 'Qui entretient ?');
		world.store.write((r) => r.participations.removeParticipant('ptc_2'));

		expect(list().companies[0]?.groups[0]?.head).toMatchObject({
			authority: 'Commune 2',
			writer: null
		});
		expect(world.app.persons.personalData(world.owner, 'con_2')?.questions).toMatchObject([
			{ text: 'Qui entretient ?' }
		]);
	});
});
