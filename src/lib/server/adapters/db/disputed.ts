import { sql } from 'drizzle-orm';
import { contacts, participants } from './schema/schema.ts';

/**
 * Of a row of `participants` with its contact: whether a guest named this person by an address that
 * somebody of another organisation has at the same masterclass.
 */
export const isDisputed = sql`(${participants.delegatedBy} is not null and exists (
	select 1 from ${participants} as other
	join ${contacts} as holder on holder.id = other.contact_id
	where other.masterclass_id = ${participants.masterclassId}
		and other.participation_id <> ${participants.participationId}
		and holder.email = ${contacts.email}
))`.mapWith(Boolean);
