import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOf, merge, takeApart, type MergeChange } from './merging.ts';

type Asked = { id: string; faisceauId: string; mergedInto: string | null };

const asked = (ids: string, faisceauId = 'fsc_1'): Asked[] =>
	[...ids].map((id) => ({ id, faisceauId, mergedInto: null }));

const after = (questions: readonly Asked[], changes: readonly MergeChange[]): Asked[] =>
	questions.map((one) => {
		const change = changes.find(({ id }) => id === one.id);
		return change ? { ...one, mergedInto: change.mergedInto } : one;
	});

const merged = (questions: readonly Asked[], ids: string): Asked[] => {
	const done = merge(questions, [...ids]);
	return done.ok ? after(questions, done.value) : [...questions];
};

/** "ace b d": the groups, each with its head first. */
const shape = (questions: readonly Asked[]): string =>
	groupsOf(questions)
		.map(({ head, others }) => [head, ...others].map(({ id }) => id).join(''))
		.join(' ');

describe('merging', () => {
	test('makes the first named stand for all', () => {
		expect(shape(merged(asked('abcd'), 'ca'))).toBe('b ca d');
	});

	test('takes along what was merged before, whichever of a group is named', () => {
		const two = merged(merged(asked('abcd'), 'ab'), 'cd');
		expect(shape(two)).toBe('ab cd');
		expect(shape(merged(two, 'db'))).toBe('cabd');
	});

	test('refuses what it does not know, what is one already and two documents', () => {
		const questions = merged([...asked('abc'), ...asked('x', 'fsc_2')], 'ab');

		expect(merge(questions, ['a', 'z'])).toEqual({ ok: false, reason: 'unknown' });
		expect(merge(questions, [])).toEqual({ ok: false, reason: 'unknown' });
		expect(merge(questions, ['c', 'c'])).toEqual({ ok: false, reason: 'too-few' });
		expect(merge(questions, ['a', 'b'])).toEqual({ ok: false, reason: 'too-few' });
		expect(merge(questions, ['a', 'x'])).toEqual({ ok: false, reason: 'different-documents' });
	});
});

describe('taking apart', () => {
	test('frees one, and lets the oldest other stand for the rest', () => {
		const one = merged(asked('abc'), 'abc');

		expect(shape(after(one, takeApart(one, 'c')))).toBe('ab c');
		expect(shape(after(one, takeApart(one, 'a')))).toBe('a bc');
	});

	test('changes nothing of a question that stands alone, or of none', () => {
		expect(takeApart(asked('ab'), 'a')).toEqual([]);
		expect(takeApart(asked('ab'), 'z')).toEqual([]);
	});
});

test('whatever is merged and taken apart, every question stands in one group of its own document', () => {
	const id = fc.constantFrom(...'abcdefx');
	const act = fc.oneof(
		fc.record({ merge: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }) }),
		fc.record({ apart: id })
	);
	fc.assert(
		fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
			let questions = [...asked('abcdef'), ...asked('x', 'fsc_2')];
			for (const one of acts) {
				const before = questions;
				questions =
					'merge' in one
						? merged(questions, one.merge.join(''))
						: after(questions, takeApart(questions, one.apart));
				const groups = groupsOf(questions);
				const all = groups.flatMap(({ head, others }) => [head, ...others]);
				expect(all.map((each) => each.id).sort()).toEqual([...'abcdefx']);
				for (const { head, others } of groups)
					for (const other of others) expect(other.faisceauId).toBe(head.faisceauId);
				if ('apart' in one)
					expect(groupsOf(before).length).toBeLessThanOrEqual(groupsOf(questions).length);
			}
		})
	);
});
