import { expect, test } from 'vitest';
import { closeness, ownName } from './authority.ts';

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
