import { basename, join } from 'node:path';
import { build } from 'vite';

/** Inside the project, so that packages are found from there. */
const FOLDER = '.svelte-kit/programs';

/**
 * Bundles a program for tests that start it often, as the server is bundled: it then starts in a
 * fifth of the time.
 *
 * @returns the file to run
 */
export const bundle = async (program: string): Promise<string> => {
	await build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: ['drizzle-orm'] },
		build: { ssr: program, outDir: FOLDER, emptyOutDir: false, minify: false }
	});
	return join(FOLDER, basename(program).replace(/\.ts$/, '.js'));
};
