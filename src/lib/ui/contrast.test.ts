import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The ratio that WCAG 2.2 AA asks for text (1.4.3) and for the edge of a control (1.4.11). */
const TEXT = 4.5;
const EDGE = 3;

const css = readFileSync('src/app.css', 'utf8');
const darkStart = css.indexOf('@media screen and (prefers-color-scheme: dark)');
const darkEnd = css.indexOf('@media (pointer: coarse)');
const light = tokens(css.slice(0, darkStart));
const themes = { light, dark: { ...light, ...tokens(css.slice(darkStart, darkEnd)) } };

const grounds = ['paper', 'surface', 'sunken'];
const roles = ['authority', 'company', 'inspiring', 'facilitator'];
const textPairs = [
	...['ink', 'ink-soft', 'ink-faint', 'brand', 'brand-strong', 'danger', 'ok', ...roles].flatMap(
		(text) => grounds.map((ground) => [text, ground])
	),
	...['brand', 'danger', 'ok', ...roles].map((hue) => [hue, `${hue}-wash`]),
	...[
		'brand-wash',
		'beam-wash',
		'danger-wash',
		'ok-wash',
		...roles.map((r) => `${r}-wash`)
	].flatMap((wash) => [
		['ink', wash],
		['ink-soft', wash]
	]),
	...roles.map((role) => ['on-role', role]),
	['beam-ink', 'beam-wash'],
	['beam-ink', 'paper'],
	['beam-ink', 'surface'],
	['on-beam', 'beam'],
	['on-fill', 'fill'],
	['on-fill', 'fill-hover'],
	['on-danger', 'danger-fill'],
	['on-danger', 'danger-fill-hover'],
	['ink', 'shade-1'],
	['ink', 'shade-2'],
	['on-shade', 'shade-3'],
	['on-shade', 'shade-4'],
	['side-ink', 'side'],
	['side-ink', 'side-here'],
	['side-soft', 'side'],
	['side-soft', 'side-here'],
	['beam', 'side']
];
const edgePairs = ['field-line', 'focus', ...roles].flatMap((edge) =>
	grounds.map((ground) => [edge, ground])
);

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
	test.each(textPairs)('writes %s on %s legibly', (text = '', ground = '') => {
		expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(TEXT);
	});

	test.each(edgePairs)('draws %s on %s visibly', (edge = '', ground = '') => {
		expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(EDGE);
	});
});

function tokens(source: string): Record<string, string> {
	return Object.fromEntries(
		[...source.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value])
	);
}

/** Contrast of two tokens by WCAG's formula of relative luminance. */
function contrast(theme: Record<string, string>, one: string, other: string): number {
	const [dim = 0, bright = 0] = [luminance(theme[one]), luminance(theme[other])].sort(
		(a, b) => a - b
	);
	return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string | undefined): number {
	if (hex === undefined) throw new Error('unknown token');
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
