import type { ContactDetails } from '#lib/domain/directory/details.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { recordAnswer } from './answers.ts';
import { insertContact } from './directory-entries.ts';
import type { Ports } from './ports/ports.ts';
import { openInvitation } from './reconcile-invitations.ts';
import { reconcileMasterclass } from './reconcile.ts';
import type { GuestScope } from './scope.ts';
import { masterclassOf, recordByGuest, spaceOwnerOf } from './transaction.ts';

/** How many people one organisation can bring by itself; beyond, the organiser decides. */
const PEOPLE_MAX = 5;

/** A colleague who takes part with the guest, or in their place. */
export type Colleague = {
	readonly details: ContactDetails & { readonly email: string };
	readonly instead: boolean;
};

/** Passing one's part on to a colleague of the same organisation. */
export const createDelegation = (ports: Ports) => ({
	/** Who comes for the guest's organisation, the guest among them; not who said that they do not. */
	colleagues: (scope: GuestScope): { readonly name: string; readonly me: boolean }[] =>
		ports.store.read((r) =>
			r.spaces
				.ofMasterclass(scope.masterclassId)
				.filter(
					({ participationId, contactId }) =>
						participationId === scope.participationId &&
						r.invitations.findFor(scope.masterclassId, contactId)?.answer !== 'declined'
				)
				.map(({ name, participantId }) => ({ name, me: participantId === scope.participantId }))
		),

	/**
	 * Adds a colleague, whose own link and invitation the organiser reads before they leave: nobody
	 * sends mail to strangers through us. Who is replaced keeps their space and is marked as not coming,
	 * whether they were invited already or are to be: then only the colleague is.
	 */
	delegate: (
		scope: GuestScope,
		{ details, instead }: Colleague
	): Result<null, 'already-there' | 'too-many'> =>
		ports.store.write((r) => {
			const owner = spaceOwnerOf(r, scope);
			const people = r.spaces
				.ofMasterclass(scope.masterclassId)
				.filter(({ participationId }) => participationId === scope.participationId);
			if (people.some(({ email }) => email === details.email)) return refused('already-there');
			if (people.length >= PEOPLE_MAX) return refused('too-many');
			const { organisationId } = r.participations.find(scope.participationId) ?? {};
			if (organisationId === undefined) throw new Error(`no participation of ${owner.name}`);
			const known = r.contacts
				.ofOrganisation(organisationId)
				.find(({ email }) => email === details.email);
			const { demo } = masterclassOf(r, scope.masterclassId);
			const contactId = known?.id ?? insertContact(r, ports, organisationId, details, demo);
			const added = r.participations.addParticipant({
				id: ports.ids.next('ptc'),
				masterclassId: scope.masterclassId,
				participationId: scope.participationId,
				contactId,
				delegatedBy: scope.participantId,
				createdAt: ports.clock.now()
			});
			if (!added) return refused('already-there');
			const colleague = `${details.givenName} ${details.familyName}`.trim();
			recordByGuest(r, ports, owner, 'space-delegated', { colleague, instead });
			if (instead) {
				const { masterclassId, contactId: mine } = scope;
				const invitation =
					r.invitations.findFor(masterclassId, mine) ??
					openInvitation(r, ports, masterclassId, mine);
				recordAnswer(r, ports, invitation, owner.name, {
					answer: 'declined',
					comment: colleague
				});
			}
			reconcileMasterclass(r, ports, scope.masterclassId);
			return accepted(null);
		})
});
