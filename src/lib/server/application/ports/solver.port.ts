import type { Solve } from '#lib/domain/selection/linear-model.ts';

/** Solves linear models, beside what else the server does. */
export interface Solver {
	/**
	 * @param milliseconds for all the models that the result is asked to solve
	 */
	within(milliseconds: number): Solve;
	close(): void;
}
