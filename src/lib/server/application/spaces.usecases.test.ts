import { beforeEach, describe, expect, test } from 'vitest';
import { handIn } from '../../../../tests/support/handed-in.ts';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { organisationDetails, person } from '../../../../tests/support/recruiting.ts';
import type { SpaceStage } from '#lib/domain/access/guest-rights.ts';
import { lookingInto } from '../../../../tests/support/guest-scopes.ts';
import { drawLink } from './links.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

let t: TestApplication;
let organiser: OrganiserScope;
let scope: MasterclassScope<'look' | 'edit' | 'delete' | 'share'>;
let spaceId: string;

/** A link such as a message carries. */
const linkTo = (participantId: string): string => {
	const { token, link } = drawLink(t.ports, {
		purpose: 'space',
		subjectId: participantId,
		masterclassId: scope.masterclassId
	});
	t.store.write((r) => r.accessLinks.insert(link));
	return token;
};

const join = (role: 'company' | 'authority', organisation: string, name: string, email: string) => {
	const joined = t.app.recruiting.join(scope, {
		organisation: { details: organisationDetails(organisation) },
		role,
		stage: 'confirmed',
		people: [person(name, email)]
	});
	if (!joined.ok) throw new Error(joined.reason);
	return joined.value;
};

const spaceOf = (email: string): string =>
	t.store.read((r) => r.spaces.ofEmail(email))[0]?.participantId ?? '';

/** The one mail with a link that somebody asked for, as it leaves. */
const linkMail = (): string =>
	t.store.read((r) => {
		const id = t.db.$client
			.prepare("select id from messages where kind = 'space-link'")
			.pluck()
			.get() as string;
		return t.ports.composer.read(r.messages.mime(id) ?? new Uint8Array()).text;
	});

const entered = (token: string) => {
	const result = t.app.spaces.enter(token);
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};

beforeEach(async () => {
	t = createTestApplication({ now: '2027-01-18T09:00:00Z' });
	organiser = await t.organiser();
	scope = t.inFrontOf(organiser, plannedMasterclass(t, organiser).id);
	join('company', 'Halo Thermique', 'Lou Marchand', 'lou@example.org');
	spaceId = spaceOf('lou@example.org');
});

