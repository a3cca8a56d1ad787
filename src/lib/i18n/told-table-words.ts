import { INTEREST_POINTS } from '#lib/domain/matching/interest.ts';
import type { UnservedNeed } from '#lib/domain/selection/account.ts';
import type { Id } from '#lib/domain/selection/instance.ts';
import type { Seatable, ToldTable } from '#lib/domain/selection/told-table.ts';
import type { Catalogue } from './catalogue.ts';
import type { Format } from './format.ts';

export type TableTongue = {
	readonly t: Pick<Catalogue, 'selection' | 'matching'>;
	readonly format: Format;
};

/** A participant at a table. */
export type ShownSeat = Seatable & {
	/** A company that serves a need; an authority of which one is served. */
	readonly comesForSomething: boolean;
};

/** "12 points", "0 point", written as the language does. */
const pointsInWords = ({ t, format }: TableTongue, count: number): string =>
	t.selection.points(count, format.number(count));

/** A told table, by name and in words: its authorities facing their companies. */
export const toldInWords = (told: ToldTable, tongue: TableTongue) => {
	const { t, format } = tongue;
	const words = t.selection;
	const { selection, account, threshold, interests } = told;
	const { authorities, companies, worth } = selection;
	const people = new Map(told.people.map((person) => [person.id, person]));
	const needs = new Map(told.needs.map((need) => [need.id, need]));
	const nameOf = (id: Id): string => people.get(id)?.name ?? words.chosen.gone;
	const titleOf = (need: Id): string => needs.get(need)?.title ?? '';
	const services = selection.services.filter(({ score }) => score >= threshold);
	const seatOf = (id: Id): ShownSeat => ({
		id,
		organisationId: people.get(id)?.organisationId ?? '',
		name: nameOf(id),
		role: authorities.includes(id) ? 'authority' : 'company',
		comesForSomething: services.some(
			({ need, company }) => company === id || needs.get(need)?.authority === id
		)
	});
	const points = (count: number): string => pointsInWords(tongue, count);

	/** What texts and interests each gave to a score; empty where nobody said anything. */
	const interestOf = (authority: Id, company: Id, need: Id): string => {
		const both = new Set([authority, company]);
		const said = interests.filter(({ by, of }) => both.has(by) && both.has(of));
		if (said.length === 0) return '';
		const text = told.texts.find((one) => one.need === need && one.company === company)?.score ?? 0;
		return [
			words.interest.text(format.number(text)),
			...said.map(({ by, of, interest }) =>
				interest === 'no'
					? words.interest.no(nameOf(by), nameOf(of))
					: words.interest[interest](
							nameOf(by),
							nameOf(of),
							format.number(INTEREST_POINTS[interest])
						)
			)
		].join(' · ');
	};

	/** Why a need stays unserved. */
	const whyUnserved = ({ need, authority, reason, best }: UnservedNeed): string => {
		const [who, score] = [best && nameOf(best.company), format.number(best?.score ?? 0)];
		if (reason === 'barred' && best !== null) {
			const noted = told.conflicts.some(([a, c]) => a === authority && c === best.company);
			const refusal = interests.find(
				({ by, of, interest }) =>
					interest === 'no' &&
					((by === authority && of === best.company) || (of === authority && by === best.company))
			);
			return refusal && !noted
				? words.unserved.refused(
						nameOf(best.company),
						score,
						nameOf(refusal.by),
						nameOf(refusal.of)
					)
				: words.unserved.conflict(nameOf(best.company), score);
		}
		const why = words.unserved.reasons[reason === 'barred' ? 'nobody-answers' : reason](who, score);
		const said = best ? interestOf(authority, best.company, need) : '';
		return said === '' ? why : words.unserved.apart(why, said);
	};

	/** The need that two meet for. */
	const meeting = ({ authority, company, need }: ToldTable['account']['pairs'][number]) =>
		need && {
			...{ id: need.id, title: titleOf(need.id), score: need.score },
			interest: interestOf(authority, company, need.id),
			/** Where the company of the pair does not serve the need they meet for. */
			served:
				need.by?.company === company
					? ''
					: need.by
						? words.pairs.servedBy(nameOf(need.by.company), format.number(need.by.score))
						: words.pairs.notServed
		};

	/** What else an authority comes for. */
	const othersOf = (authority: Id, met: Id | null) => [
		...services
			.filter(({ need }) => needs.get(need)?.authority === authority && need !== met)
			.map(({ need, company, score }) => ({
				...{ need, score, title: titleOf(need), company: seatOf(company) },
				why: words.who.servedBy(nameOf(company)),
				interest: interestOf(authority, company, need)
			})),
		...account.unserved
			.filter((one) => one.authority === authority && one.need !== met)
			.map((one) => ({
				...{ need: one.need, score: null, title: titleOf(one.need), company: null },
				why: whyUnserved(one),
				interest: ''
			}))
	];

	const faint = account.unserved.filter((one) => one.faint > 0);
	const below = faint.reduce((sum, one) => sum + one.faint, 0);
	const byName = (one: Id, other: Id): number =>
		nameOf(one).localeCompare(nameOf(other), format.locale);
	const pairOf = new Map(account.pairs.map((pair) => [pair.authority, pair]));
	const met = new Set(account.pairs.map(({ company }) => company));
	const rows = [
		...authorities.toSorted(byName).map((authority) => {
			const pair = pairOf.get(authority);
			const need = pair ? meeting(pair) : null;
			return {
				key: authority,
				authority: seatOf(authority),
				company: pair ? seatOf(pair.company) : null,
				need,
				others: othersOf(authority, need?.served === '' ? need.id : null)
			};
		}),
		...companies
			.filter((company) => !met.has(company))
			.toSorted(byName)
			.map((company) => ({
				...{ key: company, authority: null, company: seatOf(company), need: null, others: [] }
			}))
	];
	return {
		...{ authorities, companies, worth, rows },
		sentence: words.proposed.worth(
			selection.pairs.length,
			selection.pairs.length - worth.pairs,
			worth.needs,
			points(worth.score - below)
		),
		/** What needs that are answered but a little add; empty where they add nothing. */
		leads: below === 0 ? '' : words.proposed.below(faint.length, points(below), points(worth.score))
	};
};

/** A told table as the page shows it. */
export type ShownTold = ReturnType<typeof toldInWords>;
