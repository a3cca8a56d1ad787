import fc from 'fast-check';
import { millisecondsInHour } from 'date-fns/constants';
import { expect, test } from 'vitest';
import { readTicket, robotSign, writeTicket } from './robots.ts';

const NOW = Date.parse('2027-01-18T09:00:00Z');
const sign = (text: string) => `signature-of-${text.replaceAll('.', '-')}`;
const opened = (ago: number) => ({ openedAt: NOW - ago, nonce: 'n'.repeat(32) });
const person = { trap: '', ticket: opened(60_000), texts: ['Repérer les fuites'] };

test('a person who takes a minute is let in', () => {
	expect(robotSign(person, NOW)).toBeNull();
});

test.each([
	['fills in what nobody sees', { trap: 'x' }, 'trap'],
	['brings no ticket of ours', { ticket: null }, 'forged'],
	['comes from the future', { ticket: opened(-1) }, 'forged'],
	['answers in 3.9 seconds', { ticket: opened(3_900) }, 'too-fast'],
	['answers in 4 seconds', { ticket: opened(4_000) }, null],
	['answers after a day', { ticket: opened(24 * millisecondsInHour) }, null],
	['answers later than that', { ticket: opened(24 * millisecondsInHour + 1) }, 'too-old'],
	['gives two addresses', { texts: ['https://a.test', 'www.b.test'] }, null],
	['gives three addresses', { texts: ['https://a.test HTTP://b.test', 'www.c.test'] }, 'links']
])('somebody who %s', (_what, changed, expected) => {
	expect(robotSign({ ...person, ...changed }, NOW)).toBe(expected);
});

test('a ticket is read as it was written', () => {
	const ticket = opened(5_000);

	expect(readTicket(writeTicket(ticket, sign), sign)).toEqual(ticket);
});

test('no other text is a ticket, not even one that differs in one sign', () => {
	const written = writeTicket(opened(5_000), sign);
	fc.assert(
		fc.property(
			fc.nat({ max: written.length - 1 }),
			fc.constantFrom('0', 'z', '.', '-', ''),
			(at, put) => {
				const changed = written.slice(0, at) + put + written.slice(at + 1);
				fc.pre(changed !== written);

				expect(readTicket(changed, sign)).toBeNull();
			}
		)
	);
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(readTicket(text, sign)).toBeNull();
		})
	);
});
