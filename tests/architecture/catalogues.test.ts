import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en } from '#lib/i18n/en/index.ts';
import { fr } from '#lib/i18n/fr/index.ts';
import { guidance } from '#lib/i18n/guidance.ts';

type Leaf = { path: string; value: unknown };

const leaves = (texts: unknown, path = ''): Leaf[] =>
	texts !== null && typeof texts === 'object'
		? Object.entries(texts).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
		: [{ path, value: texts }];

const shape = (texts: unknown) =>
	leaves(texts)
		.map(({ path, value }) => `${path}: ${typeof value}`)
		.sort();

const texts = (catalogue: unknown) =>
	leaves(catalogue).filter(
		(leaf): leaf is Leaf & { value: string } => typeof leaf.value === 'string'
	);

const files = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => `${entry.parentPath}/${entry.name}`);

/** Every piece of text written in the files of a language, inside functions too. */
const written = (language: 'fr' | 'en'): string[] =>
	['', 'form/', 'guidance/'].flatMap((part) => writtenIn(`src/lib/i18n/${part}${language}`));

const writtenIn = (folder: string): string[] =>
	readdirSync(folder).flatMap((name) => {
		const file = `${folder}/${name}`;
		const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
		const found: string[] = [];
		const visit = (node: ts.Node): void => {
			if (ts.isImportDeclaration(node)) return;
			const named = ts.isPropertyAssignment(node) ? node.name : null;
			if (
				ts.isStringLiteral(node) ||
				ts.isNoSubstitutionTemplateLiteral(node) ||
				ts.isTemplateHead(node) ||
				ts.isTemplateMiddle(node) ||
				ts.isTemplateTail(node)
			)
				found.push(node.text);
			ts.forEachChild(node, (child) => {
				if (child !== named) visit(child);
			});
		};
		visit(source);
		return found;
	});

test('French and English have the same shape', () => {
	expect(shape(en)).toEqual(shape(fr));
	expect(shape(guidance('en'))).toEqual(shape(guidance('fr')));
});

describe.each([
	['fr', { ...fr, guidance: guidance('fr') }],
	['en', { ...en, guidance: guidance('en') }]
] as const)('%s', (language, catalogue) => {
	test('no text is empty', () => {
		expect(texts(catalogue).filter(({ value }) => value.trim() === '')).toEqual([]);
	});

	test('apostrophes and quotation marks are the typographic ones', () => {
		expect(written(language).filter((text) => /['"]/.test(text))).toEqual([]);
	});

	test('three points are one sign', () => {
		expect(written(language).filter((text) => text.includes('...'))).toEqual([]);
	});
});

const [french, english] = [
	[fr, guidance('fr')],
	[en, guidance('en')]
];

test('French has no ordinary space before ; : ! ? or inside « »', () => {
	expect(texts(french).filter(({ value }) => / [;:!?»]|« /.test(value))).toEqual([]);
});

test('French never leaves its high signs without their space', () => {
	// Addresses, hours and codes such as `https:` hold these signs too: only word + sign + end counts.
	expect(
		texts(french).filter(({ value }) => /\p{L}[!?;](?:\s|$)|\p{L}:(?:\s|$)/u.test(value))
	).toEqual([]);
});

test('English has no space before ; : ! ?', () => {
	expect(texts(english).filter(({ value }) => /\s[;:!?](?:\s|$)/.test(value))).toEqual([]);
});

test('the long words of the faisceau reach a browser only as the data of a page', () => {
	const importing = [...files('src/lib/ui'), ...files('src/lib/components'), ...files('src/routes')]
		.filter((file) => !/\.server\.ts$|\+server\.ts$|\.test\.ts$/.test(file))
		.filter((file) =>
			/^\s*import (?!type ).*#lib\/i18n\/guidance/m.test(readFileSync(file, 'utf8'))
		);
	expect(importing).toEqual([]);
	// What goes through a page's data holds no function.
	expect(leaves(guidance('fr')).filter(({ value }) => typeof value !== 'string')).toEqual([]);
});

test('every text is used somewhere', () => {
	const sources = files('src')
		.filter((file) => !/^src\/lib\/i18n\/\w+\/|\.test\.ts$/.test(file))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
	// A key is named after a dot, or is a code that stands in quotes or names a property.
	const used = new Set(sources.match(/(?<=[.'"`])[\w-]+|[\w-]+(?=:)/g));
	const unused = leaves(fr)
		.map(({ path }) => path)
		.filter((path) => !used.has(path.split('.').at(-1) ?? ''));
	expect(unused).toEqual([]);
});
