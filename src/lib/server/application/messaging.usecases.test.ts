import { describe, expect, test } from 'vitest';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import type { OutboxTab } from '#lib/domain/messaging/outbox.ts';

const zoe = 'zoe@example.org';
const everything = { masterclassId: null, search: '', page: 1 };

const world = async () => {
	const guests = await createGuestWorld('2027-01-20T10:00:00Z');
	// The letters are told with the requests: here an organiser has asked everybody by phone.
	for (const { id, key } of guests.store.read((r) => r.tasks.ofMasterclass(guests.id)))
		if (['save-the-date', 'needs-collected', 'faisceau-requested'].includes(key ?? ''))
			guests.app.timeline.setDone(guests.scope, id, true);
	const contact = guests.invite('Zoé Lefèvre', zoe);
	guests.invite('Karim Saïd', 'karim@example.test', 'company');
	const { messaging } = guests.app;
	const message = (id: string) => {
		const found = guests.messages().find((one) => one.id === id);
		if (!found) throw new Error('no message');
		return found;
	};
	const first = () =>
		message(guests.drafts().find(({ recipientEmail }) => recipientEmail === zoe)?.id ?? '');
	return { ...guests, messaging, contact, message, first };
};

const list = (w: Awaited<ReturnType<typeof world>>, tab: OutboxTab, search = '') =>
	w.messaging
		.list(w.scope.organiser, { ...everything, tab, search })
		.rows.map(({ recipientName, state }) => [recipientName, state]);

describe('the list', () => {
	test('holds one heap, in the order of departure, with the count of each', async () => {
		const w = await world();
		const draft = w.first();
		w.messaging.setAside(w.scope, draft);

		const shown = w.messaging.list(w.scope.organiser, { ...everything, tab: 'to-read' });

		expect(shown.rows.map(({ recipientName, editable }) => [recipientName, editable])).toEqual([
			['Karim Saïd', true]
		]);
		expect(shown.tabs).toEqual([
			{ tab: 'to-read', count: 1 },
			{ tab: 'waiting', count: 0 },
			{ tab: 'sent', count: 0 },
			{ tab: 'failed', count: 0 },
			{ tab: 'set-aside', count: 1 }
		]);
	});

	test('finds by a part of the name, the address or the subject, as it is typed', async () => {
		const w = await world();

		expect(list(w, 'to-read', 'kar')).toEqual([['Karim Saïd', 'draft']]);
		expect(list(w, 'to-read', 'example.org')).toEqual([['Zoé Lefèvre', 'draft']]);
		expect(list(w, 'to-read', 'bâtiments')).toHaveLength(2);
		expect(list(w, 'to-read', '%')).toEqual([]);
	});

	test('offers the masterclasses of its messages, and the one that is looked at', async () => {
		const w = await world();
		const other = plannedMasterclass(w, w.owner);
		const choices = (tab: OutboxTab, masterclassId: string | null) =>
			w.messaging
				.list(w.scope.organiser, { ...everything, tab, masterclassId })
				.masterclasses.map(({ id }) => id);

		expect(choices('to-read', null)).toEqual([w.id]);
		expect(choices('sent', null)).toEqual([]);
		expect(choices('to-read', other.id)).toEqual([other.id, w.id]);
	});

	test('shows nobody the messages of a masterclass they may not look at', async () => {
		const w = await world();
		const stranger = await w.organiser('Sacha Petit');

		expect(w.messaging.list(stranger, { ...everything, tab: 'to-read' })).toMatchObject({
			rows: [],
			total: 0
		});
	});
});

describe('a message is read as it will arrive', () => {
	test('a draft, with a link that opens nothing', async () => {
		const w = await world();

		const shown = await w.messaging.read(w.scope, w.first().id);

		expect(shown?.arrives.text).toContain('/l/apercu');
		expect(shown?.arrives.html).toContain('Bonjour Zoé Lefèvre,');
		expect(shown?.arrives.file).toContain('METHOD:REQUEST');
		expect(shown?.acts).toEqual(['edit', 'approve', 'hold', 'set-aside']);
	});

	test('an approved one, from the very bytes that leave', async () => {
		const w = await world();
		const { id } = w.first();
		await w.approve();
		const bytes = w.store.read((r) => r.messages.mime(id));

		const shown = await w.messaging.read(w.scope, id);

		expect(shown?.arrives.text).not.toContain('apercu');
		expect(shown?.arrives.text).toContain('Bonjour Zoé Lefèvre,');
		expect(shown?.arrives.html).toContain('<html lang="fr">');
		expect(shown?.arrives.file).toContain('END:VCALENDAR');
		expect(shown?.approvedBy).toBe('Camille Réau');
		expect(await w.messaging.file(w.scope, id)).toEqual(bytes);
	});

	test('an approved one, without the secret of its personal link', async () => {
		const w = await world();
		const { id } = w.first();
		await w.approve();
		const token = await w.linkOf(zoe);

		const shown = await w.messaging.read(w.scope, id);

		expect(token).not.toBe('');
		expect(shown?.arrives.text).toContain('/l/…');
		expect(shown?.arrives.html).toContain('/l/…');
		expect(JSON.stringify(shown)).not.toContain(token);
	});

	test('not by way of another masterclass', async () => {
		const w = await world();
		const other = await world();

		expect(
			await w.messaging.read({ ...w.scope, masterclassId: 'mcl_other' }, w.first().id)
		).toBeNull();
		expect(await other.messaging.read(other.scope, 'msg_unknown')).toBeNull();
	});

	test('by a reader, who may do nothing to it', async () => {
		const w = await world();

		expect((await w.messaging.read({ ...w.scope, role: 'reader' }, w.first().id))?.acts).toEqual(
			[]
		);
	});
});

