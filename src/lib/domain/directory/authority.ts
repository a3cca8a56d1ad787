import { foldPlace } from './fold.ts';

/** Kinds of the public reference of French territories. */
export const AUTHORITY_KINDS = ['commune', 'epci', 'department', 'region'] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

export const isAuthorityKind = (kind: string): kind is AuthorityKind =>
	(AUTHORITY_KINDS as readonly string[]).includes(kind);

/** A French authority of the public reference (Code officiel géographique, INSEE). */
export type Authority = {
	readonly kind: AuthorityKind;
	readonly name: string;
	/** INSEE code; of an EPCI, its SIREN. With the kind, it names one authority for good. */
	readonly code: string;
	readonly siren: string | null;
	/** Code of the department, where there is one. */
	readonly department: string | null;
	readonly departmentName: string | null;
	readonly population: number | null;
};

const KIND_WORDS =
	/^(?:departement d(?:e la|e l|e|u|es)?|region|communaute (?:de communes|d agglomeration|urbaine)(?: d(?:e la|e l|e|u|es))?) /;

/**
 * The name by which an authority is looked for, folded: without the words that only say its kind.
 * "Département de la Somme" is looked for as "somme".
 */
export const ownName = (name: string): string => {
	const folded = foldPlace(name);
	return folded.replace(KIND_WORDS, '') || folded;
};

/** "Ville de", "Mairie du", "Commune des", with the article that belongs to the name. */
const TOWN_WORDS = /^(?:ville|mairie|commune|municipalite)(?: d(?:e|u|es)?)? (?=.)/;
const ARTICLES: Readonly<Record<string, string>> = { du: 'le ', des: 'les ' };

/** Whether a name says itself that it is a town's: "Mairie de Lens". */
export const saysTown = (name: string): boolean => TOWN_WORDS.test(foldPlace(name));

/** A name by which files mean one authority, folded: "Ville du Havre" is "le havre". */
export const meantName = (name: string): string => {
	const folded = foldPlace(name);
	const said = TOWN_WORDS.exec(folded)?.[0];
	if (said === undefined) return folded;
	return (ARTICLES[said.trim().split(' ').at(-1) ?? ''] ?? '') + folded.slice(said.length);
};

/** How well an authority answers what was typed: 0 it is that, 1 begins like it, 2 holds it. */
export const closeness = (own: string, code: string, wish: string): 0 | 1 | 2 => {
	if (own === wish || code.toLowerCase() === wish) return 0;
	return own.startsWith(wish) ? 1 : 2;
};
