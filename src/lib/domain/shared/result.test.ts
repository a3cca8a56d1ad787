import { expect, test } from 'vitest';
import { accepted, refused } from './result.ts';

test('an accepted result carries its value, a refused one its reason', () => {
	expect(accepted(3)).toEqual({ ok: true, value: 3 });
	expect(refused('stale')).toEqual({ ok: false, reason: 'stale' });
});
