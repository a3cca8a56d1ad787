import { expect, test } from 'vitest';
import type { DeliveryOutcome } from '#lib/domain/messaging/verdict.ts';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { queuedMessage } from '../../../../tests/support/messages.ts';
import type { Mailer } from './ports/messaging.port.ts';

const NOW = '2027-02-25T08:00:00Z';
const now = Date.parse(NOW);
const ok: DeliveryOutcome = { kind: 'accepted', reply: '250 OK' };

/** A mail server that answers what the test says, and remembers to whom. */
const createScriptedMailer = (script: (to: string) => DeliveryOutcome) => {
	const delivered: string[] = [];
	const mailer: Mailer = {
		configured: true,
		deliver: async (_mime, { to }) => {
			delivered.push(to);
			return script(to);
		},
		verify: async () => null,
		close: () => undefined
	};
	return { mailer, delivered };
};

const createDelivery = (script: (to: string) => DeliveryOutcome = () => ok) => {
	const { mailer, delivered } = createScriptedMailer(script);
	const test = createTestApplication({ now: NOW, ports: { mailer } });
	const drain = () => test.app.delivery.deliver();
	const stateOf = (id: string) => test.store.read((r) => r.messages.find(id)?.state);
	return { ...test, delivered, drain, stateOf };
};

test('messages leave when they are due, the longest waiting first', async () => {
	const { store, drain, delivered, stateOf, clock } = createDelivery();
	store.write((r) => {
		r.messages.insert(queuedMessage(1, { nextAt: now - 1 }));
		r.messages.insert(queuedMessage(2, { nextAt: now - 2 }));
		r.messages.insert(queuedMessage(3, { nextAt: now + 1 }));
	});

	await drain();
	expect(delivered).toEqual(['guest-2@example.org', 'guest-1@example.org']);
	expect([1, 2, 3].map((n) => stateOf(`msg_000${n}`))).toEqual(['sent', 'sent', 'queued']);

	clock.advance(1);
	await drain();
	expect(delivered.at(-1)).toBe('guest-3@example.org');
});

test('a refusal is for good, a passing fault waits, and neither stops the others', async () => {
	const { store, drain, delivered } = createDelivery((to) =>
		to.startsWith('guest-1')
			? { kind: 'refused', reply: '550 5.1.1 unknown' }
			: to.startsWith('guest-2')
				? { kind: 'deferred', reply: '451 later', ambiguous: false }
				: ok
	);
	store.write((r) => [1, 2, 3].forEach((n) => r.messages.insert(queuedMessage(n))));

	await drain();

	expect(delivered.length).toBe(3);
	const rows = store.read((r) => [1, 2, 3].map((n) => r.messages.find(`msg_000${n}`)));
	expect(
		rows.map((row) => [row?.state, row?.smtpReply, row?.attempts, row?.nextAt, row?.leaseOwner])
	).toEqual([
		['failed', '550 5.1.1 unknown', 1, null, null],
		['queued', '451 later', 1, now + 60_000, null],
		['sent', '250 OK', 1, null, null]
	]);
});

test('a server that takes nothing pauses everything, costs no try, and is said', async () => {
	let password = 'expired';
	const { app, store, drain, delivered, clock, stateOf } = createDelivery(() =>
		password === 'expired' ? { kind: 'transport', reply: '535 wrong password' } : ok
	);
	store.write((r) => [1, 2].forEach((n) => r.messages.insert(queuedMessage(n))));

	await drain();
	expect(delivered.length).toBe(1);
	expect(app.delivery.status()).toEqual({
		configured: true,
		pause: { since: now, until: now + 15_000, said: '535 wrong password' },
		count: 2,
		oldest: 0
	});
	expect(store.read((r) => r.messages.find('msg_0001')?.attempts)).toBe(0);

	password = 'renewed';
	clock.advance(15_000);
	await drain();
	expect([stateOf('msg_0001'), stateOf('msg_0002')]).toEqual(['sent', 'sent']);
	expect(app.delivery.status().pause).toBeNull();
});

test('without a mail server everything waits', async () => {
	const { app, store } = createTestApplication({ now: NOW });
	store.write((r) => r.messages.insert(queuedMessage(1)));

	expect(await app.delivery.deliver()).toBe(0);
	expect(store.read((r) => r.messages.find('msg_0001')?.state)).toBe('queued');
});

test('what an earlier run was sending is taken back at once and stays in doubt', async () => {
	const { app, store, drain, delivered } = createDelivery();
	store.write((r) => {
		r.messages.insert(queuedMessage(1));
		r.delivery.claim('an earlier run', now, now + 300_000);
	});

	await drain();
	expect(delivered).toEqual([]);

	expect(app.delivery.recover()).toBe(1);
	expect(store.read((r) => r.messages.find('msg_0001'))).toMatchObject({
		state: 'queued',
		ambiguous: true
	});
	await drain();
	expect(delivered).toEqual(['guest-1@example.org']);
});

test('only the owner of a lease says what became of a message', () => {
	const { store } = createDelivery();
	const verdict = {
		state: 'sent',
		attempts: 1,
		ambiguous: false,
		nextAt: null,
		sentAt: now,
		smtpReply: '250',
		lastError: null
	} as const;
	store.write((r) => r.messages.insert(queuedMessage(1)));
	const finished = store.write((r) => {
		r.delivery.claim('mine', now, now + 1);
		return [
			r.delivery.finish('msg_0001', 'another', verdict, now),
			r.delivery.finish('msg_0001', 'mine', verdict, now),
			r.delivery.finish('msg_0001', 'mine', verdict, now)
		];
	});

	expect(finished).toEqual([false, true, false]);
});

test('what makes no sense any more is missed, approved or not', () => {
	const { app, store, stateOf } = createDelivery();
	store.write((r) => {
		r.messages.insert(queuedMessage(1, { expiresAt: now }));
		r.messages.insert(queuedMessage(2, { expiresAt: now, state: 'draft', nextAt: null }));
		r.messages.insert(queuedMessage(3, { expiresAt: now + 1 }));
		r.messages.insert(queuedMessage(4, { expiresAt: now, state: 'sent', nextAt: null }));
	});

	app.delivery.expire();

	expect([1, 2, 3, 4].map((n) => stateOf(`msg_000${n}`))).toEqual([
		'missed',
		'missed',
		'queued',
		'sent'
	]);
});

test('the look for due messages and the claim both use the index of states', () => {
	const { db } = createDelivery();
	const plan = db.$client
		.prepare(
			"explain query plan select id from messages where state = 'queued' and next_at <= 1 order by next_at, id limit 1"
		)
		.all() as { detail: string }[];

	expect(plan.map(({ detail }) => detail)).toEqual([
		'SEARCH messages USING COVERING INDEX messages_due (state=? AND next_at<?)'
	]);
});
