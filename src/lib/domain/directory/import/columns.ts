import { fold } from '../fold.ts';

/** What a column of the file may hold. */
export const IMPORT_FIELDS = [
	'organisation',
	'kind',
	'siren',
	'siret',
	'code',
	'department',
	'postalCode',
	'website',
	'fullName',
	'givenName',
	'familyName',
	'email',
	'phone',
	'position',
	'notes',
	'solution',
	'description',
	'families',
	'territory'
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column, from 0, holds which field. */
export type ColumnMapping = Partial<Record<ImportField, number>>;

/** One row of the file; `line` is where it starts in the file, from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** Folded headers as files have them, the surest first. */
const HEADERS: Readonly<Record<ImportField, readonly string[]>> = {
	organisation: [
		'organisation',
		'organization',
		'structure',
		'organisme',
		'nom de l organisation',
		'nom de la structure',
		'nom organisation',
		'nom structure',
		'raison sociale',
		'denomination',
		'entreprise',
		'societe',
		'company',
		'company name',
		'employeur',
		'etablissement',
		'collectivite',
		'nom de la collectivite',
		'commune',
		'ville'
	],
	kind: [
		'type',
		'kind',
		'categorie',
		'category',
		'type d organisation',
		'type de structure',
		'nature'
	],
	siren: ['siren', 'numero siren', 'n siren', 'no siren'],
	siret: ['siret', 'numero siret', 'n siret', 'no siret'],
	code: ['code insee', 'insee', 'code commune', 'insee code'],
	department: ['departement', 'department', 'dept', 'code departement'],
	postalCode: ['code postal', 'cp', 'postal code', 'zip', 'postcode', 'zip code'],
	website: ['site web', 'site', 'site internet', 'website', 'url', 'web'],
	fullName: [
		'nom complet',
		'nom et prenom',
		'prenom et nom',
		'nom prenom',
		'prenom nom',
		'full name',
		'contact',
		'interlocuteur',
		'personne',
		'name',
		'display name'
	],
	givenName: ['prenom', 'first name', 'given name', 'firstname', 'prenoms'],
	familyName: ['nom', 'nom de famille', 'last name', 'family name', 'surname', 'lastname'],
	email: [
		'e mail',
		'email',
		'mail',
		'courriel',
		'adresse e mail',
		'adresse email',
		'adresse mail',
		'e mail address',
		'email address',
		'adresse electronique',
		'mel'
	],
	phone: [
		'telephone',
		'tel',
		'phone',
		'portable',
		'mobile',
		'numero de telephone',
		'phone number',
		'telephone portable'
	],
	position: [
		'fonction',
		'poste',
		'position',
		'job title',
		'title',
		'titre',
		'role',
		'intitule du poste',
		'qualite'
	],
	notes: [
		'notes',
		'note',
		'commentaire',
		'commentaires',
		'remarque',
		'remarques',
		'comments',
		'comment'
	],
	solution: [
		'solution',
		'solution proposee',
		'nom de la solution',
		'solution en une ligne',
		'offre',
		'offer',
		'produit',
		'product'
	],
	description: [
		'description',
		'description de la solution',
		'descriptif',
		'descriptif de la solution',
		'description de l offre',
		'solution description'
	],
	families: [
		'familles',
		'famille',
		'familles de besoins',
		'famille de besoins',
		'besoins vises',
		'thematiques',
		'thematique',
		'themes',
		'theme',
		'families',
		'family',
		'categories'
	],
	territory: [
		'territoire',
		'territoires',
		'territoire d intervention',
		'territoires d intervention',
		'zone d intervention',
		'zones d intervention',
		'zone d action',
		'couverture',
		'territory',
		'territories',
		'coverage',
		'area served'
	]
};

/** Columns by their headers; each column serves one field, each field takes its surest header. */
export const recogniseColumns = (headers: readonly string[]): ColumnMapping => {
	const folded = headers.map(fold);
	const taken = new Set<number>();
	const mapping: ColumnMapping = {};
	for (const field of IMPORT_FIELDS)
		for (const header of HEADERS[field]) {
			const at = folded.findIndex((text, column) => text === header && !taken.has(column));
			if (at < 0) continue;
			mapping[field] = at;
			taken.add(at);
			break;
		}
	return mapping;
};

/** How far down a title, a date or a blank line may push the headers. */
const SEARCHED = 15;

/**
 * The row of headers: of the first rows, the one with the most names that are known, two at least;
 * one is enough when it names the organisation or the address. Null when there is none.
 */
export const findHeader = (rows: readonly TableRow[]): number | null => {
	let best: { at: number; known: number } | null = null;
	for (const [at, row] of rows.slice(0, SEARCHED).entries()) {
		const mapping = recogniseColumns(row.cells);
		const known = Object.keys(mapping).length;
		const enough =
			known >= 2 ||
			(known === 1 && (mapping.organisation !== undefined || mapping.email !== undefined));
		if (enough && known > (best?.known ?? 0)) best = { at, known };
	}
	return best?.at ?? null;
};
