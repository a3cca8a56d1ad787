import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { matchCommand } from './match.command.ts';

const folder = mkdtempSync(join(tmpdir(), 'faisceau-match-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const file = (...rows: unknown[]): string => {
	const path = join(folder, `${String(files++)}.jsonl`);
	const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
	writeFileSync(path, lines.join('\n'));
	return path;
};

const leak = {
	id: 'c2',
	name: 'Écoute Claire',
	solution: 'Prélocalisateurs acoustiques',
	description: 'Le rendement de réseau remonte.',
	categories: ['eau'],
	coverage: { scope: 'departments', codes: ['59'] },
	country: 'FR'
};
const shelter = { id: 'c1', solution: 'Abris à vélos', categories: ['mobilite'] };
const need = {
	id: 'n1',
	authority: { department: '31' },
	title: 'Trouver les fuites du réseau d’eau',
	categories: ['eau']
};

const match = (companies: string, needs: string, ...more: string[]) =>
	matchCommand(['--companies', companies, '--needs', needs, ...more]);
const parsed = (companies: string, needs: string) => {
	const { exitCode, stdout, stderr } = match(companies, needs, '--json');
	expect([exitCode, stderr]).toEqual([0, '']);
	return JSON.parse(stdout) as {
		version: number;
		threshold: number;
		rankings: Record<string, { company: string; score: number; reasons: Reason[] }[]>;
	};
};
/** With ordinary spaces for those of French typography. */
const plain = (label: string) => label.replace(/[\u00A0\u202F]/g, ' ');

type Reason = { kind: string; need?: string; company?: string; label: string; weight: number };

describe('match', () => {
	test('tells scores with reasons that add up to them', () => {
		const { version, threshold, rankings } = parsed(file(shelter, leak), file(need));

		expect([version, threshold]).toEqual([1, 0.5]);
		const [best] = rankings.n1 ?? [];
		expect(best?.company).toBe('c2');
		const sum = best?.reasons.reduce((total, { weight }) => total + weight, 0);
		expect(sum).toBeCloseTo(best?.score ?? NaN, 2);
		const subject = best?.reasons.find(({ kind }) => kind === 'sujet');
		expect([subject?.need, subject?.company]).toEqual(['fuites', 'Prélocalisateurs']);
		expect(plain(subject?.label ?? '')).toBe(
			'« fuites » ↔ « Prélocalisateurs » (même sujet : fuites d’un réseau d’eau)'
		);
		expect(best?.reasons.map(({ kind }) => kind)).toContain('categorie');
		expect(best?.reasons.at(-1)).toMatchObject({
			kind: 'territoire',
			label: 'intervient dans d’autres départements seulement'
		});
		expect(best?.reasons.at(-1)?.weight).toBeLessThan(0);
	});

	test('says the same whatever the order of the lines', () => {
		const once = match(file(shelter, leak), file(need, { ...need, id: 'n2' }), '--json');
		const again = match(file(leak, shelter), file({ ...need, id: 'n2' }, need), '--json');
		expect(again).toEqual(once);
	});

	test('is a table to read without --json', () => {
		const { stdout } = match(file(shelter, leak), file(need), '--top', '1');
		expect(stdout).toMatch(/^n1 {2}Trouver les fuites du réseau d’eau {2}c2 {2}0\.\d{3}\n$/);
	});

	test('bears what real files hold', () => {
		const companies = file(
			{ id: 'a' },
			{ id: 'b', description: null, categories: null, coverage: null },
			{
				id: 'c',
				description: `<b>${'eau 💧 '.repeat(900)}</b>`,
				categories: ['inconnue', 'autre']
			},
			'',
			{ id: 4, coverage: { scope: 'regions' } },
			{ id: 5, coverage: { scope: 'regions', codes: '76' }, categories: 'eau' },
			{ id: 6, coverage: { scope: 'moon' } }
		);
		const { rankings } = parsed(companies, file(need, { id: 'vide' }));
		expect(Object.keys(rankings)).toEqual(['n1', 'vide']);
		expect(rankings.vide).toEqual([]);
	});

	test.each([
		['no file', ['--companies', '/nowhere', '--needs', '/nowhere'], '/nowhere cannot be read.\n'],
		['no option', [], '--companies is missing.\n'],
		['a wrong number', ['--top', 'x'], '--top x is not a whole number above 0.\n']
	])('says what is wrong: %s', (_, args, stderr) => {
		expect(matchCommand(args)).toEqual({ exitCode: 2, stdout: '', stderr });
	});

	test.each([
		['no JSON', 'eau', 'line 1: this is not JSON.'],
		['no id', { name: 'x' }, 'line 1, "id": ']
	])('says where a file is wrong: %s', (_, row, sentence) => {
		const { exitCode, stderr } = match(file(row), file(need));
		expect(exitCode).toBe(2);
		expect(stderr).toContain(sentence);
	});

	test('refuses two companies of one id', () => {
		const { stderr } = match(file(leak, leak), file(need));
		expect(stderr).toBe('The company c2 stands twice.\n');
	});
});
