import { expect, test } from 'vitest';
import { isAbandoned, isQuarantineOver } from './keeping.ts';

const HOUR = 3_600_000;
const now = Date.parse('2027-03-01T09:00:00Z');
const came = (hours: number, facts: object = {}) => ({
	purpose: 'document' as const,
	refusal: null,
	createdAt: now - hours * HOUR,
	...facts
});

test.each([
	['23 hours ago', came(23), false],
	['a day ago', came(24), false],
	['more than a day ago', came(24.1), true],
	['as a proof', came(25, { purpose: 'evidence' }), true],
	['while no scanner answered', came(25, { refusal: 'not-scanned' }), true],
	['to be shown in the session', came(2500, { purpose: 'presentation' }), false],
	['infected: its expert comes first', came(2500, { refusal: 'infected' }), false]
])('a file that came %s: whether it is forgotten when nothing holds it', (_, file, forgotten) => {
	expect(isAbandoned(file, now)).toBe(forgotten);
});

test.each([
	[came(24 * 30, { refusal: 'infected' }), false],
	[came(24 * 30 + 1, { refusal: 'infected' }), true],
	[came(24 * 300), false]
])('%j in quarantine', (file, over) => {
	expect(isQuarantineOver(file, now)).toBe(over);
});
