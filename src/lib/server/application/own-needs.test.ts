import { beforeEach, expect, test } from 'vitest';
import { millisecondsInHour } from 'date-fns/constants';
import { NOT_SAID_YET, type NeedAnswers } from '#lib/domain/needs/need.ts';
import { readNeed } from '#lib/schemas/need.ts';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { organisationDetails, person } from '../../../../tests/support/recruiting.ts';
import { inSpace } from '../../../../tests/support/guest-scopes.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';

let t: TestApplication;
let scope: MasterclassScope<'look' | 'edit' | 'delete' | 'share'>;
let leila: GuestScope;
let noor: GuestScope;

const leaks: NeedAnswers = {
	...NOT_SAID_YET,
	title: 'Repérer les fuites',
	family: 'eau',
	horizon: '6-12m'
};

/** Somebody of a new organisation, inside their space. */
const guest = (
	organisation: string,
	name: string,
	email: string,
	role: ParticipationRole = 'authority'
): GuestScope => {
	const joined = t.app.recruiting.join(scope, {
		organisation: { details: organisationDetails(organisation) },
		role,
		stage: 'confirmed',
		people: [person(name, email)]
	});
	if (!joined.ok) throw new Error(joined.reason);
	return inSpace(t, t.store.read((r) => r.spaces.ofEmail(email))[0]?.participantId ?? '');
};

beforeEach(async () => {
	t = createTestApplication({ now: '2027-01-18T09:00:00Z' });
	const organiser = await t.organiser();
	scope = t.inFrontOf(organiser, plannedMasterclass(t, organiser).id);
	leila = guest('Roubaix', 'Leïla Bouzid', 'leila@example.org');
	noor = guest('Nérac', 'Noor Benali', 'noor@example.org');
});

const history = () =>
	t.store
		.read((r) => r.activities.recent(scope.masterclassId, 50))
		.filter(({ kind }) => kind.startsWith('need-'))
		.map(({ kind, details }) => `${kind} ${String(details.name)}`);

const save = (who: GuestScope, id: string, field: string, base: string, value: string) =>
	t.app.needs.own.save(who, id, { [field]: { base, value } }, readNeed);

test('a need that its authority says stands in the organiser’s list, as said by it', () => {
	const id = t.app.needs.own.add(leila, leaks);

	expect(t.app.needs.own.list(leila)).toMatchObject([
		{ id, title: 'Repérer les fuites', source: 'guest', visibility: 'organiser' }
	]);
	expect(t.app.needs.show(scope, id)).toMatchObject({ authority: 'Roubaix', source: 'guest' });
	expect(history()).toEqual(['need-added Leïla Bouzid']);
});

test('another authority neither sees nor changes it', () => {
	const id = t.app.needs.own.add(leila, leaks);

	expect([
		t.app.needs.own.list(noor),
		t.app.needs.own.show(noor, id),
		t.app.needs.own.edit(noor, { id, revision: 1 }, leaks),
		save(noor, id, 'title', leaks.title, 'Rien'),
		t.app.needs.own.remove(noor, { id, revision: 1 })
	]).toEqual([
		[],
		null,
		{ ok: false, reason: 'unknown' },
		{ ok: false, reason: 'unknown' },
		{ ok: false, reason: 'unknown' }
	]);
	expect(t.app.needs.own.show(leila, id)).toMatchObject({ title: leaks.title });
});

test('answers are saved one by one, and the organiser’s are not lost', () => {
	const id = t.app.needs.own.add(leila, leaks);
	t.app.needs.edit(scope, { id, revision: 1 }, { ...leaks, perimeter: 'Le bourg' });

	expect(save(leila, id, 'statement', '', 'Un quart se perd.')).toEqual({
		ok: true,
		value: {
			savedAt: t.clock.now(),
			saved: { statement: 'Un quart se perd.' },
			conflicts: {},
			refused: {}
		}
	});
	expect(save(leila, id, 'perimeter', '', 'La ville')).toMatchObject({
		value: { saved: {}, conflicts: { perimeter: { theirs: 'Le bourg' } } }
	});
	expect(t.app.needs.own.show(leila, id)).toMatchObject({
		statement: 'Un quart se perd.',
		perimeter: 'Le bourg',
		revision: 3
	});
});

