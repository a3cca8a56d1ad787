import { SOLUTION_MAX } from '../../matching/first-offer.ts';
import { isAuthorityKind } from '../authority.ts';
import { oneLine, type Line, type Reading } from '../../import/read.ts';
import { fullName, ORGANISATION_NAME_MAX, PERSON_NAME_MAX } from '../details.ts';
import { parseEmailAddress } from '../email-address.ts';
import type { OrganisationKind } from '../organisation.ts';
import { parseSiren, parseSiret, type SirenFault } from '../siren.ts';
import { CONTACT_HEADERS, type ContactField } from './columns.ts';
import { readOfferCells, type ImportedOffer, type OfferWords } from './offer.ts';
import { departmentOfPostalCode, kindNamed } from './vocabulary.ts';

/** What is wrong with a line of contacts; the interface has a sentence for each. */
export type ContactFault =
	| 'organisation-missing'
	| 'organisation-too-long'
	| 'name-too-long'
	| 'email-line-break'
	| 'email-space'
	| 'email-invalid'
	| 'siren-invalid'
	| 'siren-length'
	| 'siret-invalid'
	| 'siret-length'
	| 'rounded-number'
	| 'offer-of-no-company'
	| 'duplicate';

type ContactLine = Line<ContactField, ContactFault>;
type Refuse = ContactLine['refuse'];

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

const number = (
	text: string,
	parse: typeof parseSiren,
	codes: Record<SirenFault, ContactFault>,
	refuse: Refuse
): string | null => {
	if (text === '') return null;
	const read = parse(text);
	if (!read.ok) throw refuse(codes[read.reason], text);
	return read.value;
};

const SIREN_CODES: Record<SirenFault, ContactFault> = {
	'not-a-number': 'siren-invalid',
	'rounded-by-spreadsheet': 'rounded-number',
	'wrong-length': 'siren-length',
	'wrong-check-digit': 'siren-invalid'
};
const SIRET_CODES: Record<SirenFault, ContactFault> = {
	...SIREN_CODES,
	'not-a-number': 'siret-invalid',
	'wrong-length': 'siret-length',
	'wrong-check-digit': 'siret-invalid'
};

const email = (text: string, refuse: Refuse): string | null => {
	if (text === '') return null;
	const read = parseEmailAddress(text.replace(/^mailto:/i, ''));
	if (read.ok) return read.value;
	if (read.reason === 'line-break') throw refuse('email-line-break', text);
	throw refuse(read.reason === 'space' ? 'email-space' : 'email-invalid', text);
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

const person = ({ cell, refuse }: ContactLine, address: string | null): ImportedContact | null => {
	const split = splitName(cell('fullName'));
	const familyName = oneLine(cell('familyName')) || split.familyName;
	const givenName = oneLine(cell('givenName')) || (cell('familyName') ? '' : split.givenName);
	if (familyName === '' && givenName === '' && address === null) return null;
	const name = `${givenName} ${familyName}`.trim();
	if (name.length > PERSON_NAME_MAX) throw refuse('name-too-long', name);
	return {
		// An address without a name is a shared mailbox: it is called by its own first part.
		familyName: familyName || (givenName ? '' : (address?.split('@')[0] ?? '')) || givenName,
		givenName: familyName ? givenName : '',
		email: address,
		phone: oneLine(cell('phone')),
		position: oneLine(cell('position')),
		notes: cell('notes')
	};
};

const offerIn = ({ cell }: ContactLine, words: OfferWords): ImportedOffer | null => {
	const [solution, description] = [cell('solution'), cell('description')];
	const [families, territory] = [cell('families'), cell('territory')];
	return readOfferCells({ solution, description, families, territory }, words);
};

const recordOf = (line: ContactLine, words: OfferWords): ImportRecord => {
	const { cell, refuse } = line;
	const name = oneLine(cell('organisation'));
	if (name.length > ORGANISATION_NAME_MAX) throw refuse('organisation-too-long', name);
	const siret = number(cell('siret'), parseSiret, SIRET_CODES, refuse);
	const siren =
		number(cell('siren'), parseSiren, SIREN_CODES, refuse) ?? siret?.slice(0, 9) ?? null;
	const contact = person(line, email(cell('email'), refuse));
	if (name === '' && siren === null)
		throw refuse('organisation-missing', contact ? fullName(contact) : '');
	const offer = line.has('solution') ? offerIn(line, words) : null;
	const told = kindNamed(cell('kind'), name, siren);
	// Who offers a solution, and is told to be nothing else, is a company.
	const kind = offer !== null && told === 'other' && cell('kind') === '' ? 'company' : told;
	return {
		line: line.line,
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
	};
};

/** How the lines of a file of contacts are read; `words` tell what it calls families and places. */
export const contactReading = (
	words: OfferWords
): Reading<ContactField, ContactFault, ImportRecord> => ({
	headers: CONTACT_HEADERS,
	telling: ['organisation', 'email'],
	longest: {
		website: 300,
		phone: 40,
		position: 160,
		notes: 2000,
		solution: SOLUTION_MAX,
		description: 5000
	},
	record: (line) => recordOf(line, words)
});
