import { beforeAll, expect, test } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';

const setUp = async () => {
	const world = createTestApplication({ now: '2026-11-23T14:00:00Z' });
	const owner = await world.organiser();
	const { $client } = world.db;
	/** Every table with the number of its rows. */
	const rows = (): Record<string, unknown> =>
		Object.fromEntries(
			$client
				.prepare(`select name from sqlite_master where type = 'table'`)
				.pluck()
				.all()
				.map((name) => [name, $client.prepare(`select count(*) from "${name}"`).pluck().get()])
		);
	const before = rows();
	const loaded = await world.app.demo.load(owner);
	if (!loaded.ok) throw new Error(loaded.reason);
	const [ongoing = '', near = '', held = ''] = loaded.value;
	return {
		...world,
		owner,
		rows,
		before,
		ongoing: world.inFrontOf(owner, ongoing),
		near: world.inFrontOf(owner, near),
		held: world.inFrontOf(owner, held)
	};
};

let world: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
	world = await setUp();
}, 60_000);

/** What the Documents page says of each company that has begun. */
const documents = (scope: typeof world.near) =>
	world.app.desk
		.overview(scope)
		.companies.filter(({ faisceauId }) => faisceauId !== null)
		.map(({ company, state, version, accepted, readiness, progress }) => ({
			company,
			state,
			version,
			accepted,
			readiness: readiness.inspiring,
			...(progress && { progress: `${progress.done} of ${progress.total}` })
		}));

const waves = (scope: typeof world.near) =>
	world.app.desk.overview(scope).waves.map(({ wave, state, readers }) => ({
		wave,
		state,
		readers: readers.flatMap(({ people }) =>
			people.map(
				({ name, acknowledgedAt, opened, shared }) =>
					`${name}: ${acknowledgedAt === null ? 'nothing promised' : 'promised'}, ${opened} of ${shared}`
			)
		)
	}));

test('on its way: the company that confirmed has written a third', () => {
	expect(documents(world.ongoing)).toEqual([
		{
			company: 'Thermi’Scan',
			state: 'draft',
			version: null,
			accepted: null,
			readiness: 'missing',
			progress: '5 of 15'
		}
	]);
});

test('six days before: two documents are ready, the late one waits to be checked', () => {
	const waiting = { state: 'submitted', accepted: null, readiness: 'unchecked' };
	const ready = { state: 'accepted', readiness: 'ready' };
	expect(documents(world.near)).toEqual([
		{ company: 'Goutte à Goutte', version: 1, ...waiting },
		{ company: 'Pluvi’Stock', version: 1, accepted: 1, ...ready },
		{ company: 'Sol Vivant', version: 2, accepted: 2, ...ready }
	]);
	expect(waves(world.near)).toEqual([
		{
			wave: 'inspiring',
			state: 'approved',
			readers: ['Claire Humbert: nothing promised, 0 of 0']
		},
		{
			wave: 'authorities',
			state: 'to-approve',
			readers: [
				'Julien Schmitt: nothing promised, 0 of 0',
				'Aurore Mangin: nothing promised, 0 of 0',
				'Bruno Keller: nothing promised, 0 of 0'
			]
		}
	]);
});

test('what came back answers the remarks that sent it back', () => {
	const line = world.app.desk
		.overview(world.near)
		.companies.find(({ company }) => company === 'Sol Vivant');
	const desk = world.app.desk.show(world.near, line?.faisceauId ?? '', { from: null, to: null });

	const remarked = world.store.read((r) =>
		r.faisceaux.remarks({ faisceauId: line?.faisceauId ?? '' }).map(({ field }) => field)
	);
	expect(remarked.sort()).toEqual(['gains', 'stateOfTheArt']);
	expect(desk?.compared).toMatchObject({
		from: 1,
		to: 2,
		difference: {
			answers: [{ field: 'stateOfTheArt' }, { field: 'gains' }, { field: 'answerI04' }],
			evidence: [{ before: null, after: { indicator: 'I04', type: 'resultats_essais' } }]
		}
	});
	expect(desk?.versions.map(({ number, late }) => ({ number, late }))).toEqual([
		{ number: 2, late: false },
		{ number: 1, late: false }
	]);
});

