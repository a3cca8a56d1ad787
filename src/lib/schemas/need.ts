import * as v from 'valibot';
import { FAMILIES, subfamilyOf } from '#lib/domain/needs/families.ts';
import {
	BENEFICIARIES,
	BUDGET_BANDS,
	BUDGET_VOTES,
	CONSTRAINTS,
	EXPERIMENT_ANSWERS,
	HORIZONS,
	MATURITIES,
	NEED_PERIMETER_MAX,
	NEED_TEXT_MAX,
	NEED_TITLE_MAX,
	NEED_VISIBILITIES,
	PURCHASE_NATURES,
	type NeedAnswers
} from '#lib/domain/needs/need.ts';
import type { ReadNeed } from '#lib/domain/needs/merge.ts';
import { NEED_FIELDS } from '#lib/domain/needs/import/columns.ts';
import { mappingFrom } from './import.ts';
import { line, optionalLine, optionalText, revision } from './fields.ts';

/** One of a closed list, needed. */
const choice = <const Choices extends readonly string[]>(choices: Choices) =>
	v.pipe(v.string('required'), v.nonEmpty('required'), v.picklist(choices, 'notAChoice'));

/** One of a closed list; what was left blank is `blank`. */
const choiceOr = <const Choices extends readonly string[]>(
	choices: Choices,
	blank: Choices[number]
) =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.transform((text) => text || blank),
			v.picklist(choices, 'notAChoice')
		),
		blank
	);

/** Any of a closed list, each once, in the list's order. */
const choices = <const Choices extends readonly string[]>(all: Choices) =>
	v.optional(
		v.pipe(
			v.array(v.picklist(all, 'notAChoice')),
			v.transform((ticked): Choices[number][] => all.filter((one) => ticked.includes(one)))
		),
		[]
	);

const text = optionalText(NEED_TEXT_MAX, 'over1500');

const need = {
	title: line(NEED_TITLE_MAX, 'over120'),
	family: choice(FAMILIES),
	/** A code of the family chosen beside it, or blank. */
	subfamily: v.optional(v.pipe(v.string('required'), v.trim()), ''),
	horizon: choice(HORIZONS),
	statement: text,
	situation: text,
	beneficiaries: choices(BENEFICIARIES),
	transitionAim: text,
	perimeter: optionalLine(NEED_PERIMETER_MAX, 'over300'),
	nature: choiceOr(PURCHASE_NATURES, 'unknown'),
	budget: choiceOr(BUDGET_BANDS, 'unknown'),
	budgetVoted: choiceOr(BUDGET_VOTES, 'unknown'),
	maturity: choiceOr(MATURITIES, 'unknown'),
	experiment: choiceOr(EXPERIMENT_ANSWERS, 'unknown'),
	constraints: choices(CONSTRAINTS),
	/** A box to tick, of value `yes`. */
	openConsultation: v.pipe(
		choiceOr(['yes', 'no'], 'no'),
		v.transform((answer) => answer === 'yes')
	),
	visibility: choiceOr(NEED_VISIBILITIES, 'organiser')
};

/** A need sheet as it is filled in: family, title and horizon, and whatever else is known. */
export const newNeedForm = v.pipe(
	v.object(need),
	v.forward(
		v.partialCheck(
			[['family'], ['subfamily']],
			({ family, subfamily }) => subfamily === '' || subfamilyOf(family, subfamily) !== null,
			'subfamilyElsewhere'
		),
		['subfamily']
	),
	v.transform(({ subfamily, ...answers }): NeedAnswers => ({
		...answers,
		subfamily: subfamilyOf(answers.family, subfamily)
	}))
);

/** A need that the organiser writes down, for the authority whose participation it names. */
export const notedNeedForm = v.intersect([
	v.object({ authority: v.pipe(v.string('required'), v.nonEmpty('required')) }),
	newNeedForm
]);

export const needForm = v.intersect([v.object({ revision }), newNeedForm]);

/** Two sentences on a territory; whether they fit is for the need's own rules to say. */
export const introductionForm = v.object({
	introduction: v.pipe(
		v.string('required'),
		v.transform((typed) => typed.replaceAll('\r\n', '\n'))
	),
	/** What was saved when the form was shown. */
	base: v.pipe(
		v.string('required'),
		v.transform((typed) => typed.replaceAll('\r\n', '\n'))
	)
});

export const removeNeedForm = v.object({ revision });

const LISTS: readonly string[] = ['beneficiaries', 'constraints'];

/** Reads a need sheet whose fields come one by one, as they are typed. */
export const readNeed: ReadNeed = (typed) => {
	const read = v.safeParse(
		newNeedForm,
		Object.fromEntries(
			Object.entries(typed).map(([answer, text]) => [
				answer,
				LISTS.includes(answer) ? text.split('\n').filter(Boolean) : text
			])
		)
	);
	if (read.success) return { ok: true, answers: read.output };
	const faults = read.issues.map(({ path, message }) => [String(path?.[0]?.key), message]);
	return { ok: false, faults: Object.fromEntries(faults.reverse()) };
};

const chosenHorizon = v.picklist(HORIZONS);

/** What a person set right in the preview of a list of needs. */
export const needListChoices = (sent: { get(name: string): unknown }) => {
	const horizon = v.safeParse(chosenHorizon, sent.get('undated'));
	return {
		mapping: mappingFrom(sent, NEED_FIELDS),
		horizon: horizon.success ? horizon.output : null
	};
};
