/** The thread of highs.solver.ts: says when it is ready, then answers one model at a time. */
import { parentPort } from 'node:worker_threads';
import loadHighs, { type Highs } from 'highs';
import { branch } from '#lib/domain/selection/branching.ts';
import type { LinearModel, Solution } from '#lib/domain/selection/linear-model.ts';
import type { Answer, Question } from './highs.solver.ts';

const highs = await loadHighs();
parentPort?.postMessage('ready');

parentPort?.on('message', ({ model, milliseconds }: Question) => {
	const start = performance.now();
	const spent = (): number => performance.now() - start;
	const solution = solve(highs, model, milliseconds, () => spent() < milliseconds);
	const answer: Answer = { solution, spent: spent() };
	parentPort?.postMessage(answer);
});

/** Each relaxed model differs from the one before by one variable, and starts from its solution. */
function solve(
	highs: Highs,
	model: LinearModel,
	milliseconds: number,
	hasTime: () => boolean
): Solution {
	const { modelStatus } = highs.constants;
	return highs.withModel(dataOf(highs, model), (relaxed): Solution => {
		// The limit is for all solving of one model.
		relaxed.options.set({ output_flag: false, time_limit: milliseconds / 1000 });
		return branch(
			model,
			{
				fix: (variable, to) => relaxed.changeColBounds(variable, to, to),
				free: (variable) =>
					relaxed.changeColBounds(variable, model.variables[variable]?.lower ?? 0, 1),
				solve: () => {
					relaxed.run();
					const status = relaxed.getModelStatus();
					if (status === modelStatus.infeasible) return 'infeasible';
					if (status === modelStatus.timeLimit) return 'late';
					if (status !== modelStatus.optimal)
						throw new Error(`HiGHS ended with status ${String(status)}.`);
					return {
						value: relaxed.getObjectiveValue(),
						values: [...relaxed.getSolution().colValue]
					};
				}
			},
			hasTime
		);
	});
}

/** The model by rows, as HiGHS takes it. */
function dataOf({ constants }: Highs, { variables, rows }: LinearModel) {
	const starts = [0];
	const indices: number[] = [];
	const values: number[] = [];
	for (const { terms } of rows) {
		for (const [variable, coefficient] of terms) {
			indices.push(variable);
			values.push(coefficient);
		}
		starts.push(indices.length);
	}
	return {
		numCols: variables.length,
		numRows: rows.length,
		sense: constants.objectiveSense.maximize,
		colCost: variables.map(({ gain }) => gain),
		colLower: variables.map(({ lower }) => lower),
		colUpper: variables.map(() => 1),
		rowLower: rows.map(({ lower }) => lower),
		rowUpper: rows.map(({ upper }) => upper),
		matrix: {
			format: 'csr' as const,
			numRows: rows.length,
			numCols: variables.length,
			starts,
			indices,
			values
		}
	};
}
