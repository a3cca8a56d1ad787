import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BACK_OFF, backOff, pauseAfter } from './back-off.ts';
import { verdictOf, type DeliveryOutcome } from './verdict.ts';

const NOW = Date.parse('2027-02-25T08:00:00Z');
const message = { attempts: 1, ambiguous: false, expiresAt: null };
const base = { attempts: 1, ambiguous: false, nextAt: null, sentAt: null };

test.each<[string, DeliveryOutcome, object]>([
	[
		'accepted is sent',
		{ kind: 'accepted', reply: '250 OK' },
		{ ...base, state: 'sent', sentAt: NOW, smtpReply: '250 OK', lastError: null }
	],
	[
		'refused has failed for good',
		{ kind: 'refused', reply: '550 No such person' },
		{ ...base, state: 'failed', smtpReply: '550 No such person', lastError: 'refused' }
	],
	[
		'deferred waits a minute after the first try',
		{ kind: 'deferred', reply: '451 Later', ambiguous: false },
		{
			...base,
			state: 'queued',
			nextAt: NOW + 60_000,
			smtpReply: '451 Later',
			lastError: 'deferred'
		}
	],
	[
		'cut after the last byte waits too, and stays in doubt',
		{ kind: 'deferred', reply: 'cut', ambiguous: true },
		{
			...base,
			state: 'queued',
			ambiguous: true,
			nextAt: NOW + 60_000,
			smtpReply: 'cut',
			lastError: 'deferred'
		}
	],
	[
		'a fault of the server costs the message no try',
		{ kind: 'transport', reply: '535 Wrong password' },
		{
			...base,
			state: 'queued',
			attempts: 0,
			nextAt: NOW,
			smtpReply: '535 Wrong password',
			lastError: 'transport'
		}
	]
])('%s', (_, outcome, expected) => {
	expect(verdictOf(message, outcome, NOW, 0)).toEqual(expected);
});

test('after the last wait the message has failed, still in doubt if it was', () => {
	const tired = { attempts: BACK_OFF.length + 1, ambiguous: true, expiresAt: null };

	expect(verdictOf(tired, { kind: 'deferred', reply: '451', ambiguous: false }, NOW, 0)).toEqual({
		...base,
		state: 'failed',
		attempts: BACK_OFF.length + 1,
		ambiguous: true,
		smtpReply: '451',
		lastError: 'given-up'
	});
});

test('no try is planned for when the message would be senseless', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 72 * 60 * 60_000 }),
			fc.double({ min: 0, max: 0.999, noNaN: true }),
			(attempts, left, chance) => {
				const verdict = verdictOf(
					{ attempts, ambiguous: false, expiresAt: NOW + left },
					{ kind: 'deferred', reply: '451', ambiguous: false },
					NOW,
					chance
				);

				if (verdict.state === 'queued') {
					expect(verdict.nextAt).toBeGreaterThan(NOW);
					expect(verdict.nextAt).toBeLessThan(NOW + left);
				} else expect(verdict).toMatchObject({ state: 'failed', nextAt: null });
			}
		)
	);
});

test('waits only grow, by at most a fifth for chance', () => {
	expect(BACK_OFF.map((_, index) => backOff(index + 1, 0))).toEqual(BACK_OFF);
	expect(backOff(1, 0.999)).toBe(71_988);
	expect(backOff(BACK_OFF.length + 1, 0)).toBeNull();
});

test('the pause of the transport grows to five minutes', () => {
	expect([1, 2, 3, 4, 5, 6, 60].map(pauseAfter)).toEqual([
		15_000, 30_000, 60_000, 120_000, 300_000, 300_000, 300_000
	]);
});
