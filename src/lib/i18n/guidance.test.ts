import { describe, expect, test } from 'vitest';
import { ALL_FIELDS, definitionOf } from '#lib/domain/faisceau/fields.ts';
import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { guidance } from './guidance.ts';

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
	const words = guidance(locale);

	test('each of the twenty indicators has its words', () => {
		expect(Object.keys(words.indicators).sort()).toEqual([...INDICATORS].sort());
	});

	test('every column of every table has its word', () => {
		const columns = ALL_FIELDS.flatMap((field) => {
			const { shape } = definitionOf(field);
			return shape.kind === 'rows' ? [[field, Object.keys(shape.columns)]] : [];
		});

		expect(
			Object.entries(words.columns).map(([field, names]) => [field, Object.keys(names)])
		).toEqual(columns);
	});

	test('every level of readiness has its word', () => {
		expect(Object.keys(words.trl)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
	});

	test.each(INDICATORS)('the examples of %s are quotations', (indicator) => {
		const { strong, weak } = words.indicators[indicator];
		const [opening, closing] = locale === 'fr' ? ['«', '»'] : ['“', '”'];

		for (const example of [strong, weak]) {
			expect([example.at(0), example.at(-1)]).toEqual([opening, closing]);
		}
	});
});
