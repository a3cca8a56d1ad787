import { describe, expect, test } from 'vitest';
import { createGuestWorld } from '../../../../tests/support/guests.ts';

const zoe = 'zoe@example.org';
const karim = 'karim@example.test';
const at = (start: string, more: Record<string, unknown> = {}) => ({
	start: `2027-03-18T${start}:00Z`,
	location: 'Hôtel de région, salle 204, Lille',
	summary: 'Transition des bâtiments publics',
	sequence: 0,
	...more
});

/** Nine in Paris is eight in UTC, in March. */
const nine = '08:00';
const ten = '09:00';

describe('each ends with the right calendar at the right person', () => {
	test('a late joiner', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		await world.approve();
		await world.deliver();

		world.invite('Karim Saïd', karim, 'company');

		expect(world.drafts().map((draft) => draft.recipientEmail)).toEqual([karim]);
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toEqual([at(nine)]);
		expect(world.calendarOf(karim)).toEqual([at(nine)]);
	});

	test('two moves before approval', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		await world.approve();
		await world.deliver();

		world.change({ startTime: '11:00' });
		world.change({ startTime: '10:00' });

		expect(world.drafts()).toHaveLength(1);
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toEqual([at(ten, { sequence: 1 })]);
		expect(world.messages().filter(({ state }) => state === 'sent')).toHaveLength(2);
	});

	test('a move and back before approval: nothing to send', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		await world.approve();
		await world.deliver();

		world.change({ startTime: '11:00' });
		world.change({ startTime: '09:00' });

		expect(world.drafts()).toEqual([]);
		expect(world.calendarOf(zoe)).toEqual([at(nine)]);
	});

	test('a removal, and an invitation again', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);
		world.invite('Karim Saïd', karim);
		await world.approve();
		await world.deliver();

		world.setStage(contact, 'withdrawn');
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toEqual([]);
		expect(world.calendarOf(karim)).toEqual([at(nine)]);

		world.setStage(contact, 'confirmed');
		expect(world.drafts()).toMatchObject([{ kind: 'invitation', reason: 'invited-again' }]);
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toEqual([at(nine, { sequence: 2 })]);
		expect(world.calendarOf(karim)).toEqual([at(nine)]);
	});

	test('a removal before anything left: nothing to send', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);
		await world.approve();

		world.setStage(contact, 'declined');
		await world.deliver();

		expect(world.messages().map(({ state }) => state)).toEqual(['superseded']);
		expect(world.calendarOf(zoe)).toEqual([]);
	});

	test('a change of address', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);
		await world.approve();
		await world.deliver();

		world.setAddress(contact, karim);

		expect(world.drafts().map(({ kind, recipientEmail }) => [kind, recipientEmail])).toEqual([
			['cancellation', zoe],
			['invitation', karim]
		]);
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toEqual([]);
		expect(world.calendarOf(karim)).toEqual([at(nine, { sequence: 2 })]);
	});

	test('a 550, then the right address', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', 'zoe.typo@example.org');
		await world.approve();
		await world.deliver({ 'zoe.typo@example.org': 'refused' });

		expect(world.drafts()).toEqual([]);
		expect(world.row(contact)).toMatchObject({
			standing: 'nothing',
			obstacle: { why: 'failed', said: '550 5.1.1 No such mailbox' }
		});
		const corrected = world.app.invitations.correctAddress(world.scope, {
			contactId: contact,
			revision: world.row(contact)?.revision ?? 0,
			email: zoe
		});

		expect(corrected).toEqual({ ok: true, value: null });
		expect(world.drafts().map(({ kind, recipientEmail }) => [kind, recipientEmail])).toEqual([
			['invitation', zoe]
		]);
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toMatchObject([{ start: '2027-03-18T08:00:00Z' }]);
		expect(world.row(contact)).toMatchObject({ standing: 'current', obstacle: null });
	});

	test('a masterclass called off', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		await world.approve();
		await world.deliver();
		world.invite('Karim Saïd', karim);

		world.app.masterclasses.cancel(world.scope);

		expect(
			world.drafts().map(({ kind, reason, recipientEmail }) => [kind, reason, recipientEmail])
		).toEqual([['cancellation', 'masterclass-cancelled', zoe]]);
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toEqual([]);
		expect(world.calendarOf(karim)).toEqual([]);
	});

	test('a delivery in doubt, then a removal', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);
		await world.approve();
		await world.deliver({ [zoe]: 'in-doubt' });
		expect(world.row(contact)).toMatchObject({ standing: 'unsure' });

		world.setStage(contact, 'withdrawn');
		await world.approve();
		await world.deliver();

		expect(world.calendarOf(zoe)).toEqual([]);
	});
});

