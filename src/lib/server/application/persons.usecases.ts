import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { PersonalData, PersonMasterclass } from './ports/person.port.ts';
import type { Ports } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';
import { record } from './transaction.ts';

/**
 * Why a person cannot be erased yet: they take part in what is still to come, so their calendar has to
 * be told first; or a mail to them is leaving at this moment.
 */
export type ErasureRefusal = 'unknown' | 'expected' | 'sending';

/** A person's right to see all that is kept of them, and to have it erased (GDPR, articles 15 and 17). */
export const createPersonUseCases = (ports: Ports) => ({
	/** Everything kept about a person, tokens and other people left out; null when unknown. */
	personalData: (_organiser: OrganiserScope, contactId: string): PersonalData | null =>
		ports.store.read((r) => r.persons.all(contactId)),

	/** What they are expected at, and so what keeps them from being erased. */
	expectedAt: (_organiser: OrganiserScope, contactId: string): readonly PersonMasterclass[] =>
		ports.store.read((r) => expectedAt(r.persons.masterclasses(contactId))),

	/**
	 * Erases a person everywhere: what was never sent will not be.
	 *
	 * @param files also the files that they handed in for their organisation
	 */
	erase: (
		organiser: OrganiserScope,
		contactId: string,
		files: boolean
	): Result<null, ErasureRefusal> =>
		ports.store.write((r) => {
			const contact = r.contacts.find(contactId);
			if (contact === null) return refused('unknown');
			if (expectedAt(r.persons.masterclasses(contactId)).length > 0) return refused('expected');
			if (r.persons.isSending(contactId)) return refused('sending');
			r.persons.erase(contactId, files);
			record(r, ports, { masterclassId: null, organiser }, 'person-erased', {
				organisationId: contact.organisationId
			});
			return accepted(null);
		})
});

const expectedAt = (masterclasses: readonly PersonMasterclass[]): PersonMasterclass[] =>
	masterclasses.filter(({ status }) => status === 'planned');
