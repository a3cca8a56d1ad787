import { SOLUTION_MAX } from '../../matching/first-offer.ts';
import { isAuthorityKind } from '../authority.ts';
import { ORGANISATION_NAME_MAX, PERSON_NAME_MAX } from '../details.ts';
import { parseEmailAddress } from '../email-address.ts';
import type { OrganisationKind } from '../organisation.ts';
import { parseSiren, parseSiret, type SirenFault } from '../siren.ts';
import type { ColumnMapping, ImportField, TableRow } from './columns.ts';
import { readOfferCells, type ImportedOffer, type OfferWords } from './offer.ts';
import { departmentOfPostalCode, kindNamed } from './vocabulary.ts';

/** What is wrong with a line; the interface has a sentence for each. */
export type FaultCode =
	| 'organisation-missing'
	| 'organisation-too-long'
	| 'name-too-long'
	| 'text-too-long'
	| 'email-line-break'
	| 'email-space'
	| 'email-invalid'
	| 'siren-invalid'
	| 'siren-length'
	| 'siret-invalid'
	| 'siret-length'
	| 'rounded-number'
	| 'formula'
	| 'spreadsheet-error'
	| 'too-many-cells'
	| 'unclosed-quote'
	| 'family-unknown'
	| 'territory-unknown'
	| 'offer-of-no-company'
	| 'duplicate';

/** The one message about a bad line: where it stands in the file, and the value that was read. */
export type LineFault = {
	readonly line: number;
	readonly code: FaultCode;
	readonly value: string;
	/** The line that said it before, for a duplicate. */
	readonly sameAs?: number;
};

export type ImportedOrganisation = {
	readonly name: string;
	readonly kind: OrganisationKind;
	readonly siren: string | null;
	readonly siret: string | null;
	readonly code: string | null;
	readonly department: string | null;
	readonly website: string;
};

export type ImportedContact = {
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string | null;
	readonly phone: string;
	readonly position: string;
	readonly notes: string;
};

export type ImportRecord = {
	readonly line: number;
	readonly organisation: ImportedOrganisation;
	/** Null for a line that names a body only. */
	readonly contact: ImportedContact | null;
	/** Null where the file has no column for a solution, or this line none. */
	readonly offer: ImportedOffer | null;
};

const SHOWN = 80;
const LENGTHS: Partial<Record<ImportField, number>> = {
	website: 300,
	phone: 40,
	position: 160,
	notes: 2000,
	solution: SOLUTION_MAX,
	description: 5000
};
const SPREADSHEET_ERROR =
	/^#(?:n\/a|ref!|value!|valeur!|name\?|nom\?|div\/0!|num!|nombre!|null!|nul!)$/i;