describe('drafts', () => {
	test('wait for the day of the invitations, nine o’clock at the place, and say why', async () => {
		const world = await createGuestWorld('2027-01-20T10:00:00Z');
		world.invite('Zoé Lefèvre', zoe);

		const [draft] = world.drafts();
		expect(draft).toMatchObject({
			kind: 'invitation',
			reason: 'confirmed',
			reasonDetails: { due: '2027-02-25' },
			scheduledFor: Date.parse('2027-02-25T08:00:00Z'),
			subject: 'Invitation\u202f: Transition des bâtiments publics, jeudi 18\u00a0mars 2027',
			recipientName: 'Zoé Lefèvre',
			locale: 'fr'
		});
		expect(draft?.body).toContain('Bonjour Zoé Lefèvre,');
	});

	test('keep the words an organiser wrote when the event moves', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		world.rewrite('Chère Zoé');

		world.change({ startTime: '10:00' });

		expect(world.drafts()).toMatchObject([{ body: 'Chère Zoé', edited: true }]);
		await world.approve();
		await world.deliver();
		expect(world.calendarOf(zoe)).toEqual([at(ten)]);
	});

	test('follow a correction of the name', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);

		world.correct(contact, { familyName: 'Lefebvre' });

		expect(world.drafts()).toMatchObject([{ recipientName: 'Zoé Lefebvre' }]);
		expect(world.drafts()[0]?.body).toContain('Bonjour Zoé Lefebvre,');
	});

	test('follow the language of their reader, but not over an organiser’s own words', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);

		world.correct(contact, { locale: 'en' });
		expect(world.drafts()).toMatchObject([{ locale: 'en' }]);
		expect(world.drafts()[0]?.body).toContain('Dear Zoé Lefèvre,');

		world.rewrite('My dear Zoé');
		world.correct(contact, { locale: 'fr' });
		expect(world.drafts()).toMatchObject([{ locale: 'en', body: 'My dear Zoé' }]);
	});

	test('read before a move are not approved after it', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		const read = world.drafts();
		world.change({ startTime: '10:00' });

		expect(await world.approve(read)).toEqual({ approved: 0, changed: 1 });
		expect(world.drafts()).toHaveLength(1);
	});

	test('approved twice leave once', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		const read = world.drafts();

		const both = await Promise.all([world.approve(read), world.approve(read)]);

		expect(both.map(({ approved }) => approved).sort()).toEqual([0, 1]);
	});

	test('of another masterclass are out of reach', async () => {
		const world = await createGuestWorld();
		world.invite('Zoé Lefèvre', zoe);
		const other = world.app.masterclasses.create(world.owner, {
			title: 'Autre',
			date: '2027-04-15',
			startTime: '09:00',
			place: 'Metz',
			territory: 'metropole',
			participants: 8,
			locale: 'fr'
		});
		if (!other.ok) throw new Error(other.reason);

		const elsewhere = world.inFrontOf(world.owner, other.value);

		expect(await world.app.messaging.approve(elsewhere, world.drafts())).toMatchObject({
			approved: 0
		});
	});

	test('set aside by hand come back only when asked for', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);
		const [draft] = world.drafts();
		world.store.write((r) =>
			r.messages.update(draft?.id ?? '', draft?.revision ?? 0, { state: 'cancelled' })
		);
		world.change({ startTime: '10:00' });
		expect(world.drafts()).toEqual([]);
		expect(world.row(contact)?.obstacle?.why).toBe('set-aside');

		world.app.invitations.prepareAgain(world.scope, contact);

		expect(world.drafts()).toMatchObject([{ kind: 'invitation', reason: 'asked-again' }]);
	});

	test('are not made for somebody without an address, nor once the event is over', async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', null);
		expect(world.row(contact)?.standing).toBe('no-address');
		expect(world.messages()).toEqual([]);

		world.clock.set('2027-03-18T10:00:00Z');
		world.setAddress(contact, zoe);

		expect(world.messages()).toEqual([]);
	});
});

