import { csvFile } from '#lib/domain/directory/csv.ts';
import type { Organisation } from '#lib/domain/directory/organisation.ts';
import { NEED_FIELDS, type NeedField } from '#lib/domain/needs/import/columns.ts';
import type { NeedAnswers } from '#lib/domain/needs/need.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

/** A need with the authority whose it is. */
type Owned = {
	readonly need: NeedAnswers;
	readonly authority: Pick<Organisation, 'name' | 'kind' | 'siren' | 'department'>;
};

/** A postal code tells the department only, which has a column of its own. */
const COLUMNS = NEED_FIELDS.filter((field) => field !== 'postalCode');

const file = (rows: readonly Partial<Record<NeedField, string>>[], { needs }: Catalogue): string =>
	csvFile([
		COLUMNS.map((field) => needs.import.fields[field]),
		...rows.map((row) => COLUMNS.map((field) => row[field] ?? ''))
	]);

const rowOf = (
	{ need, authority }: Owned,
	{ needs: words, directory, common }: Catalogue
): Record<(typeof COLUMNS)[number], string> => {
	const precise: Readonly<Record<string, string>> = words.subfamilies[need.family];
	return {
		authority: authority.name,
		kind: directory.kinds[authority.kind],
		siren: authority.siren ?? '',
		department: authority.department ?? '',
		title: need.title,
		family: words.families[need.family],
		subfamily: need.subfamily ? (precise[need.subfamily] ?? need.subfamily) : '',
		horizon: words.horizons[need.horizon],
		statement: need.statement,
		situation: need.situation,
		beneficiaries: need.beneficiaries.map((one) => words.beneficiaries[one]).join(' | '),
		transitionAim: need.transitionAim,
		perimeter: need.perimeter,
		nature: words.natures[need.nature],
		budget: words.budgets[need.budget],
		budgetVoted: words.budgetVotes[need.budgetVoted],
		maturity: words.maturities[need.maturity],
		experiment: words.experiments[need.experiment],
		constraints: need.constraints.map((one) => words.constraints[one]).join(' | '),
		openConsultation: need.openConsultation ? common.yes : common.no,
		visibility: words.visibilities[need.visibility].label
	};
};

/** Needs as a file that the import reads back. */
export const needList = (all: readonly Owned[], t: Catalogue): string =>
	file(
		all.map((one) => rowOf(one, t)),
		t
	);

/** A file to begin from: every column, a line that says much and one that says the least. */
export const needModel = (t: Catalogue): string => {
	const { families, subfamilies, horizons, natures, import: words } = t.needs;
	return file(
		[
			{
				...words.examples.first,
				kind: t.directory.kinds.commune,
				department: '59',
				family: families.eau,
				subfamily: subfamilies.eau.fuites,
				horizon: horizons['3-6m'],
				nature: natures.services
			},
			{ ...words.examples.second, family: families.mobilite }
		],
		t
	);
};
