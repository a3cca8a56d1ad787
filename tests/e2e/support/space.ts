import Database from 'better-sqlite3';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { randomSecrets } from '../../../src/lib/server/adapters/system/secrets.ts';
import type { Installation } from './installation.ts';

/** A personal link to the space that an address opens, as a message would carry it. */
export const linkOf = ({ folder, server }: Installation, email: string): string => {
	const token = randomSecrets.token();
	const db = new Database(join(folder, 'data', 'faisceau.db'));
	try {
		const made = db
			.prepare(
				`insert into access_links (id, token_hash, purpose, subject_id, masterclass_id, details, created_at)
				select 'lnk_' || hex(randomblob(8)), ?, 'space', participants.id, participants.masterclass_id, '{}', 0
				from participants join contacts on contacts.id = participants.contact_id
				where contacts.email = ? order by participants.created_at desc limit 1`
			)
			.run(randomSecrets.hash(token), email);
		if (made.changes !== 1) throw new Error(`${email} has no space`);
	} finally {
		db.close();
	}
	return `${server.url}/enter/${token}`;
};

/** Opens the space of an address in a page, by its link and its button; answers where it stands. */
export const enterSpace = async (
	page: Page,
	installation: Installation,
	email: string
): Promise<string> => {
	await page.goto(linkOf(installation, email));
	await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();
	await page.waitForURL(/\/space\/ptc_\w+$/);
	return page.url();
};
