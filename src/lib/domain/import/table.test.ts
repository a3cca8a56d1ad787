import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimiterOf } from './delimiter.ts';
import { encodingOf, isUtf8 } from './encoding.ts';

test.each([
	['a;b;c\n1,5;2,5;3\n', ';'],
	['a,b\n"x;y;z",2\n', ','],
	['a\tb\n1\t2\n', '\t'],
	['titre, avec virgule\n\na;b;c\n1;2;3\n4;5;6\n', ';'],
	['seul\nun\n', ';']
])('%j is parted by %j', (text, sign) => {
	expect(delimiterOf(text)).toBe(sign);
});

test('bytes are UTF-8 exactly when a strict decoder takes them', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
			let strict = true;
			try {
				new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
			} catch {
				strict = false;
			}
			// A sequence that the end cuts is taken; decoders refuse some of its starts early.
			if (strict) expect(isUtf8(bytes)).toBe(true);
			else if (bytes.at(-1) !== undefined && (bytes.at(-1) ?? 0) < 0x80)
				expect(isUtf8(bytes)).toBe(false);
		})
	);
	expect(encodingOf(Uint8Array.from([0x45, 0xe9, 0x3b]))).toEqual({
		ok: true,
		value: 'windows-1252'
	});
});
