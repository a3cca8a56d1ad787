import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../faisceau/indicators.ts';
import {
	baseOf,
	changedNotes,
	fieldName,
	fieldNamed,
	formFields,
	NOTE_PARTS,
	noteField,
	settled,
	textOf,
	WHOLE_PARTS,
	type ReadingField
} from './fields.ts';
import { mergeReading, touchedFields } from './merge.ts';
import {
	EMPTY_NOTE,
	EMPTY_READING,
	OTHER_WAY_REASONS,
	STRENGTHS,
	WHOLE_READINGS,
	type Reading
} from './reading.ts';

const remark = noteField('fsc_1', 'I03', 'remark');
const whole = fieldName({ faisceauId: 'fsc_1', indicator: null, part: 'whole' });
const reasons = fieldName({ faisceauId: 'fsc_1', indicator: null, part: 'reasons[]' });
const typed = (value: string, on = '') => ({ value, base: baseOf(on) });
const withRemark = (text: string): Reading => ({
	...EMPTY_READING,
	notes: { I03: { ...EMPTY_NOTE, remark: text } }
});

const anyField: fc.Arbitrary<ReadingField> = fc.oneof(
	fc.record({
		faisceauId: fc.constant('fsc_1'),
		indicator: fc.constantFrom(...INDICATORS),
		part: fc.constantFrom(...NOTE_PARTS)
	}),
	fc.record({
		faisceauId: fc.constant('fsc_1'),
		indicator: fc.constant(null),
		part: fc.constantFrom(...WHOLE_PARTS)
	})
);

/** A text that fits its field. */
const textFor = ({ part }: ReadingField): fc.Arbitrary<string> => {
	if (part === 'strength') return fc.constantFrom('', ...STRENGTHS);
	if (part === 'whole') return fc.constantFrom('', ...WHOLE_READINGS);
	if (part === 'reasons[]') return fc.subarray([...OTHER_WAY_REASONS]).map((all) => all.join('\n'));
	return fc.string({ unit: 'grapheme-composite', maxLength: 40 });
};

const anyTyped = anyField.chain((field) =>
	fc.record({ field: fc.constant(field), text: textFor(field) })
);

test('every field has a name of its own, and a name that is none names nothing', () => {
	fc.assert(
		fc.property(anyField, (field) => {
			expect(fieldNamed(fieldName(field))).toEqual(field);
		})
	);
	const names = Object.keys(formFields('fsc_1', EMPTY_READING));
	expect(new Set(names).size).toBe(20 * 4 + 3);
	for (const odd of ['', 'fsc_1', 'fsc_1.I03', 'fsc_1.I21.remark', '.whole', 'fsc_1.I03.remark.x'])
		expect(fieldNamed(odd)).toBe(null);
});

describe('a field that somebody typed in', () => {
	test('is written on what was shown', () => {
		const { reading, outcome } = mergeReading(withRemark('Bien.'), {
			[remark]: typed(' Très bien.\r\nOu presque. ', 'Bien.')
		});

		expect(reading).toEqual(withRemark('Très bien.\nOu presque.'));
		expect(outcome).toEqual({
			saved: { [remark]: baseOf('Très bien.\nOu presque.') },
			conflicts: {},
			refused: {}
		});
	});

	test('meets only whoever wrote in the same: both texts are told, nothing is changed', () => {
		const before = withRemark('Faible preuve.');
		const { reading, outcome } = mergeReading(before, { [remark]: typed('Bien.', '') });

		expect(reading).toEqual(before);
		expect(outcome.conflicts).toEqual({
			[remark]: { theirs: 'Faible preuve.', base: baseOf('Faible preuve.'), by: null }
		});
	});

	test('is refused where it does not fit, and the others are written all the same', () => {
		const { reading, outcome } = mergeReading(EMPTY_READING, {
			[remark]: typed('é'.repeat(1501)),
			[whole]: typed('innovant'),
			[reasons]: typed('pure-research\nbad'),
			'fsc_1.paragraph': typed('é'.repeat(3001)),
			[noteField('fsc_1', 'I01', 'strength')]: typed('fort'),
			'fsc_1.I99.remark': typed('Rien')
		});

		expect(reading).toEqual({
			...EMPTY_READING,
			notes: { I01: { ...EMPTY_NOTE, strength: 'fort' } }
		});
		expect(outcome.refused).toEqual({
			[remark]: 'over1500',
			[whole]: 'notAChoice',
			[reasons]: 'notAChoice',
			'fsc_1.paragraph': 'over3000'
		});
		expect(Object.keys(outcome.saved)).toEqual([noteField('fsc_1', 'I01', 'strength')]);
	});
});

test('what nobody touched in a form never overwrites, nor meets, anybody', () => {
	const shown = formFields('fsc_1', withRemark('Bien.'));

	expect(touchedFields(shown)).toEqual({});
	expect(
		Object.keys(touchedFields({ ...shown, [remark]: { ...typed('Mieux.', 'Bien.') } }))
	).toEqual([remark]);
});

test('whoever writes when, each field holds the text of one of its writers, and the other is told', () => {
	const writes = fc.array(fc.record({ typed: anyTyped, stale: fc.boolean() }), { maxLength: 20 });
	fc.assert(
		fc.property(writes, (all) => {
			let reading = EMPTY_READING;
			for (const {
				typed: { field, text },
				stale
			} of all) {
				const name = fieldName(field);
				const now = textOf(reading, field);
				const base = stale ? baseOf(`${now} (before)`) : baseOf(now);
				const { reading: after, outcome } = mergeReading(reading, {
					[name]: { value: text, base }
				});
				const wanted = settled(text);
				if (!stale || wanted === now) expect(textOf(after, field)).toBe(wanted);
				else expect(outcome.conflicts[name]?.theirs).toBe(now);
				// Nothing but this field changed.
				for (const [other, { value }] of Object.entries(formFields('fsc_1', after)))
					if (other !== name) expect(value).toBe(formFields('fsc_1', reading)[other]?.value);
				const changed = changedNotes(reading, after);
				expect(changed.every((indicator) => indicator === field.indicator)).toBe(true);
				reading = after;
			}
		}),
		{ numRuns: 40 }
	);
});
