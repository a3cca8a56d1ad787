import { expect, test } from 'vitest';
import { familyNamed, readFamilies } from '#lib/domain/needs/family-names.ts';
import { familyNames } from './family-names.ts';

test.each([
	['eau', 'eau', null],
	['EAU & ASSAINISSEMENT', 'eau', null],
	['Air et santé', 'air_sante', null],
	['Air & sante environnement', 'air_sante', null],
	['bâtiments et rénovations énergétiques', 'batiment', null],
	['Water and sanitation', 'eau', null],
	['Recherche de fuites et réseaux', 'eau', 'fuites'],
	['Voirie / espace public', 'espace_public', null],
	// One word of a long name may be said of anything.
	['durable', null, null],
	['astronomie', null, null],
	['Eau et astronomie', null, null]
])('%j names %j %j', (text, family, subfamily) => {
	expect(familyNamed(text, familyNames)).toEqual(family && { family, subfamily });
});

test.each([
	['eau | Responsible digital & data', ['eau', 'numerique'], [], []],
	['Air, bruit et santé', ['air_sante'], [], []],
	['Énergie et mobilité', ['energie', 'mobilite'], [], []],
	['Déchets, réemploi et économie circulaire; eau', ['dechets', 'eau'], [], []],
	['Eau, Bâtiment et rénovation énergétique', ['eau', 'batiment'], [], []],
	['eau / astronomie', ['eau'], [], ['astronomie']],
	['cantines, eau', ['alimentation', 'eau'], [['cantines', 'alimentation']], []],
	['', [], [], []]
])('%j is read as %j', (text, families, guessed, unknown) => {
	expect(readFamilies(text, familyNames)).toEqual({
		families,
		guessed: guessed.map(([value, family]) => ({ value, family })),
		unknown
	});
});
