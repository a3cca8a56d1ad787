import { eq, sql } from 'drizzle-orm';
import type { Db } from './open.ts';
import { messageBytes } from './schema/schema.ts';
import { once } from './statements.ts';

/** The finished bytes of messages, which only delivery and a download need. */
export const createMessageBytes = (db: Db) => {
	const find = once(() =>
		db
			.select({ mime: messageBytes.mime })
			.from(messageBytes)
			.where(eq(messageBytes.messageId, sql.placeholder('id')))
			.prepare()
	);
	const keep = once(() =>
		db
			.insert(messageBytes)
			.values({ messageId: sql.placeholder('id'), mime: sql.placeholder('mime') })
			.onConflictDoUpdate({ target: messageBytes.messageId, set: { mime: sql`excluded.mime` } })
			.prepare()
	);

	return {
		of: (messageId: string): Uint8Array | null => find().get({ id: messageId })?.mime ?? null,

		/** Null: the message is a draft again, and has none. */
		keep: (messageId: string, mime: Uint8Array | null): void => {
			if (mime === null) db.delete(messageBytes).where(eq(messageBytes.messageId, messageId)).run();
			else keep().run({ id: messageId, mime: Buffer.from(mime) });
		}
	};
};
