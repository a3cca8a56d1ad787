import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createHighsSolver } from '#lib/server/adapters/solver/highs.solver.ts';
import { selectCommand } from '../../src/cli/select.command.ts';

/** Instances whose best tables others have proven; they are not part of the project. */
const PROVEN = '../shared/data/matching-dev/selection';

type Optimum = {
	readonly id: string;
	readonly infeasible?: true;
	readonly rec?: { readonly P: number; readonly N: number; readonly S: number };
};

test.runIf(existsSync(PROVEN))('finds every best table that others have proven', async () => {
	const args = ['--instances', `${PROVEN}/instances.jsonl`, '--json'];
	const { stdout } = await selectCommand(args, createHighsSolver());
	const answers = JSON.parse(stdout) as Record<string, object>;
	const lines = readFileSync(`${PROVEN}/optima.jsonl`, 'utf8').trim().split('\n');

	for (const { id, infeasible, rec } of lines.map((line) => JSON.parse(line) as Optimum))
		expect([id, answers[id]]).toEqual([
			id,
			expect.objectContaining(
				infeasible
					? { feasible: false }
					: { P: rec?.P, N: rec?.N, S: rec?.S, feasible: true, proven: true }
			)
		]);
});
