import { expect, test } from 'vitest';
import {
	territoryNamedIn,
	territoryOfPostalCode,
	territoryOfTowns,
	townNamesIn
} from './territory.ts';

test('a place names its town last, and may say more before it', () => {
	expect(townNamesIn('Mairie, 59000 Lille')).toEqual(['59000 Lille', 'Lille', 'Mairie']);
	expect(townNamesIn('Préfecture de Saint-Denis')).toEqual([
		'Préfecture de Saint-Denis',
		'de Saint-Denis',
		'Saint-Denis'
	]);
	expect(townNamesIn(' , ')).toEqual([]);
});

test.each([
	['97400 Saint-Denis', 'la-reunion'],
	['Nouméa 98800', 'nouvelle-caledonie'],
	['67000 Strasbourg', 'alsace-moselle'],
	['59000 Lille', 'metropole'],
	['Lille, salle 204', null]
])('the postal code of %j tells %s', (place, territory) => {
	expect(territoryOfPostalCode(place)).toBe(territory);
});

test.each([
	['Saint-Denis, La Réunion', 'la-reunion'],
	['Mairie, Saint-Denis (Réunion)', 'la-reunion'],
	['Le Port, île de la Réunion', 'la-reunion'],
	['Les Abymes, GUADELOUPE', 'guadeloupe'],
	['Papeete, Polynésie française', 'polynesie-francaise'],
	['Rue de la Réunion, Paris', null],
	['Salle des fêtes, Saint-Martin', null],
	['Hôtel de région, Lille', null]
])('%j names %s', (place, territory) => {
	expect(territoryNamedIn(place)).toBe(territory);
});

const town = (department: string, population: number | null) => ({
	name: 'Saint-Denis',
	department,
	population
});

test.each([
	[[], null],
	[[town('974', 150_000)], 'la-reunion'],
	[[town('974', 150_000), town('93', 113_000)], 'ambiguous'],
	[[town('93', 113_000), town('11', 500)], 'metropole'],
	[[town('974', 150_000), town('11', 500)], 'la-reunion'],
	[[town('57', null), town('11', null)], 'alsace-moselle']
])('towns %j are in %s', (towns, territory) => {
	expect(territoryOfTowns(towns)).toBe(territory);
});
