import { PASSWORD } from './pages/welcome.page.ts';
import { countedEffort } from './support/effort.ts';
import { install, type Installation } from './support/installation.ts';
import { expect, test } from './support/test.ts';

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
});
test.afterAll(() => place.remove());

/** By what is read on the screen alone: no address is typed but the one that the start printed. */
test('a newcomer needs few clicks and fields to the first approved invitation', async ({
	page
}) => {
	const { spent, click, fill } = countedEffort();
	const button = (name: string | RegExp) => page.getByRole('button', { name });
	const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
	const title = (name: string | RegExp) => page.getByRole('heading', { name });

	await page.goto(place.server.firstOrganiserUrl());
	await fill(page.getByLabel('Votre nom'), 'Camille Réau');
	await fill(page.getByLabel('Adresse e-mail'), 'camille@example.org');
	await fill(page.getByLabel('Mot de passe'), PASSWORD);
	await click(button('Créer mon compte'));

	await expect(page.getByText('Votre première masterclass commence par une date')).toBeVisible();
	await click(link('Créer une masterclass'));
	await expect(title('Créer une masterclass')).toBeVisible();
	await expect(page.getByLabel('Heure de début')).toHaveValue('09:00');
	await expect(page.getByLabel('Nombre de participants')).toHaveValue('8');
	await fill(page.getByLabel(/^Date/), '2027-03-18');
	await fill(page.getByLabel(/^Lieu/), 'Hôtel de région, salle 204, Lille');
	await click(button('Créer la masterclass'));

	await expect(page.getByText('Réunir les premières organisations', { exact: true })).toBeVisible();
	await click(link('Ajouter une organisation'));
	await fill(page.getByRole('combobox', { name: /^Organisation/ }), 'roubaix');
	await click(page.getByRole('option', { name: /^Roubaix/ }));
	await fill(page.getByLabel(/^Étape/), 'Confirmé');
	await fill(page.getByLabel(/^Prénom/), 'Amine');
	await fill(page.getByLabel(/^Nom/), 'Belkacem');
	await fill(page.getByLabel(/^Adresse e-mail/), 'amine@example.org');
	await click(button('Ajouter au tableau'));

	await expect(page.getByText('Roubaix est confirmée.')).toBeVisible();
	await click(link('Relire l’invitation'));
	await click(link('Relire le message à Amine Belkacem'));
	await expect(page.frameLocator('iframe').getByText('Bonjour Amine Belkacem,')).toBeVisible();
	await click(button(/^Approuver, départ/));
	await expect(page.getByText('Le message est approuvé.')).toBeVisible();
	await expect(page.getByText(/^Part de lui-même/)).toContainText('25 février');

	expect(spent).toEqual({ clicks: 9, fields: 10 });
	test.info().annotations.push({ type: 'effort', description: JSON.stringify(spent) });
});
