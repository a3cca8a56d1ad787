import { expect, test } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { fr } from '#lib/i18n/fr/index.ts';
import { leavingIn } from './leaving.ts';

const french = { words: fr.invitations, format: createFormat('fr') };
const at = { now: Date.parse('2027-02-20T10:00:00Z'), timeZone: 'Europe/Paris' };

test('a message leaves on a day at an hour of the place', () => {
	expect(leavingIn(french, Date.parse('2027-02-25T08:00:00Z'), at)).toBe(
		'le jeudi 25\u00a0février à 9\u00a0h\u00a000'
	);
});

test('one whose moment has come leaves as soon as possible', () => {
	expect(leavingIn(french, at.now, at)).toBe('dès que possible');
});
