import { describe, expect, test } from 'vitest';
import { en } from '#lib/i18n/en/index.ts';
import { confirmedWords, isReachable } from './confirmed-words.ts';

const person = (email: string | null) => ({ participantId: 'ptc_1', name: 'Lou', email });

describe('what follows for a confirmed organisation', () => {
	test.each([
		['nobody is named', [], /Name the person/, false],
		['nobody has an address', [person(null)], /address is missing/, false],
		['somebody can be written to', [person(null), person('lou@example.org')], /ready to read/, true]
	])('%s', (_when, people, said, reachable) => {
		const card = { name: 'Roubaix', people };
		expect(confirmedWords(card, en.recruiting)).toMatch(/^Roubaix is confirmed\./);
		expect(confirmedWords(card, en.recruiting)).toMatch(said);
		expect(isReachable(card)).toBe(reachable);
	});
});
