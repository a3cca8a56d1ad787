import { and, desc, eq, inArray, isNotNull, notInArray, or, sql } from 'drizzle-orm';
import { fullName } from '#lib/domain/directory/details.ts';
import type { Contact } from '#lib/domain/directory/organisation.ts';
import type { PersonRepository } from '#lib/server/application/ports/person.port.ts';
import { removeParticipants } from './leaving.ts';
import { mentionsOf, type Identity } from './mentions.ts';
import type { Db } from './open.ts';
import {
	accessLinks,
	acknowledgements,
	activities,
	contacts,
	faisceauAnswers,
	faisceauVersions,
	files,
	formerNames,
	formerOpenings,
	guestSessions,
	importDrafts,
	invitations,
	masterclasses,
	messages,
	organisations,
	participants,
	participations,
	proposals,
	questions,
	shareOpenings,
	shares
} from './schema/schema.ts';

export const createPersonRepository = (db: Db): PersonRepository => {
	const find = (contactId: string): Contact | null =>
		db.select().from(contacts).where(eq(contacts.id, contactId)).get() ?? null;

	const identitiesOf = (contact: Contact): Identity[] => {
		const former = db
			.select()
			.from(formerNames)
			.where(eq(formerNames.contactId, contact.id))
			.all()
			.map(({ email, ...names }) => {
				// An address that was wrong may be somebody else's.
				const others =
					email !== null &&
					db.select({ id: contacts.id }).from(contacts).where(eq(contacts.email, email)).get();
				return { ...names, email: others ? null : email };
			});
		return [contact, ...former];
	};

	const addressesOf = (contact: Contact): string[] =>
		identitiesOf(contact).flatMap(({ email }) => email ?? []);

	const spacesOf = (contactId: string) =>
		db
			.select({ id: participants.id })
			.from(participants)
			.where(eq(participants.contactId, contactId));

	const invitationsOf = (contactId: string) =>
		db.select({ id: invitations.id }).from(invitations).where(eq(invitations.contactId, contactId));

	/** Messages of a masterclass name their contact; a link that was asked for names an address. */
	const messagesOf = (contact: Contact) =>
		or(
			eq(messages.contactId, contact.id),
			and(eq(messages.kind, 'space-link'), inArray(messages.recipientEmail, addressesOf(contact)))
		);

	const linksOf = (contact: Contact) =>
		or(
			inArray(accessLinks.subjectId, spacesOf(contact.id)),
			inArray(accessLinks.subjectId, invitationsOf(contact.id)),
			// Links to a space that went before, when they were taken off a masterclass.
			and(
				eq(accessLinks.purpose, 'space'),
				inArray(sql`${accessLinks.details} ->> '$.address'`, addressesOf(contact)),
				notInArray(accessLinks.subjectId, db.select({ id: participants.id }).from(participants))
			)
		);

	/** Nobody checked the address of an answer to a call, but it names whoever it belongs to. */
	const proposalsOf = (contact: Contact) => inArray(proposals.email, addressesOf(contact));

	/** The history holds names as words: whoever bears the same name is a chance that is accepted. */
	const historyOf = (contact: Contact) =>
		db
			.select({
				id: activities.id,
				at: activities.at,
				kind: activities.kind,
				details: activities.details
			})
			.from(activities)
			.where(
				or(
					...[contact.id, ...identitiesOf(contact).map(fullName).filter(Boolean)].map(
						(named) => sql`instr(${activities.details}, ${JSON.stringify(named)}) > 0`
					)
				)
			)
			.orderBy(desc(activities.at))
			.all();

	return {
		masterclasses: (contactId) =>
			db
				.select({
					id: masterclasses.id,
					title: masterclasses.title,
					date: masterclasses.date,
					status: masterclasses.status
				})
				.from(participants)
				.innerJoin(masterclasses, eq(masterclasses.id, participants.masterclassId))
				.where(eq(participants.contactId, contactId))
				.orderBy(desc(masterclasses.date))
				.all(),

		all: (contactId) => {
			const contact = find(contactId);
			if (contact === null) return null;
			const spaces = spacesOf(contactId);
			return {
				contact,
				organisation:
					db
						.select({ name: organisations.name })
						.from(organisations)
						.where(eq(organisations.id, contact.organisationId))
						.get()?.name ?? '',
				participations: db
					.select({
						masterclass: masterclasses.title,
						date: masterclasses.date,
						place: masterclasses.place,
						role: participations.role,
						stage: participations.stage,
						since: participants.createdAt
					})
					.from(participants)
					.innerJoin(participations, eq(participations.id, participants.participationId))
					.innerJoin(masterclasses, eq(masterclasses.id, participants.masterclassId))
					.where(eq(participants.contactId, contactId))
					.all(),
				invitations: db
					.select({
						masterclassId: invitations.masterclassId,
						answer: invitations.answer,
						comment: invitations.answerComment,
						answeredAt: invitations.answeredAt,
						createdAt: invitations.createdAt
					})
					.from(invitations)
					.where(eq(invitations.contactId, contactId))
					.all(),
				messages: db
					.select({
						kind: messages.kind,
						state: messages.state,
						recipientName: messages.recipientName,
						recipientEmail: messages.recipientEmail,
						subject: messages.subject,
						body: messages.body,
						createdAt: messages.createdAt,
						sentAt: messages.sentAt
					})
					.from(messages)
					.where(messagesOf(contact))
					.all(),
				links: db
					.select({
						purpose: accessLinks.purpose,
						createdAt: accessLinks.createdAt,
						revokedAt: accessLinks.revokedAt
					})
					.from(accessLinks)
					.where(linksOf(contact))
					.all(),
				visits: db
					.select({ createdAt: guestSessions.createdAt, lastSeenAt: guestSessions.lastSeenAt })
					.from(guestSessions)
					.where(
						and(
							inArray(guestSessions.participantId, spaces),
							sql`${guestSessions.previewedBy} is null`
						)
					)
					.all(),
				openings: db
					.select({
						faisceauId: faisceauVersions.faisceauId,
						version: faisceauVersions.number,
						firstAt: shareOpenings.firstAt,
						lastAt: shareOpenings.lastAt
					})
					.from(shareOpenings)
					.innerJoin(shares, eq(shares.id, shareOpenings.shareId))
					.innerJoin(faisceauVersions, eq(faisceauVersions.id, shares.versionId))
					.where(inArray(shareOpenings.participantId, spaces))
					.unionAll(
						db
							.select({
								faisceauId: faisceauVersions.faisceauId,
								version: faisceauVersions.number,
								firstAt: formerOpenings.firstAt,
								lastAt: formerOpenings.lastAt
							})
							.from(formerOpenings)
							.innerJoin(shares, eq(shares.id, formerOpenings.shareId))
							.innerJoin(faisceauVersions, eq(faisceauVersions.id, shares.versionId))
							.where(eq(formerOpenings.contactId, contactId))
					)
					.all(),
				acknowledgements: db
					.select({ at: acknowledgements.at })
					.from(acknowledgements)
					.where(inArray(acknowledgements.participantId, spaces))
					.union(
						db
							.select({ at: sql<number>`${formerOpenings.acknowledgedAt}` })
							.from(formerOpenings)
							.where(
								and(
									eq(formerOpenings.contactId, contactId),
									isNotNull(formerOpenings.acknowledgedAt)
								)
							)
					)
					.all(),
				files: db
					.select({
						name: files.name,
						purpose: files.purpose,
						size: files.size,
						createdAt: files.createdAt
					})
					.from(files)
					.where(inArray(files.participantId, spaces))
					.all(),
				answers: db
					.select({
						field: faisceauAnswers.field,
						value: faisceauAnswers.value,
						updatedAt: faisceauAnswers.updatedAt
					})
					.from(faisceauAnswers)
					.where(inArray(faisceauAnswers.updatedBy, spaces))
					.all(),
				questions: db
					.select({ text: questions.text, createdAt: questions.createdAt })
					.from(questions)
					.where(or(inArray(questions.participantId, spaces), eq(questions.contactId, contactId)))
					.all(),
				proposals: db
					.select({
						organisation: proposals.organisation,
						givenName: proposals.givenName,
						familyName: proposals.familyName,
						email: proposals.email,
						content: proposals.content,
						state: proposals.state,
						createdAt: proposals.createdAt
					})
					.from(proposals)
					.where(proposalsOf(contact))
					.all(),
				formerNames: db
					.select({
						givenName: formerNames.givenName,
						familyName: formerNames.familyName,
						email: formerNames.email
					})
					.from(formerNames)
					.where(eq(formerNames.contactId, contactId))
					.all(),
				history: historyOf(contact).map(({ at, kind, details }) => ({ at, kind, details })),
				mentions: mentionsOf(db, identitiesOf(contact), contactId)
					.list()
					.filter(({ place }) => place !== 'activities.details')
			};
		},

		isSending: (contactId) => {
			const contact = find(contactId);
			return (
				contact !== null &&
				db
					.select({ id: messages.id })
					.from(messages)
					.where(and(eq(messages.state, 'sending'), messagesOf(contact)))
					.get() !== undefined
			);
		},

		erase: (contactId, withFiles) => {
			const contact = find(contactId);
			if (contact === null) return;
			const identities = identitiesOf(contact);
			for (const address of addressesOf(contact))
				db.delete(importDrafts)
					.where(sql`instr(lower(cast(${importDrafts.content} as text)), ${address}) > 0`)
					.run();
			db.delete(proposals).where(proposalsOf(contact)).run();
			db.delete(accessLinks).where(linksOf(contact)).run();
			db.delete(messages).where(messagesOf(contact)).run();
			if (withFiles)
				db.delete(files)
					.where(inArray(files.participantId, spacesOf(contactId)))
					.run();
			db.delete(invitations).where(eq(invitations.contactId, contactId)).run();
			// Visits go with the space; what was opened stays on record, without the person.
			removeParticipants(db, eq(participants.contactId, contactId));
			db.delete(contacts).where(eq(contacts.id, contactId)).run();
			mentionsOf(db, identities, contactId).erase();
		}
	};
};
