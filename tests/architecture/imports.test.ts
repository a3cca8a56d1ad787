import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** The messages of the linter for a text as if it stood in that file. */
const complaints = async (filePath: string, code: string): Promise<string[]> => {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map(({ message }) => message);
};

test.each([
	['domain', 'src/lib/domain/timeline/x.ts', "import '#lib/server/composition.ts';"],
	['domain', 'src/lib/domain/timeline/x.ts', "import 'node:fs';"],
	['domain', 'src/lib/domain/timeline/x.ts', "import 'drizzle-orm';"],
	['domain', 'src/lib/domain/timeline/x.ts', "import '#lib/i18n/format.ts';"],
	['schemas', 'src/lib/schemas/x.ts', "import '#lib/server/http/form.ts';"],
	['i18n', 'src/lib/i18n/x.ts', "import '#lib/server/http/form.ts';"],
	['ui', 'src/lib/ui/x.ts', "import '#lib/domain/timeline/plan.ts';"],
	['components', 'src/lib/components/timeline/x.ts', "import '#lib/server/http/form.ts';"],
	['application', 'src/lib/server/application/x.ts', "import '#lib/server/adapters/db/open.ts';"],
	['application', 'src/lib/server/application/x.ts', "import 'better-sqlite3';"],
	['application', 'src/lib/server/application/x.ts', "import 'node:crypto';"],
	[
		'adapters',
		'src/lib/server/adapters/db/x.ts',
		"import '#lib/server/application/application.ts';"
	],
	['adapters', 'src/lib/server/adapters/db/x.ts', "import '@sveltejs/kit';"],
	['jobs', 'src/lib/server/jobs/x.ts', "import '#lib/server/adapters/db/open.ts';"],
	['http', 'src/lib/server/http/x.ts', "import '#lib/server/adapters/db/open.ts';"],
	['routes', 'src/routes/x/+page.server.ts', "import '#lib/server/adapters/db/open.ts';"],
	['routes', 'src/routes/x/+page.server.ts', "import 'drizzle-orm';"],
	['routes', 'src/routes/x/+page.server.ts', "import { env } from '$app/env/private';\nvoid env;"]
])('%s: %s refuses %s', async (_layer, file, code) => {
	expect(await complaints(file, code)).toEqual([
		expect.stringContaining('import is restricted from being used by a pattern')
	]);
});

test.each(['new Date();', 'Date.now();', 'Math.random();'])(
	'the core and the use cases refuse %s',
	async (code) => {
		for (const file of ['src/lib/domain/time/x.ts', 'src/lib/server/application/x.ts'])
			expect(await complaints(file, code)).toEqual([expect.stringContaining('is a port')]);
	}
);

test('what the arrows allow passes', async () => {
	expect(
		await complaints('src/lib/server/application/x.ts', "import '#lib/domain/shared/result.ts';")
	).toEqual([]);
	expect(await complaints('src/lib/domain/time/x.ts', "import 'date-fns';")).toEqual([]);
});