describe('a personal link', () => {
	test('says whom it is for, and opens nothing by being looked at', () => {
		const token = linkTo(spaceId);
		const before = t.db.$client.serialize();

		const door = t.app.spaces.door(token, 'fr');

		expect(door).toMatchObject({
			ok: true,
			value: { name: 'Lou Marchand', organisation: 'Halo Thermique' }
		});
		expect(t.db.$client.serialize().equals(before)).toBe(true);
	});

	test('opens its own space and no other, as often as wished', () => {
		join('authority', 'Ville de Nérac', 'Ana Pires', 'ana@example.org');
		const token = linkTo(spaceId);

		for (const { session } of [entered(token), entered(token)]) {
			expect(t.app.access.guestOf(session, spaceId)).toMatchObject({
				participantId: spaceId,
				role: 'company',
				stage: 'preparing',
				preview: false
			});
			expect(t.app.access.guestOf(session, spaceOf('ana@example.org'))).toBe(null);
		}
	});

	test.each([
		['unknown', () => t.app.spaces.door('nothing', 'fr')],
		[
			'revoked',
			() => {
				const token = linkTo(spaceId);
				t.store.write((r) => r.accessLinks.revokeAll('space', spaceId, 1));
				return t.app.spaces.enter(token);
			}
		],
		[
			'withdrawn',
			() => {
				const token = linkTo(spaceId);
				t.db.$client.exec("update participations set stage = 'withdrawn'");
				return t.app.spaces.enter(token);
			}
		],
		[
			'closed',
			() => {
				const token = linkTo(spaceId);
				t.db.$client.exec("update masterclasses set status = 'closed'");
				return t.app.spaces.enter(token);
			}
		]
	] as const)('%s opens nothing', (reason, attempt) => {
		expect(attempt()).toEqual({ ok: false, reason });
	});

	test('leads a company that left to its own document, and to nothing else', async () => {
		const token = linkTo(spaceId);
		const { session } = entered(token);
		const { participationId } = t.store.read((r) => r.spaces.find(spaceId)) ?? {};
		handIn(t, participationId ?? '');
		t.db.$client.exec("update participations set stage = 'withdrawn'");

		const scope = t.app.access.guestOf(session, spaceId);
		if (!scope) throw new Error('the space does not open');
		expect(scope.stage).toBe('left');
		expect(t.app.spaces.around(scope, 'fr').pages).toEqual(['own-faisceau']);
		expect(t.app.faisceaux.sheet(scope)).toMatchObject({ frozen: 'read-only', state: 'accepted' });

		expect(t.app.spaces.door(token, 'fr').ok).toBe(true);
		await t.app.spaces.renew('lou@example.org');
		expect(linkMail()).toContain('/enter/');
	});

	test('“not me” ends every link and session of the person, and is on record', () => {
		const token = linkTo(spaceId);
		const { session } = entered(token);

		expect(t.app.spaces.disown(token)).toEqual({ ok: true, value: null });

		expect(t.app.access.guestOf(session, spaceId)).toBe(null);
		expect(t.app.spaces.door(token, 'fr')).toEqual({ ok: false, reason: 'disowned' });
		expect(t.store.read((r) => r.activities.recent(scope.masterclassId, 1))).toMatchObject([
			{ kind: 'space-disowned', details: { name: 'Lou Marchand' } }
		]);
	});

	test('“not me” ends the links to answer as well, at every masterclass', () => {
		const other = t.inFrontOf(organiser, plannedMasterclass(t, organiser).id);
		const { contactId = '' } = t.store.read((r) => r.spaces.find(spaceId)) ?? {};
		t.app.recruiting.join(other, {
			organisation: { id: t.store.read((r) => r.contacts.find(contactId))?.organisationId ?? '' },
			role: 'company',
			stage: 'confirmed',
			people: [{ id: contactId }]
		});
		const links = t.store
			.read((r) => r.invitations.ofContact(contactId))
			.map((subjectId) => drawLink(t.ports, { purpose: 'answer', subjectId }));
		for (const { link } of links) t.store.write((r) => r.accessLinks.insert(link));
		const standing = () =>
			links.map(({ token }) => {
				const page = t.app.invitations.answers.show(token, 'fr');
				return page.ok ? 'open' : page.reason;
			});
		expect(standing()).toEqual(['open', 'open']);

		t.app.spaces.disown(linkTo(spaceId));

		expect(standing()).toEqual(['revoked', 'revoked']);
	});

	test('that reached somebody else: nothing is written there any more', async () => {
		t.app.spaces.disown(linkTo(spaceId));

		const left = t.store.read((r) => r.messages.ofMasterclass(scope.masterclassId));
		expect(left.filter(({ state }) => ['draft', 'held', 'queued'].includes(state))).toEqual([]);
		await t.app.spaces.renew('lou@example.org');
		expect(
			t.db.$client.prepare("select count(*) from messages where kind = 'space-link'").pluck().get()
		).toBe(0);
		expect(t.app.dashboard.overview(scope).actions).toContainEqual(
			expect.objectContaining({ kind: 'missing-addresses', count: 1 })
		);
	});

	test('is renewed by mail: once the new one is used the older ones end, open sessions go on', async () => {
		const token = linkTo(spaceId);
		const { session } = entered(token);

		await t.app.spaces.renew('lou@example.org');

		const [mail] = t.store.read((r) => r.delivery.claim('test', t.clock.now(), t.clock.now() + 1))
			? t.db.$client.prepare("select * from messages where kind = 'space-link'").all()
			: [];
		expect(mail).toMatchObject({ recipient_email: 'lou@example.org', state: 'sending' });
		// Whoever knows an address may ask; only who reads its mail ends what was there.
		expect(t.app.spaces.door(token, 'fr').ok).toBe(true);
		const renewed = /enter\/([\w-]+)/.exec(linkMail())?.[1] ?? '';
		expect(entered(renewed).spaceId).toBe(spaceId);
		expect(t.app.spaces.door(token, 'fr')).toEqual({ ok: false, reason: 'revoked' });
		expect(t.app.spaces.door(renewed, 'fr').ok).toBe(true);
		expect(t.app.access.guestOf(session, spaceId)).not.toBe(null);
	});

	test('is not sent to a stranger', async () => {
		await t.app.spaces.renew('personne@example.org');

		expect(
			t.db.$client.prepare("select count(*) from messages where kind = 'space-link'").pluck().get()
		).toBe(0);
	});
});

