import { beforeEach, describe, expect, test } from 'vitest';
import type { Interest } from '#lib/domain/matching/interest.ts';
import type { WishKind } from '#lib/domain/matching/wish.ts';
import { NOT_SAID_YET } from '#lib/domain/needs/need.ts';
import { shownWorth } from '#lib/domain/selection/told-table.ts';
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
/** A company offers something else now. */
const rewrite = (id: string, solution: string): void => {
	const { organisationId } = cardOf(id);
	world.app.matching.saveOffer(owner, organisationId, 1, {
		...{ solution, description: '', families: [], coverage: { scope: 'national' } }
	});
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
	return outcome.table.selection;
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
		const { settings, outcome, companies } = await table();
		expect(settings).toEqual({ authorities: 3, companies: 3, needs: 2, capacity: null });
		expect(companies).toEqual(expect.arrayContaining([ears, lids, racks, drones]));
		expect(companies).toHaveLength(4);
		if (!outcome.possible) throw new Error('impossible');
		expect(outcome.proven).toBe(true);
		expect(outcome.table.selection.pairs).toEqual(
			expect.arrayContaining([
				[water, ears],
				[bikes, racks],
				[heat, drones]
			])
		);
		expect(outcome.table.account.unserved).toMatchObject([
			{ authority: bikes, reason: 'nobody-answers' }
		]);
	});

	test('is of another size on the screen', async () => {
		const { authorities, companies } = await seated({ authorities: 3, companies: 2 });
		expect([authorities.length, companies.length]).toEqual([3, 2]);
	});

	test('says that there are not enough candidates', async () => {
		const { outcome, changes } = await table({ companies: 5 });
		expect(outcome).toMatchObject({ possible: false, contradiction: { wishes: [], drop: [] } });
		expect(changes).toEqual([]);
	});

	test('tells what each change costs, and who comes in the place of somebody', async () => {
		const { changes, leaving } = await table({}, ears);
		expect(changes[0]).toMatchObject({ leaves: ears, comes: lids });
		expect(changes[0]?.difference).toMatchObject({ pairs: 0, needs: 0 });
		expect(changes[0]?.difference.score).toBeLessThan(0);
		expect(leaving?.vacancy).toMatchObject({
			leaves: ears,
			substitute: { comes: lids, because: { need: expect.any(String) as string } }
		});
		expect(leaving?.anew).toMatchObject({ possible: true, proven: true });
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
			contradiction: { drop: [{ kind: 'excluded' }] },
			out: { ways: [[{ kind: 'excluded' }], [{ kind: 'excluded' }]] }
		});
	});
});

