import { millisecondsInHour as HOUR } from 'date-fns/constants';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planLetters, type StoredLetter } from './plan-letters.ts';
import type { WantedLetter } from './situation.ts';

const now = Date.UTC(2027, 1, 10, 8);
const zoe = 'zoe@example.org';
const there = new Map([['ptc_1', zoe]]);

const wanted = (changes: Partial<WantedLetter> = {}): WantedLetter => ({
	participantId: 'ptc_1',
	address: zoe,
	kind: 'needs-request',
	key: 'needs-request:ptc_1',
	scheduledFor: now,
	expiresAt: now + 100 * HOUR,
	reason: 'needs-asked',
	details: {},
	after: null,
	chain: [],
	...changes
});

const reminder = (day: number) =>
	wanted({
		kind: 'needs-reminder',
		key: `needs-reminder:ptc_1:${day}`,
		scheduledFor: now + day * 24 * HOUR,
		after: 'needs-request:ptc_1',
		chain: ['needs-reminder']
	});

const stored = (
	state: StoredLetter['state'],
	changes: Partial<StoredLetter> = {}
): StoredLetter => ({
	id: 'msg_1',
	key: 'needs-request:ptc_1',
	participantId: 'ptc_1',
	kind: 'needs-request',
	address: zoe,
	state,
	sentAt: state === 'sent' ? now - 100 * HOUR : null,
	expiresAt: now + 100 * HOUR,
	...changes
});

const keysOf = (letters: readonly WantedLetter[]) => letters.map(({ key }) => key);

describe('a wanted letter', () => {
	test('is written once', () => {
		expect(keysOf(planLetters([wanted()], [], there, now).create)).toEqual(['needs-request:ptc_1']);
		const plan = planLetters([wanted()], [stored('draft')], there, now);
		expect([plan.create, plan.keep.map(({ id }) => id), plan.supersede]).toEqual([
			[],
			['msg_1'],
			[]
		]);
	});

	test.each([
		['sent', []],
		['sending', []],
		['cancelled', []],
		['failed', []],
		['missed', []],
		['superseded', ['needs-request:ptc_1']]
	] as const)('after one that is %s', (state, expected) => {
		expect(keysOf(planLetters([wanted()], [stored(state)], there, now).create)).toEqual(expected);
	});

	test('is written again to a corrected address, for a moved event, or when asked for', () => {
		const elsewhere = stored('failed', { address: 'zoe.typo@example.org' });
		const earlier = stored('missed', { expiresAt: now - HOUR });
		const aside = stored('cancelled');
		expect(planLetters([wanted()], [elsewhere], there, now).create).toHaveLength(1);
		expect(planLetters([wanted()], [earlier], there, now).create).toHaveLength(1);
		expect(planLetters([wanted()], [aside], there, now, 'needs-request:ptc_1').create).toHaveLength(
			1
		);
	});

	test('is kept as missed when its moment passed unseen, if that is still news', () => {
		const over = wanted({ expiresAt: now });
		expect(planLetters([over], [], there, now)).toMatchObject({ create: [], missed: [over] });
		const old = wanted({ expiresAt: now - 15 * 24 * HOUR });
		expect(planLetters([old], [], there, now).missed).toEqual([]);
		// The upkeep marks an unread draft as missed.
		expect(planLetters([over], [stored('draft', { expiresAt: now })], there, now)).toEqual({
			create: [],
			missed: [],
			keep: [],
			supersede: []
		});
	});
});

describe('a letter that is wanted no more', () => {
	test.each(['draft', 'held', 'queued'] as const)('does not leave: %s', (state) => {
		expect(planLetters([], [stored(state)], there, now).supersede).toEqual(['msg_1']);
	});

	test('is left alone once it left', () => {
		expect(planLetters([], [stored('sending')], there, now).supersede).toEqual([]);
	});
});

describe('what a guest asked for themselves', () => {
	const own = stored('queued', { key: null, kind: 'space-link' });
	test('leaves as long as they are there, at that address', () => {
		expect(planLetters([], [own], there, now).supersede).toEqual([]);
		expect(planLetters([], [own], new Map(), now).supersede).toEqual(['msg_1']);
		expect(
			planLetters([], [own], new Map([['ptc_1', 'other@example.org']]), now).supersede
		).toEqual(['msg_1']);
	});
});

