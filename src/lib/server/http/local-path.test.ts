import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each([
	['/masterclasses/mcl_1?tab=2', '/masterclasses/mcl_1?tab=2'],
	['//evil.test', '/'],
	['/\\evil.test', '/'],
	['https://evil.test', '/'],
	['/a\r\nset-cookie: x', '/'],
	['', '/'],
	[null, '/']
])('%j leads to %s', (wish, expected) => {
	expect(localPath(wish)).toBe(expected);
});
