import type { Page } from '@playwright/test';

export const outboxPage = (page: Page, origin: string) => ({
	open: () => page.goto(`${origin}/outbox`),

	/** Approves every message that waits, for the day each is planned for. */
	approveAllForTheirDay: (count: number) =>
		page.getByRole('button', { name: `Approuver les ${count}`, exact: true }).click(),

	approveAllNow: (count: number) =>
		page.getByRole('button', { name: `Approuver et envoyer les ${count} maintenant` }).click()
});
