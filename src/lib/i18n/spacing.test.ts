import { expect, test } from 'vitest';
import { frenchSpacing } from './spacing.ts';

const visible = (text: string) => text.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

test.each([
	['Que faire maintenant ?', 'Que faire maintenant~?'],
	['Attention : trop tard !', 'Attention~: trop tard~!'],
	['oui ; non', 'oui~; non'],
	['« commande publique »', '«~commande publique~»'],
	['déjà\u00a0: là', 'déjà~: là'],
	['moins de 100 000 € HT', 'moins de 100~000_€ HT'],
	['1 200 000 habitants', '1~200~000 habitants'],
	['à 9 h 30', 'à 9_h_30'],
	['à 9 h précises', 'à 9_h précises'],
	['faite à 58 %', 'faite à 58_%'],
	['en 2027 100 personnes', 'en 2027~100_personnes'],
	['la salle n° 204', 'la salle n°_204'],
	['https://faisceau.example.org/l?a=b;c', 'https://faisceau.example.org/l?a=b;c'],
	['18 mars 2027', '18 mars 2027'],
	['', '']
])('spaces %j as French printers do', (text, expected) => {
	expect(visible(frenchSpacing(text))).toBe(expected);
});

test('spacing a text twice changes nothing more', () => {
	const once = frenchSpacing('« Prêts ? » : 9 h 30, 100 000 € !');

	expect(frenchSpacing(once)).toBe(once);
});
