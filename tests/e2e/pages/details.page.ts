import { expect, type Page } from '@playwright/test';

/** What participants see of a masterclass, and its end. */
export const detailsPage = (page: Page, masterclass: string) => ({
	open: () => page.goto(`${masterclass}/details`),

	/** Cancels, confirming by the title. */
	cancel: async () => {
		const title = await page.getByLabel(/^Titre/).inputValue();
		await page.locator('summary').filter({ hasText: 'Annuler la masterclass' }).click();
		const form = page.locator('form').filter({ hasText: 'Annuler cette masterclass' });
		await form.getByLabel(/^Pour confirmer/).fill(title);
		await form.getByRole('button', { name: 'Annuler cette masterclass' }).click();
		await expect(page.getByText('Cette masterclass est annulée.')).toBeVisible();
	}
});
