import { index, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import {
	STRENGTHS,
	WHOLE_READINGS,
	type OtherWayReason,
	type Reading
} from '#lib/domain/readings/reading.ts';
import { instant, oneOf, revision } from './columns.ts';
import { faisceaux } from './faisceau.tables.ts';
import { participations } from './recruiting.tables.ts';

/** What an inspiring structure makes of one company's document, as an exercise. */
export const readings = sqliteTable(
	'readings',
	{
		id: text('id').primaryKey(),
		faisceauId: text('faisceau_id')
			.notNull()
			.references(() => faisceaux.id, { onDelete: 'cascade' }),
		/** The inspiring structure. */
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		whole: text('whole', { enum: WHOLE_READINGS }),
		/** Why another way to buy fits better. */
		reasons: text('reasons', { mode: 'json' }).$type<OtherWayReason[]>().notNull(),
		/** « Pourrait-on considérer cette solution comme innovante, et pourquoi ? » */
		paragraph: text('paragraph').notNull(),
		/** The organiser opened it to the company then; null while private. */
		openedAt: instant('opened_at'),
		/** What the company reads since then, whatever is written later. */
		openedCopy: text('opened_copy', { mode: 'json' }).$type<Reading>(),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		unique('reading_once').on(table.faisceauId, table.participationId),
		index('readings_by_participation').on(table.participationId),
		oneOf('reading_whole', table.whole, WHOLE_READINGS)
	]
);

/** The notes of a reading, one a row by indicator. */
export const readingNotes = sqliteTable(
	'reading_notes',
	{
		readingId: text('reading_id')
			.notNull()
			.references(() => readings.id, { onDelete: 'cascade' }),
		indicator: text('indicator', { enum: INDICATORS }).notNull(),
		strength: text('strength', { enum: STRENGTHS }),
		remark: text('remark').notNull(),
		question: text('question').notNull(),
		recommendation: text('recommendation').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		primaryKey({ columns: [table.readingId, table.indicator] }),
		oneOf('reading_note_indicator', table.indicator, INDICATORS),
		oneOf('reading_note_strength', table.strength, STRENGTHS)
	]
);
