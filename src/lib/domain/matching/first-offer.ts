import type { Family } from '../needs/families.ts';
import { UNKNOWN_COVERAGE, type Coverage } from './territory.ts';

/** How long the line of an offer may be, in signs. */
export const SOLUTION_MAX = 160;

/** What a company said of its solution elsewhere: in a public call, or in its document. */
export type SaidOfSolution = {
	/** What it calls it; may be empty. */
	readonly name: string;
	/** In a sentence or two. */
	readonly pitch: string;
	/** At length; may be empty. */
	readonly description: string;
	readonly families: readonly Family[];
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** An offer without the company that makes it. */
export type FirstOffer = {
	readonly solution: string;
	readonly description: string;
	readonly families: readonly Family[];
	readonly coverage: Coverage;
};

/** As many whole words as fit. */
export const shortened = (text: string, most: number): string => {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - 1);
	const space = cut.lastIndexOf(' ');
	return `${cut.slice(0, space > most / 2 ? space : cut.length).toWellFormed()}…`;
};

/** What a company offers, in its own words; where it works is for somebody to say. */
export const firstOffer = ({ name, pitch, description, families }: SaidOfSolution): FirstOffer => {
	const line = [name, pitch].map(oneLine).filter(Boolean).join(' – ');
	const solution = shortened(line, SOLUTION_MAX);
	return {
		solution,
		// What the line could not hold stands in full.
		description: [solution === line ? '' : pitch.trim(), description.trim()]
			.filter(Boolean)
			.join('\n'),
		families,
		coverage: UNKNOWN_COVERAGE
	};
};
