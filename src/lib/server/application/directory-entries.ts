import {
	foldedContactName,
	foldedOrganisationName,
	type ContactDetails,
	type OrganisationDetails
} from '#lib/domain/directory/details.ts';
import type { Ports, Repositories } from './ports/ports.ts';

type Needed = Pick<Ports, 'clock' | 'ids'>;

/** Puts a new body in the directory inside the caller's transaction; answers its identifier. */
export const insertOrganisation = (
	r: Repositories,
	ports: Needed,
	details: OrganisationDetails,
	demo = false
): string => {
	const id = ports.ids.next('org');
	const now = ports.clock.now();
	r.organisations.insert({
		id,
		...details,
		foldedName: foldedOrganisationName(details.name),
		demo,
		createdAt: now,
		updatedAt: now,
		revision: 1
	});
	return id;
};

/** Puts a new person in the directory inside the caller's transaction; answers its identifier. */
export const insertContact = (
	r: Repositories,
	ports: Needed,
	organisationId: string,
	details: ContactDetails,
	demo = false
): string => {
	const id = ports.ids.next('con');
	const now = ports.clock.now();
	r.contacts.insert({
		id,
		organisationId,
		...details,
		foldedName: foldedContactName(details),
		demo,
		createdAt: now,
		updatedAt: now,
		revision: 1
	});
	return id;
};
