import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/server.ts';
import { ORGANISER_ROLES, type OrganiserRole } from '#lib/domain/access/rights.ts';
import type { OrganiserScope } from '#lib/server/application/scope.ts';
import { createTestApplication, type TestApplication } from '../support/application.ts';
import { queuedMessage } from '../support/messages.ts';
import { plannedMasterclass } from '../support/planned-masterclass.ts';

/**
 * Walks every door of the organisers' pages as every role, as a stranger with an account and as
 * nobody, and compares with one table. A new page without an entry must ask for `edit` to act and
 * `look` to look, or this test says so.
 */
type Door = (event: unknown) => unknown;
type RouteModule = { load?: Door; actions?: Record<string, Door>; GET?: Door; POST?: Door };

const modules = Object.entries(
	import.meta.glob<RouteModule>('../../src/routes/**/*server.ts', { eager: true })
).filter(([file]) => file.includes('/(organiser)/'));

const nameOf = (file: string) =>
	file.replace(/^.*\(organiser\)/, '').replace(/\/\+(page|layout)?\.?server\.ts$/, '') || '/';

const doors = modules.flatMap(([file, module]) => {
	const route = nameOf(file);
	return [
		...(['load', 'GET', 'POST'] as const).flatMap((verb) =>
			module[verb] ? [{ route, verb: verb as string, door: module[verb] }] : []
		),
		...Object.entries(module.actions ?? {}).map(([action, door]) => ({
			route,
			verb: `?/${action}`,
			door
		}))
	];
});

/** Doors of a masterclass that ask for more, or less, than `look` to look and `edit` to act. */
const EXCEPTIONS: Readonly<Record<string, 'look' | 'edit' | 'delete' | 'share'>> = {
	'/masterclasses/[masterclass]/details ?/cancel': 'delete',
	'/masterclasses/[masterclass]/details ?/delete': 'delete',
	'/masterclasses/[masterclass]/sharing ?/share': 'share',
	'/masterclasses/[masterclass]/sharing ?/remove': 'share',
	// A feed of one's own is a way to look.
	'/masterclasses/[masterclass]/timeline/feed ?/renew': 'look',
	'/masterclasses/[masterclass]/timeline/feed ?/stop': 'look',
	// Opening a guest's space as the guest sees it is a way to look.
	'/masterclasses/[masterclass]/views ?/default': 'look',
	// Pages that only hold a form.
	'/masterclasses/[masterclass]/participants/new load': 'edit',
	'/masterclasses/[masterclass]/needs/new load': 'edit',
	'/masterclasses/[masterclass]/needs/import load': 'edit',
	'/masterclasses/[masterclass]/needs/import/[draft] load': 'edit',
	'/masterclasses/[masterclass]/needs/import/[draft]/faults.csv GET': 'edit',
	'/masterclasses/[masterclass]/timeline/new load': 'edit',
	'/masterclasses/[masterclass]/timeline/[task] load': 'edit',
	'/masterclasses/[masterclass]/timeline/move load': 'edit'
};

const ALLOWED: Readonly<Record<OrganiserRole, readonly string[]>> = {
	owner: ['look', 'edit', 'delete', 'share'],
	organiser: ['look', 'edit'],
	reader: ['look']
};

/** Some forms say themselves which masterclass they belong to. */
const formNaming = (params: Record<string, string>) => {
	const form = new FormData();
	form.set('masterclass', params.masterclass ?? '');
	return form;
};

const eventFor = (
	{ app, ports }: TestApplication,
	organiser: OrganiserScope | null,
	params: Record<string, string>,
	method: string
) => {
	const url = new URL('https://faisceau.example.org/somewhere');
	return {
		locals: {
			app,
			organiser,
			settings: ports.settings,
			...translator('fr'),
			requestId: 'test',
			cookiesToSet: []
		},
		params,
		url,
		route: { id: null },
		request: new Request(url, method === 'GET' ? {} : { method, body: formNaming(params) }),
		cookies: { get: () => undefined, set: () => undefined },
		getClientAddress: () => '127.0.0.1',
		setHeaders: () => undefined,
		depends: () => undefined,
		parent: async () => ({}),
		isDataRequest: false
	};
};

