import { beforeEach, describe, expect, test } from 'vitest';
import { whyWords } from '#lib/components/messaging/message-words.ts';
import { translator } from '#lib/i18n/server.ts';
import { inSpace, spaceOf } from '../../../../tests/support/guest-scopes.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { takePart } from '../../../../tests/support/recruiting.ts';
import type { Stage } from '#lib/domain/recruiting/participation.ts';

const emma = 'emma@example.org';
const luc = 'luc@example.org';

const worldAt = async (stage: Stage) => {
	const t = createTestApplication({ now: '2027-01-18T09:00:00Z' });
	const organiser = await t.organiser();
	const { id } = plannedMasterclass(t, organiser);
	const scope = t.inFrontOf(organiser, id);
	const participationId = takePart(t, scope, 'Halo Thermique', [['Emma Royer', emma]], { stage });
	const messages = () => t.store.read((r) => r.messages.ofMasterclass(id));
	return {
		...t,
		scope,
		participationId,
		guest: inSpace(t, spaceOf(t, emma)),
		/** Who is to be invited, as it stands in the outbox. */
		invited: () =>
			messages()
				.filter(({ kind, state }) => kind === 'invitation' && state === 'draft')
				.map(({ recipientEmail }) => recipientEmail),
		/** Letters that have yet to leave. */
		lettersTo: (email: string) =>
			messages()
				.filter(({ recipientEmail, state }) => recipientEmail === email && state === 'draft')
				.map(({ kind }) => kind),
		confirm: () => {
			const { revision = 0 } = t.store.read((r) => r.participations.find(participationId)) ?? {};
			const stage = 'confirmed' as const;
			t.app.recruiting.move(scope, {
				participationId,
				revision,
				stage,
				refusal: '',
				byPhone: false
			});
		},
		row: (name: string) => t.app.invitations.list(scope).rows.find((one) => one.name === name)
	};
};

const colleague = (instead: boolean, email = luc) => ({
	details: {
		givenName: 'Luc',
		familyName: 'Ferrand',
		email,
		phone: '',
		position: '',
		locale: 'fr',
		notes: ''
	},
	instead
});

let world: Awaited<ReturnType<typeof worldAt>>;

describe('a colleague who comes instead, named before anybody was invited', () => {
	beforeEach(async () => {
		world = await worldAt('interested');
		expect(world.app.spaces.delegate(world.guest, colleague(true)).ok).toBe(true);
	});

	test('is the only one to be invited once the organisation is confirmed', () => {
		expect(world.invited()).toEqual([]);
		world.confirm();
		expect(world.invited()).toEqual([luc]);
		expect(world.lettersTo(emma)).toEqual([]);
		expect(world.row('Emma Royer')).toMatchObject({
			standing: 'nothing',
			answer: 'declined',
			comment: 'Luc Ferrand',
			obstacle: { why: 'declined' }
		});
	});

	test('who finally comes as well says so in their space, and is invited', () => {
		world.confirm();
		world.app.spaces.answer(world.guest, { answer: 'accepted', comment: '' });
		expect(world.invited().sort()).toEqual([emma, luc]);
	});

	test('an organiser may invite who is replaced all the same', () => {
		world.confirm();
		const { contactId = '' } = world.row('Emma Royer') ?? {};
		world.app.invitations.prepareAgain(world.scope, contactId);
		expect(world.invited().sort()).toEqual([emma, luc]);
		expect(world.row('Emma Royer')).toMatchObject({ answer: 'needs-action', comment: '' });
	});
});

test('whoever names a colleague in their place takes back their own invitation', async () => {
	world = await worldAt('confirmed');
	expect(world.invited()).toEqual([emma]);
	world.app.spaces.delegate(world.guest, colleague(true));
	expect(world.invited()).toEqual([luc]);
});

test('a colleague who comes along is invited beside the guest', async () => {
	world = await worldAt('confirmed');
	world.app.spaces.delegate(world.guest, colleague(false));
	expect(world.invited().sort()).toEqual([emma, luc]);
});

test('who comes for the organisation no longer counts whom a colleague replaces', async () => {
	world = await worldAt('confirmed');
	world.app.spaces.delegate(world.guest, colleague(true));
	expect(world.app.spaces.colleagues(world.guest)).toEqual([{ name: 'Luc Ferrand', me: false }]);
	world.app.spaces.answer(world.guest, { answer: 'accepted', comment: '' });
	expect(world.app.spaces.colleagues(world.guest)).toMatchObject([{ me: false }, { me: true }]);
});

describe('a colleague named by the address of a guest of another organisation', () => {
	const karim = 'karim@example.org';
	const to = (email: string) =>
		world.store
			.read((r) => r.messages.ofMasterclass(world.scope.masterclassId))
			.filter(({ recipientEmail }) => recipientEmail === email);

	beforeEach(async () => {
		world = await worldAt('confirmed');
		takePart(world, world.scope, 'Tourcoing', [['Karim Benali', karim]], { stage: 'confirmed' });
	});

	test('is taken like any other: nobody learns who else is invited', () => {
		expect(world.app.spaces.delegate(world.guest, colleague(false, karim))).toEqual(
			world.app.spaces.delegate(world.guest, colleague(false, 'zoe@example.org'))
		);
		expect(world.app.spaces.colleagues(world.guest).length).toBe(3);
	});

	test('gets nothing in an approval of several, and the organiser reads why', async () => {
		const before = to(karim).map(({ id }) => id);
		world.app.spaces.delegate(world.guest, colleague(false, karim));
		world.app.spaces.delegate(world.guest, colleague(false));

		const added = to(karim).filter(({ id }) => !before.includes(id));
		expect(added.length).toBeGreaterThan(1);
		for (const message of added) {
			expect([message.state, message.recipientName]).toEqual(['held', 'Luc Ferrand']);
			expect(whyWords(message, translator('fr'))).toMatch(/déjà celle de quelqu’un d’une autre/);
		}
		expect(to(karim).filter(({ id }) => before.includes(id))).toMatchObject([{ state: 'draft' }]);
		expect(to(luc).every(({ state }) => state === 'draft')).toBe(true);
	});

	test('gets no link either when that guest asks for theirs', async () => {
		world.app.spaces.delegate(world.guest, colleague(false, karim));
		await world.app.spaces.renew(karim);

		const links = "select count(*) from messages where kind = 'space-link'";
		expect(world.db.$client.prepare(links).pluck().get()).toBe(1);
	});
});
