import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	cleanAddress,
	cleanLine,
	cleanName,
	cleanSenderName,
	cleanText,
	isOwnLink
} from './clean-text.ts';

const anything = fc.string({ unit: 'binary', maxLength: 400 });

describe('cleaning', () => {
	test.each([
		['windows and old line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
		['control characters', 'a\u0000b\u0007c\u007fd\u009be', 'abcde'],
		['direction marks and a byte order mark', '\ufeffa\u202eb\u2066c', 'abc'],
		['a letter written in two marks', 'e\u0301te\u0301', 'été'],
		['half an emoji', 'a\ud83dz', 'a\ufffdz'],
		['a tab', 'a\tb', 'a b']
	])('a text loses %s', (_what, raw, clean) => {
		expect(cleanText(raw)).toBe(clean);
	});

	test('a text is cut at 5,000 characters, never inside one', () => {
		const text = cleanText('🌱'.repeat(6000));

		expect(Array.from(text)).toHaveLength(5000);
		expect(text.endsWith('🌱…')).toBe(true);
	});

	test('a line keeps the no-break spaces of French and loses the others’ excess', () => {
		expect(cleanLine('  Salle  204\n: « à   droite » ')).toBe('Salle 204 : « à droite »');
		expect(cleanLine('9\u202fh\u00a030')).toBe('9\u202fh\u00a030');
	});

	test('a name cannot close a quoted parameter nor start another header', () => {
		expect(cleanName('X":mailto:evil@example.org\r\nURL:https://evil.test')).toBe(
			'X”:mailto:evil@example.org URL:https://evil.test'
		);
		expect(Array.from(cleanName('é'.repeat(300)))).toHaveLength(120);
	});

	test('a sender name holds nothing that Microsoft distrusts', () => {
		expect(cleanSenderName('Région, "Achats" : contact@example.org')).toBe(
			'Région Achats contact example.org'
		);
		expect(Array.from(cleanSenderName('n'.repeat(80)))).toHaveLength(75);
	});

	test('no string at all leaves a control character, a lone half or a second line', () => {
		fc.assert(
			fc.property(anything, (raw) => {
				expect(cleanText(raw)).toMatch(/^(?:[^\p{Cc}\p{Cs}\u2028\u2029]|\n)*$/u);
				expect(cleanLine(raw)).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u);
				expect(cleanName(raw)).not.toContain('"');
				expect(cleanSenderName(raw)).not.toMatch(/[@:,";]/);
				expect(cleanText(cleanText(raw))).toBe(cleanText(raw));
			})
		);
	});
});

describe('addresses', () => {
	test.each([
		['Zoe.Lefevre@Example.ORG', 'zoe.lefevre@example.org'],
		[' achats+masterclass@mairie.example.org ', 'achats+masterclass@mairie.example.org'],
		["o'neil@sub.example.test", "o'neil@sub.example.test"]
	])('%j is written %s', (raw, address) => {
		expect(cleanAddress(raw)).toEqual({ ok: true, value: address });
	});

	test.each([
		'',
		'zoe',
		'zoe@',
		'@example.org',
		'zoe@example',
		'zoe@exa mple.org',
		'zoe@example.org\n',
		'zoe@example.org\r\nBcc: all@example.org',
		'a@example.org,b@example.org',
		'"zoe lefevre"@example.org',
		'Zoé@example.org',
		'zoe@éxample.org',
		'zoe..l@example.org',
		'.zoe@example.org',
		'zoe@-example.org',
		'zoe@example..org',
		'zoe@@example.org',
		`${'z'.repeat(65)}@example.org`,
		`zoe@${'e'.repeat(64)}.org`,
		`zoe@${'example.'.repeat(32)}org`
	])('%j is refused', (raw) => {
		expect(cleanAddress(raw)).toEqual({ ok: false, reason: 'address-invalid' });
	});
});

test.each([
	['https://faisceau.example.org', true],
	['https://faisceau.example.org/l/abc_-9?x=1#y', true],
	['https://faisceau.example.org.evil.test/', false],
	['https://faisceau.example.org@evil.test/', false],
	['https://faisceau.example.org/a b', false],
	['https://faisceau.example.org/a\r\nX:1', false],
	['javascript:alert(1)', false]
])('%j is a page of ours: %s', (link, ours) => {
	expect(isOwnLink(link, 'https://faisceau.example.org')).toBe(ours);
});