/** What came of knocking: `in`, or the status and place one is sent to. */
const knock = async (door: Door, event: unknown): Promise<string> => {
	try {
		await door(event);
		return 'in';
	} catch (thrown) {
		const { status, location } = thrown as { status?: number; location?: string };
		// A page sends to the sign-in form; an address that answers data says 401.
		if (location?.startsWith('/sign-in') || status === 401) return 'sign in';
		if (status === 403 || status === 404) return String(status);
		// Beyond the door: a redirect after success, or a form that was empty.
		if (status !== undefined) return 'in';
		throw thrown;
	}
};

const setUp = async () => {
	const installation = createTestApplication();
	const owner = await installation.organiser('Camille Réau');
	const { id } = plannedMasterclass(installation, owner);
	const { store, clock } = installation;
	const taskId = store.read((r) => r.tasks.ofMasterclass(id)[0]?.id ?? '');
	store.write((r) =>
		r.messages.insert(queuedMessage(1, { masterclassId: id, state: 'sent', nextAt: null }))
	);
	const people: Record<string, OrganiserScope> = { owner };
	for (const role of ORGANISER_ROLES.slice(1)) {
		const scope = await installation.organiser(role === 'reader' ? 'Lou Lecteur' : 'Olive Aide');
		store.write((r) => r.masterclasses.setMember(id, scope.userId, role, clock.now()));
		people[role] = scope;
	}
	people.stranger = await installation.organiser('Sacha Ailleurs');
	return {
		installation,
		people,
		params: { masterclass: id, task: taskId, message: 'msg_0001' }
	};
};

const nobodysInstallation = setUp();

test('there are doors to knock at', () => {
	expect(doors.length).toBeGreaterThan(60);
	expect(
		Object.keys(EXCEPTIONS).filter(
			(name) => !doors.some(({ route, verb }) => `${route} ${verb}` === name)
		)
	).toEqual([]);
});

test.each(doors.map(({ route, verb, door }) => [`${route} ${verb}`, verb, door] as const))(
	'nobody passes %s without signing in',
	async (_, verb, door) => {
		const { installation, params } = await nobodysInstallation;
		const method = verb === 'load' || verb === 'GET' ? 'GET' : 'POST';

		expect(await knock(door, eventFor(installation, null, params, method))).toBe('sign in');
	}
);

const ofMasterclass = doors.filter(({ route }) => route.startsWith('/masterclasses/[masterclass]'));

test.each(ofMasterclass.map(({ route, verb, door }) => [`${route} ${verb}`, verb, door] as const))(
	'%s opens to exactly the roles that have its right',
	async (name, verb, door) => {
		const right = EXCEPTIONS[name] ?? (verb === 'load' || verb === 'GET' ? 'look' : 'edit');
		const method = verb === 'load' || verb === 'GET' ? 'GET' : 'POST';
		const seen: Record<string, string> = {};
		const shared = await setUp();
		for (const who of ['stranger', 'reader', 'organiser', 'owner']) {
			// Who may act changes things: the next one knocks at a fresh installation.
			const { installation, people, params } =
				seen.reader === 'in' || who === 'owner' ? await setUp() : shared;
			const answer = await knock(door, eventFor(installation, people[who] ?? null, params, method));
			// Inside, what the address names may not exist: that is no refusal of the person.
			const inside = answer === '404' && who !== 'stranger';
			seen[who] = inside ? 'in' : answer;
		}

		expect(seen).toEqual({
			...Object.fromEntries(
				ORGANISER_ROLES.map((role) => [role, ALLOWED[role].includes(right) ? 'in' : '403'])
			),
			stranger: '404'
		});
	}
);

const ofMessage = doors.filter(({ route }) => route.startsWith('/outbox/[message]'));

test.each(ofMessage.map(({ route, verb, door }) => [`${route} ${verb}`, verb, door] as const))(
	'%s stays closed to who may not look at its masterclass',
	async (_, verb, door) => {
		const { installation, people, params } = await setUp();
		const method = verb === 'load' || verb === 'GET' ? 'GET' : 'POST';

		expect(await knock(door, eventFor(installation, people.stranger ?? null, params, method))).toBe(
			'404'
		);
	}
);
