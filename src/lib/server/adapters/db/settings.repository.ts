import type { SettingsRepository } from '#lib/server/application/ports/settings.port.ts';
import type { Db } from './open.ts';
import { settings } from './schema/schema.ts';

export const createSettingsRepository = (db: Db): SettingsRepository => ({
	all: () =>
		Object.fromEntries(
			db
				.select()
				.from(settings)
				.all()
				.map((row) => [row.key, row.value])
		),

	set: (key, value, updatedAt) => {
		db.insert(settings)
			.values({ key, value, updatedAt })
			.onConflictDoUpdate({ target: settings.key, set: { value, updatedAt } })
			.run();
	}
});