describe('the personal link', () => {
	const invited = async () => {
		const world = await createGuestWorld();
		const contact = world.invite('Zoé Lefèvre', zoe);
		await world.approve();
		await world.deliver();
		return { ...world, contact, token: await world.linkOf(zoe) };
	};

	test('shows who, what, when and where, and writes nothing', async () => {
		const { app, token, db } = await invited();
		const written = () => db.$client.prepare('select total_changes() as n').get();
		const before = written();

		expect(app.invitations.answers.show(token, 'fr')).toMatchObject({
			ok: true,
			value: {
				name: 'Zoé Lefèvre',
				organisation: 'Commune 1',
				title: 'Transition des bâtiments publics',
				day: 'jeudi 18\u00a0mars 2027',
				zone: 'heure de Paris',
				place: 'Hôtel de région, salle 204, Lille',
				answer: 'needs-action'
			}
		});
		expect(written()).toEqual(before);
	});

	test('takes an answer, and another one', async () => {
		const { app, token, row, contact } = await invited();

		app.invitations.answers.give(token, { answer: 'tentative', comment: 'Train\u0000 tardif ?' });
		app.invitations.answers.give(token, { answer: 'accepted', comment: '' });

		expect(row(contact)).toMatchObject({ answer: 'accepted', formerAnswer: null });
	});

	test('an answer to former hours is asked for again; a new place leaves it', async () => {
		const world = await invited();
		world.app.invitations.answers.give(world.token, { answer: 'accepted', comment: '' });

		world.change({ place: 'Mairie de Lille' });
		expect(world.row(world.contact)).toMatchObject({ answer: 'accepted' });

		world.change({ startTime: '10:00' });
		expect(world.row(world.contact)).toMatchObject({
			answer: 'needs-action',
			formerAnswer: 'accepted'
		});
	});

	test('shows the hours that were sent, not those of a draft', async () => {
		const world = await invited();
		world.change({ startTime: '10:00' });

		expect(world.app.invitations.answers.show(world.token, 'fr')).toMatchObject({
			value: { range: '9\u00a0h\u00a000 – 10\u00a0h\u00a030' }
		});
	});

	type World = Awaited<ReturnType<typeof invited>>;

	test.each<[string, (world: World) => void]>([
		['over', ({ clock }) => clock.set('2027-03-18T09:30:00Z')],
		['over', ({ db }) => db.$client.exec("update masterclasses set status = 'closed'")],
		['cancelled', ({ app, scope }) => app.masterclasses.cancel(scope)],
		['withdrawn', ({ setStage, contact }) => setStage(contact, 'withdrawn')],
		[
			'revoked',
			({ store, clock, messages }) =>
				store.write((r) =>
					r.accessLinks.revokeAll('answer', messages()[0]?.invitationId ?? '', clock.now())
				)
		]
	])('says when it is %s, and takes no answer then', async (reason, happen) => {
		const world = await invited();
		happen(world);

		expect(world.app.invitations.answers.show(world.token, 'fr')).toEqual({ ok: false, reason });
		expect(
			world.app.invitations.answers.give(world.token, { answer: 'accepted', comment: '' })
		).toEqual({ ok: false, reason });
	});

	test('that nobody was sent opens nothing', async () => {
		const { app } = await invited();

		expect(app.invitations.answers.show('apercu', 'fr')).toEqual({ ok: false, reason: 'unknown' });
	});

	test('of a former address is revoked when the new one is invited', async () => {
		const world = await invited();
		world.setAddress(world.contact, karim);
		await world.approve();
		await world.deliver();

		expect(world.app.invitations.answers.show(world.token, 'fr')).toEqual({
			ok: false,
			reason: 'revoked'
		});
		expect(world.app.invitations.answers.show(await world.linkOf(karim), 'fr')).toMatchObject({
			ok: true
		});
	});
});

test('the address in the calendar entry is the page where the programme is published', async () => {
	const world = await createGuestWorld();
	world.invite('Zoé Lefèvre', zoe);
	const [draft] = world.drafts();
	const shown = await world.app.messaging.read(world.scope, draft?.id ?? '');

	const { publicUrl } = world.app.programme.show(world.scope);
	expect(publicUrl).toMatch(/^https:\/\/faisceau\.example\.org\/programme\/[\w-]+$/);
	expect(shown?.arrives.file?.replaceAll('\r\n ', '')).toContain(`URL:${publicUrl}\r\n`);
});
