import { accepted, refused, type Result } from '../shared/result.ts';

/** What is wrong with a number: what a person can look for in it. */
export type SirenFault =
	'not-a-number' | 'rounded-by-spreadsheet' | 'wrong-length' | 'wrong-check-digit';

/** La Poste numbers its branches by another rule than everybody (INSEE, Sirene documentation). */
const LA_POSTE = '356000000';

const figures = (text: string): Result<string, SirenFault> => {
	const tight = text.replace(/[\s.-]/gu, '');
	if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(text.replace(/\s/gu, '')))
		return refused('rounded-by-spreadsheet');
	return /^\d+$/.test(tight) ? accepted(tight) : refused('not-a-number');
};

/** The sum of Luhn's formula: each second figure from the right doubled, its figures added. */
const luhnSum = (digits: string): number =>
	[...digits].reverse().reduce((sum, digit, at) => {
		const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
		return sum + (value > 9 ? value - 9 : value);
	}, 0);

const digitSum = (digits: string): number =>
	[...digits].reduce((sum, digit) => sum + Number(digit), 0);

/**
 * Reads a SIREN: nine figures whose last one checks the others (Luhn). Spaces, points and hyphens
 * between the figures are left out.
 */
export const parseSiren = (text: string): Result<string, SirenFault> => {
	const read = figures(text);
	if (!read.ok) return read;
	if (read.value.length !== 9) return refused('wrong-length');
	return luhnSum(read.value) % 10 === 0 ? read : refused('wrong-check-digit');
};

/**
 * Reads a SIRET: a SIREN and five figures of its establishment, checked as a whole by Luhn. La
 * Poste's branches have a sum of figures that five divides instead; its head office fits Luhn.
 */
export const parseSiret = (text: string): Result<string, SirenFault> => {
	const read = figures(text);
	if (!read.ok) return read;
	if (read.value.length !== 14) return refused('wrong-length');
	if (!parseSiren(read.value.slice(0, 9)).ok) return refused('wrong-check-digit');
	if (luhnSum(read.value) % 10 === 0) return read;
	return read.value.startsWith(LA_POSTE) && digitSum(read.value) % 5 === 0
		? read
		: refused('wrong-check-digit');
};

/** Figures in groups, as they are printed: "215 903 501", "215 903 501 00017". */
export const grouped = (number: string): string =>
	number.replace(/^(\d{3})(\d{3})(\d{3})(\d*)$/, '$1 $2 $3 $4').trimEnd();
