import { expect, test } from 'vitest';
import { linkState } from './link.ts';

const link = { expiresAt: null, usedAt: null, revokedAt: null };

test.each([
	['a fresh link', link, 'open'],
	['a link before its end', { ...link, expiresAt: 11 }, 'open'],
	['a link at its end', { ...link, expiresAt: 10 }, 'expired'],
	['a used link', { ...link, usedAt: 5 }, 'used'],
	['a revoked link, even used and over', { expiresAt: 9, usedAt: 5, revokedAt: 6 }, 'revoked']
] as const)('%s', (_, state, expected) => {
	expect(linkState(state, 10)).toBe(expected);
});
