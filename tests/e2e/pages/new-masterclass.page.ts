import { expect, type Page } from '@playwright/test';

export type Wish = {
	/** `YYYY-MM-DD` */
	readonly date: string;
	/** `HH:MM` */
	readonly time: string;
	readonly place: string;
	readonly participants: number;
};

export const newMasterclassPage = (page: Page, origin: string) => ({
	open: () => page.goto(`${origin}/masterclasses/new`),

	fill: async (wish: Wish) => {
		await page.getByLabel(/^Date/).fill(wish.date);
		await page.getByLabel('Heure de début').fill(wish.time);
		await page.getByLabel(/^Lieu/).fill(wish.place);
		// The page may come to life between the choice of the old figure and the typing of the new.
		const participants = page.getByLabel('Nombre de participants');
		await expect(async () => {
			await participants.fill(String(wish.participants));
			await expect(participants).toHaveValue(String(wish.participants), { timeout: 500 });
		}).toPass();
	},

	create: () => page.getByRole('button', { name: 'Créer la masterclass' }).click()
});

/** Creates a masterclass and gives its address, once its overview is shown. */
export const createMasterclass = async (page: Page, origin: string, wish: Wish) => {
	const form = newMasterclassPage(page, origin);
	await form.open();
	await form.fill(wish);
	await form.create();
	await page.waitForURL(/\/masterclasses\/mcl_\w+$/);
	return page.url();
};
