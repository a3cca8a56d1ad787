import { expect, test } from 'vitest';
import { signatureOf } from './signature.ts';

test.each([
	['%PDF-1.7\n', 'pdf'],
	[' %PDF-1.7', 'other'],
	['PK\x03\x04rest', 'archive'],
	['PK\x05\x06', 'other'],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'compound'],
	['MZ', 'other'],
	['', 'other'],
	['%PD', 'other']
] as const)('%j is %s', (head, signature) => {
	expect(signatureOf(Uint8Array.from(head, (sign) => sign.charCodeAt(0)))).toBe(signature);
});
