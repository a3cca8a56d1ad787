import { describe, expect, test } from 'vitest';
import type { Matrix } from './matrix.ts';
import { nearestOf, shownMatrix, type MatrixFilters } from './matrix-view.ts';

const company = (name: string) => ({
	...{ participationId: `par_${name}`, organisationId: `org_${name}`, name },
	...{ stage: 'contacted' as const, silent: false, idle: false }
});
const need = (title: string, authority: string, family: 'eau' | 'energie', covered: boolean) => ({
	...{ id: `ned_${title}`, title, participationId: `par_${authority}`, authority, family, covered }
});
const matrix: Matrix = {
	needs: [
		need('Fuites du réseau', 'Vernon', 'eau', true),
		need('Éclairage', 'Vernon', 'energie', true),
		need('Régate', 'Évreux', 'energie', false)
	],
	companies: [company('Aqua'), company('Écoute'), company('Lumi'), company('Zéro')],
	scores: [
		[60, 80, 2, 0],
		[58, 1, 90, 0],
		[3, 4, 5, 0]
	],
	threshold: 55
};
const NO_FILTER: MatrixFilters = {
	...{ text: '', name: '', authority: '', family: '' },
	...{ uncovered: false, byName: false }
};
const show = (filters: Partial<MatrixFilters> = {}, seated: readonly string[] = []) => {
	const { lines, companies } = shownMatrix(matrix, new Set(seated), { ...NO_FILTER, ...filters });
	return {
		needs: lines.map(({ title }) => title),
		companies: companies.map(({ name }) => name),
		scores: lines.map(({ scores }) => scores)
	};
};

describe('the matrix shown', () => {
	test('puts who answers most needs first, then the best score, and who answers none last', () => {
		expect(show()).toEqual({
			needs: ['Fuites du réseau', 'Éclairage', 'Régate'],
			companies: ['Aqua', 'Lumi', 'Écoute', 'Zéro'],
			scores: [
				[60, 2, 80, 0],
				[58, 90, 1, 0],
				[3, 5, 4, 0]
			]
		});
	});

	test('puts who sits at the chosen table before everybody', () => {
		expect(show({}, ['par_Zéro']).companies).toEqual(['Zéro', 'Aqua', 'Lumi', 'Écoute']);
	});

	test('orders companies by what they are worth for the needs that are shown', () => {
		expect(show({ text: 'fuites' }).companies).toEqual(['Écoute', 'Aqua', 'Lumi', 'Zéro']);
	});

	test('keeps the order of names on wish', () => {
		expect(show({ byName: true }, ['par_Zéro'])).toEqual({
			needs: ['Fuites du réseau', 'Éclairage', 'Régate'],
			companies: ['Aqua', 'Écoute', 'Lumi', 'Zéro'],
			scores: matrix.scores
		});
	});

	test.each<[Partial<MatrixFilters>, string[], string[]]>([
		[{ text: 'ECLAIRAGE' }, ['Éclairage'], ['Lumi', 'Aqua', 'Écoute', 'Zéro']],
		[{ text: 'evreux' }, ['Régate'], ['Lumi', 'Écoute', 'Aqua', 'Zéro']],
		[{ name: 'ecou' }, ['Fuites du réseau', 'Éclairage', 'Régate'], ['Écoute']],
		[{ text: 'fuites', name: 'ecou' }, ['Fuites du réseau'], ['Écoute']],
		[{ authority: 'par_Évreux', name: 'aqua' }, ['Régate'], ['Aqua']],
		[{ family: 'energie', name: 'lumi' }, ['Éclairage', 'Régate'], ['Lumi']],
		[{ uncovered: true, name: 'lumi' }, ['Régate'], ['Lumi']],
		[{ text: 'xyz' }, [], ['Aqua', 'Écoute', 'Lumi', 'Zéro']],
		[{ name: 'xyz' }, ['Fuites du réseau', 'Éclairage', 'Régate'], []]
	])('%j keeps %j and %j', (filters, needs, companies) => {
		expect(show(filters)).toMatchObject({ needs, companies });
	});
});

test('the nearest companies of a need are told best first, without those that share nothing', () => {
	const { lines, companies } = shownMatrix(matrix, new Set(), NO_FILTER);
	const [line] = lines;
	const near = line ? nearestOf(line, companies, 2) : [];
	expect(near.map(({ company: { name }, score }) => [name, score])).toEqual([
		['Écoute', 80],
		['Aqua', 60]
	]);
});
