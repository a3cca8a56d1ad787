import { expect, test } from 'vitest';
import { parseEmailAddress } from './email-address.ts';

test.each([
	['  Zoe.Lefevre@Example.org ', 'zoe.lefevre@example.org'],
	["o'neil+bim@ville-de-lille.example.org", "o'neil+bim@ville-de-lille.example.org"]
])('%j is an address', (typed, address) => {
	expect(parseEmailAddress(typed)).toEqual({ ok: true, value: address });
});

test.each([
	['zoe@example.org\r\nBcc: all@example.org', 'line-break'],
	['zoe@exam\nple.org', 'line-break'],
	['zoe @example.org', 'space'],
	['zoe@example.org zoe@example.org', 'space'],
	['zoe\u0000@example.org', 'space'],
	['zoe@example', 'not-an-address'],
	['zoe', 'not-an-address'],
	['.zoe@example.org', 'not-an-address'],
	['zoe..l@example.org', 'not-an-address'],
	['<zoe@example.org>', 'not-an-address'],
	['zoé@example.org', 'not-an-address'],
	[`${'z'.repeat(65)}@example.org`, 'too-long'],
	[`zoe@${'example.'.repeat(40)}org`, 'too-long'],
	['', 'not-an-address']
])('%j is refused: %s', (typed, reason) => {
	expect(parseEmailAddress(typed)).toEqual({ ok: false, reason });
});
