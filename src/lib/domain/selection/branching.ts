import type { LinearModel, Solution } from './linear-model.ts';

/** A model with fractions allowed everywhere, of which variables are fixed and freed by turns. */
export type Relaxed = {
	readonly fix: (variable: number, to: 0 | 1) => void;
	readonly free: (variable: number) => void;
	/** The best as variables are fixed now, if anything is possible, and if there was time for it. */
	readonly solve: () => Found | 'infeasible' | 'late';
};

type Found = { readonly value: number; readonly values: readonly number[] };

/** How far a solver's number may lie from the one it means. */
const TOLERANCE = 1e-6;
/** As above, for a value, which adds many of them up. */
const VALUE_TOLERANCE = 1e-3;

/**
 * Solves a model by branch and bound: where the relaxed one leaves a whole variable between nought and
 * one, it is tried as one, then as nought. A part that cannot hold a better whole value is left out.
 *
 * @param hasTime asked before each part
 */
export function branch(
	{ variables }: LinearModel,
	relaxed: Relaxed,
	hasTime: () => boolean
): Solution {
	const whole = [...variables.keys()].filter((index) => variables[index]?.whole);
	let best: Found | null = null;
	let finished = true;

	/** The variable that is least decided; ties go to the first. */
	const undecided = (values: readonly number[]): number => {
		let most = TOLERANCE;
		let found = -1;
		for (const index of whole) {
			const value = values[index] ?? 0;
			const doubt = Math.min(value, 1 - value);
			if (doubt > most + TOLERANCE) {
				most = doubt;
				found = index;
			}
		}
		return found;
	};
	const explore = (): void => {
		const bound = finished && hasTime() ? relaxed.solve() : 'late';
		if (bound === 'late') finished = false;
		if (bound === 'late' || bound === 'infeasible') return;
		if (best && bound.value < best.value + 1 - VALUE_TOLERANCE) return;
		const variable = undecided(bound.values);
		if (variable < 0) {
			best = { value: Math.round(bound.value), values: bound.values };
			return;
		}
		for (const to of [1, 0] as const) {
			relaxed.fix(variable, to);
			explore();
		}
		relaxed.free(variable);
	};
	explore();

	// Assigned inside a function, which the compiler does not follow.
	const found = best as Found | null;
	if (!finished) return { status: 'unfinished', values: found?.values ?? null };
	return found ? { status: 'optimal', values: found.values } : { status: 'infeasible' };
}
