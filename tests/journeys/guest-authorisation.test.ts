import { beforeAll, expect, test } from 'vitest';
import {
	mayGuest,
	SPACE_STAGES,
	type GuestResource,
	type SpaceStage
} from '#lib/domain/access/guest-rights.ts';
import {
	PARTICIPATION_ROLES,
	type ParticipationRole
} from '#lib/domain/recruiting/participation.ts';
import { translator } from '#lib/i18n/server.ts';
import { drawLink } from '#lib/server/application/links.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { createTestApplication, type TestApplication } from '../support/application.ts';
import { handIn } from '../support/handed-in.ts';
import { plannedMasterclass } from '../support/planned-masterclass.ts';
import { organisationDetails, person } from '../support/recruiting.ts';

/**
 * Walks every door of the guests' spaces, file addresses included, as every role, as every other guest,
 * as an organiser who looks and as nobody, at every stage, and compares with the table of guests. A new
 * door without an entry below fails.
 */
type Door = (event: unknown) => unknown;
type RouteModule = {
	load?: Door;
	actions?: Record<string, Door>;
	GET?: Door;
	POST?: Door;
	PUT?: Door;
	DELETE?: Door;
};

const doors = Object.entries(
	import.meta.glob<RouteModule>('../../src/routes/space/**/*server.ts', { eager: true })
).flatMap(([file, module]) => {
	const route = file.replace(/^.*\/routes/, '').replace(/\/\+(page|layout)?\.?server\.ts$/, '');
	const kind = file.includes('+layout') ? 'layout' : 'load';
	return [
		...(module.load ? [{ name: `${route} ${kind}`, method: 'GET', door: module.load }] : []),
		...(['GET', 'POST', 'PUT', 'DELETE'] as const).flatMap((method) =>
			module[method] ? [{ name: `${route} ${method}`, method, door: module[method] }] : []
		),
		...Object.entries(module.actions ?? {}).map(([action, door]) => ({
			name: `${route} ?/${action}`,
			method: 'POST',
			door
		}))
	];
});

/** What each door asks of the table; several when any of them is enough. */
type Asked = {
	readonly right: 'read' | 'write';
	readonly of: readonly GuestResource[];
	/** It writes, so that an organiser who looks may not, although who reads may. */
	readonly act?: true;
};
const read = (...of: GuestResource[]): Asked => ({ right: 'read', of });
const promise = (...of: GuestResource[]): Asked => ({ right: 'read', of, act: true });
const write = (...of: GuestResource[]): Asked => ({ right: 'write', of });