describe('a reminder', () => {
	const create = (letters: readonly StoredLetter[]) =>
		keysOf(planLetters([wanted(), reminder(3)], letters, there, now).create);

	test('waits for the request to have left', () => {
		expect(create([])).toEqual(['needs-request:ptc_1']);
		expect(create([stored('draft')])).toEqual([]);
		expect(create([stored('failed')])).toEqual([]);
		expect(create([stored('sent')])).toEqual(['needs-reminder:ptc_1:3']);
		// The organiser asked in another way.
		expect(create([stored('cancelled')])).toEqual(['needs-reminder:ptc_1:3']);
	});

	test('does not follow on the heels of another letter about the same', () => {
		const just = stored('sent', { sentAt: now + 60 * HOUR });
		expect(create([just])).toEqual([]);
	});

	test('set aside by hand stops the later ones, until one is asked for', () => {
		const aside = stored('cancelled', {
			id: 'msg_2',
			kind: 'needs-reminder',
			key: 'needs-reminder:ptc_1:1'
		});
		expect(create([stored('sent'), aside])).toEqual([]);
		const insisted = planLetters(
			[reminder(3)],
			[stored('sent'), aside],
			there,
			now,
			'needs-reminder:ptc_1:3'
		);
		expect(keysOf(insisted.create)).toEqual(['needs-reminder:ptc_1:3']);
	});
});

/** What the world does to the outbox between two looks. */
const event = fc.oneof(
	fc.record({ what: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 60 }) }),
	fc.record({ what: fc.constantFrom('approve', 'deliver', 'refuse', 'set-aside' as const) }),
	fc.record({ what: fc.constantFrom('answer', 'ask' as const) }),
	fc.record({ what: fc.constant('move' as const), to: fc.constantFrom(zoe, 'new@example.org') })
);

test('whatever happens, no occasion reaches an address twice, nothing leaves after its sense or its answer', () => {
	fc.assert(
		fc.property(fc.array(event, { maxLength: 30 }), (events) => {
			let time = now;
			let address = zoe;
			let answered = false;
			let outbox: StoredLetter[] = [];
			const arrived: string[] = [];
			const look = () => {
				const asked = answered ? [] : [wanted(), reminder(2), reminder(4)];
				const list = asked.map((one) => ({ ...one, address }));
				const plan = planLetters(list, outbox, new Map([['ptc_1', address]]), time);
				for (const id of plan.supersede)
					outbox = outbox.map((one) => (one.id === id ? { ...one, state: 'superseded' } : one));
				for (const { id } of plan.keep)
					outbox = outbox.map((one) =>
						one.id === id && one.address !== address ? { ...one, state: 'draft', address } : one
					);
				for (const letter of plan.create)
					outbox.push(
						stored('draft', {
							id: `msg_${outbox.length}`,
							key: letter.key,
							kind: letter.kind,
							address,
							expiresAt: letter.expiresAt
						})
					);
				const again = planLetters(list, outbox, new Map([['ptc_1', address]]), time);
				expect([again.create, again.supersede]).toEqual([[], []]);
			};
			const turn = (from: StoredLetter['state'], to: StoredLetter['state']) => {
				outbox = outbox.map((one) =>
					one.state === from && (one.expiresAt ?? 0) > time
						? { ...one, state: to, sentAt: to === 'sent' ? time : null }
						: one
				);
			};
			for (const one of events) {
				if (one.what === 'wait') time += one.hours * HOUR;
				if (one.what === 'answer') answered = true;
				if (one.what === 'ask') answered = false;
				if (one.what === 'move') address = one.to;
				look();
				if (one.what === 'approve') turn('draft', 'queued');
				if (one.what === 'refuse') turn('queued', 'failed');
				if (one.what === 'set-aside') turn('draft', 'cancelled');
				if (one.what === 'deliver') {
					for (const letter of outbox.filter(({ state }) => state === 'queued')) {
						if ((letter.expiresAt ?? 0) <= time) continue;
						expect(answered).toBe(false);
						expect(letter.address).toBe(address);
						arrived.push(letter.key ?? '');
					}
					turn('queued', 'sent');
				}
			}
			expect(new Set(arrived).size).toBe(arrived.length);
		})
	);
});

describe('whom a guest named', () => {
	const named = wanted({ kind: 'delegation', key: 'delegation:ptc_1', reason: 'delegated' });
	const documents = wanted({
		kind: 'share-authorities',
		key: 'share-authorities:ptc_1',
		reason: 'documents-ready'
	});
	const first = (state: StoredLetter['state']) =>
		stored(state, { kind: 'delegation', key: 'delegation:ptc_1' });

	test('has one letter to be read, and no other', () => {
		expect(keysOf(planLetters([named, documents], [], there, now).create)).toEqual([
			'delegation:ptc_1'
		]);
	});

	test.each([
		['draft', []],
		['held', []],
		['cancelled', []],
		['queued', ['share-authorities:ptc_1']],
		['sent', ['share-authorities:ptc_1']]
	] as const)('is written to like everybody once that one was let go: %s', (state, expected) => {
		expect(keysOf(planLetters([named, documents], [first(state)], there, now).create)).toEqual(
			expected
		);
	});

	test('and refused at first, once it was let go after all', () => {
		const both = [first('cancelled'), { ...first('sent'), id: 'msg_2' }];
		expect(keysOf(planLetters([named, documents], both, there, now).create)).toEqual([
			'share-authorities:ptc_1'
		]);
	});
});
