import {
	isAuthorityKind,
	type Authority,
	type AuthorityKind
} from '#lib/domain/directory/authority.ts';
import {
	detailsOf,
	foldedContactName,
	foldedOrganisationName,
	type ContactDetails,
	type OrganisationDetails
} from '#lib/domain/directory/details.ts';
import { foldPlace, searchWords } from '#lib/domain/directory/fold.ts';
import type {
	Contact,
	Organisation,
	OrganisationKind
} from '#lib/domain/directory/organisation.ts';
import {
	companiesSaying,
	noOffers,
	readOffers,
	wordsFound,
	type OfferSearch
} from '#lib/domain/matching/offer-search.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { insertContact, insertOrganisation } from './directory-entries.ts';
import { createContactImport } from './import-contacts.ts';
import type { DirectoryLine } from './ports/directory.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileContact } from './reconcile.ts';
import type { OrganiserScope } from './scope.ts';
import { record } from './transaction.ts';

/** How many organisations a page of the list shows. */
export const DIRECTORY_PAGE = 50;
/** How many of each the picker proposes. */
const PROPOSED = 6;

/** What the picker proposes: bodies of the directory, then authorities that are not in it yet. */
export type Proposals = {
	readonly organisations: readonly DirectoryLine[];
	readonly authorities: readonly Authority[];
};

type OrganisationEdit = Pick<
	OrganisationDetails,
	'kind' | 'name' | 'siren' | 'siret' | 'website' | 'notes'
>;

const readings = (typed: string): string[][] => {
	const { whole, last } = searchWords(typed);
	return [...whole.map((word) => [word]), ...(last.length > 0 ? [last] : [])];
};

