import { index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { Consent } from '#lib/domain/faisceau/consent.ts';
import {
	CONFIDENTIALITIES,
	EVIDENCE_ABOUT,
	EVIDENCE_TYPES,
	LABELS
} from '#lib/domain/faisceau/evidence.ts';
import { FAISCEAU_STATES } from '#lib/domain/faisceau/faisceau.ts';
import { INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { flag, instant, oneOf, plainDate, revision } from './columns.ts';
import { files } from './file.tables.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';
import { participants, participations } from './recruiting.tables.ts';

/** A company's document at one masterclass; what it says stands in the tables below. */
export const faisceaux = sqliteTable(
	'faisceaux',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		participationId: text('participation_id')
			.notNull()
			.unique()
			.references(() => participations.id, { onDelete: 'cascade' }),
		state: text('state', { enum: FAISCEAU_STATES }).notNull(),
		/** The organiser lets the company write after the deadline. */
		lateAllowed: flag('late_allowed').notNull().default(false),
		/** When the organiser last let the company write again: more time, or given back. */
		reopenedAt: instant('reopened_at'),
		/** To whom the company lets it go; null until it has said. */
		consent: text('consent', { mode: 'json' }).$type<Consent>(),
		consentAt: instant('consent_at'),
		consentBy: text('consent_by').references(() => participants.id, { onDelete: 'set null' }),
		/** The organiser keeps it back from the waves. */
		heldAt: instant('held_at'),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('faisceaux_by_masterclass').on(table.masterclassId),
		oneOf('faisceau_state', table.state, FAISCEAU_STATES)
	]
);

/** One answer a row, with its own revision: two people save two answers without meeting. */
export const faisceauAnswers = sqliteTable(
	'faisceau_answers',
	{
		faisceauId: text('faisceau_id')
			.notNull()
			.references(() => faisceaux.id, { onDelete: 'cascade' }),
		field: text('field').notNull(),
		value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
		updatedAt: instant('updated_at').notNull(),
		updatedBy: text('updated_by').references(() => participants.id, { onDelete: 'set null' }),
		revision: revision()
	},
	(table) => [primaryKey({ columns: [table.faisceauId, table.field] })]
);

/** A piece of evidence for one indicator. */
export const faisceauEvidence = sqliteTable(
	'faisceau_evidence',
	{
		id: text('id').primaryKey(),
		faisceauId: text('faisceau_id')
			.notNull()
			.references(() => faisceaux.id, { onDelete: 'cascade' }),
		indicator: text('indicator', { enum: INDICATORS }).notNull(),
		type: text('type', { enum: EVIDENCE_TYPES }).notNull(),
		label: text('label', { enum: LABELS }),
		title: text('title').notNull(),
		issuer: text('issuer').notNull(),
		reference: text('reference').notNull(),
		date: plainDate('date'),
		endDate: plainDate('end_date'),
		about: text('about', { enum: EVIDENCE_ABOUT }).notNull(),
		confidentiality: text('confidentiality', { enum: CONFIDENTIALITIES }).notNull(),
		fileId: text('file_id').references(() => files.id, { onDelete: 'set null' }),
		url: text('url').notNull(),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('faisceau_evidence_by_faisceau').on(table.faisceauId, table.indicator),
		oneOf('faisceau_evidence_indicator', table.indicator, INDICATORS),
		oneOf('faisceau_evidence_about', table.about, EVIDENCE_ABOUT),
		oneOf('faisceau_evidence_confidentiality', table.confidentiality, CONFIDENTIALITIES)
	]
);

/** A company's own files, instead of the form or beside it. */
export const faisceauDocuments = sqliteTable(
	'faisceau_documents',
	{
		faisceauId: text('faisceau_id')
			.notNull()
			.references(() => faisceaux.id, { onDelete: 'cascade' }),
		fileId: text('file_id')
			.notNull()
			.references(() => files.id, { onDelete: 'cascade' }),
		addedAt: instant('added_at').notNull()
	},
	(table) => [primaryKey({ columns: [table.faisceauId, table.fileId] })]
);

/** The document as it was handed in: never changed afterwards. */
export const faisceauVersions = sqliteTable(
	'faisceau_versions',
	{
		id: text('id').primaryKey(),
		faisceauId: text('faisceau_id')
			.notNull()
			.references(() => faisceaux.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
		submittedAt: instant('submitted_at').notNull(),
		submittedBy: text('submitted_by').references(() => participants.id, { onDelete: 'set null' }),
		/** Handed in after the deadline. */
		late: flag('late').notNull().default(false),
		/** Found complete by the organiser: only such a version is shared. */
		acceptedAt: instant('accepted_at')
	},
	(table) => [unique('faisceau_version_number').on(table.faisceauId, table.number)]
);

/** What the organiser asks to complete, by answer, when a document is sent back. */
export const faisceauRemarks = sqliteTable(
	'faisceau_remarks',
	{
		id: text('id').primaryKey(),
		versionId: text('version_id')
			.notNull()
			.references(() => faisceauVersions.id, { onDelete: 'cascade' }),
		/** The answer it speaks of; empty: the whole. */
		field: text('field').notNull(),
		text: text('text').notNull(),
		userId: text('user_id').references(() => users.id, { onDelete: 'set null' }),
		createdAt: instant('created_at').notNull(),
		/** When it went to the company; null while the organiser still writes. */
		sentAt: instant('sent_at')
	},
	(table) => [index('faisceau_remarks_by_version').on(table.versionId)]
);
