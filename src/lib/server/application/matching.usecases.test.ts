import type { Statement } from 'better-sqlite3';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NOT_SAID_YET } from '#lib/domain/needs/need.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

let world: ReturnType<typeof createTestApplication>;
let owner: OrganiserScope;
let scope: MasterclassScope<'edit'> & MasterclassScope;

const details = (name: string, kind: 'commune' | 'company', department: string | null) => ({
	...{ kind, name, department, code: null, population: null },
	...{ siren: '', siret: '', website: '', notes: '' }
});
const value = <T>(result: { ok: true; value: T } | { ok: false; reason: string }): T => {
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};
const join = (name: string, role: 'authority' | 'company', department: string | null = null) =>
	value(
		world.app.recruiting.join(scope, {
			organisation: {
				details: details(name, role === 'company' ? 'company' : 'commune', department)
			},
			role,
			stage: 'contacted',
			people: []
		})
	);
const organisationOf = (participationId: string): string =>
	world.store.read((r) => r.participations.find(participationId))?.organisationId ?? '';

const company = (name: string, solution: string, regions?: readonly string[]): string => {
	const id = organisationOf(join(name, 'company'));
	offer(id, solution, regions);
	return id;
};
const offer = (id: string, solution: string, regions?: readonly string[], revision = 0) =>
	world.app.matching.saveOffer(owner, id, revision, {
		solution,
		description: '',
		families: [],
		coverage: regions ? { scope: 'regions', codes: regions } : { scope: 'national' }
	});
/** A company of the directory that is at no masterclass. */
const inDirectory = (name: string, solution: string): string => {
	const id = world.app.directory.create(owner, details(name, 'company', null));
	offer(id, solution);
	return id;
};
const need = (participationId: string, title: string): string =>
	value(
		world.app.needs.add(scope, participationId, {
			...NOT_SAID_YET,
			title,
			family: 'eau',
			subfamily: null,
			horizon: '6-12m'
		})
	);
const matrix = () => world.app.matching.matrix(scope);

beforeEach(async () => {
	world = createTestApplication();
	owner = await world.organiser('Camille Réau');
	scope = world.inFrontOf(
		owner,
		value(
			world.app.masterclasses.create(owner, {
				title: 'Eau',
				date: '2027-03-18',
				startTime: '09:00',
				place: 'Hôtel de région, Lille',
				territory: 'metropole',
				participants: 8,
				locale: 'fr'
			})
		)
	);
});

describe('the matrix', () => {
	test('tells which company answers which need, which need has no answer and who is idle', () => {
		const vernon = join('Vernon', 'authority', '27');
		need(vernon, 'Trouver les fuites du réseau d’eau potable');
		need(vernon, 'Remplacer les cloches de l’église');
		company('Écoute Claire', 'Prélocalisateurs de fuites sur canalisations d’eau');
		join('Muette', 'company');

		const { needs, companies, scores, threshold } = matrix();

		expect(threshold).toBe(50);
		expect(needs.map(({ title, authority, covered }) => [title, authority, covered])).toEqual([
			['Trouver les fuites du réseau d’eau potable', 'Vernon', true],
			['Remplacer les cloches de l’église', 'Vernon', false]
		]);
		expect(companies.map(({ name, silent, idle }) => [name, silent, idle])).toEqual([
			['Écoute Claire', false, false],
			['Muette', true, true]
		]);
		expect(scores[0]?.[0]).toBeGreaterThanOrEqual(50);
		expect([scores[0]?.[1], scores[1]?.[1]]).toEqual([0, 0]);
	});

	test('leaves out who declined, and their needs', () => {
		const vernon = join('Vernon', 'authority');
		need(vernon, 'Fuites');
		const { revision } = world.store.read((r) => r.participations.find(vernon)) ?? { revision: 0 };
		world.app.recruiting.move(scope, {
			...{ participationId: vernon, revision, stage: 'declined', refusal: '' },
			byPhone: false
		});
		expect(matrix().needs).toEqual([]);
	});

	test('takes the authority’s department for the company’s territory', () => {
		need(join('Vernon', 'authority', '27'), 'Trouver les fuites du réseau d’eau');
		company('Ici', 'Recherche de fuites d’eau', ['28']);
		company('Là-bas', 'Recherche de fuites d’eau', ['76']);
		const [[here = 0, there = 0] = []] = matrix().scores;
		expect(Math.abs(there - here / 2)).toBeLessThanOrEqual(1);
	});

	test('takes as many queries for ten needs and companies as for one', () => {
		const statement = Object.getPrototypeOf(world.db.$client.prepare('select 1')) as Statement;
		const runs = (['all', 'get'] as const).map((method) => vi.spyOn(statement, method));
		const queries = () => {
			runs.forEach((run) => run.mockClear());
			matrix();
			return runs.flatMap(({ mock }) => mock.calls).length;
		};
		need(join('Vernon', 'authority'), 'Fuites');
		company('C', 'Fuites');
		const few = queries();
		for (let at = 1; at < 10; at++) {
			need(join(`A${String(at)}`, 'authority'), 'Fuites');
			company(`C${String(at)}`, 'Fuites');
		}
		expect([queries(), few > 0]).toEqual([few, true]);
		expect(matrix().scores.map((row) => row.length)).toEqual(Array(10).fill(10));
	});
});

test('what to look for is told of the needs that are asked about', () => {
	const vernon = join('Vernon', 'authority', '27');
	const leaks = need(vernon, 'Trouver les fuites du réseau d’eau potable');
	need(vernon, 'Garer les vélos');
	const sought = world.app.matching.sought(scope, [leaks, 'ned_none']);
	expect(Object.keys(sought)).toEqual([leaks]);
	expect(sought[leaks]?.map(({ fr }) => fr)).toContain('fuites d’un réseau d’eau');
});

