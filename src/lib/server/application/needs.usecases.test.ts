import { beforeEach, expect, test } from 'vitest';
import { NOT_SAID_YET, type NeedAnswers } from '#lib/domain/needs/need.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

let world: ReturnType<typeof createTestApplication>;
let owner: OrganiserScope;
let scope: MasterclassScope<'edit'> & MasterclassScope;

const school: NeedAnswers = {
	...NOT_SAID_YET,
	title: 'Rafraîchir les écoles en été',
	family: 'batiment',
	subfamily: 'confort_ete',
	horizon: '6-12m'
};

const plan = (): MasterclassScope<'edit'> & MasterclassScope => {
	const created = world.app.masterclasses.create(owner, {
		title: 'Transition des bâtiments publics',
		date: '2027-03-18',
		startTime: '09:00',
		place: 'Hôtel de région, Lille',
		territory: 'metropole',
		participants: 8,
		locale: 'fr'
	});
	if (!created.ok) throw new Error(created.reason);
	return world.inFrontOf(owner, created.value);
};

const join = (name: string, role: 'authority' | 'company' = 'authority'): string => {
	const joined = world.app.recruiting.join(scope, {
		organisation: {
			details: {
				kind: role === 'authority' ? 'commune' : 'company',
				name,
				code: null,
				department: null,
				population: null,
				siren: '',
				siret: '',
				website: '',
				notes: ''
			}
		},
		role,
		stage: 'contacted',
		people: []
	});
	if (!joined.ok) throw new Error(joined.reason);
	return joined.value;
};

beforeEach(async () => {
	world = createTestApplication();
	owner = await world.organiser('Camille Réau');
	scope = plan();
});

const said = (result: { ok: true; value: string } | { ok: false; reason: string }): string => {
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};

test('every authority stands in the list, the silent ones too, in alphabetical order', () => {
	const vernon = join('Vernon');
	join('Étampes');
	join('Thermi’Scan', 'company');
	said(world.app.needs.add(scope, vernon, school));

	expect(
		world.app.needs
			.list(scope)
			.map(({ authority, needs }) => [
				authority,
				needs.map(({ title, missing, shown }) => [title, missing[0], shown])
			])
	).toEqual([
		['Étampes', []],
		['Vernon', [['Rafraîchir les écoles en été', 'statement', { shown: false, why: 'not-shared' }]]]
	]);
});

test('what an authority said stays readable after it has declined', () => {
	const vernon = join('Vernon');
	said(world.app.needs.add(scope, vernon, school));
	world.app.recruiting.move(scope, {
		participationId: vernon,
		revision: 1,
		stage: 'declined',
		refusal: '',
		byPhone: true
	});

	expect(world.app.needs.list(scope).map(({ here, needs }) => [here, needs.length])).toEqual([
		[false, 1]
	]);
	expect(world.app.needs.authorities(scope)).toEqual([]);
});

test('a need is written for an authority of this masterclass only', () => {
	const company = join('Thermi’Scan', 'company');
	const elsewhere = plan();
	const vernon = join('Vernon');

	expect([
		world.app.needs.add(scope, company, school),
		world.app.needs.add(elsewhere, vernon, school),
		world.app.needs.add(scope, 'par_nobody', school)
	]).toEqual(Array(3).fill({ ok: false, reason: 'unknown-authority' }));
});

test('a need is changed by whoever read it last, and by nobody from elsewhere', () => {
	const id = said(world.app.needs.add(scope, join('Vernon'), school));
	const elsewhere = plan();
	const changed = { ...school, openConsultation: true, visibility: 'participants' as const };

	expect([
		world.app.needs.edit(scope, { id, revision: 1 }, changed),
		world.app.needs.edit(scope, { id, revision: 1 }, school),
		world.app.needs.edit(elsewhere, { id, revision: 2 }, school),
		world.app.needs.remove(elsewhere, { id, revision: 2 }),
		world.app.needs.show(elsewhere, id)
	]).toEqual([
		{ ok: true, value: null },
		{ ok: false, reason: 'stale' },
		{ ok: false, reason: 'unknown' },
		{ ok: false, reason: 'unknown' },
		null
	]);
	expect(world.app.needs.list(scope)[0]?.needs[0]).toMatchObject({
		...changed,
		revision: 2,
		shown: { shown: false, why: 'open-consultation' }
	});
});

test('a need that is taken away is gone, and the history tells its title', () => {
	const id = said(world.app.needs.add(scope, join('Vernon'), school));

	expect([
		world.app.needs.remove(scope, { id, revision: 9 }),
		world.app.needs.remove(scope, { id, revision: 1 }),
		world.app.needs.show(scope, id)
	]).toEqual([{ ok: false, reason: 'stale' }, { ok: true, value: school.title }, null]);
	expect(
		world.store
			.read((r) => r.activities.recent(scope.masterclassId, 1))
			.map(({ kind, details }) => [kind, details])
	).toEqual([['need-removed', { need: id, title: school.title }]]);
});
