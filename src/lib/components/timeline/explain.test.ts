import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/server.ts';
import { explainDue } from './explain.ts';

const calendar = { territory: 'metropole', customaryDays: false } as const;
const free = { movedFrom: null, reason: null, pinned: false };

test.each([
	['fr', { due: '2027-03-18', ...free }, null],
	[
		'fr',
		{ due: '2027-03-26', movedFrom: '2027-03-29', reason: 'easter-monday', pinned: false },
		'avancé\u202f: lundi de Pâques (au lieu du 29\u00a0mars)'
	],
	[
		'fr',
		{ due: '2027-03-22', movedFrom: '2027-03-20', reason: 'saturday', pinned: false },
		'reporté\u202f: samedi (au lieu du 20\u00a0mars)'
	],
	[
		'en',
		{ due: '2027-02-19', movedFrom: '2027-02-09', reason: 'late-start', pinned: false },
		'put back: late start (instead of 9\u00a0February)'
	],
	['fr', { due: '2027-03-18', ...free, pinned: true }, 'fixé à la main'],
	['en', { due: '2027-03-21', ...free, pinned: true }, 'set by hand, a day off: Sunday']
] as const)('in %s, %j is %s', (locale, due, expected) => {
	expect(explainDue(due, calendar, translator(locale))).toBe(expected);
});
