import { randomBytes } from 'node:crypto';
import type { Ids } from '#lib/server/application/ports/system.port.ts';

/** Random identifiers that say what they name: `mcl_…`, 96 random bits. */
export const randomIds: Ids = {
	next: (prefix) =>
		`${prefix}_${randomBytes(12).toString('base64url').replaceAll('-', 'a').replaceAll('_', 'b')}`
};
