import type { Page } from '@playwright/test';
import { PASSWORD } from './welcome.page.ts';

export const signInPage = (page: Page, origin: string) => ({
	open: () => page.goto(`${origin}/sign-in`),

	signIn: async (email: string, password = PASSWORD) => {
		await page.getByLabel('Adresse e-mail').fill(email);
		await page.getByLabel('Mot de passe').fill(password);
		await page.getByRole('button', { name: 'Se connecter' }).click();
	}
});
