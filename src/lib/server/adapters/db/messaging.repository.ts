import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { MessageRepository } from '#lib/server/application/ports/messaging.port.ts';
import type { Db } from './open.ts';
import { messages } from './schema/schema.ts';

/** Everything but the bytes, which only delivery and a download need. */
const { mime: bytes, ...columns } = getTableColumns(messages);

export const createMessageRepository = (db: Db): MessageRepository => ({
	find: (id) => db.select(columns).from(messages).where(eq(messages.id, id)).get() ?? null,

	ofInvitation: (invitationId) =>
		db
			.select(columns)
			.from(messages)
			.where(eq(messages.invitationId, invitationId))
			.orderBy(asc(messages.createdAt), asc(messages.id))
			.all(),

	ofMasterclass: (masterclassId) =>
		db
			.select(columns)
			.from(messages)
			.where(eq(messages.masterclassId, masterclassId))
			.orderBy(asc(messages.createdAt), asc(messages.id))
			.all(),

	mime: (id) => db.select({ bytes }).from(messages).where(eq(messages.id, id)).get()?.bytes ?? null,

	insert: ({ mime, ...message }) =>
		db
			.insert(messages)
			.values({ ...message, mime: mime === null ? null : Buffer.from(mime) })
			.onConflictDoNothing({ target: messages.dedupeKey })
			.run().changes === 1,

	update: (id, revision, { mime, ...changes }) =>
		db
			.update(messages)
			.set({
				...changes,
				...(mime === undefined ? {} : { mime: mime === null ? null : Buffer.from(mime) }),
				revision: sql`${messages.revision} + 1`
			})
			.where(and(eq(messages.id, id), eq(messages.revision, revision)))
			.run().changes === 1
});
