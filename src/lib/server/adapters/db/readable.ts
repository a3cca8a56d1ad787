import { and, eq, exists, isNull, notExists, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { CLOSED_STAGES } from '#lib/domain/recruiting/board.ts';
import type { Db } from './open.ts';
import {
	faisceauVersions,
	faisceaux,
	messages,
	participants,
	participations,
	shares
} from './schema/schema.ts';

const version = alias(faisceauVersions, 'read_version');
const faisceau = alias(faisceaux, 'read_faisceau');
const author = alias(participations, 'author');
const reader = alias(participations, 'reader');
const rival = alias(participations, 'rival');

/** What a company agreed to, for the group of the share's wave. */
const agreed = (consent: unknown) => sql`json_extract(${consent}, '$.' || ${shares.wave}) = 1`;

/**
 * Of a row of `shares`: whether its document is there to be read. It was not taken back; its company
 * still takes part, and agrees today as it did when it handed it in; who reads is confirmed, and
 * offers nothing itself at the same masterclass (`readersOf`).
 */
export const isReadable = (db: Db) =>
	and(
		isNull(shares.revokedAt),
		exists(
			db
				.select({ id: version.id })
				.from(version)
				.innerJoin(faisceau, eq(faisceau.id, version.faisceauId))
				.innerJoin(author, eq(author.id, faisceau.participationId))
				.innerJoin(reader, eq(reader.id, shares.participationId))
				.where(
					and(
						eq(version.id, shares.versionId),
						notInArray(author.stage, [...CLOSED_STAGES]),
						agreed(faisceau.consent),
						agreed(sql`json_extract(${version.content}, '$.consent')`),
						eq(reader.stage, 'confirmed'),
						notExists(
							db
								.select({ id: rival.id })
								.from(rival)
								.where(
									and(
										eq(rival.masterclassId, reader.masterclassId),
										eq(rival.organisationId, reader.organisationId),
										eq(rival.role, 'company'),
										notInArray(rival.stage, [...CLOSED_STAGES])
									)
								)
						)
					)
				)
		)
	);

/** Of a row of `messages`: the wave that brings documents to whom it goes to (`waveOf`). */
export const waveOfReader = sql`(
	select case read.role when 'inspiring' then 'inspiring' when 'authority' then 'authorities' end
	from ${participants} as addressee
	join ${participations} as read on read.id = addressee.participation_id
	where addressee.id = ${messages.participantId}
)`;
