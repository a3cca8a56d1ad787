import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Forbids imports in a layer: the arrows of docs/architecture.md, held by the linter.
 *
 * @param {string[]} files
 * @param {string} pattern a regular expression of module names
 * @param {string} message
 */
const never = (files, pattern, message) => ({
	files,
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-imports': /** @type {const} */ ([
			'error',
			{ patterns: [{ regex: pattern, message }] }
		])
	}
});

const clock = [
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'The clock is a port: take the instant as an argument.'
	},
	{
		selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
		message: 'The clock is a port: take the instant as an argument.'
	}
];
const chance = [
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Randomness is a port: take it as an argument.'
	}
];

export default ts.config(
	{
		ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'test-results/', 'drizzle/']
	},
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			// Paths are plain and the application has no base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } }
	},
	{
		ignores: ['src/lib/ui/enhance.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: '$app/forms',
							importNames: ['enhance'],
							message: 'Take it from #lib/ui/enhance.ts: a form that was not sent stays.'
						}
					]
				}
			]
		}
	},
	never(
		['src/lib/domain/**'],
		'^(#lib/(?!domain/)|node:|svelte|@sveltejs/|\\$app|drizzle-orm|nodemailer|valibot|ics$)',
		'The core is pure: domain imports domain and pure date functions only.'
	),
	never(
		['src/lib/schemas/**'],
		'^(#lib/server/|svelte|\\$app|node:)',
		'Schemas know the words of the domain and Valibot only.'
	),
	never(
		['src/lib/i18n/**'],
		'^(#lib/server/|\\$app|node:)',
		'Translations know the types of the domain only.'
	),
	never(
		['src/lib/ui/**'],
		'^#lib/(server|domain|components|schemas)/',
		'A ui component knows none of our nouns.'
	),
	never(['src/lib/components/**'], '^#lib/server/', 'Components never import the server.'),
	never(
		['src/lib/server/application/**'],
		'^(#lib/server/(adapters|http|jobs)/|@sveltejs/|\\$app|drizzle-orm|better-sqlite3|nodemailer|ics$|node:)',
		'Use cases depend on the domain and on ports.'
	),
	never(
		['src/lib/server/adapters/**'],
		'^(#lib/server/application/(?!ports/|settings\\.ts)|#lib/server/(http|jobs)/|@sveltejs/|\\$app)',
		'An adapter implements a port and knows its own library.'
	),
	never(
		['src/lib/server/jobs/**'],
		'^(#lib/server/(adapters|http)/|drizzle-orm)',
		'A job calls the application.'
	),
	never(
		['src/lib/server/http/**'],
		'^(#lib/server/adapters/|drizzle-orm)',
		'The web edge calls the application.'
	),
	never(
		['src/routes/**'],
		'^(#lib/server/(adapters|jobs)/|drizzle-orm|better-sqlite3|\\$app/env/|node:)',
		'Routes go through locals.app.'
	),
	{
		files: ['src/**/*.ts', 'src/**/*.svelte'],
		ignores: ['src/lib/server/adapters/system/**', '**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', ...clock, ...chance] }
	}
);
