import type { Page } from '@playwright/test';
import { participantsPage } from './pages/participants.page.ts';
import { excessOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

/** Quotes, commas, markup, emoji, and 300 signs of it; half has no blank where a line could break. */
const ODD = `"D’Or", l’Été; <b>Œuvre</b> & Cie 🌿, n° 2 ${'Ñandú-'.repeat(50)}`.slice(0, 300);
const [ODD_PERSON, ODD_ORGANISATION] = [ODD.slice(0, 120), ODD.slice(0, 200)];

let place: Installation;
let camille: SettingUp;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	camille = await settingUp(place);
});
test.beforeEach(({ context }) => context.addCookies(camille.cookies));
test.afterAll(() => place.remove());

const field = (page: Page, name: string) =>
	page.getByRole('main').getByRole('textbox', { name, exact: true });

/** Makes a company, and stays on its page. */
const company = async (page: Page, name: string): Promise<string> => {
	await page.goto(`${place.server.url}/directory/new`);
	await field(page, 'Nom').fill(name);
	await page.getByRole('button', { name: 'Créer l’organisation' }).click();
	await page.waitForURL(/\/directory\/org_\w+\?added$/);
	return page.url().replace('?added', '');
};

const post = (page: Page, address: string, form: Record<string, string>) =>
	page.request.post(address, {
		headers: { origin: place.server.url, accept: 'text/html' },
		form
	});

test('an address with a line break is refused in words, kept, and not half written', async ({
	page
}) => {
	const organisation = await company(page, 'Alguéo');
	const person = { givenName: 'Maëlle', familyName: 'Kervadec', email: 'maelle@exam\nple.org' };
	const refused = await post(page, `${organisation}/contacts/new`, person);
	expect(refused.status()).toBe(422);
	const html = await refused.text();
	expect(html).toContain('Cette adresse contient un retour à la ligne.');
	expect(html).toContain('value="Maëlle"');
	expect(html).toContain('value="maelle@exam\nple.org"');
	await page.goto(organisation);
	await expect(page.getByText('Aucun contact pour l’instant')).toBeVisible();

	const header = 'maelle@example.org\r\nBcc: everybody@example.org';
	const invited = await post(page, `${place.server.url}/settings/colleagues?/invite`, {
		email: header
	});
	expect(invited.status()).toBe(422);
	expect(await invited.text()).toContain('sans espace ni retour à la ligne');

	const overview = await camille.createMasterclass();
	const joined = await post(page, `${overview}/participants/new`, {
		...person,
		organisationTyped: 'Béton sobre',
		newKind: 'company',
		role: 'company',
		stage: 'confirmed'
	});
	expect(joined.status()).toBe(422);
	await participantsPage(page, overview).open();
	await expect(page.getByText('Personne sur le tableau pour l’instant')).toBeVisible();
	await page.goto(`${place.server.url}/directory?q=sobre`);
	await expect(page.getByText('Rien ne correspond')).toBeVisible();
	expect(place.mailbox.count()).toBe(0);
});

test('a browser’s own checks and limits leave the word to the interface’s language', async ({
	page
}) => {
	await page.goto(`${await company(page, 'Béton sobre')}/contacts/new`);
	const save = page.getByRole('button', { name: 'Enregistrer' });
	await field(page, 'Prénom').fill(ODD);
	await field(page, 'Nom').fill('Petit');
	await field(page, 'Adresse e-mail').fill('lou petit');
	await save.click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('Rien n’a été enregistré.');
	await expect(alert.getByRole('listitem')).toHaveText([
		'Prénom – Ce nom est trop long : 120 caractères au plus.',
		'Adresse e-mail – Cette adresse contient un espace. Écrivez une seule adresse, sans espace.'
	]);
	await expect(field(page, 'Prénom')).toHaveValue(ODD);
	await expect(field(page, 'Adresse e-mail')).toHaveValue('lou petit');

	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.getByRole('heading', { name: 'Add a contact' })).toBeVisible();
	await field(page, 'First name').fill(ODD);
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(alert.getByRole('listitem')).toHaveText([
		'First name – This name is too long: 120 characters at most.',
		'Last name – This field is needed.'
	]);
	await page.getByRole('button', { name: 'Français' }).click();
});

