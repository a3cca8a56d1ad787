import { expect, test } from 'vitest';
import { closeness, meantName, ownName, saysTown } from './authority.ts';

test.each([
	['Département de la Somme', 'somme'],
	['Département de l’Ain', 'ain'],
	['Département des Yvelines', 'yvelines'],
	['Département du Nord', 'nord'],
	['Département d’Eure-et-Loir', 'eure et loir'],
	['Région Grand Est', 'grand est'],
	['Communauté de communes Faucigny - Glières', 'faucigny glieres'],
	['Communauté d’agglomération du Pays de Saint-Omer', 'pays de saint omer'],
	['Métropole Européenne de Lille', 'metropole europeenne de lille'],
	['Saint-Omer', 'saint omer']
])('%s is looked for as "%s"', (name, own) => {
	expect(ownName(name)).toBe(own);
});

test('the thing itself comes before what begins like it, and that before what holds it', () => {
	expect([
		closeness('lille', '59350', 'lille'),
		closeness('nord', '59', '59'),
		closeness('lillers', '62516', 'lille'),
		closeness('metropole europeenne de lille', '200093201', 'lille')
	]).toEqual([0, 0, 1, 2]);
});

test.each([
	['Ville de Roubaix', 'roubaix', true],
	['VILLE DU HAVRE', 'le havre', true],
	['Mairie des Lilas', 'les lilas', true],
	['Commune d’Étampes', 'etampes', true],
	['Ville de La Rochelle', 'la rochelle', true],
	['Mairie Saint-Omer', 'saint omer', true],
	['Villeurbanne', 'villeurbanne', false],
	['Communauté de communes du Vernon', 'communaute de communes du vernon', false],
	['Mairie', 'mairie', false]
])('%s means "%s"', (name, meant, town) => {
	expect([meantName(name), saysTown(name)]).toEqual([meant, town]);
});
