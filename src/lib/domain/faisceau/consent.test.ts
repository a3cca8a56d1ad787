import { expect, test } from 'vitest';
import { NO_CONSENT, RECIPIENT_GROUPS } from './consent.ts';

test('nothing is agreed to for the company', () => {
	expect(RECIPIENT_GROUPS.map((group) => NO_CONSENT[group])).toEqual([false, false, false, false]);
});