describe('an organiser decides', () => {
	test('other words, kept from then on', async () => {
		const w = await world();
		const draft = w.first();

		expect(w.messaging.edit(w.scope, draft, { subject: 'Venez', body: 'Chère Zoé' })).toEqual({
			ok: true,
			value: null
		});
		expect(w.message(draft.id)).toMatchObject({ subject: 'Venez', edited: true, state: 'draft' });
		expect(w.messaging.edit(w.scope, draft, { subject: 'Non', body: 'Non' })).toEqual({
			ok: false,
			reason: 'stale'
		});
		expect((await w.messaging.read(w.scope, draft.id))?.arrives.text).toContain('Chère Zoé');
	});

	test('to hold, and to release', async () => {
		const w = await world();
		const draft = w.first();

		w.messaging.hold(w.scope, draft);
		expect(w.drafts().map(({ recipientName }) => recipientName)).toEqual(['Karim Saïd']);
		w.messaging.release(w.scope, w.message(draft.id));

		expect(w.message(draft.id).state).toBe('draft');
	});

	test('to approve for its day, then at once', async () => {
		const w = await world();
		const draft = w.first();
		await w.approve([draft]);
		expect(w.message(draft.id)).toMatchObject({
			state: 'queued',
			nextAt: Date.parse('2027-02-25T08:00:00Z')
		});

		w.messaging.leaveNow(w.scope, w.message(draft.id));

		expect(w.message(draft.id).nextAt).toBe(w.clock.now());
	});

	test('to approve and send now', async () => {
		const w = await world();
		const draft = w.first();

		expect(await w.app.messaging.approve(w.scope, [draft], 'now')).toEqual({
			approved: 1,
			changed: 0
		});
		expect(w.message(draft.id).nextAt).toBe(w.clock.now());
	});

	test('to take back an approval: the next one has an identity of its own', async () => {
		const w = await world();
		const draft = w.first();
		await w.approve([draft]);
		const before = w.message(draft.id);

		w.messaging.takeBack(w.scope, before);
		expect(w.message(draft.id)).toMatchObject({
			state: 'draft',
			messageId: null,
			approvedAt: null
		});
		await w.approve([w.message(draft.id)]);

		const after = w.message(draft.id);
		expect(after.messageId).not.toBe(before.messageId);
		expect(after.calendar?.sequence).toBe(0);
		await w.deliver();
		expect(w.calendarOf(zoe)).toMatchObject([{ sequence: 0 }]);
	});

	test('to set aside: nothing writes it again until asked', async () => {
		const w = await world();
		const draft = w.first();
		w.messaging.setAside(w.scope, draft);
		w.change({ startTime: '10:00' });
		expect(w.drafts().map(({ recipientName }) => recipientName)).toEqual(['Karim Saïd']);

		const again = w.messaging.writeAgain(w.scope, draft.id);

		expect(again.ok).toBe(true);
		expect(w.first()).toMatchObject({ reason: 'asked-again', state: 'draft' });
	});

	test('to write a refused message again: a new row, a new Message-ID', async () => {
		const w = await world();
		const draft = w.first();
		await w.approve([draft]);
		await w.deliver({ [zoe]: 'refused' });

		const again = w.messaging.writeAgain(w.scope, draft.id);

		if (!again.ok) throw new Error(again.reason);
		expect(w.message(again.value)).toMatchObject({ replaces: draft.id, recipientEmail: zoe });
		await w.approve([w.message(again.value)]);
		expect(w.message(again.value).messageId).not.toBe(w.message(draft.id).messageId);
	});

	test('that they sent the file by hand', async () => {
		const w = await world();
		const draft = w.first();
		await w.approve([draft]);

		w.messaging.markSent(w.scope, w.message(draft.id));

		expect(w.message(draft.id)).toMatchObject({
			state: 'sent',
			smtpReply: 'by-hand',
			nextAt: null
		});
	});

	test('nothing about what has left', async () => {
		const w = await world();
		const draft = w.first();
		await w.approve([draft]);
		await w.deliver();

		expect(w.messaging.setAside(w.scope, w.message(draft.id))).toEqual({
			ok: false,
			reason: 'settled'
		});
	});

	test('with one line of history each', async () => {
		const w = await world();
		w.messaging.hold(w.scope, w.first());

		const [last] = w.store.read((r) => r.activities.recent(w.scope.masterclassId, 1));
		expect(last).toMatchObject({ kind: 'message-hold', details: { recipient: 'Zoé Lefèvre' } });
	});
});

test('a test needs a mail server', async () => {
	const w = await world();

	expect(await w.messaging.test(w.scope, w.first().id)).toEqual({
		ok: false,
		reason: 'not-configured'
	});
});
