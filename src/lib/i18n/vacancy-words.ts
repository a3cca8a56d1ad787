import type { Wish } from '#lib/domain/matching/wish.ts';
import type { Id } from '#lib/domain/selection/instance.ts';
import type { Since } from '#lib/domain/selection/since.ts';
import type { ToldSubstitute, ToldVacancy } from '#lib/domain/selection/table-view.ts';
import type { TitledNeed } from '#lib/domain/selection/told-table.ts';
import type { TableTongue } from './told-table-words.ts';

/** What is needed to name whom and what a vacancy is about. */
export type Naming = {
	readonly nameOf: (id: Id) => string;
	readonly needOf: (id: Id) => TitledNeed | undefined;
	readonly wishLabel: (wish: Wish) => string;
};

/** A free place at a table in words: who could take it and why, what it changes, else what to do. */
export const vacancyInWords = (
	vacancy: ToldVacancy,
	{ nameOf, needOf, wishLabel }: Naming,
	{ t, format }: TableTongue
) => {
	const words = t.selection.vacancy;
	const { substitute, barred, before, without } = vacancy;
	const leaves = nameOf(vacancy.leaves);
	/** What is answered by whom: the company comes to a need, or the authority comes with one. */
	const answered = ({ comes, answers }: ToldSubstitute) => {
		const { title = '', authority = '' } = needOf(answers.need) ?? {};
		const isCompany = comes === answers.company;
		return {
			kind: isCompany ? ('company' as const) : ('authority' as const),
			told: [
				nameOf(comes),
				title,
				nameOf(isCompany ? authority : answers.company),
				format.number(answers.score)
			] as const
		};
	};
	const sentence = (one: ToldSubstitute): string => {
		const { kind, told } = answered(one);
		return words[kind](...told);
	};
	const barredBy = (one: ToldSubstitute, wish: string): string => {
		const { kind, told } = answered(one);
		return words.barred[kind](...told, wish);
	};
	const line = (label: string, of: (worth: typeof before) => number) => ({
		label,
		figures: [before, without, ...(substitute ? [substitute.after] : [])].map((worth) =>
			format.number(of(worth))
		)
	});
	return {
		leaves,
		substitute: substitute && {
			name: nameOf(substitute.comes),
			sentence: sentence(substitute),
			because: substitute.because
				? t.matching.met(substitute.because.need, substitute.because.company)
				: ''
		},
		nobody: words.nobody,
		alone: vacancy.alone.length === 0 ? '' : words.alone(format.list(vacancy.alone.map(nameOf))),
		/** Needs that the table loses, whoever comes. */
		lost: vacancy.lost
			.filter((id) => id !== substitute?.answers.need)
			.map((id) => ({ id, title: needOf(id)?.title ?? '' })),
		barred: barred && {
			sentence: barredBy(barred, format.list(barred.wishes.map(wishLabel))),
			drop: format.list(barred.wishes.map(wishLabel)),
			ids: barred.wishes.map(({ id }) => id)
		},
		heads: [
			words.before,
			words.without(leaves),
			...(substitute ? [words.with(nameOf(substitute.comes))] : [])
		],
		lines: [
			line(words.meetings, ({ pairs }) => pairs),
			line(words.needs, ({ needs }) => needs),
			line(words.points, ({ score }) => score)
		]
	};
};

export type ShownVacancy = ReturnType<typeof vacancyInWords>;

/** What is different from when a table was chosen, a sentence each. */
export const sinceInWords = (
	since: Since,
	{ nameOf, wishLabel }: Naming,
	{ t, format }: TableTongue
): string => {
	const words = t.selection.since;
	switch (since.kind) {
		case 'left':
			return words.left[
				since.stage === 'declined' || since.stage === 'withdrawn' ? since.stage : 'gone'
			](nameOf(since.who));
		case 'need-gone':
		case 'need-new':
			return words[since.kind](nameOf(since.need.authority), since.need.title);
		case 'need-renamed':
			return words['need-renamed'](nameOf(since.need.authority), since.need.title, since.title);
		case 'score':
			return words.score(
				nameOf(since.company),
				since.need.title,
				format.number(since.before),
				format.number(since.after)
			);
		case 'refused':
			return words.refused(nameOf(since.by), nameOf(since.of));
		case 'wish':
			return words.wish(wishLabel(since.wish));
	}
};
