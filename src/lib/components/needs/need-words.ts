import { subfamilyOf, type Family } from '#lib/domain/needs/families.ts';
import type { NeedAnswers } from '#lib/domain/needs/need.ts';
import { fieldName, typedOf, type TypedNeed } from '#lib/domain/needs/typed.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

/** A question of the need sheet and its answer, both in words; empty while nothing is said. */
export type Answered = { readonly what: string; readonly answer: string };

type Typed = { readonly [Field in keyof TypedNeed]: string | undefined };

/** What came back from a refused form, told by the names of the answers. */
export const typedBack = (values: Readonly<Record<string, string>>): Typed => ({
	title: values.title,
	family: values.family,
	subfamily: values.subfamily,
	horizon: values.horizon,
	statement: values.statement,
	situation: values.situation,
	beneficiaries: values['beneficiaries[]'],
	transitionAim: values.transitionAim,
	perimeter: values.perimeter,
	nature: values.nature,
	budget: values.budget,
	budgetVoted: values.budgetVoted,
	maturity: values.maturity,
	experiment: values.experiment,
	constraints: values['constraints[]'],
	openConsultation: values.openConsultation,
	visibility: values.visibility
});

/** The word of a code, or the code itself where somebody made one up. */
const wordOf = (words: Readonly<Record<string, string>>, code = '') => words[code] ?? code;

const wordsOf = (words: Readonly<Record<string, string>>, codes = '') =>
	codes
		.split('\n')
		.map((code) => wordOf(words, code))
		.join(', ');

/** The sub-categories of a family, to choose among. */
export const subfamilyChoices = (family: Family, t: Catalogue) =>
	Object.entries<string>(t.needs.subfamilies[family]).map(([value, label]) => ({ value, label }));

/** The answer that a field of the form is for; null for a name that somebody made up. */
const answerOf = (field: string, t: Catalogue): keyof NeedAnswers | null =>
	(Object.keys(t.needs.fields) as (keyof NeedAnswers)[]).find(
		(answer) => fieldName(answer) === field
	) ?? null;

/** The question of one field of the form. */
export const answerLabel = (field: string, t: Catalogue): string => {
	const answer = answerOf(field, t);
	return answer ? t.needs.fields[answer].label : field;
};

/** What one field of a need's form holds, in words. */
export const fieldInWords = (
	need: NeedAnswers,
	field: string,
	value: string,
	t: Catalogue
): string => {
	const answer = answerOf(field, t);
	const told = answer ? answersInWords({ ...typedOf(need), [answer]: value }, t) : [];
	return told.find(({ what }) => what === answerLabel(field, t))?.answer ?? value;
};

/** Every answer of a need in words, in the order of the sheet. */
export const answersInWords = (typed: Typed, t: Catalogue): Answered[] => {
	const words = t.needs;
	const families: Readonly<Record<string, string>> = words.families;
	const family = Object.keys(words.families).find((one): one is Family => one === typed.family);
	const precise = family && subfamilyOf(family, typed.subfamily ?? '');
	const visibilities = Object.fromEntries(
		Object.entries(words.visibilities).map(([code, { label }]) => [code, label])
	);
	const answers: Readonly<Record<keyof NeedAnswers, string>> = {
		title: typed.title ?? '',
		family: wordOf(families, typed.family),
		horizon: wordOf(words.horizons, typed.horizon),
		subfamily:
			family && precise ? wordOf(words.subfamilies[family], precise) : (typed.subfamily ?? ''),
		statement: typed.statement ?? '',
		situation: typed.situation ?? '',
		beneficiaries: wordsOf(words.beneficiaries, typed.beneficiaries),
		transitionAim: typed.transitionAim ?? '',
		perimeter: typed.perimeter ?? '',
		nature: wordOf(words.natures, typed.nature),
		budget: wordOf(words.budgets, typed.budget),
		budgetVoted: wordOf(words.budgetVotes, typed.budgetVoted),
		maturity: wordOf(words.maturities, typed.maturity),
		experiment: wordOf(words.experiments, typed.experiment),
		constraints: wordsOf(words.constraints, typed.constraints),
		openConsultation: typed.openConsultation === 'yes' ? t.common.yes : t.common.no,
		visibility: wordOf(visibilities, typed.visibility)
	};
	return (Object.keys(answers) as (keyof NeedAnswers)[]).map((field) => ({
		what: words.fields[field].label,
		answer: answers[field]
	}));
};
