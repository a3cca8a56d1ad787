import { beforeEach, expect, test } from 'vitest';
import { translator } from '#lib/i18n/server.ts';
import { drawLink } from '#lib/server/application/links.ts';
import { actions as answerByLink } from '../../src/routes/l/[token]/+page.server.ts';
import { actions as answerInSpace } from '../../src/routes/space/[space]/+page.server.ts';
import { actions as delegate } from '../../src/routes/space/[space]/colleague/+page.server.ts';
import { createGuestWorld } from '../support/guests.ts';

let world: Awaited<ReturnType<typeof createGuestWorld>>;

beforeEach(async () => {
	world = await createGuestWorld();
	for (const name of ['Zoé Lefèvre', 'Nadia Ferrand'])
		world.invite(name, `${name[0]?.toLowerCase()}@example.org`);
});

/** A personal link of the n-th guest. */
const linkOf = (guest: number, purpose: 'space' | 'answer'): string => {
	const [subjectId = ''] = world.store.read((r) =>
		purpose === 'space' ? [`ptc_${guest}`] : [r.invitations.findFor(world.id, `con_${guest}`)?.id]
	);
	const { token, link } = drawLink(world.ports, { purpose, subjectId, masterclassId: world.id });
	world.store.write((r) => r.accessLinks.insert(link));
	return token;
};

/** What a form posted from the office's one address is answered: the status. */
const post = async (
	action: (event: never) => unknown,
	params: Record<string, string>,
	form: Record<string, string>,
	session?: string
): Promise<number> => {
	const body = new FormData();
	for (const [name, value] of Object.entries(form)) body.set(name, value);
	const url = new URL('https://faisceau.example.org/');
	try {
		const refused = await action({
			locals: {
				app: world.app,
				organiser: null,
				settings: world.ports.settings,
				...translator('fr')
			},
			params,
			url,
			request: new Request(url, { method: 'POST', body }),
			cookies: { get: () => session },
			getClientAddress: () => '192.0.2.1',
			setHeaders: () => undefined
		} as never);
		return (refused as { status: number }).status;
	} catch (thrown) {
		return (thrown as { status: number }).status;
	}
};

const enter = (guest: number): string => {
	const entered = world.app.spaces.enter(linkOf(guest, 'space'));
	if (!entered.ok) throw new Error(entered.reason);
	return entered.value.session;
};
const coming = { answer: 'accepted', comment: '' };
const times = async (count: number, act: () => Promise<number>): Promise<Set<number>> => {
	const seen = new Set<number>();
	for (let at = 0; at < count; at += 1) seen.add(await act());
	return seen;
};

test('many answers of one guest keep no colleague at the same address from theirs', async () => {
	const { default: byLink } = answerByLink;
	const { answer } = answerInSpace;
	if (!byLink || !answer) throw new Error('no door');
	const [zoe, nadia] = [enter(1), enter(2)];
	const inSpace = (guest: number, session: string) =>
		post(answer, { space: `ptc_${guest}` }, coming, session);
	expect(await times(30, () => inSpace(1, zoe))).toEqual(new Set([303]));
	expect(await inSpace(1, zoe)).toBe(429);
	expect(await inSpace(2, nadia)).toBe(303);

	const [one, other] = [linkOf(1, 'answer'), linkOf(2, 'answer')];
	expect(await times(30, () => post(byLink, { token: one }, coming))).toEqual(new Set([303]));
	expect(await post(byLink, { token: one }, coming)).toBe(429);
	expect(await post(byLink, { token: other }, coming)).toBe(303);
});

test('naming colleagues over and over holds up nobody else in the building', async () => {
	const { default: name } = delegate;
	if (!name) throw new Error('no door');
	const [zoe, nadia] = [enter(1), enter(2)];
	const colleague = { givenName: 'Ana', familyName: 'Ruiz', email: 'ana@example.org', how: 'with' };
	expect(await times(30, () => post(name, { space: 'ptc_1' }, colleague, zoe))).toEqual(
		new Set([303, 409])
	);
	expect(await post(name, { space: 'ptc_1' }, colleague, zoe)).toBe(429);
	expect(
		await post(name, { space: 'ptc_2' }, { ...colleague, email: 'luc@example.org' }, nadia)
	).toBe(303);
});

test('guessed links are counted against the address they come from', async () => {
	const { default: byLink } = answerByLink;
	if (!byLink) throw new Error('no door');
	let guess = 0;
	const tried = () => post(byLink, { token: `guess-${(guess += 1)}` }, coming);
	expect(await times(30, tried)).toEqual(new Set([404]));
	expect(await tried()).toBe(429);
});
