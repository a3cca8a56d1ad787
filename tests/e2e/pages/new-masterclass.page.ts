import type { Page } from '@playwright/test';
import { typeOver } from '../support/typing.ts';

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
		await typeOver(page.getByLabel('Nombre de participants'), String(wish.participants));
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
