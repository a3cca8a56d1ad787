import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { FAMILIES, type Subfamily } from '#lib/domain/needs/families.ts';
import {
	BUDGET_BANDS,
	BUDGET_VOTES,
	EXPERIMENT_ANSWERS,
	HORIZONS,
	MATURITIES,
	NEED_SOURCES,
	NEED_VISIBILITIES,
	PURCHASE_NATURES,
	type Beneficiary,
	type Constraint
} from '#lib/domain/needs/need.ts';
import { flag, instant, oneOf, revision } from './columns.ts';
import { masterclasses } from './masterclass.tables.ts';
import { participations } from './recruiting.tables.ts';

/** A purchase need of an authority at one masterclass: one need sheet. */
export const needs = sqliteTable(
	'needs',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		participationId: text('participation_id')
			.notNull()
			.references(() => participations.id, { onDelete: 'cascade' }),
		title: text('title').notNull(),
		family: text('family', { enum: FAMILIES as [(typeof FAMILIES)[number]] }).notNull(),
		subfamily: text('subfamily').$type<Subfamily>(),
		statement: text('statement').notNull(),
		situation: text('situation').notNull(),
		beneficiaries: text('beneficiaries', { mode: 'json' }).$type<Beneficiary[]>().notNull(),
		transitionAim: text('transition_aim').notNull(),
		perimeter: text('perimeter').notNull(),
		nature: text('nature', { enum: PURCHASE_NATURES }).notNull(),
		budget: text('budget', { enum: BUDGET_BANDS }).notNull(),
		budgetVoted: text('budget_voted', { enum: BUDGET_VOTES }).notNull(),
		horizon: text('horizon', { enum: HORIZONS }).notNull(),
		maturity: text('maturity', { enum: MATURITIES }).notNull(),
		experiment: text('experiment', { enum: EXPERIMENT_ANSWERS }).notNull(),
		constraints: text('constraints', { mode: 'json' }).$type<Constraint[]>().notNull(),
		openConsultation: flag('open_consultation').notNull(),
		visibility: text('visibility', { enum: NEED_VISIBILITIES }).notNull(),
		source: text('source', { enum: NEED_SOURCES }).notNull(),
		createdAt: instant('created_at').notNull(),
		updatedAt: instant('updated_at').notNull(),
		revision: revision()
	},
	(table) => [
		index('needs_by_masterclass').on(table.masterclassId),
		index('needs_by_participation').on(table.participationId),
		oneOf('need_family', table.family, FAMILIES),
		oneOf('need_horizon', table.horizon, HORIZONS),
		oneOf('need_visibility', table.visibility, NEED_VISIBILITIES)
	]
);

/** What an authority says of its territory and its ambitions when its turn comes at the round table. */
export const introductions = sqliteTable('introductions', {
	participationId: text('participation_id')
		.primaryKey()
		.references(() => participations.id, { onDelete: 'cascade' }),
	text: text('text').notNull(),
	updatedAt: instant('updated_at').notNull()
});
