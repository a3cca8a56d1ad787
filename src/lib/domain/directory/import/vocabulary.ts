import { fold } from '../fold.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../organisation.ts';

/** Words of a "type" column, or of a name, and the kind they tell; the first that fits. */
const KIND_WORDS: readonly (readonly [RegExp, OrganisationKind])[] = [
	[
		/\b(syndicat|sivu|sivom|sdis|ccas|petr|etablissement public|hopital|universite|public body)\b/,
		'public-body'
	],
	[
		/\b(epci|intercommunalite|communaute (de communes|d agglomeration|urbaine)|metropole|agglo|cc|ca|cu)\b/,
		'epci'
	],
	[/\b(departement|conseil departemental|department|collectivite europeenne)\b/, 'department'],
	[/\b(region|conseil regional)\b/, 'region'],
	[/\b(commune|mairie|ville|municipalite|municipality)\b/, 'commune'],
	[
		/\b(entreprise|societe|company|start up|startup|sas|sarl|sasu|eurl|sa|scop|pme|tpe)\b/,
		'company'
	],
	[/\b(reseau|network|cluster|pole|agence|agency|centrale d achat)\b/, 'network'],
	[/\b(association|asso|ong)\b/, 'association']
];

/** The kind of a body: as the file says, else as its name or its SIREN tells. */
export const kindNamed = (typed: string, name: string, siren: string | null): OrganisationKind => {
	const said = fold(typed);
	const exact = ORGANISATION_KINDS.find((kind) => fold(kind) === said);
	if (exact) return exact;
	const told = KIND_WORDS.find(([words]) => words.test(said || fold(name)))?.[1];
	if (told) return told;
	// INSEE gives communes the numbers that begin with 21.
	return siren?.startsWith('21') ? 'commune' : 'other';
};

/** The department of a French postal code, or null; Corsica has two, overseas three figures. */
export const departmentOfPostalCode = (typed: string): string | null => {
	if (typed.trim() === '') return null;
	const code = typed.replace(/\s/g, '').padStart(5, '0');
	if (!/^\d{5}$/.test(code) || code === '00000') return null;
	if (code.startsWith('97') || code.startsWith('98')) return code.slice(0, 3);
	if (code.startsWith('20')) return code < '20200' ? '2A' : '2B';
	return code.slice(0, 2);
};
