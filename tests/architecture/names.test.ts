import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/** The second part of `noun.kind.ts`. A new kind needs a decision record. */
const KINDS = [
	'usecases',
	'port',
	'repository',
	'tables',
	'view',
	'writer',
	'mailer',
	'store',
	'composer',
	'solver',
	'printer',
	'stamp',
	'command',
	'job',
	'test',
	// SvelteKit's own and the browser tests'.
	'server',
	'd',
	'svelte',
	'page',
	'spec',
	'config'
];

/** One noun, one word, in every layer (see the glossary). */
const NOUNS = [
	'access',
	'account',
	'activity',
	'call',
	'colleague',
	'dashboard',
	'delivery',
	'demo',
	'desk',
	'directory',
	'faisceau',
	'feed',
	'file',
	'import',
	'interest',
	'invitation',
	'masterclass',
	'matching',
	'family',
	'messaging',
	'move',
	'need',
	'organiser',
	'password',
	'person',
	'print',
	'programme',
	'reading',
	'question',
	'recruiting',
	'request',
	'retention',
	'selection',
	'setting',
	'share',
	'solver',
	'space',
	'timeline',
	'tries',
	// What every noun needs.
	'common',
	'error',
	'shared',
	'time'
];

const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`);

const folders = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

const singular = (word: string) =>
	NOUNS.includes(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '');

const strangers = (words: readonly string[]) =>
	[...new Set(words)].filter((word) => !NOUNS.includes(singular(word)));

/** The nouns of the files `noun.kind.ts` of a folder. */
const nounsOf = (folder: string, kind: string) =>
	files(folder)
		.filter((file) => file.endsWith(`.${kind}.ts`))
		.map((file) => basename(file, `.${kind}.ts`));

test('every file is of a kind that the list holds', () => {
	const odd = [...files('src'), ...files('tests')].filter((file) => {
		const kinds = basename(file).split('.').slice(1, -1);
		return /\.(ts|svelte)$/.test(file) && kinds.some((kind) => !KINDS.includes(kind));
	});
	expect(odd).toEqual([]);
});

test.each([
	['domain', folders('src/lib/domain')],
	['components', folders('src/lib/components')],
	[
		'texts',
		files('src/lib/i18n/fr')
			.map((file) => basename(file, '.ts'))
			.filter((n) => n !== 'index')
	],
	['use cases', nounsOf('src/lib/server/application', 'usecases')],
	['ports', nounsOf('src/lib/server/application/ports', 'port').filter((n) => n !== 'system')],
	['tables', nounsOf('src/lib/server/adapters/db/schema', 'tables')]
])('%s: each noun is a word of the glossary', (_layer, nouns) => {
	expect(strangers(nouns)).toEqual([]);
});

test('French and English texts stand in files of the same names', () => {
	expect(readdirSync('src/lib/i18n/en').sort()).toEqual(readdirSync('src/lib/i18n/fr').sort());
});
