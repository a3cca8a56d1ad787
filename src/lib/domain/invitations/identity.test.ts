import { describe, expect, test } from 'vitest';
import type { CalendarFacts } from '../messaging/message.ts';
import { isNewer, nextSequence, nextStamp, type Version } from './identity.ts';

const facts: CalendarFacts = {
	summary: 'Transition des bâtiments publics',
	start: Date.UTC(2027, 2, 18, 8),
	minutes: 90,
	location: 'Hôtel de région'
};
const version = (sequence: number, more: Partial<Version> = {}): Version => ({
	method: 'REQUEST',
	facts,
	sequence,
	stamp: Date.UTC(2027, 0, 1, 8, 0, sequence),
	...more
});
const later = { ...facts, start: facts.start + 3_600_000 };

describe('SEQUENCE', () => {
	test.each<[string, Version[], Parameters<typeof nextSequence>[1], number]>([
		['starts at 0', [], { method: 'REQUEST', facts }, 0],
		['grows with the time', [version(0)], { method: 'REQUEST', facts: later }, 1],
		[
			'grows with the length',
			[version(0)],
			{ method: 'REQUEST', facts: { ...facts, minutes: 120 } },
			1
		],
		[
			'grows with the place',
			[version(0)],
			{ method: 'REQUEST', facts: { ...facts, location: 'Mairie' } },
			1
		],
		[
			'stays when only words change',
			[version(2)],
			{ method: 'REQUEST', facts: { ...facts, summary: 'Écoles' } },
			2
		],
		['grows with a cancellation', [version(0)], { method: 'CANCEL', facts }, 1],
		[
			'grows with an invitation after it',
			[version(0), version(1, { method: 'CANCEL' })],
			{ method: 'REQUEST', facts },
			2
		],
		[
			'grows above one that never left',
			[version(0), version(1, { facts: later })],
			{ method: 'REQUEST', facts },
			2
		],
		[
			'looks at the newest, however listed',
			[version(3), version(0)],
			{ method: 'CANCEL', facts },
			4
		]
	])('%s', (_name, versions, next, sequence) => {
		expect(nextSequence(versions, next)).toBe(sequence);
	});
});

test('DTSTAMP is the second that has begun, and never the same twice', () => {
	const now = Date.UTC(2027, 0, 1, 9, 0, 0, 750);
	const second = Date.UTC(2027, 0, 1, 9);

	expect(nextStamp([], now)).toBe(second);
	expect(nextStamp([version(0, { stamp: second })], now)).toBe(second + 1000);
	expect(nextStamp([version(0, { stamp: second + 5000 })], now)).toBe(second + 6000);
});

test('a calendar keeps the higher SEQUENCE, then the later DTSTAMP', () => {
	expect(isNewer({ sequence: 1, stamp: 0 }, { sequence: 0, stamp: 9 })).toBe(true);
	expect(isNewer({ sequence: 1, stamp: 9 }, { sequence: 1, stamp: 8 })).toBe(true);
	expect(isNewer({ sequence: 1, stamp: 8 }, { sequence: 1, stamp: 8 })).toBe(false);
});
