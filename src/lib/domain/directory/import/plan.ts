import type { LineFault } from '../../import/read.ts';
import { foldedContactName, foldedOrganisationName } from '../details.ts';
import { fold } from '../fold.ts';
import type { Contact, Organisation } from '../organisation.ts';
import {
	completedOffer,
	sameOffer,
	type HeldOffer,
	type OfferNote,
	type WholeOffer
} from './offer.ts';
import type {
	ContactFault,
	ImportRecord,
	ImportedContact,
	ImportedOrganisation
} from './record.ts';

type Fault = LineFault<ContactFault>;

type OrganisationBlank = 'siren' | 'siret' | 'code' | 'department' | 'website';
type ContactBlank = 'givenName' | 'email' | 'phone' | 'position' | 'notes';
const ORGANISATION_BLANKS = ['siren', 'siret', 'code', 'department', 'website'] as const;
const CONTACT_BLANKS = ['givenName', 'email', 'phone', 'position', 'notes'] as const;

/** The file says otherwise than the directory, which is kept. */
export type ImportConflict = {
	readonly line: number;
	readonly field: OrganisationBlank | ContactBlank | 'organisation' | 'familyName' | 'solution';
	readonly kept: string;
	readonly given: string;
};

/** What confirming would do. Names in `organisation` are keys of this plan, or identifiers. */
export type ImportPlan = {
	readonly organisations: {
		readonly create: readonly { readonly key: string; readonly details: ImportedOrganisation }[];
		readonly update: readonly {
			readonly id: string;
			readonly revision: number;
			readonly changes: Partial<Record<OrganisationBlank, string>>;
		}[];
		readonly unchanged: number;
	};
	readonly contacts: {
		readonly create: readonly {
			readonly line: number;
			readonly organisation: string;
			readonly organisationName: string;
			readonly details: ImportedContact;
		}[];
		readonly update: readonly {
			readonly id: string;
			readonly revision: number;
			readonly changes: Partial<Record<ContactBlank, string>>;
		}[];
		readonly unchanged: number;
	};
	/** What companies offer: the one thing that a file replaces, and each change is shown before. */
	readonly offers: {
		readonly create: readonly {
			readonly organisation: string;
			readonly organisationName: string;
			readonly offer: WholeOffer;
		}[];
		readonly update: readonly {
			readonly id: string;
			readonly revision: number;
			readonly line: number;
			readonly organisationName: string;
			readonly before: WholeOffer;
			readonly offer: WholeOffer;
		}[];
		readonly unchanged: number;
	};
	/** What lines say of offers and was not taken as it stands; the lines themselves are. */
	readonly notes: readonly {
		readonly line: number;
		readonly organisationName: string;
		readonly note: OfferNote;
	}[];
	readonly rejected: readonly Fault[];
	readonly conflicts: readonly ImportConflict[];
};

/** The kinds of things that an import writes, in the order in which they are told. */
export const IMPORTED_KINDS = ['organisations', 'contacts', 'offers'] as const;
export type ImportCounts = Readonly<Record<(typeof IMPORTED_KINDS)[number], number>>;

type Body = {
	readonly key: string;
	readonly revision: number | null;
	details: ImportedOrganisation;
	readonly changes: Partial<Record<OrganisationBlank, string>>;
	touched: boolean;
	readonly held: HeldOffer | null;
	/** What the file says that it offers, and the line that said it first. */
	said: { readonly line: number; offer: WholeOffer } | null;
};
type Person = {
	readonly id: string | null;
	readonly revision: number;
	readonly body: string;
	details: ImportedContact;
	readonly changes: Partial<Record<ContactBlank, string>>;
	/** The line of the file that met this person first. */
	line: number | null;
};

const push = <Item>(index: Map<string, Item[]>, key: string | null, item: Item): void => {
	if (key === null) return;
	const list = index.get(key);
	if (list) list.push(item);
	else index.set(key, [item]);
};

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/**
 * Compares what a file says with what the directory holds. Nothing but offers is replaced: blanks are
 * filled, differences listed. A second import of the same file changes nothing, since whatever the first
 * one wrote is found again by SIRET, SIREN, code or name, a person by address or by name.
 */
