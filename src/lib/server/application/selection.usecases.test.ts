import { beforeEach, describe, expect, test } from 'vitest';
import type { Interest } from '#lib/domain/matching/interest.ts';
import type { WishKind } from '#lib/domain/matching/wish.ts';
import { NOT_SAID_YET } from '#lib/domain/needs/need.ts';
import type { Stage } from '#lib/domain/recruiting/participation.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

let world: ReturnType<typeof createTestApplication>;
let owner: OrganiserScope;
let scope: MasterclassScope<'edit'> & MasterclassScope;

const value = <T>(result: { ok: true; value: T } | { ok: false; reason: string }): T => {
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};
const join = (name: string, role: 'authority' | 'company' | 'facilitator', stage: Stage): string =>
	value(
		world.app.recruiting.join(scope, {
			organisation: {
				details: {
					...{ name, kind: role === 'authority' ? 'commune' : 'company', department: null },
					...{ code: null, population: null, siren: '', siret: '', website: '', notes: '' }
				}
			},
			role,
			stage,
			people: []
		})
	);
const cardOf = (id: string) => {
	const card = world.store.read((r) => r.participations.find(id));
	if (card === null) throw new Error(`no ${id}`);
	return card;
};
/** An authority that looks for something. */
const authority = (name: string, ...titles: string[]): string => {
	const id = join(name, 'authority', 'contacted');
	for (const title of titles)
		value(
			world.app.needs.add(scope, id, {
				...NOT_SAID_YET,
				...{ title, family: 'eau', subfamily: null, horizon: '6-12m' }
			})
		);
	return id;
};
const company = (name: string, solution: string, stage: Stage = 'contacted'): string => {
	const id = join(name, 'company', stage);
	world.app.matching.saveOffer(owner, cardOf(id).organisationId, 0, {
		...{ solution, description: '', families: [], coverage: { scope: 'national' } }
	});
	return id;
};
const wish = (kind: WishKind, participationId: string, otherId: string | null = null) =>
	world.app.selections.addWish(scope, { kind, participationId, otherId, reason: 'parce que' });
const interest = (participationId: string, otherId: string, said: Interest) =>
	world.store.write((r) =>
		r.matching.setInterest({
			...{ participationId, otherId, interest: said, participantId: null, updatedAt: 0 }
		})
	);
const table = (asked = {}, leaves: string | null = null) =>
	world.app.selections.table(scope, asked, leaves);
const seated = async (asked = {}) => {
	const { outcome } = await table(asked);
	if (!outcome.possible) throw new Error('impossible');
	return outcome.selection;
};
const withdraw = (id: string) =>
	world.app.recruiting.move(scope, {
		...{ participationId: id, revision: cardOf(id).revision, stage: 'withdrawn' as const },
		...{ refusal: '', byPhone: false }
	});
const marked = () => world.app.selections.chosen(scope, world.app.matching.matrix(scope));
const historyOf = (id: string) =>
	world.store.read((r) => r.recruiting.history(scope.masterclassId, id)).map(({ kind }) => kind);

let water: string;
let bikes: string;
let heat: string;
let ears: string;
let lids: string;
let racks: string;
let drones: string;
const two = { authorities: 2, companies: 2 };

beforeEach(async () => {
	world = createTestApplication();
	owner = await world.organiser('Camille Réau');
	scope = world.inFrontOf(
		owner,
		value(
			world.app.masterclasses.create(owner, {
				...{ title: 'Eau', date: '2027-03-18', startTime: '09:00', territory: 'metropole' },
				...{ place: 'Hôtel de région, Lille', participants: 8, locale: 'fr' }
			})
		)
	);
	water = authority('Vernon', 'Trouver les fuites du réseau d’eau potable');
	bikes = authority('Douai', 'Abris à vélos pour la gare', 'Remplacer les cloches de l’église');
	heat = authority('Lens', 'Audit thermique des bâtiments');
	ears = company('Écoute Claire', 'Recherche de fuites sur réseau d’eau potable');
	lids = company('Deuxième Oreille', 'Fuites d’eau');
	racks = company('Vélos & Cie', 'Abris à vélos');
	drones = company('Thermi’Scan', 'Audit thermique des bâtiments par drone');
	company('Partie', 'Recherche de fuites sur réseau d’eau potable', 'declined');
});