/** Organisations and their contacts, and French authorities found in the public reference. */
export const createDirectoryUseCases = (ports: Ports) => {
	const remember = (
		r: Repositories,
		organiser: OrganiserScope,
		kind: string,
		details: Record<string, unknown>
	) => record(r, ports, { masterclassId: null, organiser }, kind, details);

	/** A SIRET begins with its SIREN. */
	const withSiren = (edit: OrganisationEdit): OrganisationEdit => ({
		...edit,
		siren: edit.siren ?? edit.siret?.slice(0, 9) ?? null
	});

	const offers = noOffers();
	let stamp = '';
	/** The offers as they stand, when somebody looks for words; read again only where they changed. */
	const readingOffers = (r: Repositories, typed: string): OfferSearch => {
		if (typed.trim() === '') return noOffers();
		const present = r.matching.offersStamp();
		if (present !== stamp) readOffers(offers, r.matching.offers());
		stamp = present;
		return offers;
	};

	const propose = (typed: string): Proposals => {
		const words = readings(typed);
		if (words.length === 0) return { organisations: [], authorities: [] };
		return ports.store.read((r) => ({
			organisations: r.directory.list({
				words,
				alsoIds: [],
				kind: null,
				offset: 0,
				limit: PROPOSED
			}).lines,
			authorities: ports.authorities
				.search(typed, PROPOSED * 2)
				.filter((authority) => r.organisations.findAuthority(authority) === null)
				.slice(0, PROPOSED)
		}));
	};

	/**
	 * Puts an authority of the public reference in the directory, once: the second time answers the
	 * body that is there.
	 */
	const addAuthority = (
		scope: OrganiserScope,
		kind: AuthorityKind,
		code: string
	): Result<{ readonly id: string; readonly added: boolean }, 'unknown'> => {
		const authority = ports.authorities.find(kind, code);
		if (authority === null) return refused('unknown');
		return ports.store.write((r) => {
			const known = r.organisations.findAuthority(authority);
			if (known) return accepted({ id: known.id, added: false });
			const id = insertOrganisation(r, ports, detailsOf(authority));
			remember(r, scope, 'organisation-created', { organisationId: id });
			return accepted({ id, added: true });
		});
	};

	return {
		import: createContactImport(ports),

		/** All organisations with their contacts and what they offer, by name, for a file. */
		export: (_scope: OrganiserScope) =>
			ports.store.read((r) => {
				const people = Map.groupBy(r.contacts.all(), (contact) => contact.organisationId);
				const offers = new Map(r.matching.offers().map((one) => [one.organisationId, one]));
				return r.organisations.all().map((organisation) => ({
					organisation,
					contacts: people.get(organisation.id) ?? [],
					offer: offers.get(organisation.id) ?? null
				}));
			}),

		/**
		 * One page of the list, from 1. Companies are found by what they offer too; `found` are the words
		 * of their offer that were looked for.
		 */
		list: (
			_scope: OrganiserScope,
			wish: {
				readonly typed: string;
				readonly kind: OrganisationKind | null;
				readonly page: number;
			}
		) =>
			ports.store.read((r) => {
				const offering = readingOffers(r, wish.typed);
				const { lines, total } = r.directory.list({
					words: readings(wish.typed),
					alsoIds: companiesSaying(offering, wish.typed),
					kind: wish.kind,
					offset: (wish.page - 1) * DIRECTORY_PAGE,
					limit: DIRECTORY_PAGE
				});
				const said = lines.map(({ id }) => id).filter((id) => offering.read.has(id));
				const offerOf = new Map(
					r.matching.offersOf(said).map((offer) => [offer.organisationId, offer])
				);
				return {
					total,
					lines: lines.map((line) => {
						const offer = offerOf.get(line.id);
						const found = offer ? wordsFound({ ...offer, name: line.name }, wish.typed) : [];
						return { ...line, solution: offer?.solution ?? '', found };
					})
				};
			}),

		/** Bodies of the directory and French authorities that what was typed may mean. */
		propose: (_scope: OrganiserScope, typed: string): Proposals => propose(typed),

		/** An organisation with its contacts and its masterclasses, or null. */
		open: (scope: OrganiserScope, id: string) =>
			ports.store.read((r) => {
				const organisation = r.organisations.find(id);
				return (
					organisation && {
						organisation,
						contacts: r.contacts.ofOrganisation(id),
						history: r.directory.history(id, scope.userId)
					}
				);
			}),

		/** A contact with its organisation, or null. */
		contact: (_scope: OrganiserScope, organisationId: string, contactId: string) =>
			ports.store.read((r) => {
				const contact = r.contacts.find(contactId);
				const organisation = r.organisations.find(organisationId);
				return contact?.organisationId === organisationId && organisation
					? { contact, organisation }
					: null;
			}),

		create: (scope: OrganiserScope, edit: OrganisationEdit): string =>
			ports.store.write((r) => {
				const id = insertOrganisation(r, ports, {
					...withSiren(edit),
					code: null,
					department: null,
					population: null
				});
				remember(r, scope, 'organisation-created', { organisationId: id });
				return id;
			}),

		addAuthority,

		/**
		 * The organisation that a picker's two fields mean: the choice when there is one, else the
		 * words when they can mean one body only. An authority is put in the directory.
		 */
		choose: (
			scope: OrganiserScope,
			choice: string,
			typed: string
		): Result<{ readonly id: string; readonly added: boolean }, 'unknown' | 'ambiguous'> => {
			const [kind = '', code] = choice.split(':');
			if (code !== undefined && isAuthorityKind(kind)) return addAuthority(scope, kind, code);
			if (choice !== '')
				return ports.store.read((r) => r.organisations.find(choice))
					? accepted({ id: choice, added: false })
					: refused('unknown');
			const { organisations, authorities } = propose(typed);
			const named = [
				...organisations.map(({ id, name }) => ({
					name,
					take: () => accepted({ id, added: false })
				})),
				...authorities.map(({ name, kind, code }) => ({
					name,
					take: () => addAuthority(scope, kind, code)
				}))
			];
			const exact = named.filter(({ name }) => foldPlace(name) === foldPlace(typed));
			const [only] = exact.length > 0 ? exact : named;
			if (only === undefined) return refused('unknown');
			return (exact.length || named.length) === 1 ? only.take() : refused('ambiguous');
		},

		update: (
			scope: OrganiserScope,
			id: string,
			revision: number,
			edit: OrganisationEdit
		): Result<Organisation['id'], 'stale'> =>
			ports.store.write((r) => {
				const saved = r.organisations.update(id, revision, {
					...withSiren(edit),
					foldedName: foldedOrganisationName(edit.name),
					updatedAt: ports.clock.now()
				});
				if (!saved) return refused('stale');
				remember(r, scope, 'organisation-changed', { organisationId: id });
				return accepted(id);
			}),

		/** Removes an organisation and its contacts, unless a masterclass remembers one of them. */
		remove: (scope: OrganiserScope, id: string): Result<string, 'in-use' | 'unknown'> =>
			ports.store.write((r) => {
				const organisation = r.organisations.find(id);
				if (organisation === null) return refused('unknown');
				const used =
					r.directory.participations(id) > 0 ||
					r.contacts.ofOrganisation(id).some((contact) => r.directory.commitments(contact.id) > 0);
				if (used) return refused('in-use');
				r.organisations.remove(id);
				remember(r, scope, 'organisation-removed', { name: organisation.name });
				return accepted(organisation.name);
			}),

		addContact: (
			scope: OrganiserScope,
			organisationId: string,
			details: ContactDetails
		): Result<string, 'unknown'> =>
			ports.store.write((r) => {
				if (r.organisations.find(organisationId) === null) return refused('unknown');
				const id = insertContact(r, ports, organisationId, details);
				remember(r, scope, 'contact-created', { organisationId, contactId: id });
				return accepted(id);
			}),

		updateContact: (
			scope: OrganiserScope,
			id: string,
			revision: number,
			details: ContactDetails
		): Result<Contact['id'], 'stale'> =>
			ports.store.write((r) => {
				const saved = r.contacts.update(id, revision, {
					...details,
					foldedName: foldedContactName(details),
					updatedAt: ports.clock.now()
				});
				if (!saved) return refused('stale');
				remember(r, scope, 'contact-changed', { contactId: id });
				// A changed name or address reaches the calendars of every masterclass it concerns.
				reconcileContact(r, ports, id);
				return accepted(id);
			}),

		/** Removes a person, unless a masterclass remembers them. */
		removeContact: (scope: OrganiserScope, id: string): Result<null, 'in-use' | 'unknown'> =>
			ports.store.write((r) => {
				if (r.contacts.find(id) === null) return refused('unknown');
				if (r.directory.commitments(id) > 0) return refused('in-use');
				r.contacts.remove(id);
				remember(r, scope, 'contact-removed', { contactId: id });
				return accepted(null);
			})
	};
};
