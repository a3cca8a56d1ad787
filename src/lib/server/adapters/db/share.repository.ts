import { eq } from 'drizzle-orm';
import type { ShareRepository } from '#lib/server/application/ports/share.port.ts';
import type { Db } from './open.ts';
import { shareWaves } from './schema/schema.ts';

export const createShareRepository = (db: Db): ShareRepository => ({
	opened: (masterclassId) => {
		const rows = db
			.select({ wave: shareWaves.wave, openedAt: shareWaves.openedAt })
			.from(shareWaves)
			.where(eq(shareWaves.masterclassId, masterclassId))
			.all();
		const at = (wave: string) => rows.find((row) => row.wave === wave)?.openedAt ?? null;
		return { inspiring: at('inspiring'), authorities: at('authorities') };
	}
});