describe('the table of a masterclass', () => {
	test('has the seats of its format, who may come, and what each comes for', async () => {
		const { usual, settings, outcome, account, companies } = await table();
		expect(usual).toEqual({ authorities: 3, companies: 3 });
		expect(settings).toEqual({ authorities: 3, companies: 3, needs: 2, capacity: null });
		expect(companies).toEqual(expect.arrayContaining([ears, lids, racks, drones]));
		expect(companies).toHaveLength(4);
		if (!outcome.possible) throw new Error('impossible');
		expect(outcome.proven).toBe(true);
		expect(outcome.selection.pairs).toEqual(
			expect.arrayContaining([
				[water, ears],
				[bikes, racks],
				[heat, drones]
			])
		);
		expect(account?.unserved).toMatchObject([{ authority: bikes, reason: 'nobody-answers' }]);
	});

	test('is of another size on the screen', async () => {
		const { authorities, companies } = await seated({ authorities: 3, companies: 2 });
		expect([authorities.length, companies.length]).toEqual([3, 2]);
	});

	test('says that there are not enough candidates', async () => {
		const { outcome, account, changes } = await table({ companies: 5 });
		expect(outcome).toEqual({ possible: false, contradiction: { wishes: [], drop: [] } });
		expect([account, changes]).toEqual([null, []]);
	});

	test('tells what each change costs, and who comes in the place of somebody', async () => {
		const { changes, leaving } = await table({}, ears);
		expect(changes[0]).toMatchObject({ leaves: ears, comes: lids });
		expect(changes[0]?.difference).toMatchObject({ pairs: 0, needs: 0 });
		expect(changes[0]?.difference.score).toBeLessThan(0);
		expect(leaving?.departure.replacement?.change).toEqual(changes[0]);
		expect(leaving?.departure.anew).toMatchObject({ possible: true, proven: true });
		expect((await table({}, lids)).leaving).toBeNull();
	});

	test('follows who wants to meet whom, and seats nobody with whom they refused', async () => {
		interest(water, lids, 'must-meet');
		interest(lids, water, 'must-meet');
		interest(ears, water, 'no');
		expect((await seated()).pairs).toContainEqual([water, lids]);
		wish('pair', water, ears);
		expect((await seated()).pairs).toContainEqual([water, ears]);
	});
});

describe('a wish', () => {
	test('changes the table until it is taken back', async () => {
		expect(wish('exclude', ears)).toEqual({ ok: true, value: null });
		expect((await seated()).companies).toContain(lids);
		const [noted] = (await table()).wishes;
		expect(noted).toMatchObject({ kind: 'exclude', participationId: ears, reason: 'parce que' });
		world.app.selections.removeWishes(scope, [noted?.id ?? '']);
		expect((await seated()).companies).toContain(ears);
		expect(historyOf(ears).slice(0, 2)).toEqual(['wish-removed', 'wish-added']);
	});

	test('replaces its opposite, and is noted but once', async () => {
		wish('lock', lids);
		wish('lock', lids);
		wish('pair', lids, water);
		wish('conflict', water, lids);
		wish('apart', lids, racks);
		wish('apart', racks, lids);
		expect(
			(await table()).wishes.map(({ kind, participationId, otherId }) => [
				...[kind, participationId, otherId]
			])
		).toEqual([
			['lock', lids, null],
			['conflict', water, lids],
			['apart', racks, lids]
		]);
	});

	test('is about two who can meet', () => {
		const host = join('Animatrice', 'facilitator', 'contacted');
		expect(wish('lock', host)).toMatchObject({ reason: 'unknown' });
		expect(wish('lock', 'par_none')).toMatchObject({ reason: 'unknown' });
		expect(wish('pair', water, 'par_none')).toMatchObject({ reason: 'unknown' });
		expect(wish('pair', water)).toMatchObject({ reason: 'not-a-pair' });
		expect(wish('pair', water, bikes)).toMatchObject({ reason: 'not-a-pair' });
		expect(wish('apart', water, water)).toMatchObject({ reason: 'not-a-pair' });
	});

	test('that cannot hold is named with what to drop', async () => {
		for (const one of [ears, lids]) wish('exclude', one);
		const { outcome } = await table();
		expect(outcome).toMatchObject({
			possible: false,
			contradiction: { drop: [{ kind: 'excluded' }] }
		});
	});
});

