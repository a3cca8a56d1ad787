import * as v from 'valibot';
import { indexOfRead, readOffer } from '#lib/domain/matching/company-index.ts';
import { explain } from '#lib/domain/matching/explain.ts';
import { fieldLexicon } from '#lib/domain/matching/lexicon/families.ts';
import { COVERED, type Demand, type Offer } from '#lib/domain/matching/matching.ts';
import { rankingFor, readDemand } from '#lib/domain/matching/ranking.ts';
import { UNKNOWN_COVERAGE } from '#lib/domain/matching/territory.ts';
import { partInWords } from '#lib/i18n/matching-words.ts';
import { translator } from '#lib/i18n/server.ts';
import { regionOf } from '#lib/server/adapters/authorities/regions.ts';
import type { CommandResult } from '../cli.ts';
import { readJsonLines } from './json-lines.ts';
import { answer, BadInput, columns, readOptions, required } from './options.ts';

const OPTIONS = {
	companies: { type: 'string' },
	needs: { type: 'string' },
	top: { type: 'string', default: '20' },
	json: { type: 'boolean', default: false }
} as const;

const text = v.nullish(v.string(), '');
const code = v.pipe(v.union([v.string(), v.number()]), v.transform(String));
const codes = v.fallback(
	v.nullish(
		v.union([
			v.array(code),
			v.pipe(
				code,
				v.transform((one) => [one])
			)
		]),
		[]
	),
	[]
);

const companyRow = v.object({
	id: code,
	name: text,
	solution: text,
	description: text,
	categories: codes,
	coverage: v.fallback(
		v.nullish(
			v.variant('scope', [
				v.object({ scope: v.literal('national') }),
				v.object({ scope: v.picklist(['regions', 'departments']), codes })
			]),
			{ scope: 'national' }
		),
		// Of an area that is not understood nothing is held against the company.
		UNKNOWN_COVERAGE
	)
});

const needRow = v.object({
	id: code,
	authority: v.nullish(v.object({ department: v.nullish(code, null) }), { department: null }),
	title: text,
	description: text,
	categories: codes
});

/** `match --companies FILE --needs FILE [--top N] [--json]`: which company answers which need. */
export function matchCommand(args: string[]): CommandResult {
	return answer(() => {
		const values = readOptions(args, OPTIONS);
		if (!/^[1-9]\d{0,5}$/.test(values.top))
			throw new BadInput(`--top ${values.top} is not a whole number above 0.`);
		const companies = once(
			readJsonLines(required(values.companies, 'companies'), companyRow).map(
				({ categories, ...offer }): Offer => ({ ...offer, families: categories })
			),
			'company'
		);
		const needs = once(
			readJsonLines(required(values.needs, 'needs'), needRow).map(
				({ authority, categories, ...need }): Demand => ({
					...need,
					families: categories,
					department: authority.department
				})
			),
			'need'
		);
		const rankings = rank(companies, needs, Number(values.top));
		if (values.json) return `${JSON.stringify({ version: 1, threshold: COVERED, rankings })}\n`;
		return columns(
			needs.flatMap(({ id, title }) =>
				(rankings[id] ?? []).map(({ company, score }) => [id, title, company, score.toFixed(3)])
			)
		);
	});
}

/** Each id stands once; the order of the file makes no difference. */
function once<Row extends { readonly id: string }>(rows: readonly Row[], what: string): Row[] {
	const seen = new Set<string>();
	for (const { id } of rows) {
		if (seen.has(id)) throw new BadInput(`The ${what} ${id} stands twice.`);
		seen.add(id);
	}
	return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const KINDS = {
	word: 'mots',
	concept: 'sujet',
	subject: 'proche',
	family: 'categorie',
	territory: 'territoire'
} as const;

function rank(companies: readonly Offer[], needs: readonly Demand[], top: number) {
	const lexicon = fieldLexicon();
	const tongue = translator('fr');
	const offers = new Map(companies.map((offer) => [offer.id, readOffer(offer, lexicon)]));
	const index = indexOfRead(offers.values());
	return Object.fromEntries(
		needs.map((demand) => {
			const read = readDemand(demand, lexicon);
			const ranking = rankingFor(read, index, regionOf, top).map(({ company, score }) => ({
				company: company.id,
				score,
				reasons: explain(
					read,
					offers.get(company.id) ?? readOffer(company, lexicon),
					regionOf
				).parts.map((part) => ({
					kind: KINDS[part.kind],
					...('need' in part ? { need: part.need, company: part.company } : {}),
					label: partInWords(part, lexicon, tongue, (family) => family),
					weight: Math.round(part.weight * 10_000) / 10_000
				}))
			}));
			return [demand.id, ranking];
		})
	);
}
