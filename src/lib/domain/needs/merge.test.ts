import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNeed } from '#lib/schemas/need.ts';
import { mergeIntroduction, mergeNeed } from './merge.ts';
import { NOT_SAID_YET, type NeedAnswers } from './need.ts';
import { fieldName, needFields, typedOf } from './typed.ts';

const need: NeedAnswers = {
	...NOT_SAID_YET,
	title: 'Trouver les fuites',
	family: 'eau',
	subfamily: 'fuites',
	horizon: '6-12m',
	beneficiaries: ['residents', 'staff']
};

const save = (sent: Record<string, [base: string, value: string]>) => {
	const fields = Object.entries(sent).map(([name, [base, value]]) => [name, { base, value }]);
	const { answers, outcome } = mergeNeed(need, Object.fromEntries(fields), readNeed);
	const changed = Object.entries(answers).filter(
		([answer, value]) => JSON.stringify(value) !== JSON.stringify(need[answer as keyof NeedAnswers])
	);
	return { changed: Object.fromEntries(changed), ...outcome };
};

test('fields that nobody else changed are kept, trimmed, each with its new base', () => {
	expect(
		save({
			statement: ['', '  Un quart se perd. '],
			'beneficiaries[]': ['residents\nstaff', 'pupils\nresidents'],
			openConsultation: ['', 'yes']
		})
	).toEqual({
		changed: {
			statement: 'Un quart se perd.',
			beneficiaries: ['residents', 'pupils'],
			openConsultation: true
		},
		saved: {
			statement: 'Un quart se perd.',
			'beneficiaries[]': 'residents\npupils',
			openConsultation: 'yes'
		},
		conflicts: {},
		refused: {}
	});
});

test('a field that somebody else changed stays as they wrote it; its neighbours are kept', () => {
	expect(save({ title: ['Fuites', 'Les pertes'], perimeter: ['', 'Le bourg'] })).toEqual({
		changed: { perimeter: 'Le bourg' },
		saved: { perimeter: 'Le bourg' },
		conflicts: { title: { theirs: 'Trouver les fuites', base: 'Trouver les fuites', by: null } },
		refused: {}
	});
});

test('two who wrote the same do not meet', () => {
	expect(save({ title: ['Fuites', 'Trouver les fuites'] })).toMatchObject({
		changed: {},
		saved: { title: 'Trouver les fuites' },
		conflicts: {}
	});
});

test.each([
	['title', 'Trouver les fuites', ' ', 'required'],
	['statement', '', 'é'.repeat(1501), 'over1500'],
	['horizon', '6-12m', 'soon', 'notAChoice']
])('%s that does not fit is refused alone', (name, base, value, why) => {
	expect(save({ [name]: [base, value], perimeter: ['', 'Le bourg'] })).toEqual({
		changed: { perimeter: 'Le bourg' },
		saved: { perimeter: 'Le bourg' },
		conflicts: {},
		refused: { [name]: why }
	});
});

test.each([
	['forgets the sub-category of the old one', {}, { family: 'energie', subfamily: null }],
	[
		'takes its own sub-category',
		{ subfamily: ['fuites', 'solaire'] as [string, string] },
		{ family: 'energie', subfamily: 'solaire' }
	]
])('another family %s', (_what, more, changed) => {
	expect(save({ family: ['eau', 'energie'], ...more })).toMatchObject({ changed, refused: {} });
});

test('an unknown family leaves both as they were', () => {
	expect(save({ family: ['eau', 'water'], subfamily: ['fuites', 'solaire'] })).toMatchObject({
		changed: {},
		saved: {},
		refused: { family: 'notAChoice', subfamily: 'subfamilyElsewhere' }
	});
});

test('a field that no need has is not answered', () => {
	expect(save({ price: ['', '3'] })).toEqual({
		changed: {},
		saved: {},
		conflicts: {},
		refused: {}
	});
});

test('what a need shows, sent back untouched, changes nothing', () => {
	expect(mergeNeed(need, needFields(need), readNeed).answers).toEqual(need);
});

test('whatever comes in, each known field gets one answer, and a refused or disputed one stays', () => {
	const names = (Object.keys(typedOf(need)) as (keyof NeedAnswers)[]).map(fieldName);
	const text = fc.constantFrom(
		'',
		'eau',
		'energie',
		'solaire',
		'yes',
		'staff',
		'x',
		'é'.repeat(2000)
	);
	const fields = fc.dictionary(
		fc.constantFrom(...names),
		fc.record({
			value: text,
			base: fc.oneof(text, fc.constantFrom(...Object.values(typedOf(need))))
		})
	);
	fc.assert(
		fc.property(fields, (sent) => {
			const { answers, outcome } = mergeNeed(need, sent, readNeed);
			const { saved, conflicts, refused } = outcome;
			const answered = [saved, conflicts, refused].flatMap(Object.keys);

			expect(answered.filter((name) => name in sent).sort()).toEqual(Object.keys(sent).sort());
			expect(readNeed(typedOf(answers))).toEqual({ ok: true, answers });
			const before = needFields(need);
			const after = needFields(answers);
			for (const name of [conflicts, refused].flatMap(Object.keys))
				if (name !== 'subfamily') expect(after[name]).toEqual(before[name]);
		})
	);
});

test.each([
	['is kept, trimmed', '', { base: '', value: ' Deux phrases. ' }, 'Deux phrases.', 'saved'],
	['that a colleague changed stays', 'Eux.', { base: '', value: 'Nous.' }, 'Eux.', 'conflicts'],
	['that two wrote alike is kept', 'Nous.', { base: '', value: 'Nous.' }, 'Nous.', 'saved'],
	['of 600 signs is kept', '', { base: '', value: 'é'.repeat(600) }, 'é'.repeat(600), 'saved'],
	[
		'of 601 signs is refused',
		'Nous.',
		{ base: 'Nous.', value: 'é'.repeat(601) },
		'Nous.',
		'refused'
	]
])('an introduction %s', (_what, now, field, text, list) => {
	const merged = mergeIntroduction(now, { introduction: field });
	const { saved, conflicts, refused } = merged.outcome;

	expect(merged.text).toBe(text);
	expect(
		Object.entries({ saved, conflicts, refused }).flatMap(([name, one]) =>
			Object.keys(one).length > 0 ? [name] : []
		)
	).toEqual([list]);
});

test('a save that holds no introduction changes none', () => {
	expect(mergeIntroduction('Nous.', {})).toMatchObject({ text: 'Nous.', outcome: { saved: {} } });
});
