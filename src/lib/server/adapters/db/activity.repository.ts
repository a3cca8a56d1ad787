import { desc, eq } from 'drizzle-orm';
import type { ActivityRepository } from '#lib/server/application/ports/activity.port.ts';
import type { Db } from './open.ts';
import { activities, users } from './schema/schema.ts';

export const createActivityRepository = (db: Db): ActivityRepository => ({
	append: (activity) => {
		db.insert(activities).values(activity).run();
	},

	recent: (masterclassId, limit) =>
		db
			.select({ activity: activities, userName: users.name })
			.from(activities)
			.leftJoin(users, eq(users.id, activities.userId))
			.where(eq(activities.masterclassId, masterclassId))
			.orderBy(desc(activities.at), desc(activities.id))
			.limit(limit)
			.all()
			.map(({ activity, userName }) => ({ ...activity, userName }))
});
