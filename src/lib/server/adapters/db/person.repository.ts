import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { fullName } from '#lib/domain/directory/details.ts';
import type { Contact } from '#lib/domain/directory/organisation.ts';
import type { PersonRepository } from '#lib/server/application/ports/person.port.ts';
import type { Db } from './open.ts';
import {
	accessLinks,
	acknowledgements,
	activities,
	contacts,
	faisceauAnswers,
	faisceauVersions,
	files,
	guestSessions,
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

/** What stands in the history where an erased name stood. */
const NOBODY = '—';

export const createPersonRepository = (db: Db): PersonRepository => {
	const find = (contactId: string): Contact | null =>
		db.select().from(contacts).where(eq(contacts.id, contactId)).get() ?? null;

	const spacesOf = (contactId: string) =>
		db
			.select({ id: participants.id })
			.from(participants)
			.where(eq(participants.contactId, contactId));

	const invitationsOf = (contactId: string) =>
		db.select({ id: invitations.id }).from(invitations).where(eq(invitations.contactId, contactId));

	/** Messages of a masterclass name their contact; a link that was asked for names an address. */
	const messagesOf = ({ id, email }: Contact) =>
		or(
			eq(messages.contactId, id),
			...(email === null
				? []
				: [and(eq(messages.kind, 'space-link'), eq(messages.recipientEmail, email))])
		);

	const linksOf = (contactId: string) =>
		or(
			inArray(accessLinks.subjectId, spacesOf(contactId)),
			inArray(accessLinks.subjectId, invitationsOf(contactId))
		);

	/** Nobody checked the address of an answer to a call, but it names whoever it belongs to. */
	const proposalsOf = ({ email }: Contact) =>
		email === null ? sql`false` : eq(proposals.email, email);

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
					sql`instr(${activities.details}, ${JSON.stringify(fullName(contact))}) > 0`,
					sql`instr(${activities.details}, ${JSON.stringify(contact.id)}) > 0`
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
					.where(linksOf(contactId))
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
					.all(),
				acknowledgements: db
					.select({ at: acknowledgements.at })
					.from(acknowledgements)
					.where(inArray(acknowledgements.participantId, spaces))
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
					.where(inArray(questions.participantId, spaces))
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
				history: historyOf(contact).map(({ at, kind, details }) => ({ at, kind, details }))
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
			for (const { id, details } of historyOf(contact))
				db.update(activities)
					.set({
						details: nameless(details, [fullName(contact), contact.id]) as Record<string, unknown>
					})
					.where(eq(activities.id, id))
					.run();
			db.delete(proposals).where(proposalsOf(contact)).run();
			db.delete(accessLinks).where(linksOf(contactId)).run();
			db.delete(messages).where(messagesOf(contact)).run();
			if (withFiles)
				db.delete(files)
					.where(inArray(files.participantId, spacesOf(contactId)))
					.run();
			db.delete(invitations).where(eq(invitations.contactId, contactId)).run();
			// Visits, openings and promises go with the space.
			db.delete(participants).where(eq(participants.contactId, contactId)).run();
			db.delete(contacts).where(eq(contacts.id, contactId)).run();
		}
	};
};

/** The same particulars, with what names the person gone from wherever it stood alone. */
const nameless = (value: unknown, names: readonly string[]): unknown => {
	if (typeof value === 'string') return names.includes(value) ? NOBODY : value;
	if (Array.isArray(value)) return value.map((one) => nameless(one, names));
	if (value !== null && typeof value === 'object')
		return Object.fromEntries(
			Object.entries(value).map(([key, one]) => [key, nameless(one, names)])
		);
	return value;
};