test('what one person types in one sitting is one line of the history', () => {
	const id = t.app.needs.own.add(leila, leaks);
	save(leila, id, 'statement', '', 'Un');
	save(leila, id, 'statement', 'Un', 'Un quart');
	t.clock.advance(2 * millisecondsInHour);
	save(leila, id, 'statement', 'Un quart', 'Un quart se perd');
	save(leila, id, 'statement', 'Un quart se perd', 'Un quart se perd.');

	expect(history()).toEqual(['need-edited Leïla Bouzid', 'need-added Leïla Bouzid']);
});

test('the whole sheet of a form without a script is saved by whoever read it last', () => {
	const id = t.app.needs.own.add(leila, leaks);
	const changed = { ...leaks, openConsultation: true, visibility: 'public' as const };

	expect([
		t.app.needs.own.edit(leila, { id, revision: 1 }, changed),
		t.app.needs.own.edit(leila, { id, revision: 1 }, leaks)
	]).toEqual([
		{ ok: true, value: null },
		{ ok: false, reason: 'stale' }
	]);
	expect(t.app.needs.own.show(leila, id)).toMatchObject({
		...changed,
		shown: { shown: false, why: 'open-consultation' }
	});
});

test('a need that is taken away is gone for everybody', () => {
	const id = t.app.needs.own.add(leila, leaks);

	expect([
		t.app.needs.own.remove(leila, { id, revision: 9 }),
		t.app.needs.own.remove(leila, { id, revision: 1 }),
		t.app.needs.show(scope, id)
	]).toEqual([{ ok: false, reason: 'stale' }, { ok: true, value: null }, null]);
	expect(history()[0]).toBe('need-removed Leïla Bouzid');
});

test('others read what an authority opened; no company reads of an open consultation', () => {
	const lou = guest('Halo Thermique', 'Lou Marchand', 'lou@example.org', 'company');
	const maud = guest('Département du Nord', 'Maud Olive', 'maud@example.org', 'inspiring');
	t.app.needs.own.add(leila, leaks);
	t.app.needs.own.add(leila, { ...leaks, title: 'Ouvert', visibility: 'participants' });
	t.app.needs.own.add(leila, {
		...leaks,
		title: 'En consultation',
		visibility: 'public',
		openConsultation: true
	});
	const titles = (who: GuestScope) =>
		t.app.needs.own
			.readable(who)
			.map(({ authority, needs }) => [authority, ...needs.map(({ title }) => title)]);

	expect([leila, noor, maud, lou].map(titles)).toEqual([
		[],
		[['Roubaix', 'Ouvert', 'En consultation']],
		[['Roubaix', 'Ouvert', 'En consultation']],
		[['Roubaix', 'Ouvert']]
	]);
});

test('an authority’s two sentences are the organiser’s to read, and a colleague’s are not lost', () => {
	const introduce = (base: string, value: string) =>
		t.app.needs.own.introduce(leila, { introduction: { base, value } });

	expect(introduce('', 'Roubaix, 100 000 habitants.')).toMatchObject({
		saved: { introduction: 'Roubaix, 100 000 habitants.' }
	});
	expect(introduce('', 'Roubaix.')).toMatchObject({
		saved: {},
		conflicts: { introduction: { theirs: 'Roubaix, 100 000 habitants.' } }
	});
	expect(t.app.needs.own.introduction(leila)).toBe('Roubaix, 100 000 habitants.');
	expect(t.app.needs.own.introduction(noor)).toBe('');
	expect(t.app.needs.introductions(scope)).toEqual([
		{
			participationId: leila.participationId,
			authority: 'Roubaix',
			text: 'Roubaix, 100 000 habitants.'
		}
	]);
	expect(
		t.store.read((r) => r.activities.recent(scope.masterclassId, 1)).map(({ kind }) => kind)
	).toEqual(['introduction-edited']);
});
