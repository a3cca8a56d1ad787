import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHighsSolver } from '#lib/server/adapters/solver/highs.solver.ts';
import { selectCommand } from './select.command.ts';

const instance = {
	id: 'D1',
	title: 'à ignorer',
	k: 2,
	threshold: 50,
	max_needs_per_authority: 2,
	authorities: ['a1', 'a2', 'a3'],
	companies: ['c1', 'c2', 'c3'],
	needs: [
		{ id: 'n1', authority: 'a1' },
		{ id: 'n2', authority: 'a2' },
		{ id: 'n3', authority: 'a3' }
	],
	scores: { n1: [90, 85, 0], n2: [95, 40, 0], n3: [0, 0, 60] },
	locked_authorities: [],
	locked_companies: [],
	excluded_authorities: [],
	excluded_companies: [],
	locked_pairs: [],
	conflicts: [],
	incompatible: [],
	company_capacity: {}
};

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'select-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const file = (...lines: (object | string)[]): string => {
	const path = join(folder, 'instances.jsonl');
	const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
	writeFileSync(path, `${text.join('\n')}\n`);
	return path;
};
const run = (path: string, ...args: string[]) =>
	selectCommand(['--instances', path, ...args], createHighsSolver());

describe('select', () => {
	it('prints the best table of each instance as JSON', async () => {
		const locked = { ...instance, id: 'D2', locked_pairs: [['a3', 'c3']] };
		const { exitCode, stdout, stderr } = await run(file(instance, '', locked), '--json');

		expect([exitCode, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toEqual({
			D1: {
				feasible: true,
				authorities: ['a1', 'a2'],
				companies: ['c1', 'c2'],
				pairs: [
					['a1', 'c2'],
					['a2', 'c1']
				],
				assignments: [
					{ need: 'n1', company: 'c1', score: 90 },
					{ need: 'n2', company: 'c1', score: 95 }
				],
				P: 2,
				N: 2,
				S: 185,
				proven: true,
				ms: expect.any(Number)
			},
			D2: expect.objectContaining({
				authorities: ['a2', 'a3'],
				companies: ['c1', 'c3'],
				pairs: [
					['a2', 'c1'],
					['a3', 'c3']
				],
				S: 155
			})
		});
	});

	it('prints a line an instance for people', async () => {
		const { stdout } = await run(file(instance));
		expect(stdout).toBe('D1: a1 a2 | c1 c2 | P 2 N 2 S 185\n');
	});

	it('says in French which wishes contradict each other, and which to drop', async () => {
		const wishes = { locked_authorities: ['a1'], excluded_authorities: ['a1'] };
		const path = file({ ...instance, ...wishes }, { ...instance, id: 'D2', k: 4 });
		const { exitCode, stdout } = await run(path, '--json');

		expect(exitCode).toBe(0);
		expect(JSON.parse(stdout)).toEqual({
			D1: {
				feasible: false,
				why: 'Pour réunir 2 collectivités et 2 entreprises, ces souhaits ne tiennent pas ensemble\u202f: a1 à la table, a1 hors de la table. Une table devient possible si vous renoncez à\u202f: a1 hors de la table.'
			},
			D2: {
				feasible: false,
				why: 'Il n’y a pas assez de candidats pour réunir 4 collectivités et 4 entreprises.'
			}
		});
	});

	it.each([
		[['{'], '1: this is not JSON.'],
		[['[]'], '1: id is missing or of another kind.'],
		[['null'], '1: this is not an instance.'],
		[[instance, '{"id":"D2"}'], '2: k is missing or of another kind.'],
		[['', { ...instance, k: 0 }], '2: k must be a whole number of at least 1.'],
		[[instance, instance], '2: the id D1 stands twice.'],
		[[{ ...instance, threshold: 'x' }], '1: threshold is missing or of another kind.'],
		[
			[{ ...instance, scores: { ...instance.scores, n2: [1, -2, 3] } }],
			'1: need n2 has a score that is not a whole number from 0 to 100.'
		],
		[
			[{ ...instance, scores: { ...instance.scores, n2: [1, 2] } }],
			'1: need n2 must have one score for each company.'
		],
		[[{ ...instance, locked_companies: ['a1'] }], '1: a1 is not one of the companies.'],
		[[{ ...instance, conflicts: [['a9', 'c1']] }], '1: a9 is not one of the authorities.']
	])('refuses %j in one clear line', async (lines, what) => {
		const path = file(...lines);
		expect(await run(path, '--json')).toEqual({
			exitCode: 2,
			stdout: '',
			stderr: `${path}, line ${what}\n`
		});
	});

	it.each([
		[[], '--instances is missing.\n'],
		[['--instances', 'nowhere.jsonl'], 'nowhere.jsonl cannot be read.\n'],
		[
			['--instances', 'nowhere.jsonl', '--objective', 'best'],
			'--objective best is not known; choose rec.\n'
		]
	])('refuses %j', async (args, stderr) => {
		expect(await selectCommand(args, createHighsSolver())).toEqual({
			exitCode: 2,
			stdout: '',
			stderr
		});
	});
});
