import { and, asc, eq, sql } from 'drizzle-orm';
import type { TaskRepository } from '#lib/server/application/ports/timeline.port.ts';
import type { Db } from './open.ts';
import { tasks } from './schema/schema.ts';
import { once } from './statements.ts';

export const createTaskRepository = (db: Db): TaskRepository => {
	const ofMasterclass = once(() =>
		db
			.select()
			.from(tasks)
			.where(eq(tasks.masterclassId, sql.placeholder('id')))
			.orderBy(asc(tasks.due), asc(tasks.position), asc(tasks.id))
			.prepare()
	);

	return {
		find: (id) => db.select().from(tasks).where(eq(tasks.id, id)).get() ?? null,

		ofMasterclass: (id) => ofMasterclass().all({ id }),

		insert: (task) => {
			db.insert(tasks).values(task).run();
		},

		update: (id, revision, changes) =>
			db
				.update(tasks)
				.set({ ...changes, revision: sql`${tasks.revision} + 1` })
				.where(and(eq(tasks.id, id), eq(tasks.revision, revision)))
				.run().changes === 1,

		remove: (id) => {
			db.delete(tasks).where(eq(tasks.id, id)).run();
		}
	};
};
