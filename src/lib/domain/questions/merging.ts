import { accepted, refused, type Result } from '../shared/result.ts';
import type { Question } from './question.ts';

type Merged = Pick<Question, 'id' | 'faisceauId' | 'mergedInto'>;

/** Questions that ask the same: the one that stands for them, and the others. */
export type QuestionGroup<Asked> = { readonly head: Asked; readonly others: readonly Asked[] };

/** What becomes of one question. */
export type MergeChange = { readonly id: string; readonly mergedInto: string | null };

/** Questions as they are asked in the room: every one stands in exactly one group, in the order given. */
export function groupsOf<Asked extends Merged>(
	questions: readonly Asked[]
): QuestionGroup<Asked>[] {
	const others = Map.groupBy(questions, ({ mergedInto }) => mergedInto);
	return questions
		.filter(({ mergedInto }) => mergedInto === null)
		.map((head) => ({ head, others: others.get(head.id) ?? [] }));
}

/**
 * Makes questions one, with all that was merged into them before. The first named stands for all.
 *
 * @returns the questions that change
 */
export function merge(
	questions: readonly Merged[],
	ids: readonly string[]
): Result<MergeChange[], 'unknown' | 'too-few' | 'different-documents'> {
	const named = [...new Set(ids)].map((id) => questions.find((one) => one.id === id));
	const known = named.filter((one) => one !== undefined);
	const [first] = known;
	if (!first || known.length < named.length) return refused('unknown');
	if (known.some(({ faisceauId }) => faisceauId !== first.faisceauId))
		return refused('different-documents');
	const heads = new Set(known.map((one) => one.mergedInto ?? one.id));
	if (heads.size < 2) return refused('too-few');
	const head = first.mergedInto ?? first.id;
	return accepted(
		questions
			.filter(({ id, mergedInto }) => id !== head && heads.has(mergedInto ?? id))
			.filter(({ mergedInto }) => mergedInto !== head)
			.map(({ id }) => ({ id, mergedInto: head }))
	);
}

/**
 * Takes one question out of its group. Where it stood for the others, the oldest of them does from
 * now on.
 *
 * @param questions in the order they were asked
 */
export function takeApart(questions: readonly Merged[], id: string): MergeChange[] {
	const leaving = questions.find((one) => one.id === id);
	if (!leaving) return [];
	if (leaving.mergedInto !== null) return [{ id, mergedInto: null }];
	const [next, ...rest] = questions.filter(({ mergedInto }) => mergedInto === id);
	if (!next) return [];
	return [
		{ id: next.id, mergedInto: null },
		...rest.map((one) => ({ id: one.id, mergedInto: next.id }))
	];
}
