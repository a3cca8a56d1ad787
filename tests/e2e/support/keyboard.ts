import type { Page } from '@playwright/test';

/** What has the focus, as it is called: its label, its own name, or its words. */
const focused = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const at = document.activeElement;
		const label =
			at instanceof HTMLInputElement ||
			at instanceof HTMLSelectElement ||
			at instanceof HTMLTextAreaElement
				? at.labels?.[0]?.innerText
				: undefined;
		const name = at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
		return name.replaceAll(/\s+/g, ' ').trim();
	});

/** The hands of somebody who has no mouse. */
export const keyboardOf = (page: Page) => {
	/** Goes on by Tab until something whose name starts with `name` has the focus. */
	const reach = async (name: string): Promise<void> => {
		const met: string[] = [];
		for (let steps = 0; steps < 150; steps += 1) {
			const here = await focused(page);
			if (here.startsWith(name)) return;
			met.push(here);
			await page.keyboard.press('Tab');
		}
		throw new Error(`${name} cannot be reached by keyboard, only ${met.join(' · ')}`);
	};

	return {
		reach,
		focused: () => focused(page),
		press: (...keys: readonly string[]) =>
			keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve()),

		/** Goes to a link or button, and presses Enter. */
		follow: async (name: string) => {
			await reach(name);
			await page.keyboard.press('Enter');
		},

		/** Goes to a field, and types in place of what it holds. */
		type: async (name: string, text: string) => {
			await reach(name);
			await page.keyboard.press('ControlOrMeta+A');
			await page.keyboard.type(text);
		}
	};
};
