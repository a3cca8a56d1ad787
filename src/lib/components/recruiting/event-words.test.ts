import { expect, test } from 'vitest';
import { en } from '#lib/i18n/en/index.ts';
import { fr } from '#lib/i18n/fr/index.ts';
import { eventInWords } from './event-words.ts';

test.each([
	[
		'participation-moved',
		{ from: 'contacted', to: 'confirmed', byPhone: true },
		'« Contacté » → « Confirmé », par téléphone',
		'“Contacted” → “Confirmed”, by phone'
	],
	[
		'participation-added',
		{
			stage: 'identified',
			because: { title: 'Trouver les fuites', authority: 'Vernon', score: 84 }
		},
		'Ajoutée au tableau, étape « Identifié », proposée pour « Trouver les fuites », Vernon (note 84)',
		'Added to the board at “Identified”, proposed for “Trouver les fuites”, Vernon (score 84)'
	],
	[
		'participation-added',
		{ stage: 'contacted' },
		'Ajoutée au tableau, étape « Contacté »',
		'Added to the board at “Contacted”'
	],
	[
		'faisceau-submitted',
		{ name: 'Emma Royer', version: 2, late: true },
		'Emma Royer a transmis le document, version 2, en retard',
		'Emma Royer submitted the document, version 2, late'
	],
	[
		'faisceau-document-added',
		{ name: 'Emma Royer', file: 'mémoire.pdf' },
		'Emma Royer a joint « mémoire.pdf »',
		'Emma Royer attached “mémoire.pdf”'
	],
	[
		'faisceau-sent-back',
		{},
		'Document renvoyé avec des remarques',
		'Document sent back with remarks'
	],
	['something-new', {}, 'Modifiée', 'Changed']
])('%s is said in both languages', (kind, details, inFrench, inEnglish) => {
	const said = [fr, en].map((t) => eventInWords({ kind, details }, t));
	expect(said.map((one) => one.replace(/[\u00a0\u202f]/g, ' '))).toEqual([inFrench, inEnglish]);
});