test('a name too long is refused whole everywhere, never cut', async ({ page }) => {
	await page.goto(`${place.server.url}/directory/new`);
	await field(page, 'Nom').fill(ODD);
	await page.getByRole('button', { name: 'Créer l’organisation' }).click();
	await expect(page.getByRole('alert')).toContainText('Ce texte est trop long.');
	await expect(field(page, 'Nom')).toHaveValue(ODD);

	const overview = await camille.createMasterclass();
	await page.goto(`${overview}/participants/new`);
	await page.getByRole('combobox', { name: /^Organisation/ }).fill(ODD);
	await page.getByLabel(/^Pas encore dans l’annuaire/).selectOption({ label: 'Entreprise' });
	await field(page, 'Nom').fill(ODD);
	await page.getByRole('button', { name: 'Ajouter au tableau' }).click();
	await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([
		'Ce texte est trop long.',
		'Nom – Ce nom est trop long : 120 caractères au plus.'
	]);
	await expect(page.getByRole('combobox', { name: /^Organisation/ })).toHaveValue(ODD);
	await expect(field(page, 'Nom')).toHaveValue(ODD);

	await page.goto(`${overview}/timeline/new`);
	await field(page, 'Nom de la tâche').fill(ODD);
	await page.getByLabel('Échéance').fill('2027-01-12');
	await page.getByRole('button', { name: 'Ajouter une tâche' }).click();
	await expect(page.getByRole('alert')).toContainText('Ce nom est trop long');
	await expect(field(page, 'Nom de la tâche')).toHaveValue(ODD);

	await page.goto(`${overview}/programme`);
	await page.locator('summary').filter({ hasText: 'Café d’accueil' }).click();
	await page.getByLabel('Titre').first().fill(ODD);
	await page.getByRole('main').getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByRole('alert')).toContainText('Ce texte est trop long.');
	await expect(page.getByLabel('Titre').first()).toHaveValue(ODD);
});

test('the longest names are kept to the last sign, and fit a phone everywhere', async ({
	page
}) => {
	const { url } = place.server;
	const overview = await camille.createMasterclass({ place: ODD_ORGANISATION });
	await participantsPage(page, overview).addConfirmed({
		organisation: ODD_ORGANISATION,
		newKind: 'Entreprise',
		role: 'Entreprise',
		givenName: ODD_PERSON,
		familyName: ODD_PERSON,
		email: `${'longue'.repeat(10)}@${'exemple-'.repeat(7)}fin.example.org`
	});
	const card = page.url();
	const message = /\/outbox\/msg_\w+/;
	await page.setViewportSize({ width: 390, height: 844 });
	const pages: [string, string][] = [
		[card, ODD_PERSON],
		[overview, ODD_ORGANISATION],
		[`${overview}/participants`, ODD_ORGANISATION],
		[`${overview}/invitations`, ODD_PERSON],
		[`${overview}/details`, 'Titre'],
		[`${url}/masterclasses`, ODD_PERSON],
		[`${url}/directory?q=Ñandú`, ODD_ORGANISATION],
		[`${url}/outbox`, ODD_PERSON],
		[url, 'Que faire maintenant']
	];
	for (const [address, text] of pages) {
		await page.goto(address);
		await expect(page.getByRole('main').getByText(text).first(), address).toBeVisible();
		expect(await excessOf(page), address).toBe(0);
	}

	await page.goto(`${url}/outbox`);
	await page.getByRole('link', { name: /^Lire le message/ }).click();
	await page.waitForURL(message);
	await expect(page.getByText(ODD_PERSON).first()).toBeVisible();
	expect(await excessOf(page)).toBe(0);

	await page.goto(card);
	await page.getByRole('link', { name: 'Voir dans l’annuaire' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(ODD_ORGANISATION);
	await expect(page.getByText(`${ODD_PERSON} ${ODD_PERSON}`)).toBeVisible();
	expect(await excessOf(page)).toBe(0);
	await page.getByRole('link', { name: /^Modifier "D’Or"/ }).click();
	await expect(field(page, 'Nom')).toHaveValue(ODD_PERSON.trim());
	expect(await excessOf(page)).toBe(0);
});
