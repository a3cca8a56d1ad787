import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test.each([
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
		'Firefox · Windows'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1',
		'Safari · iPhone'
	],
	['Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36 Edg/156.0', 'Edge · Linux'],
	['curl/8', null],
	[null, null]
])('%s is %s', (userAgent, expected) => {
	expect(deviceOf(userAgent)).toBe(expected);
});
