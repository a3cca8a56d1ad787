import { install, type Installation } from './support/installation.ts';
import { keyboardOf } from './support/keyboard.ts';
import { firstOrganiser } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
});
test.afterAll(() => place.remove());

test('from a date to an approved invitation without a mouse', async ({ page }) => {
	await firstOrganiser(page, place);
	const { reach, follow, type, press, focused } = keyboardOf(page);

	await test.step('a masterclass is created', async () => {
		await follow('Créer une masterclass');
		await expect(page.getByRole('heading', { name: 'Créer une masterclass' })).toBeVisible();
		await reach('Date');
		// A day that reads alike in every order of day and month.
		await page.keyboard.type('03032027');
		await type('Lieu', 'Hôtel de région, Lille');
		await type('Nombre de participants', '8');
		await press('Enter');
		await page.waitForURL(/\/masterclasses\/mcl_\w+$/);
	});

	await test.step('a deadline is moved on the chart by arrows', async () => {
		await follow('Rétroplanning');
		const handle = page.getByRole('slider', { name: 'Échéance : Réserver la salle' });
		await expect(handle).toHaveAttribute('aria-valuetext', /^vendredi 15\sjanvier 2027, à faire$/);
		await reach('Échéance : Réserver la salle');
		await press('ArrowLeft', 'ArrowLeft', 'Enter');
		await expect(page.getByText('Réserver la salle : mercredi 13 janvier, fixé')).toBeVisible();
		await expect(handle).toHaveAttribute('aria-valuetext', /^mercredi 13\sjanvier 2027, à faire$/);
		await expect(handle).toBeFocused();
	});

	await test.step('a task is done in the list, and stays under the finger', async () => {
		await follow('Liste');
		await expect(page.getByText('0 tâche faite sur 28')).toBeVisible();
		await reach('Marquer « Lancer la préparation » comme fait');
		await press('Space');
		await expect(page.getByText('1 tâche faite sur 28')).toBeVisible();
		await expect.poll(focused).toBe('Remettre « Lancer la préparation » à faire');
	});

	await test.step('an organisation is chosen as one types, with its person', async () => {
		await follow('Participants');
		await follow('Ajouter une organisation');
		await expect(page.getByRole('heading', { name: 'Ajouter une organisation' })).toBeVisible();
		await type('Organisation', 'roubaix');
		await expect(page.locator('.option[aria-selected=true]')).toContainText('Roubaix');
		await press('Enter');
		await type('Prénom', 'Amine');
		await type('Nom', 'Belkacem');
		await type('Adresse e-mail', 'amine@example.org');
		await follow('Ajouter au tableau');
		await page.waitForURL(/\/participants\/par_\w+\?added$/);
	});

	await test.step('its card is carried to "Confirmé"', async () => {
		await follow('← Retour au tableau');
		await expect(page.locator('.board.scripted')).toBeVisible();
		await reach('Déplacer Roubaix au clavier');
		await press('Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space');
		const confirmed = page.getByRole('region', { name: 'Confirmé' });
		await expect(confirmed.getByRole('article', { name: 'Roubaix' })).toBeVisible();
		await expect.poll(focused).toBe('Déplacer Roubaix au clavier');
	});

	await test.step('the programme gets another length and another order', async () => {
		await follow('Programme');
		await type('Durée en minutes : Café d’accueil', '10');
		await reach('Descendre : Introduction');
		const slots = page.getByRole('main').locator('form ol > li .title');
		const before = await slots.allInnerTexts();
		await press('Enter');
		const after = [...before];
		after.splice(1, 2, before[2] ?? '', before[1] ?? '');
		await expect(slots).toHaveText(after);
		await expect.poll(focused).toMatch(/^Descendre : Introduction/);
		await follow('Enregistrer');
		await expect(page.getByText('Le programme est enregistré.')).toBeVisible();
		await expect(slots).toHaveText(after);
		await expect(page.getByLabel('Durée en minutes : Café d’accueil')).toHaveValue('10');
	});

	await test.step('the invitation is read and approved', async () => {
		await follow('Invitations');
		await follow('Relire le message à Amine Belkacem');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Invitation');
		await follow('Approuver et envoyer maintenant');
		await expect(page.getByText('Le message est approuvé.')).toBeVisible();
		const [mail] = await place.mailbox.arrived(1);
		expect([mail?.to, mail?.calendar?.METHOD]).toEqual(['amine@example.org', 'REQUEST']);
	});
});
