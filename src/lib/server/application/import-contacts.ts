import { foldedContactName } from '#lib/domain/directory/details.ts';
import type { ContactField } from '#lib/domain/directory/import/columns.ts';
import {
	planImport,
	type ImportCounts,
	type ImportPlan
} from '#lib/domain/directory/import/plan.ts';
import { contactReading } from '#lib/domain/directory/import/record.ts';
import type { ColumnMapping } from '#lib/domain/import/columns.ts';
import { readImport } from '#lib/domain/import/read.ts';
import { insertContact, insertOrganisation } from './directory-entries.ts';
import type { Coverage } from '#lib/domain/matching/territory.ts';
import { coverageNames } from '#lib/domain/matching/places.ts';
import { createImport } from './import.ts';
import { offerWords } from './offer-words.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';
import { record } from './transaction.ts';

/** What the plan says, and one line of history. */
const write = (r: Repositories, ports: Ports, organiser: OrganiserScope, plan: ImportPlan) => {
	const now = ports.clock.now();
	const fromFile = { source: 'import', sourceId: null } as const;
	const ids = new Map<string, string>();
	for (const { key, details } of plan.organisations.create)
		ids.set(key, insertOrganisation(r, ports, { ...details, population: null, notes: '' }));
	for (const { id, revision, changes } of plan.organisations.update)
		r.organisations.update(id, revision, { ...changes, updatedAt: now });
	for (const { organisation, details } of plan.contacts.create)
		insertContact(r, ports, ids.get(organisation) ?? organisation, { ...details, locale: 'fr' });
	for (const { id, revision, changes } of plan.contacts.update) {
		const contact = r.contacts.find(id);
		if (contact === null) continue;
		r.contacts.update(id, revision, {
			...changes,
			foldedName: foldedContactName({ ...contact, ...changes }),
			updatedAt: now
		});
	}
	for (const { organisation, offer } of plan.offers.create) {
		const organisationId = ids.get(organisation) ?? organisation;
		r.matching.saveOffer({ ...offer, ...fromFile, organisationId, updatedAt: now }, 0);
	}
	for (const { id, revision, offer } of plan.offers.update)
		r.matching.saveOffer({ ...offer, ...fromFile, organisationId: id, updatedAt: now }, revision);
	const counts = {
		created: counted(plan, ({ create }) => create.length),
		updated: counted(plan, ({ update }) => update.length)
	};
	record(r, ports, { masterclassId: null, organiser }, 'contacts-imported', counts);
	return counts;
};

/** Import of contacts, and of what companies offer, into the directory. */
export const createContactImport = (ports: Ports) => {
	const reading = contactReading(offerWords(ports.places));
	const importing = createImport(ports, {
		owner: ({ userId }: OrganiserScope) => ({ userId, masterclassId: null }),
		read: (table, mapping: ColumnMapping<ContactField> | null) =>
			readImport(table, mapping, reading),
		plan: (r, _scope, { records, faults }) =>
			planImport(
				records,
				{
					organisations: r.organisations.all(),
					contacts: r.contacts.all(),
					offers: r.matching.offers()
				},
				faults
			),
		write: (r, scope, plan) => write(r, ports, scope, plan)
	});
	return {
		...importing,
		/** The places where a company works, by name; none where it works everywhere or has not said. */
		placesOf: (coverage: Coverage): readonly string[] => coverageNames(coverage, ports.places)
	};
};

type Kind = ImportPlan['organisations' | 'contacts' | 'offers'];

const counted = (
	{ organisations, contacts, offers }: ImportPlan,
	of: (one: Kind) => number
): ImportCounts => ({
	organisations: of(organisations),
	contacts: of(contacts),
	offers: of(offers)
});
