import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Another process serves this data folder already. */
export class FolderInUse extends Error {
	override readonly name = 'FolderInUse';
}

/** Locks held: one that nothing refers to would be closed, and so lost, by the garbage collector. */
const held = new Set<Database.Database>();

/**
 * Makes this process the one that serves a data folder, until `release` or its end, however that
 * comes: the operating system drops the lock with the process, so a kill leaves nothing stale.
 *
 * @throws FolderInUse when another process has it
 */
export const ownFolder = (folder: string): { release(): void } => {
	mkdirSync(folder, { recursive: true });
	const lock = new Database(join(folder, 'owner.lock'), { timeout: 0 });
	try {
		lock.exec('BEGIN EXCLUSIVE');
	} catch (error) {
		lock.close();
		if ((error as { code?: string }).code === 'SQLITE_BUSY')
			throw new FolderInUse(`Another Faisceau serves ${folder} already.`);
		throw error;
	}
	held.add(lock);
	return {
		release: () => {
			held.delete(lock);
			lock.close();
		}
	};
};