const ASKED: Readonly<Record<string, Asked>> = {
	'/space/[space]/feedback load': read('feedback'),
	'/space/[space]/feedback/[reading]/feedback.pdf GET': read('feedback'),
	'/space/[space]/questions load': read('own-questions', 'questions'),
	'/space/[space]/questions ?/add': write('own-questions'),
	'/space/[space]/questions ?/edit': write('own-questions'),
	'/space/[space]/questions ?/remove': write('own-questions'),
	'/space/[space]/readings load': read('own-readings'),
	'/space/[space]/readings ?/save': write('own-readings'),
	'/space/[space]/readings/fields POST': write('own-readings'),
	'/space/[space] layout': read('practical', 'own-faisceau'),
	'/space/[space] load': read('practical', 'own-faisceau'),
	'/space/[space] ?/answer': write('practical'),
	'/space/[space]/colleague load': write('practical'),
	'/space/[space]/colleague ?/default': write('practical'),
	'/space/[space]/needs load': read('own-needs'),
	'/space/[space]/needs ?/introduce': write('own-needs'),
	'/space/[space]/needs/introduction POST': write('own-needs'),
	'/space/[space]/needs/new load': write('own-needs'),
	'/space/[space]/needs/new ?/default': write('own-needs'),
	'/space/[space]/needs/[need] load': read('own-needs'),
	'/space/[space]/needs/[need] ?/save': write('own-needs'),
	'/space/[space]/needs/[need] ?/remove': write('own-needs'),
	'/space/[space]/needs/[need]/fields POST': write('own-needs'),
	'/space/[space]/authorities load': read('needs'),
	'/space/[space]/interests load': read('own-interests'),
	'/space/[space]/interests ?/default': write('own-interests'),
	'/space/[space]/interests/fields POST': write('own-interests'),
	'/space/[space]/documents load': read('documents'),
	'/space/[space]/documents ?/acknowledge': promise('documents'),
	'/space/[space]/documents/[document] load': read('documents'),
	'/space/[space]/documents/[document]/copy.pdf GET': read('documents'),
	'/space/[space]/documents/[document]/files/[file] GET': read('documents'),
	'/space/[space]/faisceau load': read('own-faisceau'),
	'/space/[space]/faisceau ?/reuse': write('own-faisceau'),
	'/space/[space]/faisceau/[part] load': read('own-faisceau'),
	'/space/[space]/faisceau/[part] ?/save': write('own-faisceau'),
	'/space/[space]/faisceau/[part]/evidence/[evidence] load': read('own-faisceau'),
	'/space/[space]/faisceau/[part]/evidence/[evidence] ?/save': write('own-faisceau'),
	'/space/[space]/faisceau/[part]/evidence/[evidence] ?/remove': write('own-faisceau'),
	'/space/[space]/faisceau/all load': read('own-faisceau'),
	'/space/[space]/faisceau/all ?/save': write('own-faisceau'),
	'/space/[space]/faisceau/blank-form.pdf GET': read('own-faisceau'),
	'/space/[space]/faisceau/document.pdf GET': read('own-faisceau'),
	'/space/[space]/faisceau/export GET': read('own-faisceau'),
	'/space/[space]/faisceau/fields POST': write('own-faisceau'),
	'/space/[space]/faisceau/files load': read('own-faisceau'),
	'/space/[space]/faisceau/files ?/upload': write('own-faisceau'),
	'/space/[space]/faisceau/files ?/remove': write('own-faisceau'),
	'/space/[space]/faisceau/submit load': read('own-faisceau'),
	'/space/[space]/faisceau/submit ?/consent': write('own-faisceau'),
	'/space/[space]/faisceau/submit ?/submit': write('own-faisceau'),
	'/space/[space]/faisceau/writing GET': read('own-faisceau'),
	'/space/[space]/files/[file] GET': read('own-faisceau'),
	'/space/[space]/presentation load': read('own-presentation'),
	'/space/[space]/presentation ?/upload': write('own-presentation'),
	'/space/[space]/presentation ?/remove': write('own-presentation'),
	'/space/[space]/presentation/[file] GET': read('own-presentation')
};

type World = TestApplication & { spaces: Record<ParticipationRole | 'other', Guest>; id: string };
type Guest = { readonly space: string; readonly token: string; readonly preview: string };

const setUp = async (): Promise<World> => {
	const world = createTestApplication({ now: '2027-03-01T09:00:00Z' });
	const organiser = await world.organiser();
	const { id } = plannedMasterclass(world, organiser);
	const scope = world.inFrontOf(organiser, id);
	const guests = [
		...PARTICIPATION_ROLES.map((role) => [role, role] as const),
		['other', 'company'] as const
	];
	return {
		...world,
		id,
		spaces: Object.fromEntries(
			guests.map(([name, role]) => [name, guestOf(world, scope, name, role)])
		) as World['spaces']
	};
};

function guestOf(
	world: TestApplication,
	scope: MasterclassScope<'look' | 'edit'>,
	name: string,
	role: ParticipationRole
): Guest {
	const joined = world.app.recruiting.join(scope, {
		organisation: { details: organisationDetails(`Organisation ${name}`) },
		role,
		stage: 'confirmed',
		people: [person(`Personne ${name}`, `${name}@example.org`)]
	});
	if (!joined.ok) throw new Error(joined.reason);
	const space = world.store.read((r) => r.spaces.ofEmail(`${name}@example.org`))[0];
	if (!space) throw new Error('no space');
	const { token, link } = drawLink(world.ports, {
		purpose: 'space',
		subjectId: space.participantId,
		masterclassId: scope.masterclassId
	});
	world.store.write((r) => r.accessLinks.insert(link));
	const entered = world.app.spaces.enter(token);
	const looked = world.app.spaces.preview(scope, space.participantId, null);
	if (role === 'company') handIn(world, space.participationId);
	if (!entered.ok || !looked.ok) throw new Error('closed');
	return {
		space: space.participantId,
		token: entered.value.session,
		preview: looked.value.session
	};
}

