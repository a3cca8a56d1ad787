import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeAnswer, sameAnswer, type KeptAnswer } from './merge.ts';

const kept: KeptAnswer = { value: 'Un filtre', revision: 4 };

describe('one answer of a form', () => {
	test('made from what is kept is saved under the next revision', () => {
		expect(mergeAnswer(kept, { revision: 4 }, 'Un filtre tournant')).toEqual({
			outcome: 'saved',
			value: 'Un filtre tournant',
			revision: 5
		});
	});

	test('is saved the first time, and emptied, alike', () => {
		expect(mergeAnswer({ value: null, revision: 0 }, { revision: 0 }, 7)).toEqual({
			outcome: 'saved',
			value: 7,
			revision: 1
		});
		expect(mergeAnswer(kept, { revision: 4 }, null)).toEqual({
			outcome: 'saved',
			value: null,
			revision: 5
		});
	});

	test('that says what is kept changes nothing, however old the form', () => {
		expect(mergeAnswer(kept, { revision: 1 }, 'Un filtre')).toEqual({
			outcome: 'unchanged',
			...kept
		});
	});

	test('that nobody touched in this form leaves what a colleague wrote', () => {
		expect(mergeAnswer(kept, { revision: 3, value: 'Une cuve' }, 'Une cuve')).toEqual({
			outcome: 'unchanged',
			...kept
		});
	});

	test('written by two people gives both back, and the revision to choose from', () => {
		expect(mergeAnswer(kept, { revision: 3, value: 'Une cuve' }, 'Un tamis')).toEqual({
			outcome: 'conflict',
			theirs: 'Un filtre',
			yours: 'Un tamis',
			revision: 4
		});
	});

	test('from a revision that never was is a conflict too', () => {
		expect(mergeAnswer(kept, { revision: 9 }, 'Un tamis').outcome).toBe('conflict');
	});
});

test.each([
	[null, null, true],
	[null, 'a', false],
	[['cost'], ['cost'], true],
	[['cost'], ['cost', 'quality'], false],
	[[{ client: 'A' }], [{ client: 'A' }], true],
	[7, '7', false]
] as const)('%j and %j say the same: %s', (one, other, same) => {
	expect(sameAnswer(one, other)).toBe(same);
});

test('two tabs that save in any order lose nothing: each text is kept, or given back', () => {
	const save = fc.record({
		tab: fc.constantFrom<0 | 1>(0, 1),
		text: fc.constantFrom('un', 'deux', 'trois')
	});
	fc.assert(
		fc.property(fc.array(save), (saves) => {
			let stored: KeptAnswer = { value: null, revision: 0 };
			const bases = [stored, stored];
			for (const { tab, text } of saves) {
				const base = bases[tab] ?? stored;
				const merge = mergeAnswer(stored, base, text);
				if (merge.outcome === 'saved') {
					// Nothing that somebody else wrote is overwritten unseen.
					expect(base.revision).toBe(stored.revision);
					expect(merge.value).toBe(text);
					stored = { value: merge.value, revision: merge.revision };
					bases[tab] = stored;
				} else if (merge.outcome === 'unchanged') {
					expect([stored.value, base.value]).toContain(text);
				} else {
					expect([merge.theirs, merge.yours]).toEqual([stored.value, text]);
					bases[tab] = stored;
				}
			}
		})
	);
});
