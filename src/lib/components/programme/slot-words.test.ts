import { expect, test } from 'vitest';
import { translator } from '#lib/i18n/server.ts';
import { slotSpeaker, slotTitle } from './slot-words.ts';

const { t } = translator('fr');
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
	['welcome', '', '', 'Café d’accueil'],
	['welcome', '', 'Zoé Lefèvre', 'Café d’accueil'],
	['workshop-2', '', '', 'Atelier : entreprise 2'],
	['workshop-2', '', 'Thermi’Scan', 'Atelier : Thermi’Scan'],
	['workshop-2', 'À vous', 'Thermi’Scan', 'À vous'],
	[null, '', '', 'Temps libre'],
	['own', '', '', 'Temps libre'],
	['made-up', '', '', 'Temps libre']
])('the slot %j titled %j with %j is called %j', (key, title, speaker, name) => {
	expect(plain(slotTitle({ key, title, speaker }, t))).toBe(name);
});

test('a slot is spoken by whom the organiser named, else by its role', () => {
	const spoken = (key: string, speaker: string, title = '') =>
		slotSpeaker({ key, title, speaker }, t);

	expect(spoken('testimony', '')).toBe('Structure inspirante');
	expect(spoken('testimony', 'Camille Réau')).toBe('Camille Réau');
	expect(spoken('break', '')).toBe('');
	expect(spoken('workshop-1', 'Thermi’Scan', 'À vous')).toBe('Thermi’Scan');
	expect(spoken('workshop-1', 'Thermi’Scan')).toBe('');
});
