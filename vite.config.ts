import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The controls that nearly every page shows come in one piece rather than in a dozen: small files
 * compress badly, and each is a request of its own on a slow line.
 */
const fewFiles: Plugin = {
	name: 'few-files',
	applyToEnvironment: ({ name }) => name === 'client',
	outputOptions: ({ codeSplitting, ...options }) => ({
		...options,
		codeSplitting: {
			groups: [
				...((typeof codeSplitting === 'object' && codeSplitting.groups) || []),
				// The company's form is the page that may weigh least; every page speaks some of its texts.
				{ name: 'texts-fr', test: /src\/lib\/i18n\/form\/fr\// },
				{ name: 'texts-en', test: /src\/lib\/i18n\/form\/en\// },
				{
					name: 'controls',
					test: /src\/lib\/(i18n\/(context|locale|typeset)\.|ui\/(Badge|Button|Checkboxes|ErrorSummary|Field|LanguageSwitch|lost-sendings|LostSending|Notice|RadioCards|Select|TextArea|TextInput|Toast)\.)|@lucide\/svelte\/dist\/(?!icons)/
				},
				{ name: 'saving', test: /src\/lib\/ui\/(autosave|saved-form|Save[A-Z])/ }
			]
		}
	})
};

/** SvelteKit 3, Svelte and Vitest are all configured here; a `svelte.config.js` would stop the build. */
export default defineConfig({
	// Several checkouts of one machine may share installed packages, never their caches.
	cacheDir: '.svelte-kit/vite',
	plugins: [
		fewFiles,
		sveltekit({
			adapter: adapter(),
			compilerOptions: { runes: true },
			// A guest's phone need not learn every route of the product to follow one link.
			router: { resolution: 'server' },
			// With the above, styles of a page that is gone to are looked for beside the page before it.
			paths: { relative: false },
			csp: {
				mode: 'nonce',
				directives: {
					'default-src': ['self'],
					'script-src': ['self'],
					'style-src': ['self'],
					// Positions computed for charts are written as `style` attributes.
					'style-src-attr': ['unsafe-inline'],
					'img-src': ['self', 'data:'],
					'font-src': ['self'],
					'connect-src': ['self'],
					'object-src': ['none'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none']
				}
			}
		})
	],
	build: { sourcemap: false },
	// Bundled, although a dependency: linking its modules at start would hold 150 MB (they re-export
	// each other in circles) and take half a second.
	ssr: { noExternal: ['drizzle-orm'] },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/{journeys,contracts,architecture}/**/*.test.ts'],
					setupFiles: ['tests/support/setup.ts'],
					environment: 'node'
				}
			},
			{
				extends: true,
				test: {
					name: 'soak',
					include: ['tests/soak/**/*.test.ts'],
					setupFiles: ['tests/support/setup.ts'],
					environment: 'node',
					testTimeout: 30 * 60_000
				}
			}
		],
		maxWorkers: 2,
		// A limit against what hangs, not a measure: a busy machine is slow, not wrong.
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// Not Paris: a rule that reads the process zone must fail here.
		env: { TZ: 'Pacific/Auckland' }
	}
});