describe('a chosen table', () => {
	const choose = (authorities: string[], companies: string[]) =>
		world.app.selections.retain(
			scope,
			{ authorities, companies, needs: 2, capacity: null },
			'Faire confirmer'
		);

	test('is told with who serves what; who is to be asked is noted, and nothing is sent', async () => {
		const later = { nextAction: 'Rappeler', nextActionDue: null, ownerId: null };
		world.app.recruiting.plan(scope, racks, cardOf(racks).revision, later);
		const { authorities, companies } = await seated(two);
		const { services } = await seated(two);
		expect(marked()).toBeNull();
		value(choose([...authorities], [...companies]));

		expect(marked()).toEqual({
			...{ seated: [...authorities, ...companies], left: 0, services }
		});
		const { chosen } = await table(two);
		expect(chosen).toMatchObject({ by: 'Camille Réau', left: [], completed: null });
		for (const id of [...authorities, ...companies]) {
			expect(cardOf(id).nextAction).toBe(id === racks ? 'Rappeler' : 'Faire confirmer');
			expect(historyOf(id)[0]).toBe('seat-retained');
		}
		expect(world.store.read((r) => r.messages.ofMasterclass(scope.masterclassId))).toEqual([]);
	});

	test('proposes who comes in the place of who left, everybody else staying', async () => {
		value(choose([water, bikes], [ears, racks]));
		withdraw(ears);
		const { chosen } = await table(two);
		expect(chosen?.left).toEqual([ears]);
		expect(chosen?.completed).toMatchObject({
			possible: true,
			selection: { companies: [lids, racks], authorities: [water, bikes] }
		});
		value(choose([water, bikes], [lids, racks]));
		expect((await table(two)).chosen?.left).toEqual([]);
		expect(historyOf(ears)[0]).toBe('seat-released');
		expect(cardOf(ears).nextAction).toBe('');
		expect(historyOf(water).filter((kind) => kind === 'seat-retained')).toHaveLength(1);
	});

	test('has a free seat when somebody is taken off the board', async () => {
		value(choose([water], [ears]));
		world.app.recruiting.remove(scope, ears, cardOf(ears).revision);
		const { chosen } = await table(two);
		expect(chosen?.left).toEqual([ears]);
		expect(chosen?.completed).toMatchObject({ selection: { companies: [lids] } });
	});

	test('says when nobody can come in the place of who left', async () => {
		value(choose([water], [ears]));
		withdraw(ears);
		for (const one of [lids, racks, drones]) wish('exclude', one);
		expect((await table(two)).chosen?.completed?.possible).toBe(false);
	});

	test('stays the same whatever meeting is imposed on others', async () => {
		value(choose([water], [ears]));
		wish('pair', bikes, racks);
		expect((await table(two)).chosen?.table.selection.pairs).toEqual([[water, ears]]);
	});

	test('is of those who may come, each once', () => {
		expect(choose([water], [])).toMatchObject({ reason: 'gone' });
		expect(choose([water, water], [ears])).toMatchObject({ reason: 'gone' });
		expect(choose([ears], [water])).toMatchObject({ reason: 'gone' });
		withdraw(ears);
		expect(choose([water], [ears])).toMatchObject({ reason: 'gone' });
	});

	test('is given up', async () => {
		value(choose([water], [ears]));
		world.app.selections.release(scope, 'Faire confirmer');
		world.app.selections.release(scope, 'Faire confirmer');
		expect((await table(two)).chosen).toBeNull();
		expect(cardOf(water).nextAction).toBe('');
		expect(historyOf(water)[0]).toBe('seat-released');
	});
});