test('the matrix follows what a company and a need say', () => {
	const vernon = join('Vernon', 'authority', '27');
	need(vernon, 'Abris à vélos');
	company('Une', 'Cloches');
	const [[before = 0] = []] = matrix().scores;
	const { organisationId = '' } = matrix().companies[0] ?? {};
	offer(organisationId, 'Abris à vélos', undefined, 1);
	expect(matrix().scores[0]?.[0]).toBeGreaterThan(before + 40);
	need(vernon, 'Cloches d’église');
	expect(matrix().scores.map((row) => row.length)).toEqual([1, 1]);
});

describe('a reason', () => {
	test('has the score that the matrix shows, to the point', () => {
		const things = ['fuites', 'vélos', 'cloches', 'biodéchets', 'écoles', 'éclairage', 'friches'];
		const vernon = join('Vernon', 'authority', '27');
		things.forEach((thing, at) =>
			need(vernon, `Des ${thing} et des ${things[(at + 1) % 7] ?? ''} à la mairie`)
		);
		things.forEach((thing, at) =>
			company(`C${String(at)}`, `Solutions pour ${thing} et ${things[(at + 3) % 7] ?? ''} en ville`)
		);
		const { needs, companies, scores } = matrix();
		const told = needs.map(({ id }) =>
			companies.map(({ organisationId }) =>
				Math.round((world.app.matching.reason(scope, id, organisationId)?.score ?? 0) * 100)
			)
		);
		expect(scores).toEqual(told);
	});

	test('quotes both texts, and says what is missing', () => {
		const asked = need(join('Vernon', 'authority'), 'Trouver les fuites sous le bitume, la nuit');
		const claire = company('Écoute Claire', 'Fuites de canalisations');
		const reason = world.app.matching.reason(scope, asked, claire);
		expect(reason?.score).toBeGreaterThan(0);
		expect(reason?.parts.find(({ kind }) => kind === 'word')).toMatchObject({
			...{ need: 'fuites', company: 'Fuites' }
		});
		expect(reason?.missing).toEqual(['bitume']);
		expect(reason?.pieces).toBe(0);
	});

	test('is told of nothing that is not there', () => {
		const asked = need(join('Vernon', 'authority'), 'Fuites');
		expect(world.app.matching.reason(scope, asked, 'org_none')).toBeNull();
		expect(world.app.matching.reason(scope, 'ned_none', company('C', 'Fuites'))).toBeNull();
	});
});

describe('the directory', () => {
	test('proposes who answers a need and is not here, best first, and invites one with its reason', () => {
		const asked = need(join('Vernon', 'authority'), 'Trouver les fuites du réseau d’eau');
		company('Déjà là', 'Recherche de fuites d’eau');
		const claire = inDirectory('Écoute Claire', 'Prélocalisateurs de fuites sur réseau d’eau');
		inDirectory('Vélos & Cie', 'Abris à vélos');

		const suggested = world.app.matching.suggestions(scope, asked);
		expect(suggested.map(({ name }) => name)).toEqual(['Écoute Claire']);

		const invited = value(world.app.matching.invite(scope, asked, claire));
		expect(world.app.matching.suggestions(scope, asked)).toEqual([]);
		const [event] = world.store.read((r) => r.recruiting.history(scope.masterclassId, invited));
		expect(event?.details.because).toEqual({
			...{ title: 'Trouver les fuites du réseau d’eau', authority: 'Vernon' },
			score: suggested[0]?.score
		});
		expect(world.app.matching.invite(scope, asked, claire)).toEqual({
			...{ ok: false, reason: 'already-there' }
		});
		expect(world.app.matching.invite(scope, 'ned_none', claire)).toMatchObject({
			reason: 'unknown'
		});
	});

	test('reads an offer again once it is changed', () => {
		const asked = need(join('Vernon', 'authority'), 'Abris à vélos');
		const one = inDirectory('Une', 'Cloches');
		expect(world.app.matching.suggestions(scope, asked)).toEqual([]);
		offer(one, 'Abris à vélos', undefined, 1);
		expect(world.app.matching.suggestions(scope, asked).map(({ name }) => name)).toEqual(['Une']);
	});

	test('keeps an offer from being written over', () => {
		const one = inDirectory('Une', 'Cloches');
		expect(offer(one, 'Vélos')).toEqual({ ok: false, reason: 'stale' });
		expect(world.app.matching.offer(owner, one)?.solution).toBe('Cloches');
		expect(offer('org_none', 'Vélos')).toEqual({ ok: false, reason: 'unknown' });
	});
});

test('two expressions that an organiser joins meet in every matrix, until they are parted', () => {
	need(join('Vernon', 'authority'), 'Un gloubiboulga pour la cantine');
	company('C', 'Machin-chose de cuisine');
	const score = () => matrix().scores[0]?.[0] ?? 0;
	const before = score();
	const joined = () =>
		world.app.matching.addSynonym(owner, { one: 'gloubiboulga', other: 'machin-chose' });
	expect([joined(), joined()]).toEqual([
		{ ok: true, value: null },
		{ ok: false, reason: 'joined-already' }
	]);
	expect(score()).toBeGreaterThan(before + 15);
	const [synonym] = world.app.matching.synonyms(owner);
	expect(synonym).toMatchObject({ one: 'gloubiboulga', other: 'machin-chose', by: 'Camille Réau' });
	world.app.matching.removeSynonym(owner, synonym?.id ?? '');
	expect(score()).toBe(before);
});
