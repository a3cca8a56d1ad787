import { expect, test } from 'vitest';
import { shadeOf } from './shade.ts';

test.each([
	[0, undefined],
	[18, undefined],
	[19, 's1'],
	[36, 's1'],
	[37, 's2'],
	[54, 's2'],
	[55, 's3'],
	[77, 's3'],
	[78, 's4'],
	[100, 's4']
])('a score of %i is shown by %s, where 55 covers a need', (score, shade) => {
	expect(shadeOf(score, 55)).toBe(shade);
});
