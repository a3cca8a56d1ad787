import type { AuthorityKind } from '../../directory/authority.ts';
import { isAuthorityKind, saysTown } from '../../directory/authority.ts';
import { ORGANISATION_NAME_MAX } from '../../directory/details.ts';
import { fold } from '../../directory/fold.ts';
import { departmentOfPostalCode, kindNamed } from '../../directory/import/vocabulary.ts';
import type { OrganisationKind } from '../../directory/organisation.ts';
import { parseSiren } from '../../directory/siren.ts';
import { oneLine, type Line, type Reading } from '../../import/read.ts';
import { readWords, type Words } from '../../import/words.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { Family, Subfamily } from '../families.ts';
import {
	NEED_PERIMETER_MAX,
	NEED_TEXT_MAX,
	NEED_TITLE_MAX,
	NOT_SAID_YET,
	type NeedAnswers
} from '../need.ts';
import { familyNamed } from '../family-names.ts';
import { suggestFamilies } from '../suggest.ts';
import { bandOfAmount } from './budget.ts';
import { NEED_HEADERS, type NeedField } from './columns.ts';
import { horizonOf } from './horizon.ts';

/** What is wrong with a line of needs; the interface has a sentence for each. */
export type NeedFault =
	| 'authority-missing'
	| 'authority-too-long'
	| 'authority-ambiguous'
	| 'authority-is-company'
	| 'authority-left'
	| 'siren-invalid'
	| 'siren-length'
	| 'rounded-number'
	| 'title-missing'
	| 'title-too-long'
	| 'family-missing'
	| 'family-unknown'
	| 'subfamily-unknown'
	| 'budget-unknown'
	| 'horizon-unknown'
	| 'horizon-past'
	| 'answer-unknown'
	| 'duplicate';

/** What was settled for a line that did not say it. */
export type NeedNote =
	| { readonly code: 'family-suggested'; readonly because: readonly string[] }
	| { readonly code: 'first-family-kept' }
	| { readonly code: 'horizon-assumed' }
	/** Others of the public reference bear the name of what is new in the directory. */
	| { readonly code: 'namesakes'; readonly names: string };

/** Which authority a line means, as it says it. */
export type NamedAuthority = {
	readonly name: string;
	readonly siren: string | null;
	/** INSEE code of the department, or what stands in its place. */
	readonly department: string | null;
	/** Null where neither a column nor the name tells it. */
	readonly kind: AuthorityKind | null;
	/** The kind that it would have as a new body. */
	readonly newKind: OrganisationKind;
};

export type ImportedNeed = {
	readonly line: number;
	readonly authority: NamedAuthority;
	readonly answers: NeedAnswers;
	/** The answers that the line gives itself. */
	readonly said: readonly (keyof NeedAnswers)[];
	readonly notes: readonly NeedNote[];
};

/** Answers that are one or several of a closed list. */
type Listed = {
	[Field in keyof NeedAnswers]: NeedAnswers[Field] extends string | readonly string[]
		? string extends NeedAnswers[Field]
			? never
			: Field
		: never;
}[keyof NeedAnswers];
type OneOf<Field extends Listed> = NeedAnswers[Field] extends readonly (infer One)[]
	? One
	: NeedAnswers[Field];

/** What the words of a list of needs mean, by folded code or name, in each language. */
export type NeedWords = {
	readonly answers: { readonly [Field in Listed]: Words<OneOf<Field>> };
	/** By family, since a name may stand in several. */
	readonly subfamilies: ReadonlyMap<Family, Words<Subfamily>>;
	readonly kinds: Words<OrganisationKind>;
	readonly yesNo: Words<boolean>;
	/** A department's INSEE code by its code or name. */
	readonly departments: Words<string>;
};

type NeedLine = Line<NeedField, NeedFault>;

const authorityIn = ({ cell, refuse }: NeedLine, words: NeedWords): NamedAuthority => {
	const name = oneLine(cell('authority'));
	if (name.length > ORGANISATION_NAME_MAX) throw refuse('authority-too-long', name);
	const typed = cell('siren');
	const siren = typed === '' ? null : parseSiren(typed);
	if (siren?.ok === false) {
		if (siren.reason === 'rounded-by-spreadsheet') throw refuse('rounded-number', typed);
		throw refuse(siren.reason === 'wrong-length' ? 'siren-length' : 'siren-invalid', typed);
	}
	if (name === '' && siren === null) throw refuse('authority-missing', oneLine(cell('title')));
	const kind = cell('kind');
	const number = siren?.value ?? null;
	const told = words.kinds.get(fold(kind)) ?? (kind === '' ? null : kindNamed(kind, name, number));
	const named = told ?? (saysTown(name) ? 'commune' : kindNamed('', name, number));
	const department = oneLine(cell('department')).slice(0, 40);
	return {
		name,
		siren: number,
		department:
			words.departments.get(fold(department).replace(/^\d$/, '0$&')) ??
			(department || departmentOfPostalCode(cell('postalCode'))),
		kind: told !== null || saysTown(name) ? asAuthority(named) : null,
		newKind: named === 'company' || named === 'other' ? 'public-body' : named
	};
};

const asAuthority = (kind: OrganisationKind): AuthorityKind | null =>
	isAuthorityKind(kind) ? kind : null;

type Sorted = {
	readonly family: Family;
	readonly subfamily: Subfamily | null;
	readonly note: NeedNote | null;
};

