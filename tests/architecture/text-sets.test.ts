import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fr } from '#lib/i18n/fr/index.ts';
import { fr as guest } from '#lib/i18n/guest/fr.ts';
import { fr as form } from '#lib/i18n/guest/form/fr.ts';
import { fr as interests } from '#lib/i18n/guest/interests/fr.ts';
import { fr as home } from '#lib/i18n/home/fr.ts';
import { TEXT_SETS, textsOf } from '#lib/i18n/text-sets.ts';

/** What runs in the browser, or may: not the server's part of a route, nor a test. */
const inBrowser = (file: string) =>
	/\.(ts|svelte)$/.test(file) &&
	!/\.server\.ts$|\+server\.ts$|\.test\.ts$/.test(file) &&
	!/^src\/lib\/i18n\/\w+\//.test(file);

/** The identifier of the route that a file of `src/routes` belongs to. */
const routeOf = (file: string) => dirname(file).replace('src/routes', '');

const pages = (folder: string): string[] =>
	!existsSync(folder)
		? []
		: readdirSync(folder, { recursive: true, withFileTypes: true })
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

type Texts = Readonly<Record<string, unknown>>;

/** The texts that a file speaks of: nouns of the catalogue, and what it says of each, `noun.text`. */
const textsIn = (file: string): string[] => {
	const source = readFileSync(file, 'utf8');
	const nouns = [...source.matchAll(/\bt\.(\w+)|\bconst \{([^}]*)\} = t;/g)].flatMap(
		([, noun, several]) => noun ?? several?.split(',').map((one) => one.trim()) ?? []
	);
	const direct = [...source.matchAll(/\bt\.(\w+)\.(\w+)/g)].map(([, ...path]) => path.join('.'));
	const named = [...source.matchAll(/\bconst (\w+) = t\.(\w+);/g)].flatMap(([, name, noun]) =>
		[...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(
			([, text]) => `${noun}.${text}`
		)
	);
	return [...nouns, ...direct, ...named].filter((path) => holds(fr, path));
};

const holds = (texts: Texts, path: string): boolean => {
	const [noun = '', text] = path.split('.');
	if (!Object.hasOwn(texts, noun)) return false;
	return text === undefined || Object.hasOwn(texts[noun] as Texts, text);
};

const sets = { guest, interests, form, home };

test.each(TEXT_SETS)(
	'the pages of %s speak only of the texts they carry (else add the noun to the set %s in src/lib/i18n)',
	(folder, set) => {
		// The layouts above a folder show on its pages too.
		const above = folder
			.split('/')
			.map((_, depth, parts) => `src/routes/${parts.slice(0, depth).join('/')}`)
			.flatMap((parent) => [`${parent}/+layout.svelte`, `${parent}/+error.svelte`]);
		const files = [...above, ...pages(`src/routes/${folder}`)]
			.filter((file) => !file.startsWith(`src/routes/${folder}/`) || textsOf(routeOf(file)) === set)
			.reduce((seen, file) => reached(file, seen), new Set<string>());
		const strange = [...files].flatMap((file) =>
			textsIn(file)
				.filter((path) => !holds(sets[set], path))
				.map((path) => `${file}: t.${path}`)
		);

		expect(strange).toEqual([]);
	}
);

test('the texts of a route are told by its folder', () => {
	expect(
		[
			'/space/[space]/faisceau/[indicator]',
			'/space/[space]/interests',
			'/space/[space]',
			'/l/[token]',
			'/privacy',
			'/',
			'/(organiser)',
			'/(organiser)/masterclasses',
			null
		].map(textsOf)
	).toEqual(['form', 'interests', 'guest', 'guest', 'guest', 'all', 'home', 'all', 'all']);
});
