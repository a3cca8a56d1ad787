import { expect, test } from 'vitest';
import {
	ALL_FIELDS,
	answerField,
	declarativeField,
	definitionOf,
	fieldNamed,
	FIELDS,
	fieldsOf,
	PARTS
} from './fields.ts';
import { INDICATORS } from './indicators.ts';

test('the form reads from the presentation to the price, each field once', () => {
	expect(PARTS).toEqual(['presentation', ...INDICATORS, 'price']);
	expect(PARTS.flatMap((part) => fieldsOf(part))).toEqual(ALL_FIELDS);
	expect(new Set(ALL_FIELDS).size).toBe(Object.keys(FIELDS).length + 2 * INDICATORS.length);
});

test('what the sheet requires is required, and nothing else', () => {
	expect(ALL_FIELDS.filter((field) => definitionOf(field).need === 'required')).toEqual([
		'solutionName',
		'pitch',
		'description',
		'needsAimed',
		'innovationTypes',
		'novelty',
		'stateOfTheArt',
		'trl',
		'adaptation',
		'firstSale',
		'publicClients',
		'privateClients',
		'knownEquivalents',
		'impacts'
	]);
});

test('price and figures of research are trade secrets, and nothing else', () => {
	expect(ALL_FIELDS.filter((field) => definitionOf(field).tradeSecret)).toEqual([
		'researchShare',
		'researchStaff',
		'answerI13',
		'priceMin',
		'priceMax',
		'priceUnit',
		'priceMonths'
	]);
});

test.each(INDICATORS)(
	'%s ends with an answer in free words and the word that it is declarative',
	(indicator) => {
		expect(fieldsOf(indicator).slice(-2)).toEqual([
			answerField(indicator),
			declarativeField(indicator)
		]);
	}
);

test.each([
	['trl', 'trl'],
	['answerI20', 'answerI20'],
	['declarativeI01', 'declarativeI01'],
	['answerI21', null],
	['toString', null],
	['__proto__', null],
	['', null]
])('the name %j names %j', (name, expected) => {
	expect(fieldNamed(name)).toBe(expected);
});

test('a limit may be asked only of a field', () => {
	expect(() => definitionOf('answerI21' as 'answerI20')).toThrow('no such field: answerI21');
});
