import type { Page } from '@playwright/test';

export const PASSWORD = 'une phrase de passe bien longue';

/** The first organiser's page, reached by the one-use address. */
export const welcomePage = (page: Page) => ({
	open: (address: string) => page.goto(address),

	/** Fills the form as a person would and sends it. */
	createAccount: async (name: string, email: string, password = PASSWORD) => {
		await page.getByLabel('Votre nom').fill(name);
		await page.getByLabel('Adresse e-mail').fill(email);
		await page.getByLabel('Mot de passe').fill(password);
		await page.getByRole('button', { name: 'Créer mon compte' }).click();
	}
});
