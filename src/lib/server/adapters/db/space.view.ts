import { asc, desc, eq, sql } from 'drizzle-orm';
import type { DocumentStanding } from '#lib/domain/spaces/expectations.ts';
import type { Answer } from '#lib/domain/invitations/answer.ts';
import type { MessageKind } from '#lib/domain/messaging/message.ts';
import type { SpaceView } from '#lib/server/application/ports/space.port.ts';
import { isDisputed } from './disputed.ts';
import type { Db } from './open.ts';
import { isReadable } from './readable.ts';
import { saysWhy } from './reading.repository.ts';
import {
	contacts,
	faisceauVersions,
	faisceaux,
	files,
	invitations,
	masterclasses,
	messages,
	needs,
	organisations,
	participants,
	participations,
	questions,
	readings,
	shareOpenings,
	shares
} from './schema/schema.ts';

export const createSpaceView = (db: Db): SpaceView => {
	const owners = () =>
		db
			.select({
				participantId: participants.id,
				participationId: participations.id,
				masterclassId: participants.masterclassId,
				contactId: contacts.id,
				name: sql<string>`trim(${contacts.givenName} || ' ' || ${contacts.familyName})`,
				givenName: contacts.givenName,
				email: contacts.email,
				disputed: isDisputed,
				locale: contacts.locale,
				organisation: organisations.name,
				role: participations.role,
				stage: participations.stage
			})
			.from(participants)
			.innerJoin(participations, eq(participations.id, participants.participationId))
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.innerJoin(contacts, eq(contacts.id, participants.contactId))
			.$dynamic();

	return {
		find: (participantId) => owners().where(eq(participants.id, participantId)).get() ?? null,

		ofMasterclass: (masterclassId) =>
			owners()
				.where(eq(participants.masterclassId, masterclassId))
				.orderBy(
					asc(organisations.foldedName),
					asc(contacts.familyName),
					asc(contacts.givenName),
					asc(contacts.id)
				)
				.all(),

		ofEmail: (email) =>
			owners()
				.innerJoin(masterclasses, eq(masterclasses.id, participants.masterclassId))
				.where(eq(contacts.email, email))
				.orderBy(desc(masterclasses.date), asc(participants.id))
				.all(),

		facts: ({ participantId, participationId, masterclassId, contactId }) => {
			const left = (kind: MessageKind) => sql`exists (select 1 from ${messages}
				where ${messages.masterclassId} = ${masterclassId}
				and ${messages.contactId} = ${contactId}
				and ${messages.kind} = ${kind} and ${messages.state} = 'sent')`;
			const counted = db.get<{
				answer: Answer | null;
				invited: number;
				reminded: number;
				needs: number;
				faisceau: DocumentStanding | null;
				lateAllowed: number | null;
				presentation: number;
				shared: number;
				opened: number;
				readings: number;
				questions: number;
				feedback: number;
			}>(sql`
				select
					(select ${invitations.answer} from ${invitations}
						where ${invitations.masterclassId} = ${masterclassId}
						and ${invitations.contactId} = ${contactId}
						and (${invitations.sequence} is not null
							or ${invitations.answer} <> 'needs-action')) as answer,
					${left('invitation')} as invited,
					${left('final-reminder')} as reminded,
					(select count(*) from ${needs} where ${needs.participationId} = ${participationId}) as needs,
					(select case when ${faisceaux.state} = 'draft' and exists (
							select 1 from ${faisceauVersions} where ${faisceauVersions.faisceauId} = ${faisceaux.id}
						) then 'reopened' else ${faisceaux.state} end from ${faisceaux}
						where ${faisceaux.participationId} = ${participationId}) as faisceau,
					(select ${faisceaux.lateAllowed} from ${faisceaux}
						where ${faisceaux.participationId} = ${participationId}) as lateAllowed,
					exists (select 1 from ${files} where ${files.participationId} = ${participationId}
						and ${files.purpose} = 'presentation' and ${files.state} = 'available') as presentation,
					(select count(distinct ${faisceauVersions.faisceauId}) from ${shares}
						join ${faisceauVersions} on ${faisceauVersions.id} = ${shares.versionId}
						where ${shares.participationId} = ${participationId}
						and ${isReadable(db)}) as shared,
					(select count(distinct ${faisceauVersions.faisceauId}) from ${shareOpenings}
						join ${shares} on ${shares.id} = ${shareOpenings.shareId}
						join ${faisceauVersions} on ${faisceauVersions.id} = ${shares.versionId}
						where ${shareOpenings.participantId} = ${participantId}
						and ${isReadable(db)}) as opened,
					(select count(*) from ${readings} where ${readings.participationId} = ${participationId}
						and ${readings.whole} is not null and ${saysWhy}
						and ${readings.faisceauId} in (select ${faisceauVersions.faisceauId} from ${shares}
							join ${faisceauVersions} on ${faisceauVersions.id} = ${shares.versionId}
							where ${shares.participationId} = ${participationId}
							and ${isReadable(db)})) as readings,
					(select count(*) from ${questions}
						where ${questions.participationId} = ${participationId}) as questions,
					(select count(*) from ${readings}
						join ${faisceaux} on ${faisceaux.id} = ${readings.faisceauId}
						where ${faisceaux.participationId} = ${participationId}
						and ${readings.openedAt} is not null) as feedback
			`);
			const { shared, opened, invited, reminded, faisceau, lateAllowed, presentation, ...rest } =
				counted;
			return {
				...rest,
				sent: { invitation: invited === 1, reminder: reminded === 1 },
				faisceau: faisceau ?? 'none',
				lateAllowed: lateAllowed === 1,
				presentation: presentation === 1,
				documents: { shared, opened }
			};
		}
	};
};
