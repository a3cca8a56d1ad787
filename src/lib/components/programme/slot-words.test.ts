import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/server.ts';
import { slotSpeaker, slotTitle } from './slot-words.ts';

const { t } = translator('fr');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
	['welcome', '', 'Café d’accueil'],
	['workshop-2', '', 'Atelier : entreprise 2'],
	['workshop-2', 'Thermi’Scan', 'Thermi’Scan'],
	[null, '', 'Temps libre'],
	['own', '', 'Temps libre'],
	['made-up', '', 'Temps libre']
])('the slot %j titled %j is called %j', (key, title, name) => {
	expect(plain(slotTitle({ key, title }, t))).toBe(name);
});

test('a slot is spoken by whom the organiser named, else by its role', () => {
	expect(slotSpeaker({ key: 'testimony', speaker: '' }, t)).toBe('Structure inspirante');
	expect(slotSpeaker({ key: 'testimony', speaker: 'Camille Réau' }, t)).toBe('Camille Réau');
	expect(slotSpeaker({ key: 'break', speaker: '' }, t)).toBe('');
});
