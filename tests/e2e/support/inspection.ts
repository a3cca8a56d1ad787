import type { RunOptions } from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG: RunOptions['runOnly'] = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
};
/** The rules that the colours of a scheme can break; nothing else differs in the dark. */
const COLOURS: RunOptions['runOnly'] = {
	type: 'rule',
	values: ['color-contrast', 'link-in-text-block']
};
const WIDTHS = [1440, 390] as const;
const SCHEMES = ['light', 'dark'] as const;

declare global {
	interface Window {
		readonly axe: typeof import('axe-core');
	}
}

/**
 * The rules that the shown page breaks, in words. Frames are left out: ours run no script, so that
 * nothing can look into them.
 */
const brokenRules = async (page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> => {
	// Half a megabyte, which stays until the page is left.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	return page.evaluate(async (runOnly) => {
		const { violations } = await window.axe.run({
			runOnly,
			resultTypes: ['violations'],
			// Said to be experimental, yet WCAG 2.5.3: who speaks to a page says what they see.
			rules: { 'label-content-name-mismatch': { enabled: true } },
			iframes: false,
			selectors: false
		});
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
		);
	}, runOnly);
};

/** How much wider than the screen the page is, in pixels. */
export const excessOf = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What is wrong with the page that is shown, in words: accessibility (axe, WCAG 2.0 to 2.2, A and
 * AA) and content wider than the screen, on a desk and on a phone; on a desk in the dark too, since
 * colours are the same at any width.
 */
export const faultsOf = async (page: Page): Promise<string[]> => {
	const faults: string[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		const excess = await excessOf(page);
		if (excess > 0) faults.push(`${width} px: ${excess} px wider than the screen`);
		for (const colorScheme of width === 390 ? (['light'] as const) : SCHEMES) {
			// Without motion, colours change at once.
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const broken = await brokenRules(page, colorScheme === 'light' ? WCAG : COLOURS);
			faults.push(...broken.map((rule) => `${width} px, ${colorScheme}: ${rule}`));
		}
	}
	return faults;
};

/** An address with its identifiers taken out: pages of one kind are inspected once. */
const kindOfPage = (address: string): string =>
	new URL(address).pathname
		.replaceAll(/\/[a-z]{3}_\w+/g, '/:id')
		.replaceAll(/\/[\w-]{32,}/g, '/:token');

/** The addresses of this site that a page leads to. */
const linksOf = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')]
			.map(({ href }) => href.split('#')[0] ?? '')
			.filter((href) => href.startsWith(`${location.origin}/`))
	);

/** Goes to an address on a desk, inspects what it shows; null where it is no page. */
const inspect = async (page: Page, address: string): Promise<string[] | null> => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const response = await page.goto(address).catch(() => null);
	// Downloads are no pages.
	if (!response?.headers()['content-type']?.startsWith('text/html')) return null;
	await expect(page.locator('h1').first(), `a title on ${address}`).toBeVisible();
	const faults = await faultsOf(page);
	if (!response.ok()) faults.push(`answers ${response.status()}`);
	if ((await page.locator('h1').count()) !== 1) faults.push('has not exactly one title');
	return faults;
};

/** Inspects these pages, and gives the faults of those with faults. */
export const inspectEach = async (page: Page, addresses: readonly string[]) => {
	const faults: Record<string, string[] | null> = {};
	for (const address of addresses) {
		const found = await inspect(page, address);
		if (found === null || found.length > 0) faults[address] = found;
	}
	return faults;
};

/**
 * Inspects the given pages and every page that they lead to, one of each kind.
 *
 * @returns the faults by kind of page; empty when there is none
 */
export const inspectFrom = async (page: Page, starts: readonly string[]) => {
	const waiting = [...starts];
	const seen = new Set<string>();
	const faults: Record<string, string[]> = {};
	for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
		const kind = kindOfPage(address);
		if (seen.has(kind)) continue;
		seen.add(kind);
		const found = await inspect(page, address);
		if (found === null) continue;
		if (found.length > 0) faults[kind] = found;
		waiting.push(...(await linksOf(page)));
	}
	return { faults, kinds: [...seen].sort() };
};
