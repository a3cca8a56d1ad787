import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAnswers } from '../../../../tests/support/faisceau.ts';
import { ALL_FIELDS, ANSWER_MAX } from './fields.ts';
import { parseField, readAnswers } from './parse.ts';
import { signsOf } from './signs.ts';

const value = (expected: unknown) => ({ ok: true, value: expected });
const refusal = (reason: string, facts: object = {}) => ({ ok: false, reason, ...facts });

test.each(ALL_FIELDS)('%s is nothing said while blank', (field) => {
	expect([parseField(field, ''), parseField(field, null), parseField(field, undefined)]).toEqual([
		value(null),
		value(null),
		value(null)
	]);
});

describe('texts', () => {
	test('are trimmed, with one kind of line break and no hidden signs', () => {
		expect(parseField('description', ' Un\r\ndeux\u202e\u0000 \n')).toEqual(value('Un\ndeux'));
	});

	test('of one line lose their line breaks', () => {
		expect(parseField('solutionName', 'Ruissel\n  2')).toEqual(value('Ruissel 2'));
	});

	test.each([
		['solutionName', 80],
		['pitch', 280],
		['description', 3000],
		['novelty', 600],
		['answerI12', ANSWER_MAX]
	] as const)('%s takes %i signs, and names its limit to one more', (field, limit) => {
		expect(parseField(field, 'é'.repeat(limit))).toEqual(value('é'.repeat(limit)));
		expect(parseField(field, 'é'.repeat(limit + 1))).toEqual(
			refusal('too-long', { limit, length: limit + 1 })
		);
	});

	test('30,000 words pasted are told how many signs they have', () => {
		const pasted = 'mot '.repeat(30_000);

		expect(parseField('answerI03', pasted)).toEqual(
			refusal('too-long', { limit: ANSWER_MAX, length: 119_999 })
		);
	});

	test('signs are counted as people see them written, not as machines store them', () => {
		expect([signsOf(' e\u0301t\u0301\r\n😀 '), signsOf('')]).toEqual([5, 0]);
	});
});

describe('choices', () => {
	test.each([
		['adaptation', 'minor', value('minor')],
		['adaptation', 'toString', refusal('not-a-choice')],
		['adaptation', ['minor'], refusal('unreadable')],
		['impacts', ['cost', 'new-service', 'cost'], value(['new-service', 'cost'])],
		['impacts', 'cost\r\nnew-service', value(['new-service', 'cost'])],
		['impacts', [''], value(null)],
		['impacts', ['cost', 'gain'], refusal('not-a-choice')],
		['impacts', [3], refusal('unreadable')],
		['impacts', { cost: true }, refusal('unreadable')]
	] as const)('%s as %j', (field, raw, expected) => {
		expect(parseField(field, raw)).toEqual(expected);
	});
});

describe('numbers', () => {
	test.each([
		['trl', '7', value(7)],
		['trl', 7, value(7)],
		['trl', '0', refusal('out-of-range', { min: 1, max: 9 })],
		['trl', '6,5', refusal('not-whole')],
		['publicClients', '1\u202f200', value(1200)],
		['publicClients', '-0', value(0)],
		['publicClients', '-1', refusal('out-of-range', { min: 0, max: 100_000 })],
		['publicClients', 'douze', refusal('not-a-number')],
		['publicClients', '1e3', refusal('not-a-number')],
		['publicClients', NaN, refusal('not-a-number')],
		['publicClients', [3], refusal('unreadable')],
		['researchShare', '12,54', value(12.5)],
		['researchShare', '100,1', refusal('out-of-range', { min: 0, max: 100 })]
	] as const)('%s as %j', (field, raw, expected) => {
		expect(parseField(field, raw)).toEqual(expected);
	});
});

describe('months', () => {
	test.each([
		['firstSale', '2026-06', value('2026-06')],
		['firstSale', '6/2026', value('2026-06')],
		['firstSale', 'not-yet', value('not-yet')],
		['trlDate', 'not-yet', refusal('not-a-month')],
		['firstSale', '2026-13', refusal('not-a-month')],
		['firstSale', '2026-06-01', refusal('not-a-month')]
	] as const)('%s as %j', (field, raw, expected) => {
		expect(parseField(field, raw)).toEqual(expected);
	});
});

describe('the word that it is declarative', () => {
	test.each([
		['yes', value(true)],
		[true, value(true)],
		['no', value(null)],
		[false, value(null)],
		['on', refusal('unreadable')]
	])('as %j', (raw, expected) => {
		expect(parseField('declarativeI04', raw)).toEqual(expected);
	});
});

describe('tables', () => {
	const row = { solution: 'Cuve', limit: 'Se bouche', difference: 'Se lave' };

	test('come as rows, or as rows in JSON; blank ones are none', () => {
		const table = [row, { solution: ' ' }, {}];

		expect(parseField('stateOfTheArt', table)).toEqual(value([row]));
		expect(parseField('stateOfTheArt', JSON.stringify(table))).toEqual(value([row]));
		expect(parseField('stateOfTheArt', '[]')).toEqual(value(null));
	});

	test('keep their own columns only', () => {
		const hostile: unknown = JSON.parse('[{"solution":"Cuve","__proto__":{"limit":"x"},"more":1}]');

		expect(parseField('stateOfTheArt', hostile)).toEqual(value([{ solution: 'Cuve' }]));
	});

	test('say in which row and column a limit is passed', () => {
		expect(parseField('stateOfTheArt', [row, { ...row, limit: 'x'.repeat(301) }])).toEqual(
			refusal('too-long', { limit: 300, length: 301, at: { row: 2, column: 'limit' } })
		);
	});

	test('name how many rows they take', () => {
		expect(
			parseField(
				'stateOfTheArt',
				Array.from({ length: 7 }, () => row)
			)
		).toEqual(refusal('too-many-rows', { limit: 6, length: 7 }));
	});

	test.each(['{', '3', '{"solution":"Cuve"}', '[null]', '["Cuve"]', '[[]', 3])(
		'are not read from %j',
		(raw) => {
			expect(parseField('stateOfTheArt', raw)).toEqual(refusal('unreadable'));
		}
	);
});

test('whatever comes in, an answer is read or refused, and never thrown', () => {
	const anything = fc.oneof(
		fc.anything(),
		fc.json(),
		fc.string({ unit: 'binary' }),
		fc.array(fc.dictionary(fc.constantFrom('solution', 'limit', 'axis', 'client'), fc.anything()))
	);
	fc.assert(
		fc.property(fc.constantFrom(...ALL_FIELDS), anything, (field, raw) => {
			const parsed = parseField(field, raw);

			if (parsed.ok) expect(parseField(field, parsed.value)).toEqual(parsed);
			else expect(parsed.reason).not.toBe('');
		})
	);
});

test('what was read is read the same again, also out of JSON', () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			expect(readAnswers(JSON.parse(JSON.stringify(answers)) as typeof answers)).toEqual(answers);
		})
	);
});

test('stored values that no longer fit, and fields that are gone, are left out', () => {
	expect(readAnswers({ trl: 12, solutionName: 'Ruissel', colour: 'vert' })).toEqual({
		solutionName: 'Ruissel'
	});
});
