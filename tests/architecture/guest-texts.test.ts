import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fr } from '#lib/i18n/fr/index.ts';
import { fr as guest } from '#lib/i18n/guest/fr.ts';
import { GUEST_ROUTES, isGuestRoute } from '#lib/i18n/guest/routes.ts';

/** What runs in the browser, or may: not the server's part of a route, nor a test. */
const inBrowser = (file: string) =>
	/\.(ts|svelte)$/.test(file) &&
	!/\.server\.ts$|\+server\.ts$|\.test\.ts$/.test(file) &&
	!file.startsWith('src/lib/i18n/');

const pages = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter(inBrowser);

/** A file and all that it imports at run time, in our own sources. */
const reached = (file: string, seen: Set<string>): Set<string> => {
	if (seen.has(file) || !inBrowser(file) || !existsSync(file)) return seen;
	seen.add(file);
	const imports = readFileSync(file, 'utf8').matchAll(
		/^\s*(?:import|export) (?!type )[^;]*?'([^']+)'/gm
	);
	for (const [, name = ''] of imports) {
		if (name.startsWith('#lib/')) reached(name.replace('#lib/', 'src/lib/'), seen);
		else if (name.startsWith('.')) reached(join(dirname(file), name), seen);
	}
	return seen;
};

/** The nouns of the catalogue that a file speaks of. */
const nounsOf = (file: string): string[] =>
	[...readFileSync(file, 'utf8').matchAll(/\bt\.(\w+)|\bconst \{([^}]*)\} = t;/g)]
		.flatMap(([, noun, several]) => noun ?? several?.split(',').map((one) => one.trim()) ?? [])
		.filter((noun) => Object.hasOwn(fr, noun));

test.each(GUEST_ROUTES.map((folder) => [folder]))(
	'the pages of %s speak only of what guests receive (else add the noun to src/lib/i18n/guest)',
	(folder) => {
		const files = pages(`src/routes/${folder}`).reduce(
			(seen, file) => reached(file, seen),
			new Set<string>()
		);
		const strange = [...files].flatMap((file) =>
			nounsOf(file)
				.filter((noun) => !Object.hasOwn(guest, noun))
				.map((noun) => `${file}: t.${noun}`)
		);

		expect(files.size).toBeGreaterThan(1);
		expect(strange).toEqual([]);
	}
);

test('guests’ routes are told by their folders', () => {
	expect(
		['/space/[space]', '/l/[token]', '/privacy', '/', '/(organiser)/masterclasses', null].map(
			isGuestRoute
		)
	).toEqual([true, true, true, false, false, false]);
	expect(GUEST_ROUTES.filter((folder) => !existsSync(`src/routes/${folder}`))).toEqual([]);
});
