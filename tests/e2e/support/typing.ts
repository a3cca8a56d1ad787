import { expect, type Locator } from '@playwright/test';

/** Types in place of what a field holds, also while the page comes to life under one's fingers. */
export const typeOver = (field: Locator, value: string): Promise<void> =>
	expect(async () => {
		await field.fill(value);
		await expect(field).toHaveValue(value, { timeout: 500 });
	}).toPass();
