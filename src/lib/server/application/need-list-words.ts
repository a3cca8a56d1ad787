import { fold } from '#lib/domain/directory/fold.ts';
import { ORGANISATION_KINDS } from '#lib/domain/directory/organisation.ts';
import type { Words } from '#lib/domain/import/words.ts';
import type { Places } from '#lib/domain/matching/places.ts';
import type { NeedWords } from '#lib/domain/needs/import/record.ts';
import {
	BENEFICIARIES,
	BUDGET_BANDS,
	BUDGET_VOTES,
	CONSTRAINTS,
	EXPERIMENT_ANSWERS,
	HORIZONS,
	MATURITIES,
	NEED_VISIBILITIES,
	PURCHASE_NATURES
} from '#lib/domain/needs/need.ts';
import { directory as inEnglish } from '#lib/i18n/en/directory.ts';
import { needs as english } from '#lib/i18n/en/needs.ts';
import { directory as inFrench } from '#lib/i18n/fr/directory.ts';
import { needs as french } from '#lib/i18n/fr/needs.ts';
import { familyNames } from './family-names.ts';

/** What a code is called, in each language. */
type Names<Code extends string> = readonly { readonly [code in Code]: string }[];

const wordsFor = <Code extends string>(
	codes: readonly Code[],
	names: Names<Code>
): (readonly [string, Code])[] =>
	codes.flatMap((code) =>
		[code, ...names.map((words) => words[code])].map((word) => [fold(word), code] as const)
	);

const labels = (visibilities: typeof french.visibilities) => ({
	organiser: visibilities.organiser.label,
	participants: visibilities.participants.label,
	'targeted-companies': visibilities['targeted-companies'].label,
	public: visibilities.public.label
});

/** One of several answers, with what else people write for it. */
const oneOf = <Code extends string>(
	codes: readonly Code[],
	names: Names<Code>,
	also: Readonly<Record<string, Code>> = {}
): Words<Code> => new Map([...Object.entries<Code>(also), ...wordsFor(codes, names)]);

const answers: NeedWords['answers'] = {
	family: familyNames.families,
	horizon: oneOf(HORIZONS, [french.horizons, english.horizons], { veille: 'watch' }),
	beneficiaries: oneOf(BENEFICIARIES, [french.beneficiaries, english.beneficiaries], {
		habitants: 'residents',
		elus: 'elected-officials',
		entreprises: 'businesses',
		usagers: 'service-users'
	}),
	nature: oneOf(PURCHASE_NATURES, [french.natures, english.natures], {
		fourniture: 'supplies',
		service: 'services'
	}),
	budget: oneOf(BUDGET_BANDS, [french.budgets, english.budgets]),
	budgetVoted: oneOf(BUDGET_VOTES, [french.budgetVotes, english.budgetVotes]),
	maturity: oneOf(MATURITIES, [french.maturities, english.maturities], {
		idee: 'idea',
		exprime: 'expressed'
	}),
	experiment: oneOf(EXPERIMENT_ANSWERS, [french.experiments, english.experiments]),
	constraints: oneOf(CONSTRAINTS, [french.constraints, english.constraints], {
		erp: 'public-building',
		patrimoine: 'heritage'
	}),
	visibility: oneOf(NEED_VISIBILITIES, [labels(french.visibilities), labels(english.visibilities)])
};

const yesNo: Words<boolean> = new Map([
	...['oui', 'yes', 'x', 'vrai', 'true', '1'].map((word) => [word, true] as const),
	...['non', 'no', 'faux', 'false', '0'].map((word) => [word, false] as const)
]);

const kinds = new Map(wordsFor(ORGANISATION_KINDS, [inFrench.kinds, inEnglish.kinds]));

/** How people name the answers of a need sheet, and authorities, in French or English. */
export const needListWords = ({ departments }: Places): NeedWords => ({
	answers,
	subfamilies: familyNames.subfamilies,
	kinds,
	yesNo,
	departments: new Map(
		departments.flatMap(({ code, name }) => [
			[fold(code), code] as const,
			[fold(name), code] as const
		])
	)
});