test('closing the masterclass shuts its spaces and stops its letters, until it is reopened', () => {
	const token = linkTo(spaceId);
	const { session } = entered(token);
	const standing = () => {
		const door = t.app.spaces.door(token, 'fr');
		return [door.ok ? 'open' : door.reason, t.app.access.guestOf(session, spaceId)?.stage];
	};
	const waiting = () =>
		t.store
			.read((r) => r.messages.ofMasterclass(scope.masterclassId))
			.filter(({ kind, state }) => kind === 'thanks' && state === 'draft').length;
	expect(t.app.masterclasses.close(scope)).toEqual({ ok: false, reason: 'not-held' });
	t.clock.set('2027-03-18T12:00:00Z');
	t.app.masterclasses.markHeld(scope);
	t.app.requests.prepare();
	expect([standing(), waiting()]).toEqual([['open', 'over'], 1]);

	t.app.masterclasses.close(scope);
	expect([standing(), waiting()]).toEqual([['closed', undefined], 0]);

	t.app.masterclasses.reopen(scope);
	expect([standing(), waiting()]).toEqual([['open', 'over'], 1]);
	expect(t.app.masterclasses.reopen(scope)).toEqual({ ok: false, reason: 'not-closed' });
});

test('a space says whom to write to, as its letters do', () => {
	const guest = t.app.access.guestOf(entered(linkTo(spaceId)).session, spaceId);
	if (!guest) throw new Error('no guest');
	const owner = t.store
		.read((r) => r.masterclasses.members(scope.masterclassId))
		.find(({ role }) => role === 'owner');

	expect(t.app.spaces.around(guest, 'fr').organiser).toEqual({
		name: owner?.name,
		address: owner?.email
	});
});

test('a space is looked at as it is now, and at each stage to come', () => {
	const ahead = () => t.app.spaces.views(scope).ahead;
	const seen = (stage: SpaceStage | null) => {
		const looking = lookingInto(t, scope, spaceId, stage);
		const around = t.app.spaces.around(looking, 'fr');
		return [around.stage, around.ahead];
	};
	expect(ahead()).toEqual(['inspiring-shared', 'authorities-shared']);
	expect(seen(null)).toEqual(['preparing', false]);
	expect(seen('authorities-shared')).toEqual(['authorities-shared', true]);

	t.store.write((r) => {
		r.shares.setWave(scope.masterclassId, 'inspiring', { openedAt: 1 });
		r.shares.setWave(scope.masterclassId, 'authorities', { openedAt: 2 });
	});
	expect(ahead()).toEqual([]);
	expect(seen(null)).toEqual(['authorities-shared', false]);
});

test('an invitation is received once it has left, whatever was answered before', () => {
	const guest = t.app.access.guestOf(entered(linkTo(spaceId)).session, spaceId);
	if (!guest) throw new Error('no guest');
	const invited = () =>
		t.app.spaces.home(guest, 'fr').received.find(({ thing }) => thing === 'invitation')?.received;

	t.app.spaces.answer(guest, { answer: 'accepted', comment: '' });
	const before = invited();
	t.db.$client.exec("update messages set state = 'sent' where kind = 'invitation'");

	expect([before, invited()]).toEqual([false, true]);
});

describe('an organiser who looks', () => {
	test('sees the space at a later stage, and leaves no trace', () => {
		const look = t.app.spaces.preview(scope, spaceId, 'authorities-shared');
		if (!look.ok) throw new Error(look.reason);

		const guest = t.app.access.guestOf(look.value.session, spaceId);

		expect(guest).toMatchObject({ stage: 'authorities-shared', preview: true });
		t.clock.advance(30 * 60_000);
		if (guest) t.app.spaces.visited(guest);
		expect(t.store.read((r) => r.guestSessions.lastSeen(scope.masterclassId))).toEqual(new Map());
	});

	test('sees nothing once they may no longer look at the masterclass', () => {
		const look = t.app.spaces.preview(scope, spaceId, null);
		if (!look.ok) throw new Error(look.reason);
		t.db.$client.exec('delete from masterclass_members');

		expect(t.app.access.guestOf(look.value.session, spaceId)).toBe(null);
	});
});

test('the access record tells the last visit, kept once in ten minutes', () => {
	const { session } = entered(linkTo(spaceId));
	const guest = t.app.access.guestOf(session, spaceId);
	if (!guest) throw new Error('no guest');
	const start = t.clock.now();

	t.clock.advance(9 * 60_000);
	t.app.spaces.visited(guest);
	expect(t.store.read((r) => r.guestSessions.lastSeen(scope.masterclassId))).toEqual(
		new Map([[spaceId, start]])
	);

	t.clock.advance(60_000);
	t.app.spaces.visited(guest);
	expect(t.store.read((r) => r.guestSessions.lastSeen(scope.masterclassId))).toEqual(
		new Map([[spaceId, start + 10 * 60_000]])
	);
});
