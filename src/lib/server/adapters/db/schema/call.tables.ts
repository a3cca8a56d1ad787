import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
	PROPOSAL_STATES,
	type ProposedNeed,
	type ProposedSolution
} from '#lib/domain/calls/call.ts';
import { flag, instant, oneOf } from './columns.ts';
import { masterclasses } from './masterclass.tables.ts';
import { users } from './organiser.tables.ts';
import { participations } from './recruiting.tables.ts';

/** What a masterclass asks the public for; no row: nothing yet. */
export const calls = sqliteTable('calls', {
	masterclassId: text('masterclass_id')
		.primaryKey()
		.references(() => masterclasses.id, { onDelete: 'cascade' }),
	needs: flag('needs').notNull(),
	solutions: flag('solutions').notNull()
});

/** An answer to a public call, by somebody nobody has checked yet. */
export const proposals = sqliteTable(
	'proposals',
	{
		id: text('id').primaryKey(),
		masterclassId: text('masterclass_id')
			.notNull()
			.references(() => masterclasses.id, { onDelete: 'cascade' }),
		organisation: text('organisation').notNull(),
		authority: text('authority').notNull(),
		siren: text('siren'),
		siret: text('siret'),
		website: text('website').notNull(),
		givenName: text('given_name').notNull(),
		familyName: text('family_name').notNull(),
		email: text('email').notNull(),
		locale: text('locale').notNull(),
		content: text('content', { mode: 'json' }).$type<ProposedNeed | ProposedSolution>().notNull(),
		state: text('state', { enum: PROPOSAL_STATES }).notNull(),
		createdAt: instant('created_at').notNull(),
		decidedAt: instant('decided_at'),
		decidedBy: text('decided_by').references(() => users.id, { onDelete: 'set null' }),
		participationId: text('participation_id').references(() => participations.id, {
			onDelete: 'set null'
		})
	},
	(table) => [
		index('proposals_by_masterclass').on(table.masterclassId, table.state),
		index('proposals_by_participation').on(table.participationId),
		index('proposals_by_email').on(table.email),
		oneOf('proposal_state', table.state, PROPOSAL_STATES)
	]
);