test('just held: everything was accepted, shared and read', () => {
	const read = { state: 'accepted', version: 1, accepted: 1, readiness: 'ready' };
	expect(documents(world.held)).toEqual([
		{ company: 'Cyclo’Fret', ...read },
		{ company: 'Quai Zéro', ...read },
		{ company: 'Recharge & Co', ...read }
	]);
	expect(waves(world.held)).toEqual([
		{ wave: 'inspiring', state: 'opened', readers: ['Odile Vasseur: promised, 3 of 3'] },
		{
			wave: 'authorities',
			state: 'opened',
			readers: [
				'Yann Coppin: promised, 3 of 3',
				'Fatou Sy: promised, 3 of 3',
				'Gilles Obert: promised, 1 of 3'
			]
		}
	]);
	const { companies } = world.app.readings.list(world.held);
	const readings = world.store.read((r) =>
		r.readings.of({ masterclassId: world.held.masterclassId })
	);
	expect(
		companies.map(({ company, readings: [line] }) => ({
			company,
			whole: readings.find(({ id }) => id === line?.id)?.whole,
			noted: Object.keys(line?.strengths ?? {}).length,
			opened: line?.openedAt !== null
		}))
	).toEqual([
		{ company: 'Cyclo’Fret', whole: 'convergent', noted: 7, opened: true },
		{ company: 'Quai Zéro', whole: 'a_completer', noted: 6, opened: false },
		{ company: 'Recharge & Co', whole: 'hors_dispositif', noted: 5, opened: false }
	]);
});

test('just held: two authorities asked, one thing together, and the third is silent', () => {
	const { companies, silent } = world.app.questions.list(world.held);
	expect(
		companies.map(({ company, groups, alike }) => ({
			company,
			asked: groups.map(({ authorities }) => authorities),
			alike: alike.length
		}))
	).toEqual([
		{ company: 'Cyclo’Fret', asked: [['Dunkerque', 'Calais'], ['Dunkerque']], alike: 0 },
		{ company: 'Quai Zéro', asked: [['Dunkerque'], ['Calais']], alike: 0 },
		{ company: 'Recharge & Co', asked: [['Calais'], ['Calais']], alike: 0 }
	]);
	expect(silent.map(({ name }) => name)).toEqual(['Département du Nord']);
});

test('each deed has its day: nothing is of a day to come, nor all of one moment', () => {
	const { store, clock, held } = world;
	const moments = store
		.read((r) => r.activities.recent(held.masterclassId, 500))
		.filter(({ kind }) => /^(faisceau|wave|reading|questions|feedback|documents)-/.test(kind))
		.map(({ at }) => at);
	expect(Math.max(...moments)).toBeLessThan(clock.now());
	expect(new Set(moments).size).toBeGreaterThan(10);
});

test('taking it away leaves nothing behind in any table', () => {
	expect(world.rows()).toMatchObject({
		faisceaux: 7,
		faisceau_answers: 199,
		faisceau_evidence: 33,
		faisceau_remarks: 2,
		faisceau_versions: 7,
		share_waves: 3,
		shares: 12,
		share_openings: 10,
		acknowledgements: 4,
		readings: 3,
		reading_notes: 18,
		questions: 7,
		introductions: 7
	});
	world.app.demo.remove(world.owner);
	expect(world.rows()).toEqual(world.before);
});

test.each([
	['a day on which the near wave has gone out early', '2026-12-25T08:00:00Z', 'opened'],
	['a night before a week-end', '2027-01-14T23:30:00Z', 'approved']
])('%s: it is told all the same', async (_day, now, state) => {
	const { app, clock, owner, inFrontOf } = world;
	clock.set(now);
	const loaded = await app.demo.load(owner);
	const near = inFrontOf(owner, (loaded.ok && loaded.value[1]) || '');
	expect(waves(near).map((wave) => wave.state)).toEqual([state, 'to-approve']);
	app.demo.remove(owner);
});
