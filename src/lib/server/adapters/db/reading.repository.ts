import { asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { ReadingRepository, ReadingsOf } from '#lib/server/application/ports/reading.port.ts';
import type { Db } from './open.ts';
import {
	faisceaux,
	organisations,
	participations,
	readingNotes,
	readings
} from './schema/schema.ts';

const company = alias(participations, 'company');
const companyOrganisation = alias(organisations, 'company_organisation');

/** A conclusion on the whole that says why, as `conclude` asks for it. */
export const saysWhy = sql`iif(${readings.whole} = 'hors_dispositif',
	json_array_length(${readings.reasons}) > 0, ${readings.paragraph} <> '')`;

const belonging = (whose: ReadingsOf) => {
	if ('masterclassId' in whose) return eq(faisceaux.masterclassId, whose.masterclassId);
	if ('companyId' in whose) return eq(faisceaux.participationId, whose.companyId);
	return eq(readings.participationId, whose.participationId);
};

export const createReadingRepository = (db: Db): ReadingRepository => ({
	of: (whose) => {
		const notes = Map.groupBy(
			db
				.select({
					readingId: readingNotes.readingId,
					indicator: readingNotes.indicator,
					note: {
						strength: readingNotes.strength,
						remark: readingNotes.remark,
						question: readingNotes.question,
						recommendation: readingNotes.recommendation
					}
				})
				.from(readingNotes)
				.innerJoin(readings, eq(readings.id, readingNotes.readingId))
				.innerJoin(faisceaux, eq(faisceaux.id, readings.faisceauId))
				.where(belonging(whose))
				.all(),
			({ readingId }) => readingId
		);
		return db
			.select({
				id: readings.id,
				masterclassId: faisceaux.masterclassId,
				faisceauId: readings.faisceauId,
				participationId: readings.participationId,
				structure: organisations.name,
				companyId: company.id,
				company: companyOrganisation.name,
				whole: readings.whole,
				reasons: readings.reasons,
				paragraph: readings.paragraph,
				openedAt: readings.openedAt,
				openedCopy: readings.openedCopy,
				createdAt: readings.createdAt,
				updatedAt: readings.updatedAt
			})
			.from(readings)
			.innerJoin(faisceaux, eq(faisceaux.id, readings.faisceauId))
			.innerJoin(participations, eq(participations.id, readings.participationId))
			.innerJoin(organisations, eq(organisations.id, participations.organisationId))
			.innerJoin(company, eq(company.id, faisceaux.participationId))
			.innerJoin(companyOrganisation, eq(companyOrganisation.id, company.organisationId))
			.where(belonging(whose))
			.orderBy(asc(readings.createdAt), asc(readings.id))
			.all()
			.map((reading) => ({
				...reading,
				notes: Object.fromEntries(
					(notes.get(reading.id) ?? []).map(({ indicator, note }) => [indicator, note])
				)
			}));
	},

	insert: (reading) => {
		db.insert(readings)
			.values({ ...reading, reasons: [], paragraph: '', updatedAt: reading.createdAt, revision: 1 })
			.run();
	},

	update: (id, { reasons, ...changes }) => {
		db.update(readings)
			.set({
				...changes,
				...(reasons ? { reasons: [...reasons] } : {}),
				revision: sql`${readings.revision} + 1`
			})
			.where(eq(readings.id, id))
			.run();
	},

	saveNote: (readingId, indicator, note, updatedAt) => {
		db.insert(readingNotes)
			.values({ readingId, indicator, ...note, updatedAt, revision: 1 })
			.onConflictDoUpdate({
				target: [readingNotes.readingId, readingNotes.indicator],
				set: { ...note, updatedAt, revision: sql`${readingNotes.revision} + 1` }
			})
			.run();
	},

	setOpened: (id, opened) => {
		db.update(readings)
			.set({ openedAt: opened?.at ?? null, openedCopy: opened?.copy ?? null })
			.where(eq(readings.id, id))
			.run();
	}
});
