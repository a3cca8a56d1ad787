import type { Page } from '@playwright/test';

export type Guest = {
	readonly organisation: string;
	/** Null: a body of the public reference, found by its name. */
	readonly newKind: 'Entreprise' | 'Réseau ou agence' | null;
	readonly role: 'Collectivité' | 'Entreprise' | 'Structure inspirante' | 'Animation';
	readonly givenName: string;
	readonly familyName: string;
	readonly email: string;
};

/** The recruiting board of a masterclass. */
export const participantsPage = (page: Page, masterclass: string) => ({
	open: () => page.goto(`${masterclass}/participants`),

	/** Puts an organisation and its person on the board, confirmed at once. */
	addConfirmed: async (guest: Guest) => {
		await page.goto(`${masterclass}/participants/new`);
		await page.getByLabel(/^Organisation/).fill(guest.organisation);
		if (guest.newKind)
			await page.getByLabel(/^Pas encore dans l’annuaire/).selectOption({ label: guest.newKind });
		await page.getByLabel(/^Rôle/).selectOption({ label: guest.role });
		await page.getByLabel(/^Étape/).selectOption({ label: 'Confirmé' });
		await page.getByLabel(/^Prénom/).fill(guest.givenName);
		await page.getByLabel(/^Nom/).fill(guest.familyName);
		await page.getByLabel(/^Adresse e-mail/).fill(guest.email);
		await page.getByRole('button', { name: 'Ajouter au tableau' }).click();
		await page.waitForURL(/\/participants\/\w+\?added/);
	}
});