describe('a chosen table', () => {
	/** Chooses as the page shows it now, unless told what another page knew. */
	const choose = async (
		authorities: string[],
		companies: string[],
		{ revision, shown = '' }: { revision?: number; shown?: string } = {}
	) =>
		world.app.selections.retain(
			scope,
			{
				...{ authorities, companies, needs: 2, capacity: null, shown },
				revision: revision ?? (await table(two)).revision
			},
			'Faire confirmer'
		);
	const release = async (revision?: number) =>
		world.app.selections.release(scope, revision ?? (await table(two)).revision, 'Faire confirmer');

	test('is told with who serves what; who is to be asked is noted, and nothing is sent', async () => {
		const later = { nextAction: 'Rappeler', nextActionDue: null, ownerId: null };
		world.app.recruiting.plan(scope, racks, cardOf(racks).revision, later);
		const { authorities, companies, services } = await seated(two);
		expect(marked()).toBeNull();
		value(await choose([...authorities], [...companies]));

		expect(marked()).toEqual({
			...{ seated: [...authorities, ...companies] },
			services: services.filter(({ score }) => score >= 55),
			standing: { left: [], changed: 0 }
		});
		const { chosen } = await table(two);
		expect(chosen).toMatchObject({ by: 'Camille Réau', since: [], now: null, vacancies: [] });
		for (const id of [...authorities, ...companies]) {
			expect(cardOf(id).nextAction).toBe(id === racks ? 'Rappeler' : 'Faire confirmer');
			expect(historyOf(id)[0]).toBe('seat-retained');
		}
		expect(world.store.read((r) => r.messages.ofMasterclass(scope.masterclassId))).toEqual([]);
	});

	test('stays as it was decided, and says what has changed since', async () => {
		value(await choose([water, bikes], [ears, racks]));
		const decided = (await table(two)).chosen?.table;
		expect(decided?.people.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['Vernon', 'Écoute Claire'])
		);

		rewrite(ears, 'Écoute des oiseaux');
		interest(bikes, racks, 'no');
		wish('exclude', racks);
		const { chosen } = await table(two);
		expect(chosen?.table).toEqual(decided);
		expect(chosen?.since).toMatchObject([
			{ kind: 'score', company: ears },
			{ kind: 'refused', by: bikes, of: racks },
			{ kind: 'wish', wish: { kind: 'exclude' } }
		]);
		expect(chosen?.now?.selection.worth.pairs).toBe(0);
		expect(world.app.selections.standing(scope)).toEqual({ left: [], changed: 3 });

		// Computed again, it is decided anew.
		value(await choose([water, bikes], [ears, racks]));
		expect((await table(two)).chosen?.table.selection.worth.pairs).toBe(0);
	});

	test('keeps its size on the screen until another is asked', async () => {
		value(await choose([water, bikes], [ears, racks]));
		expect((await table()).settings).toMatchObject({ authorities: 2, companies: 2 });
		expect((await table({ authorities: 3 })).settings).toMatchObject({
			...{ authorities: 3, companies: 3 }
		});
	});

	test('proposes who comes in the place of who left, everybody else staying', async () => {
		value(await choose([water, bikes], [ears, racks]));
		withdraw(ears);
		const { chosen } = await table(two);
		expect(chosen?.since).toEqual([{ kind: 'left', who: ears, stage: 'withdrawn' }]);
		expect(chosen?.vacancies).toMatchObject([
			{
				leaves: ears,
				substitute: { comes: lids, because: { company: expect.any(String) as string } }
			}
		]);
		expect(chosen?.seats).toEqual({ authorities: [water, bikes], companies: [racks, lids] });
		expect(world.app.selections.standing(scope)).toEqual({ left: ['Écoute Claire'], changed: 0 });
		value(await choose([water, bikes], [lids, racks]));
		expect((await table(two)).chosen?.vacancies).toEqual([]);
		expect(historyOf(ears)[0]).toBe('seat-released');
		expect(cardOf(ears).nextAction).toBe('');
		expect(historyOf(water).filter((kind) => kind === 'seat-retained')).toHaveLength(1);
	});

	test('has a free seat, and knows the name, when somebody is taken off the board', async () => {
		value(await choose([water], [ears]));
		world.app.recruiting.remove(scope, ears, cardOf(ears).revision);
		const { chosen } = await table(two);
		expect(chosen?.since).toEqual([{ kind: 'left', who: ears, stage: null }]);
		expect(chosen?.table.people.map(({ name }) => name)).toContain('Écoute Claire');
		expect(chosen?.vacancies).toMatchObject([{ substitute: { comes: lids } }]);
	});

	test('never proposes somebody of another trade, and says which wish stands in the way', async () => {
		value(await choose([water], [ears]));
		withdraw(ears);
		wish('exclude', lids);
		expect((await table(two)).chosen?.vacancies).toMatchObject([
			{
				...{ substitute: null, alone: [water], lost: [expect.any(String)] },
				barred: { comes: lids, wishes: [{ kind: 'exclude', participationId: lids }] }
			}
		]);
	});

	test('stays the same whatever meeting is imposed on others', async () => {
		value(await choose([water], [ears]));
		wish('pair', bikes, racks);
		expect((await table(two)).chosen?.table.selection.pairs).toEqual([[water, ears]]);
	});

	test('chosen before decisions were kept is told as it is now', async () => {
		value(await choose([water, bikes], [ears, racks]));
		world.store.write((r) => {
			const before = r.matching.retained(scope.masterclassId);
			if (before === null) throw new Error('nothing chosen');
			const { masterclassId, authorities, companies, needs, capacity, retainedAt } = before;
			r.matching.retain(
				{
					...{ masterclassId, authorities, companies, needs, capacity, retainedAt },
					...{ retainedBy: null, decided: null }
				},
				before.revision
			);
		});
		withdraw(ears);
		const { chosen } = await table(two);
		expect(chosen?.table.selection.companies).toEqual([ears, racks]);
		expect(chosen?.vacancies).toMatchObject([{ leaves: ears, substitute: { comes: lids } }]);
	});

	test('is of those who may come, each once', async () => {
		expect(await choose([water], [])).toMatchObject({ reason: 'gone' });
		expect(await choose([water, water], [ears])).toMatchObject({ reason: 'gone' });
		expect(await choose([ears], [water])).toMatchObject({ reason: 'gone' });
		withdraw(ears);
		expect(await choose([water], [ears])).toMatchObject({ reason: 'gone' });
	});

	test('is not replaced from a page that knew another one', async () => {
		value(await choose([water], [ears]));
		expect(await choose([bikes], [racks], { revision: 0 })).toMatchObject({ reason: 'stale' });
		expect(await release(7)).toMatchObject({ reason: 'stale' });
		// Given up and chosen again meanwhile is another one too.
		const { revision } = await table(two);
		value(await release());
		value(await choose([heat], [drones]));
		expect(await choose([bikes], [racks], { revision })).toMatchObject({ reason: 'stale' });
		expect((await table(two)).chosen?.table.selection.authorities).toEqual([heat]);
	});

	test('is not chosen when it is no longer worth what was shown', async () => {
		const { worth } = await seated(two);
		const shown = shownWorth(worth);
		const { authorities, companies } = await seated(two);
		rewrite(ears, 'Écoute des oiseaux');
		rewrite(lids, 'Couvercles');
		expect(await choose([...authorities], [...companies], { shown })).toMatchObject({
			reason: 'changed'
		});
		expect((await table(two)).chosen).toBeNull();
	});

	test('is given up', async () => {
		value(await choose([water], [ears]));
		value(await release());
		value(await release());
		expect((await table(two)).chosen).toBeNull();
		expect([marked(), world.app.selections.standing(scope)]).toEqual([null, null]);
		expect(cardOf(water).nextAction).toBe('');
		expect(historyOf(water)[0]).toBe('seat-released');
	});
});