export const planImport = (
	records: readonly ImportRecord[],
	existing: {
		readonly organisations: readonly Organisation[];
		readonly contacts: readonly Contact[];
		readonly offers: readonly HeldOffer[];
	},
	faults: readonly Fault[] = []
): ImportPlan => {
	const rejected: Fault[] = [...faults];
	const conflicts: ImportConflict[] = [];
	const notes: ImportPlan['notes'][number][] = [];
	const bodies: Body[] = [];
	const bySiret = new Map<string, Body[]>();
	const bySiren = new Map<string, Body[]>();
	const byCode = new Map<string, Body[]>();
	const byName = new Map<string, Body[]>();
	const people: Person[] = [];
	const byEmail = new Map<string, Person[]>();
	const byPerson = new Map<string, Person[]>();

	const indexBody = (body: Body) => {
		push(bySiret, body.details.siret, body);
		push(bySiren, body.details.siren, body);
		push(byCode, body.details.code, body);
	};
	const addBody = (body: Body) => {
		bodies.push(body);
		indexBody(body);
		push(byName, foldedOrganisationName(body.details.name), body);
		return body;
	};
	const personKey = (body: string, details: ImportedContact) =>
		`${body} ${foldedContactName(details)}`;
	const addPerson = (person: Person) => {
		people.push(person);
		push(byEmail, person.details.email, person);
		push(byPerson, personKey(person.body, person.details), person);
	};

	const offers = new Map(existing.offers.map((offer) => [offer.organisationId, offer]));
	for (const {
		id,
		revision,
		kind,
		name,
		siren,
		siret,
		code,
		department,
		website
	} of existing.organisations)
		addBody({
			key: id,
			revision,
			details: { kind, name, siren, siret, code, department, website },
			changes: {},
			touched: false,
			held: offers.get(id) ?? null,
			said: null
		});
	for (const { id, revision, organisationId, ...contact } of existing.contacts) {
		const { givenName, familyName, email, phone, position, notes } = contact;
		addPerson({
			id,
			revision,
			body: organisationId,
			details: { givenName, familyName, email, phone, position, notes },
			changes: {},
			line: null
		});
	}

	/** Bodies that a line may mean, the surest first; of those, the one that knows the person. */
	const findBody = ({ organisation: said, contact }: ImportRecord): Body | null => {
		const folded = foldedOrganisationName(said.name);
		const held = (index: Map<string, Body[]>, key: string | null) => {
			const found = ((key && index.get(key)) || []).filter(
				({ details }) => !differ(details.siret, said.siret) && !differ(details.siren, said.siren)
			);
			const named = found.filter(({ details }) => foldedOrganisationName(details.name) === folded);
			return [...named, ...found];
		};
		const candidates = [
			...held(bySiret, said.siret),
			...held(bySiren, said.siren),
			...held(byCode, said.code).filter(({ details }) => details.kind === said.kind),
			...held(byName, folded || null).filter(
				({ details }) =>
					!differ(details.department, said.department) && !differ(details.code, said.code)
			)
		];
		const known = contact && candidates.find((body) => byPerson.has(personKey(body.key, contact)));
		return known ?? candidates[0] ?? null;
	};

	/** Takes what the file adds to a body; says what it contradicts. */
	const mergeBody = (body: Body, { line, organisation: said }: ImportRecord) => {
		for (const field of ORGANISATION_BLANKS) {
			const given = said[field];
			const held = body.details[field];
			if (!given || given === held) continue;
			if (held) {
				if (body.revision !== null) conflicts.push({ line, field, kept: held, given });
				continue;
			}
			body.details = { ...body.details, [field]: given };
			if (body.revision !== null) body.changes[field] = given;
		}
		indexBody(body);
		body.touched = true;
	};

	/** A company may stand on several lines, one a person: the first says what it offers. */
	const mergeOffer = (body: Body, { line, offer: given }: ImportRecord) => {
		if (given === null) return;
		for (const note of given.notes) notes.push({ line, organisationName: body.details.name, note });
		const offer = completedOffer(body.said?.offer ?? body.held, given);
		if (body.said === null) body.said = { line, offer };
		else if (given.solution === body.said.offer.solution) body.said.offer = offer;
		else
			conflicts.push({
				...{ line, field: 'solution' },
				...{ kept: body.said.offer.solution, given: given.solution }
			});
	};

	const findPerson = (body: Body, said: ImportedContact): Person | null => {
		const [addressed] = (said.email && byEmail.get(said.email)) || [];
		if (addressed) return addressed;
		return (
			(byPerson.get(personKey(body.key, said)) ?? []).find(
				(person) => !differ(person.details.email, said.email)
			) ?? null
		);
	};

	const mergePerson = (person: Person, body: Body, record: ImportRecord, said: ImportedContact) => {
		const { line } = record;
		if (person.body !== body.key) {
			const home = bodies.find(({ key }) => key === person.body);
			conflicts.push({
				line,
				field: 'organisation',
				kept: home?.details.name ?? '',
				given: record.organisation.name || body.details.name
			});
		}
		if (fold(person.details.familyName) !== fold(said.familyName) && record.contact?.familyName)
			conflicts.push({
				line,
				field: 'familyName',
				kept: person.details.familyName,
				given: said.familyName
			});
		for (const field of CONTACT_BLANKS) {
			const given = said[field];
			const held = person.details[field];
			if (!given || given === held) continue;
			if (held) {
				if (fold(held) !== fold(given)) conflicts.push({ line, field, kept: held, given });
				continue;
			}
			person.details = { ...person.details, [field]: given };
			person.changes[field] = given;
			if (field === 'email') push(byEmail, given, person);
		}
	};

	for (const record of records) {
		const found = findBody(record);
		if (found === null && record.organisation.name === '') {
			rejected.push({
				line: record.line,
				code: 'organisation-missing',
				value: record.organisation.siren ?? ''
			});
			continue;
		}
		const said = record.contact;
		if (record.offer && (found?.details.kind ?? record.organisation.kind) !== 'company') {
			const value = record.offer.solution;
			rejected.push({ line: record.line, code: 'offer-of-no-company', value });
			continue;
		}
		const body =
			found ??
			addBody({
				key: `new:${bodies.length}`,
				revision: null,
				details: record.organisation,
				changes: {},
				touched: true,
				held: null,
				said: null
			});
		mergeBody(body, record);
		mergeOffer(body, record);
		if (said === null) continue;
		const person = findPerson(body, said);
		if (person === null) {
			addPerson({
				id: null,
				revision: 0,
				body: body.key,
				details: said,
				changes: {},
				line: record.line
			});
		} else if (person.line === null) {
			person.line = record.line;
			mergePerson(person, body, record, said);
		} else {
			rejected.push({
				line: record.line,
				code: 'duplicate',
				value: said.email ?? `${said.givenName} ${said.familyName}`.trim(),
				sameAs: person.line
			});
		}
	}

	const names = new Map(bodies.map((body) => [body.key, body.details.name]));
	const touched = bodies.filter((body) => body.touched && body.revision !== null);
	const met = people.filter((person) => person.id !== null && person.line !== null);
	const offered = bodies.flatMap(({ key, details, held, said: told }) =>
		told === null ? [] : [{ key, name: details.name, held, ...told }]
	);
	const isChanged = (item: { readonly changes: object }) => Object.keys(item.changes).length > 0;
	return {
		organisations: {
			create: bodies
				.filter((body) => body.revision === null)
				.map(({ key, details }) => ({ key, details })),
			update: touched
				.filter(isChanged)
				.map(({ key, revision, changes }) => ({ id: key, revision: revision ?? 0, changes })),
			unchanged: touched.filter((body) => !isChanged(body)).length
		},
		contacts: {
			create: people
				.filter((person) => person.id === null)
				.map(({ body, details, line }) => ({
					line: line ?? 0,
					organisation: body,
					organisationName: names.get(body) ?? '',
					details
				})),
			update: met
				.filter(isChanged)
				.map(({ id, revision, changes }) => ({ id: id ?? '', revision, changes })),
			unchanged: met.filter((person) => !isChanged(person)).length
		},
		offers: {
			create: offered
				.filter(({ held }) => held === null)
				.map(({ key, name, offer }) => ({ organisation: key, organisationName: name, offer })),
			update: offered.flatMap(({ key, name, held, line, offer }) =>
				held === null || sameOffer(held, offer)
					? []
					: [
							{
								...{ id: key, revision: held.revision, line, organisationName: name },
								...{ before: held, offer }
							}
						]
			),
			unchanged: offered.filter(({ held, offer }) => held !== null && sameOffer(held, offer)).length
		},
		notes,
		rejected: rejected.toSorted((a, b) => a.line - b.line),
		conflicts
	};
};

/** Whether confirming would write nothing. */
export const changesNothing = (plan: ImportPlan): boolean =>
	plan.organisations.create.length +
		plan.organisations.update.length +
		plan.contacts.create.length +
		plan.contacts.update.length +
		plan.offers.create.length +
		plan.offers.update.length ===
	0;
