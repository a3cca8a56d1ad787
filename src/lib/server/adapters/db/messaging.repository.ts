import { and, asc, eq, sql } from 'drizzle-orm';
import type { MessageRepository } from '#lib/server/application/ports/messaging.port.ts';
import { createMessageBytes } from './message-bytes.ts';
import type { Db } from './open.ts';
import { messages } from './schema/schema.ts';
import { once, onceForColumns } from './statements.ts';

export const createMessageRepository = (db: Db): MessageRepository => {
	const bytes = createMessageBytes(db);

	const find = once(() =>
		db
			.select()
			.from(messages)
			.where(eq(messages.id, sql.placeholder('id')))
			.prepare()
	);

	const ofMasterclass = once(() =>
		db
			.select()
			.from(messages)
			.where(eq(messages.masterclassId, sql.placeholder('id')))
			.orderBy(asc(messages.createdAt), asc(messages.id))
			.prepare()
	);

	const ofInvitation = once(() =>
		db
			.select()
			.from(messages)
			.where(eq(messages.invitationId, sql.placeholder('id')))
			.orderBy(asc(messages.createdAt), asc(messages.id))
			.prepare()
	);

	const update = onceForColumns((changes) =>
		db
			.update(messages)
			.set({ ...changes, revision: sql`${messages.revision} + 1` })
			.where(
				and(
					eq(messages.id, sql.placeholder('read.id')),
					eq(messages.revision, sql.placeholder('read.revision'))
				)
			)
			.prepare()
	);

	return {
		find: (id) => find().get({ id }) ?? null,

		ofInvitation: (id) => ofInvitation().all({ id }),

		ofMasterclass: (id) => ofMasterclass().all({ id }),

		mime: bytes.of,

		insert: ({ mime, ...message }) => {
			const { changes } = db
				.insert(messages)
				.values(message)
				.onConflictDoNothing({ target: messages.dedupeKey })
				.run();
			if (changes === 1 && mime !== null) bytes.keep(message.id, mime);
			return changes === 1;
		},

		update: (id, revision, { mime, ...changes }) => {
			const read = { 'read.id': id, 'read.revision': revision };
			const saved = update(changes).run({ ...changes, ...read }).changes === 1;
			if (saved && mime !== undefined) bytes.keep(id, mime);
			return saved;
		}
	};
};
