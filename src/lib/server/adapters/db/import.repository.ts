import { and, eq, isNull, lt } from 'drizzle-orm';
import type { ImportDraftRepository } from '#lib/server/application/ports/import.port.ts';
import type { Db } from './open.ts';
import { importDrafts } from './schema/schema.ts';

export const createImportDraftRepository = (db: Db): ImportDraftRepository => ({
	find: (id, { userId, masterclassId }) =>
		db
			.select()
			.from(importDrafts)
			.where(
				and(
					eq(importDrafts.id, id),
					eq(importDrafts.userId, userId),
					masterclassId === null
						? isNull(importDrafts.masterclassId)
						: eq(importDrafts.masterclassId, masterclassId)
				)
			)
			.get() ?? null,

	insert: (draft) => {
		db.insert(importDrafts)
			.values({ ...draft, content: Buffer.from(draft.content) })
			.run();
	},

	remove: (id) => {
		db.delete(importDrafts).where(eq(importDrafts.id, id)).run();
	},

	sweep: (before) => {
		db.delete(importDrafts).where(lt(importDrafts.createdAt, before)).run();
	}
});