class Refusal {
	readonly code: FaultCode;
	readonly value: string;
	constructor(code: FaultCode, value: string) {
		this.code = code;
		this.value = value;
	}
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A cell without the marks by which spreadsheets keep figures as text. */
const plain = (cell: string): string => {
	const text = cell.trim();
	const kept = /^="([^]*)"$/.exec(text)?.[1] ?? text.replace(/^'(?=[=+\-@\t\d])/, '');
	if (SPREADSHEET_ERROR.test(kept)) throw new Refusal('spreadsheet-error', kept);
	if (/^=[\p{L}\d("+-]/u.test(kept)) throw new Refusal('formula', kept);
	return kept.trim();
};

const number = (
	text: string,
	parse: typeof parseSiren,
	codes: Record<SirenFault, FaultCode>
): string | null => {
	if (text === '') return null;
	const read = parse(text);
	if (!read.ok) throw new Refusal(codes[read.reason], text);
	return read.value;
};

const SIREN_CODES: Record<SirenFault, FaultCode> = {
	'not-a-number': 'siren-invalid',
	'rounded-by-spreadsheet': 'rounded-number',
	'wrong-length': 'siren-length',
	'wrong-check-digit': 'siren-invalid'
};
const SIRET_CODES: Record<SirenFault, FaultCode> = {
	...SIREN_CODES,
	'not-a-number': 'siret-invalid',
	'wrong-length': 'siret-length',
	'wrong-check-digit': 'siret-invalid'
};

const email = (text: string): string | null => {
	if (text === '') return null;
	const read = parseEmailAddress(text.replace(/^mailto:/i, ''));
	if (read.ok) return read.value;
	if (read.reason === 'line-break') throw new Refusal('email-line-break', text);
	throw new Refusal(read.reason === 'space' ? 'email-space' : 'email-invalid', text);
};

/** "Zoé LEFÈVRE" or "LEFÈVRE Zoé": the part in capitals is the family name, else the last word. */
export const splitName = (full: string): { givenName: string; familyName: string } => {
	const words = oneLine(full).split(' ').filter(Boolean);
	const capitals = words.filter((word) => /^[\p{Lu}'’-]{2,}$/u.test(word));
	if (capitals.length > 0 && capitals.length < words.length)
		return {
			familyName: capitals.join(' '),
			givenName: words.filter((word) => !capitals.includes(word)).join(' ')
		};
	return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
};

const person = (
	cell: (field: ImportField) => string,
	address: string | null
): ImportedContact | null => {
	const split = splitName(cell('fullName'));
	const familyName = oneLine(cell('familyName')) || split.familyName;
	const givenName = oneLine(cell('givenName')) || (cell('familyName') ? '' : split.givenName);
	if (familyName === '' && givenName === '' && address === null) return null;
	const name = `${givenName} ${familyName}`.trim();
	if (name.length > PERSON_NAME_MAX) throw new Refusal('name-too-long', name);
	return {
		// An address without a name is a shared mailbox: it is called by its own first part.
		familyName: familyName || (givenName ? '' : (address?.split('@')[0] ?? '')) || givenName,
		givenName: familyName ? givenName : '',
		email: address,
		phone: oneLine(cell('phone')),
		position: oneLine(cell('position')),
		notes: cell('notes').trim()
	};
};

const offerIn = (cell: (field: ImportField) => string, words: OfferWords): ImportedOffer | null => {
	const [solution, description] = [cell('solution'), cell('description')];
	const [families, territory] = [cell('families'), cell('territory')];
	const read = readOfferCells({ solution, description, families, territory }, words);
	if (read !== null && 'fault' in read) throw new Refusal(read.fault, read.value);
	return read;
};

/** Reads one row; null when it is blank, one fault when anything in it is wrong. */
export const readRecord = (
	row: TableRow,
	mapping: ColumnMapping,
	width: number,
	words: OfferWords
): { readonly record: ImportRecord } | { readonly fault: LineFault } | null => {
	if (row.cells.every((cell) => cell.trim() === '')) return null;
	try {
		if (row.cells.slice(width).some((cell) => cell.trim() !== ''))
			throw new Refusal('too-many-cells', row.cells.slice(width).join(' '));
		const cell = (field: ImportField): string => {
			const column = mapping[field];
			const text = column === undefined ? '' : plain(row.cells[column] ?? '');
			if (text.length > (LENGTHS[field] ?? Infinity)) throw new Refusal('text-too-long', text);
			return text;
		};
		const name = oneLine(cell('organisation'));
		if (name.length > ORGANISATION_NAME_MAX) throw new Refusal('organisation-too-long', name);
		const siret = number(cell('siret'), parseSiret, SIRET_CODES);
		const siren = number(cell('siren'), parseSiren, SIREN_CODES) ?? siret?.slice(0, 9) ?? null;
		const contact = person(cell, email(cell('email')));
		if (name === '' && siren === null)
			throw new Refusal('organisation-missing', contactLabel(contact));
		const offer = mapping.solution === undefined ? null : offerIn(cell, words);
		const told = kindNamed(cell('kind'), name, siren);
		// Who offers a solution, and is told to be nothing else, is a company.
		const kind = offer !== null && told === 'other' && cell('kind') === '' ? 'company' : told;
		return {
			record: {
				line: row.line,
				organisation: {
					name,
					kind,
					siren,
					siret,
					// The code of a company's town says nothing of the company.
					code: isAuthorityKind(kind) ? oneLine(cell('code')).slice(0, 10) || null : null,
					department:
						oneLine(cell('department')).slice(0, 40) || departmentOfPostalCode(cell('postalCode')),
					website: oneLine(cell('website'))
				},
				contact,
				offer
			}
		};
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		const value = oneLine(refusal.value);
		const shown = value.length > SHOWN ? `${value.slice(0, SHOWN - 1).toWellFormed()}…` : value;
		return { fault: { line: row.line, code: refusal.code, value: shown } };
	}
};

const contactLabel = (contact: ImportedContact | null): string =>
	contact ? `${contact.givenName} ${contact.familyName}`.trim() : '';
