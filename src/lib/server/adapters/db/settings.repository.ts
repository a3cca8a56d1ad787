import type { SettingsRepository } from '#lib/server/application/ports/settings.port.ts';
import type { Db } from './open.ts';
import { settings } from './schema/schema.ts';
import { once } from './statements.ts';

export const createSettingsRepository = (db: Db): SettingsRepository => {
	const all = once(() => db.select().from(settings).prepare());

	return {
		all: () =>
			Object.fromEntries(
				all()
					.all()
					.map((row) => [row.key, row.value])
			),

		set: (key, value, updatedAt) => {
			db.insert(settings)
				.values({ key, value, updatedAt })
				.onConflictDoUpdate({ target: settings.key, set: { value, updatedAt } })
				.run();
		}
	};
};
