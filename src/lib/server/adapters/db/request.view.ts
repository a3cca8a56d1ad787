import {
	and,
	asc,
	count,
	countDistinct,
	eq,
	gt,
	gte,
	inArray,
	isNotNull,
	isNull,
	lte,
	max,
	ne,
	or,
	sql
} from 'drizzle-orm';
import { WAVE_LETTERS } from '#lib/domain/shares/wave.ts';
import type { NewerVersion, RequestView } from '#lib/server/application/ports/request.port.ts';
import { isDisputed } from './disputed.ts';
import type { Db } from './open.ts';
import { isReadable, waveOfReader } from './readable.ts';
import {
	accessLinks,
	contacts,
	faisceauRemarks,
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
	shares,
	shareWaves
} from './schema/schema.ts';
import { once } from './statements.ts';

const addressOfLink = sql`${accessLinks.details} ->> '$.address'`;

/** The masterclass that the statements below are asked about; each is compiled once. */
const asked = sql.placeholder('masterclassId');

export const createRequestView = (db: Db): RequestView => {
	const countBy = (table: typeof needs | typeof questions) =>
		once(() =>
			db
				.select({ id: table.participationId, total: count() })
				.from(table)
				.where(eq(table.masterclassId, asked))
				.groupBy(table.participationId)
				.prepare()
		);
	const needCounts = countBy(needs);
	const questionCounts = countBy(questions);

	const recipients = once(() =>
		db
			.select({
				participantId: participants.id,
				participationId: participations.id,
				contactId: contacts.id,
				name: sql<string>`trim(${contacts.givenName} || ' ' || ${contacts.familyName})`,
				email: contacts.email,
				disputed: isDisputed,
				locale: contacts.locale,
				demo: contacts.demo,
				contactUpdatedAt: contacts.updatedAt,
				role: participations.role,
				stage: participations.stage,
				stageSince: participations.stageSince,
				joinedAt: participants.createdAt,
				delegatedBy: sql<string | null>`(
					select trim(author.given_name || ' ' || author.family_name)
					from ${participants} as named
					join ${contacts} as author on author.id = named.contact_id
					where named.id = ${participants.delegatedBy}
				)`,
				sequence: invitations.sequence,
				answer: invitations.answer,
				answeredSequence: invitations.answeredSequence
			})
			.from(participants)
			.innerJoin(participations, eq(participations.id, participants.participationId))
			.innerJoin(contacts, eq(contacts.id, participants.contactId))
			.leftJoin(
				invitations,
				and(
					eq(invitations.contactId, participants.contactId),
					eq(invitations.masterclassId, participants.masterclassId)
				)
			)
			.where(eq(participants.masterclassId, asked))
			.orderBy(asc(contacts.familyName), asc(contacts.givenName), asc(contacts.id))
			.prepare()
	);

	const documentCounts = once(() =>
		db
			.select({ id: shares.participationId, total: countDistinct(faisceauVersions.faisceauId) })
			.from(shares)
			.innerJoin(faisceauVersions, eq(faisceauVersions.id, shares.versionId))
			.where(and(eq(shares.masterclassId, asked), isReadable(db)))
			.groupBy(shares.participationId)
			.prepare()
	);

	const presentations = once(() =>
		db
			.select({ id: files.participationId })
			.from(files)
			.where(
				and(
					eq(files.masterclassId, asked),
					eq(files.purpose, 'presentation'),
					// What the scanner has not seen yet is there all the same.
					or(inArray(files.state, ['scanning', 'available']), eq(files.refusal, 'not-scanned'))
				)
			)
			.prepare()
	);

	const standings = once(() =>
		db
			.select({
				participationId: faisceaux.participationId,
				state: faisceaux.state,
				versionId: faisceauVersions.id,
				remarksAt: max(faisceauRemarks.sentAt),
				lateAllowed: faisceaux.lateAllowed,
				reopenedAt: faisceaux.reopenedAt
			})
			.from(faisceaux)
			.leftJoin(
				faisceauVersions,
				and(
					eq(faisceauVersions.faisceauId, faisceaux.id),
					eq(
						faisceauVersions.number,
						sql`(select max(number) from ${faisceauVersions} as other where other.faisceau_id = ${faisceaux.id})`
					)
				)
			)
			.leftJoin(faisceauRemarks, eq(faisceauRemarks.versionId, faisceauVersions.id))
			.where(eq(faisceaux.masterclassId, asked))
			.groupBy(faisceaux.id)
			.prepare()
	);

	const feedback = once(() =>
		db
			.select({ id: faisceaux.participationId, at: max(readings.openedAt) })
			.from(readings)
			.innerJoin(faisceaux, eq(faisceaux.id, readings.faisceauId))
			.where(and(eq(faisceaux.masterclassId, asked), isNotNull(readings.openedAt)))
			.groupBy(faisceaux.participationId)
			.prepare()
	);

	const shared = once(() =>
		db
			.select({
				participationId: shares.participationId,
				versionId: shares.versionId,
				faisceauId: faisceauVersions.faisceauId,
				number: faisceauVersions.number,
				company: organisations.name,
				sharedAt: shares.sharedAt,
				added: shares.added,
				openedBy: sql<string>`json_group_array(${shareOpenings.participantId})`
			})
			.from(shares)
			.innerJoin(faisceauVersions, eq(faisceauVersions.id, shares.versionId))
			.innerJoin(faisceaux, eq(faisceaux.id, faisceauVersions.faisceauId))
			.innerJoin(participations, eq(participations.id, faisceaux.participationId))
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.leftJoin(shareOpenings, eq(shareOpenings.shareId, shares.id))
			.where(and(eq(shares.masterclassId, asked), isReadable(db)))
			.groupBy(shares.id)
			.orderBy(asc(faisceauVersions.number))
			.prepare()
	);

	const misaddressed = once(() =>
		db
			.selectDistinct({ id: participants.id })
			.from(participants)
			.innerJoin(contacts, eq(contacts.id, participants.contactId))
			.innerJoin(
				accessLinks,
				and(eq(accessLinks.purpose, 'space'), eq(accessLinks.subjectId, participants.id))
			)
			.where(
				and(
					eq(participants.masterclassId, asked),
					isNull(accessLinks.revokedAt),
					isNotNull(addressOfLink),
					sql`${addressOfLink} is not ${contacts.email}`
				)
			)
			.prepare()
	);

	const withTheirWave = once(() =>
		db
			.select({ id: messages.id, revision: messages.revision, by: shareWaves.approvedBy })
			.from(shareWaves)
			.innerJoin(
				messages,
				and(
					eq(messages.masterclassId, shareWaves.masterclassId),
					eq(messages.state, 'draft'),
					inArray(messages.kind, [...WAVE_LETTERS]),
					eq(shareWaves.wave, waveOfReader)
				)
			)
			.where(
				and(
					or(isNotNull(shareWaves.approvedAt), isNotNull(shareWaves.openedAt)),
					isNull(shareWaves.heldAt),
					gt(messages.expiresAt, sql.placeholder('now'))
				)
			)
			.orderBy(asc(messages.scheduledFor), asc(messages.id))
			.prepare()
	);

	return {
		recipients: (masterclassId) =>
			recipients()
				.all({ masterclassId })
				.map(({ sequence, answer, answeredSequence, ...one }) => ({
					...one,
					// An answer is to the hours it was given to: the next version asks again.
					declined:
						answer === 'declined' && (answeredSequence === null || answeredSequence === sequence)
				})),

		progress: (masterclassId) => {
			const totals = (rows: readonly { readonly id: string; readonly total: number }[]) =>
				new Map(rows.map(({ id, total }) => [id, total]));
			return {
				needs: totals(needCounts().all({ masterclassId })),
				questions: totals(questionCounts().all({ masterclassId })),
				documents: totals(documentCounts().all({ masterclassId })),
				presentations: new Set(
					presentations()
						.all({ masterclassId })
						.map(({ id }) => id)
				),
				faisceaux: new Map(
					standings()
						.all({ masterclassId })
						.map(({ participationId, ...one }) => [participationId, one])
				),
				feedback: new Map(
					feedback()
						.all({ masterclassId })
						.flatMap(({ id, at }) => (at === null ? [] : [[id, at] as const]))
				)
			};
		},

		newerVersions: (masterclassId) =>
			[
				...Map.groupBy(shared().all({ masterclassId }), (row) => row.participationId).values()
			].flatMap(newer),

		misaddressed: (masterclassId) =>
			misaddressed()
				.all({ masterclassId })
				.map(({ id }) => id),

		current: (since) =>
			db
				.select({ id: masterclasses.id })
				.from(masterclasses)
				.where(
					and(gte(masterclasses.date, since), inArray(masterclasses.status, ['planned', 'held']))
				)
				.orderBy(asc(masterclasses.date), asc(masterclasses.id))
				.all()
				.map(({ id }) => id),

		unattended: (now, writtenBefore) =>
			db
				.select({ id: messages.id, revision: messages.revision })
				.from(messages)
				.innerJoin(masterclasses, eq(masterclasses.id, messages.masterclassId))
				.where(
					and(
						eq(messages.state, 'draft'),
						// Whom a guest named is a stranger until somebody has read this.
						ne(messages.kind, 'delegation'),
						eq(masterclasses.sendingMode, 'automatic'),
						ne(masterclasses.status, 'closed'),
						lte(messages.scheduledFor, now),
						lte(messages.updatedAt, writtenBefore),
						or(isNull(messages.expiresAt), gt(messages.expiresAt, now))
					)
				)
				.orderBy(asc(messages.scheduledFor), asc(messages.id))
				.all(),

		withTheirWave: (now) => withTheirWave().all({ now })
	};
};

type Shared = {
	readonly participationId: string;
	readonly versionId: string;
	readonly faisceauId: string;
	readonly company: string;
	readonly added: boolean;
	readonly sharedAt: number;
	readonly openedBy: string;
};

/**
 * The latest version of each document that came to one organisation on top of the others.
 *
 * @param rows all that was shared with it, oldest version first
 */
function newer(rows: readonly Shared[]): NewerVersion[] {
	const versions = [...Map.groupBy(rows, ({ faisceauId }) => faisceauId).values()];
	return versions.flatMap((own) => {
		const last = own.at(-1);
		if (!last?.added) return [];
		const { participationId, versionId, company, sharedAt } = last;
		const readers = (JSON.parse(last.openedBy) as (string | null)[]).filter((id) => id !== null);
		return [
			{ participationId, versionId, company, known: own.length > 1, sharedAt, openedBy: readers }
		];
	});
}
