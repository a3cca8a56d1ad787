import type { Locator } from '@playwright/test';

/** Acts for somebody, and counts what it costs them. */
export const countedEffort = () => {
	const spent = { clicks: 0, fields: 0 };
	return {
		spent,
		click: (control: Locator) => {
			spent.clicks += 1;
			return control.click();
		},
		/** Types into a field, or picks from a list. */
		fill: async (field: Locator, value: string) => {
			spent.fields += 1;
			const list = (await field.evaluate(({ tagName }) => tagName)) === 'SELECT';
			await (list ? field.selectOption({ label: value }) : field.fill(value));
		}
	};
};