/** Brings a masterclass to a stage. */
const reach = ({ db, id }: World, stage: SpaceStage): void => {
	db.$client.exec('delete from share_waves');
	const open = (wave: string) =>
		db.$client
			.prepare('insert into share_waves (masterclass_id, wave, opened_at) values (?, ?, 1)')
			.run(id, wave);
	if (stage !== 'preparing') open('inspiring');
	if (stage !== 'preparing' && stage !== 'inspiring-shared') open('authorities');
	const status = { over: 'held', cancelled: 'cancelled' } as Readonly<Record<string, string>>;
	db.$client
		.prepare('update masterclasses set status = ? where id = ?')
		.run(status[stage] ?? 'planned', id);
	db.$client
		.prepare('update participations set stage = ?')
		.run(stage === 'left' ? 'withdrawn' : 'confirmed');
};

const eventFor = (
	{ app, ports }: World,
	space: string,
	cookie: string | undefined,
	method: string
) => {
	const url = new URL(`https://faisceau.example.org/space/${space}`);
	return {
		locals: {
			app,
			organiser: null,
			settings: ports.settings,
			...translator('fr'),
			requestId: 'test',
			cookiesToSet: []
		},
		params: { space },
		url,
		route: { id: null },
		request: new Request(url, method === 'GET' ? {} : { method, body: new FormData() }),
		cookies: { get: () => cookie, set: () => undefined, delete: () => undefined },
		getClientAddress: () => '127.0.0.1',
		setHeaders: () => undefined,
		depends: () => undefined,
		parent: async () => ({}),
		isDataRequest: false
	};
};

/** What came of knocking: `in`, `refused` by the table, or `link` when a link is asked for. */
const knock = async (door: Door, event: unknown): Promise<'in' | 'refused' | 'link'> => {
	try {
		await door(event);
		return 'in';
	} catch (thrown) {
		const { status, location } = thrown as { status?: number; location?: string };
		if (location === '/enter') return 'link';
		if (status === 403) return 'refused';
		// Beyond the door: a redirect after success, or something that is not there.
		if (status !== undefined) return 'in';
		throw thrown;
	}
};

let world: World;
beforeAll(async () => {
	world = await setUp();
});

test('each door of a space says what it asks of the table, and nothing else does', () => {
	expect(doors.map(({ name }) => name).sort()).toEqual(Object.keys(ASKED).sort());
});

test.each(doors.map(({ name, method, door }) => [name, method, door] as const))(
	'%s opens to exactly whom the table says, at each stage',
	async (name, method, door) => {
		const asked = ASKED[name];
		if (!asked) throw new Error(`${name} has no entry`);
		const seen: Record<string, string> = {};
		const expected: Record<string, string> = {};
		for (const stage of SPACE_STAGES)
			for (const role of PARTICIPATION_ROLES) {
				const { space, token, preview } = world.spaces[role];
				const other = world.spaces.other.token;
				const may = asked.of.some((resource) => mayGuest({ role, stage }, resource, asked.right));
				/** Nothing of their own is there: no session opens the space any more. */
				const gone = stage === 'left' && role !== 'company';
				const as = `${role} ${stage}`;
				for (const [who, cookie, answer] of [
					['guest', token, gone ? 'link' : may ? 'in' : 'refused'],
					[
						'organiser who looks',
						preview,
						gone ? 'link' : may && asked.right === 'read' && !asked.act ? 'in' : 'refused'
					],
					['another guest', other, 'link'],
					['nobody', undefined, 'link']
				] as const) {
					reach(world, stage);
					// Acts may have changed who is there: each knock stands on its own.
					world.db.$client.exec('savepoint knock');
					seen[`${as} ${who}`] = await knock(door, eventFor(world, space, cookie, method));
					world.db.$client.exec('rollback to knock; release knock');
					expected[`${as} ${who}`] = answer;
				}
			}

		expect(seen).toEqual(expected);
	}
);

test('a space of a masterclass that is closed, or of who has left, opens to nobody', async () => {
	const { space, token } = world.spaces.authority;
	const layout = doors.find(({ name }) => name === '/space/[space] layout')?.door;
	if (!layout) throw new Error('no layout');
	const look = () => knock(layout, eventFor(world, space, token, 'GET'));
	reach(world, 'preparing');
	expect(await look()).toBe('in');

	world.db.$client.exec("update masterclasses set status = 'closed'");
	expect(await look()).toBe('link');

	reach(world, 'preparing');
	world.db.$client.exec("update participations set stage = 'declined'");
	expect(await look()).toBe('link');
});
