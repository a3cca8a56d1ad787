import { asc, eq } from 'drizzle-orm';
import type { SlotRepository } from '#lib/server/application/ports/programme.port.ts';
import type { Db } from './open.ts';
import { slots } from './schema/schema.ts';

export const createSlotRepository = (db: Db): SlotRepository => ({
	ofMasterclass: (masterclassId) =>
		db
			.select()
			.from(slots)
			.where(eq(slots.masterclassId, masterclassId))
			.orderBy(asc(slots.position))
			.all(),

	replace: (masterclassId, programme) => {
		db.delete(slots).where(eq(slots.masterclassId, masterclassId)).run();
		if (programme.length > 0)
			db.insert(slots)
				.values([...programme])
				.run();
	}
});
