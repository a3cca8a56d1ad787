import { fold } from '../directory/fold.ts';
import { accepted, refused, type Result } from '../shared/result.ts';
import type { Coverage } from './territory.ts';

/** The regions and departments of France, by INSEE's codes. */
export type Places = {
	readonly regions: readonly { readonly code: string; readonly name: string }[];
	readonly departments: readonly {
		readonly code: string;
		readonly name: string;
		readonly region: string;
	}[];
};

const EVERYWHERE =
	/^(national|nationale|nationwide|france|(toute )?la france|france entiere|toute france|partout)$/;

/** A word before names or codes that tells which of the two they are; codes alone are departments. */
const PREFIX = /^(regions?|departements?|departments?|dept?)(?: |$)/;

/** Regions as people abbreviate them. */
const SHORT: Readonly<Record<string, string>> = {
	ara: '84',
	aura: '84',
	bfc: '27',
	cvl: '24',
	hdf: '32',
	idf: '11',
	paca: '93',
	pdl: '52'
};

const UNITED = /[;|,\n]/;

/**
 * Where a company works, as people write it: "national", "Bretagne ; Normandie", "régions : 76, 32",
 * "31, 59" for departments. Regions beside departments are opened into their departments.
 *
 * @returns null for nothing, a refusal with the word that names no place
 */
export const readCoverage = (
	text: string,
	{ regions, departments }: Places
): Result<Coverage | null, string> => {
	const found = { regions: new Set<string>(), departments: new Set<string>() };
	let told: 'regions' | 'departments' | null = null;
	for (const part of text.split(UNITED)) {
		let folded = fold(part);
		const prefix = PREFIX.exec(folded)?.[1];
		if (prefix) {
			told = prefix.startsWith('region') ? 'regions' : 'departments';
			folded = folded.slice(prefix.length).trim();
		}
		if (folded === '') continue;
		if (EVERYWHERE.test(folded)) return accepted({ scope: 'national' });
		const code = folded.toUpperCase().padStart(2, '0');
		const named = (one: { readonly code: string; readonly name: string }, coded: boolean) =>
			(coded && one.code === code) || fold(one.name) === folded;
		const department = departments.find((one) => named(one, told !== 'regions'));
		const region = regions.find(
			(one) => named(one, told === 'regions') || one.code === SHORT[folded]
		);
		if (region && (told === 'regions' || !department)) found.regions.add(region.code);
		else if (department) found.departments.add(department.code);
		else return refused(part.trim());
	}
	if (found.regions.size + found.departments.size === 0) return accepted(null);
	if (found.departments.size === 0)
		return accepted({ scope: 'regions', codes: [...found.regions] });
	for (const { code, region } of departments)
		if (found.regions.has(region)) found.departments.add(code);
	return accepted({ scope: 'departments', codes: [...found.departments] });
};

/** The places of a coverage by name; none where it is national or unknown. */
export const coverageNames = (
	coverage: Coverage,
	{ regions, departments }: Places
): readonly string[] => {
	if (coverage.scope === 'national') return [];
	const places: readonly { readonly code: string; readonly name: string }[] =
		coverage.scope === 'regions' ? regions : departments;
	return coverage.codes.map((code) => places.find((one) => one.code === code)?.name ?? code);
};

/** A coverage as {@link readCoverage} reads it again. */
export const coverageInText = (coverage: Coverage, words: Record<Coverage['scope'], string>) =>
	coverage.scope === 'national'
		? words.national
		: coverage.codes.length === 0
			? ''
			: `${words[coverage.scope]} ${coverage.codes.join(' | ')}`;