/** The family that a line names, by its own name or that of one of its parts, else its words suggest. */
const familyIn = ({ cell, refuse }: NeedLine, words: NeedWords, title: string): Sorted => {
	const typed = cell('family');
	const precise = cell('subfamily');
	const within = (family: Family, note: NeedNote | null): Sorted => {
		if (precise === '') return { family, subfamily: null, note };
		const subfamily = words.subfamilies.get(family)?.get(fold(precise));
		if (subfamily === undefined) throw refuse('subfamily-unknown', precise);
		return { family, subfamily, note };
	};
	const named = readWords(typed, words.answers.family);
	if (named.ok && named.value[0] !== undefined)
		return within(named.value[0], named.value.length > 1 ? { code: 'first-family-kept' } : null);
	const near = familyNamed(typed, {
		families: words.answers.family,
		subfamilies: words.subfamilies
	});
	if (near) return precise === '' ? { ...near, note: null } : within(near.family, null);
	const said = typed === '' ? `${title}\n${cell('statement')}` : typed;
	const [suggested] = suggestFamilies(said);
	if (suggested === undefined)
		throw typed === '' ? refuse('family-missing', title) : refuse('family-unknown', typed);
	const { family, because } = suggested;
	return within(family, { code: 'family-suggested', because });
};

const UNDECIDED = /^(?:a definir|a preciser|non defini|inconnue?|unknown|tbd|tbc|nc|n c|n a|so)?$/;

/** How a line answers the questions that have a closed list. */
const answersIn = (line: NeedLine, { answers, yesNo }: NeedWords) => {
	const { cell, refuse } = line;
	const blank = (field: NeedField) => UNDECIDED.test(fold(cell(field)));
	const one = <Field extends Listed & NeedField>(field: Field): OneOf<Field> | null => {
		if (blank(field)) return null;
		const read = answers[field].get(fold(cell(field)));
		if (read === undefined) throw refuse('answer-unknown', cell(field));
		return read;
	};
	const several = <Field extends 'beneficiaries' | 'constraints'>(field: Field) => {
		const read = readWords<OneOf<Field>>(blank(field) ? '' : cell(field), answers[field]);
		if (!read.ok) throw refuse('answer-unknown', read.reason);
		return read.value;
	};
	const consulted = blank('openConsultation') ? false : yesNo.get(fold(cell('openConsultation')));
	if (consulted === undefined) throw refuse('answer-unknown', cell('openConsultation'));
	return {
		beneficiaries: several('beneficiaries'),
		nature: one('nature') ?? NOT_SAID_YET.nature,
		budgetVoted: one('budgetVoted') ?? NOT_SAID_YET.budgetVoted,
		maturity: one('maturity') ?? NOT_SAID_YET.maturity,
		experiment: one('experiment') ?? NOT_SAID_YET.experiment,
		constraints: several('constraints'),
		openConsultation: consulted,
		visibility: one('visibility') ?? NOT_SAID_YET.visibility
	};
};

const budgetIn = ({ cell, refuse }: NeedLine, { answers }: NeedWords) => {
	const typed = cell('budget');
	if (UNDECIDED.test(fold(typed))) return NOT_SAID_YET.budget;
	const band = answers.budget.get(fold(typed)) ?? bandOfAmount(typed);
	if (band === null) throw refuse('budget-unknown', typed);
	return band;
};

/** Null: the line does not say. */
const horizonIn = ({ cell, refuse }: NeedLine, { answers }: NeedWords, today: PlainDate) => {
	const typed = cell('horizon');
	if (UNDECIDED.test(fold(typed))) return null;
	const known = answers.horizon.get(fold(typed));
	if (known) return known;
	const read = horizonOf(typed, today);
	if (!read.ok) throw refuse(read.reason === 'past' ? 'horizon-past' : 'horizon-unknown', typed);
	return read.value;
};

/** What holds for a whole list. */
export type ForAll = {
	/** For lines that say no horizon: the list has to have one. */
	readonly horizon: NeedAnswers['horizon'];
	/** The day from which horizons are counted. */
	readonly today: PlainDate;
};

const recordOf = (line: NeedLine, words: NeedWords, forAll: ForAll): ImportedNeed => {
	const { cell, has, refuse } = line;
	const authority = authorityIn(line, words);
	const title = oneLine(cell('title'));
	if (title === '') throw refuse('title-missing', authority.name);
	if (title.length > NEED_TITLE_MAX) throw refuse('title-too-long', title);
	const { family, subfamily, note } = familyIn(line, words, title);
	const horizon = horizonIn(line, words, forAll.today);
	const answers: NeedAnswers = {
		...{ title, family, subfamily },
		horizon: horizon ?? forAll.horizon,
		budget: budgetIn(line, words),
		statement: cell('statement'),
		situation: cell('situation'),
		transitionAim: cell('transitionAim'),
		perimeter: oneLine(cell('perimeter')),
		...answersIn(line, words)
	};
	return {
		line: line.line,
		authority,
		answers,
		said: (Object.keys(answers) as (keyof NeedAnswers)[]).filter(
			(field) =>
				has(field) &&
				!UNDECIDED.test(fold(cell(field))) &&
				(field !== 'family' || note?.code !== 'family-suggested')
		),
		notes: [
			...(note ? [note] : []),
			...(horizon === null ? [{ code: 'horizon-assumed' } as const] : [])
		]
	};
};

/** How the lines of a list of needs are read. */
export const needReading = (
	words: NeedWords,
	forAll: ForAll
): Reading<NeedField, NeedFault, ImportedNeed> => ({
	headers: NEED_HEADERS,
	telling: ['authority', 'title'],
	longest: {
		statement: NEED_TEXT_MAX,
		situation: NEED_TEXT_MAX,
		transitionAim: NEED_TEXT_MAX,
		perimeter: NEED_PERIMETER_MAX
	},
	record: (line) => recordOf(line, words, forAll)
});
