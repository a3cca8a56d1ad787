import type { NeedAnswers } from './need.ts';

/** The answers of a need as a form posts them: lists one a line, a tick as `yes`. */
export type TypedNeed = { readonly [Field in keyof NeedAnswers]: string };

export const typedOf = (need: NeedAnswers): TypedNeed => ({
	title: need.title,
	family: need.family,
	subfamily: need.subfamily ?? '',
	horizon: need.horizon,
	statement: need.statement,
	situation: need.situation,
	beneficiaries: need.beneficiaries.join('\n'),
	transitionAim: need.transitionAim,
	perimeter: need.perimeter,
	nature: need.nature,
	budget: need.budget,
	budgetVoted: need.budgetVoted,
	maturity: need.maturity,
	experiment: need.experiment,
	constraints: need.constraints.join('\n'),
	openConsultation: need.openConsultation ? 'yes' : '',
	visibility: need.visibility
});

/** The name of an answer's field in a form: that of a list ends in `[]`. */
export const fieldName = (answer: keyof NeedAnswers): string =>
	answer === 'beneficiaries' || answer === 'constraints' ? `${answer}[]` : answer;

/** The fields of a need's form as they stand, each its own base. */
export const needFields = (need: NeedAnswers): Record<string, { value: string; base: string }> =>
	Object.fromEntries(
		Object.entries(typedOf(need)).map(([answer, value]) => [
			fieldName(answer as keyof NeedAnswers),
			{ value, base: value }
		])
	);
