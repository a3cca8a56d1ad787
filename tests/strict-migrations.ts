/**
 * Makes every table of a freshly generated migration STRICT: SQLite then refuses a text in an
 * integer column instead of keeping it. Run by `npm run db:generate`; a released file is left alone
 * because it is strict already.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What the generator writes between two statements. */
const BETWEEN = '--> statement-breakpoint';

const folder = new URL('../drizzle/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
	const file = new URL(name, folder);
	const generated = readFileSync(file, 'utf8');
	const strict = generated
		.split(BETWEEN)
		.map((statement) =>
			/^\s*CREATE TABLE/.test(statement) ? statement.replace(/\);(\s*)$/, ') STRICT;$1') : statement
		)
		.join(BETWEEN);
	if (strict !== generated) writeFileSync(file, strict);
}
