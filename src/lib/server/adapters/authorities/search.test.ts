import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthoritySearch, fullTextQuery } from './search.ts';

const folder = mkdtempSync(join(tmpdir(), 'authorities-'));
writeFileSync(join(folder, 'authorities-1.0.0-1.db'), 'of an older reference');
const authorities = createAuthoritySearch(folder);
// Built before the tests: it takes a second, more on a busy machine.
beforeAll(() => authorities.prepare(), 60_000);
afterAll(() => {
	authorities.close();
	rmSync(folder, { recursive: true });
});

const first = (typed: string) => {
	const [found] = authorities.search(typed, 5);
	return found && [found.kind, found.code, found.name];
};

describe('the closest authority comes first', () => {
	test.each([
		['lil', 'commune', '59350', 'Lille'],
		['LILLE', 'commune', '59350', 'Lille'],
		['st om', 'commune', '62765', 'Saint-Omer'],
		["l'hay", 'commune', '94038', 'L’Haÿ-les-Roses'],
		['Crevecoeur-le-gr', 'commune', '60178', 'Crèvecœur-le-Grand'],
		['59000', 'commune', '59350', 'Lille'],
		['62765', 'commune', '62765', 'Saint-Omer'],
		['215 903 501', 'commune', '59350', 'Lille'],
		['y', 'commune', '80829', 'Y'],
		['lille metropole euro', 'epci', '200093201', 'Métropole Européenne de Lille'],
		['cc fauc', 'epci', '200000172', 'Communauté de communes Faucigny - Glières'],
		['plaine commune', 'epci', '200057867', 'Plaine Commune'],
		['nord', 'department', '59', 'Département du Nord'],
		['59', 'department', '59', 'Département du Nord'],
		['ile de fr', 'region', '11', 'Région Île-de-France'],
		['collectivité alsace', 'department', '6AE', 'Collectivité européenne d’Alsace']
	])('%s', (typed, kind, code, name) => {
		expect(first(typed)).toEqual([kind, code, name]);
	});
});

test('what holds no letter or figure, or nothing that exists, finds nothing', () => {
	expect(['', '  ', '"*(', 'zzzzzz', '🎉'].map((typed) => authorities.search(typed, 5))).toEqual([
		[],
		[],
		[],
		[],
		[]
	]);
});

test('signs and words of the query language are only text', () => {
	expect(fullTextQuery('lille" OR NOT (a* NEAR')).toBe(
		'"lille" * AND "or" * AND "not" * AND "a" * AND ("near" *)'
	);
});

test('an authority is found again by its kind and code', () => {
	expect(authorities.find('commune', '59350')).toEqual({
		kind: 'commune',
		name: 'Lille',
		code: '59350',
		siren: '215903501',
		department: '59',
		departmentName: 'Nord',
		population: 238246
	});
	expect(authorities.find('region', '59350')).toBeNull();
});

test('one index is kept for the installed reference, those of older ones go', () => {
	expect(readdirSync(folder)).toEqual([expect.stringMatching(/^authorities-6\.0\.0-\d+\.db$/)]);
});

test('each key typed is answered well within 50 ms, at the 95th percentile', () => {
	const typed = authorities
		.search('s', 30)
		.flatMap(({ name }) => Array.from(name, (_sign, at) => name.slice(0, at + 1)));
	const lengths = typed
		.map((text) => {
			const start = performance.now();
			authorities.search(text, 10);
			return performance.now() - start;
		})
		.sort((a, b) => a - b);
	expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThan(50);
});
