import type { Browser, Page } from '@playwright/test';
import { importPage } from './pages/import.page.ts';
import { PASSWORD } from './pages/welcome.page.ts';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

const TITLE = 'Repérer les fuites du réseau d’eau';

const ROUBAIX = {
	organisation: 'Roubaix',
	kind: null,
	role: 'authority',
	people: [{ name: 'Leïla Bouzid', email: '' }]
} as const;

let place: Installation;
let camille: SettingUp;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	camille = await settingUp(place);
});
test.beforeEach(({ context }) => context.addCookies(camille.cookies));
test.afterAll(() => place.remove());

/** A new masterclass with one authority that has said nothing yet; the list of needs is shown. */
const silent = async (page: Page): Promise<string> => {
	const overview = await camille.createMasterclass();
	await camille.confirm(overview, ROUBAIX);
	await page.goto(`${overview}/needs`);
	return overview;
};

/** The three answers, then the sheet that was saved. */
const note = async (page: Page) => {
	await page.getByRole('link', { name: 'Noter un besoin de Roubaix' }).click();
	await page.getByLabel('Intitulé du besoin').fill(TITLE);
	await page.getByLabel('Famille de besoin').selectOption({ label: 'Eau et assainissement' });
	await page.getByLabel('Horizon d’achat').selectOption({ label: 'Dans 6 à 12 mois' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.waitForURL(/\/needs\/ned_\w+\?notice=added$/);
};

const scriptless = async (browser: Browser) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	await context.addCookies(camille.cookies);
	return context;
};

test('without an authority, the first step is to add one', async ({ page }) => {
	await page.goto(`${await camille.createMasterclass()}/needs`);
	await page.getByRole('link', { name: 'Ajouter une collectivité' }).click();
	await expect(page).toHaveURL(/\/participants\/new$/);
});

test('a need said on the phone takes three answers, and is completed later', async ({ page }) => {
	const overview = await silent(page);
	await page.getByRole('link', { name: 'Noter un besoin de Roubaix' }).click();
	await page.getByLabel('Intitulé du besoin').fill(TITLE);
	await page.getByRole('button', { name: /Eau et assainissement/ }).click();
	await expect(page.getByLabel('Famille de besoin')).toHaveValue('eau');
	await expect(page.getByLabel('Famille de besoin')).toBeFocused();
	await page.getByLabel('Horizon d’achat').selectOption({ label: 'Dans 6 à 12 mois' });
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText('11 réponses aideraient encore')).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);

	await page.getByLabel('Plus précisément').selectOption('fuites');
	await page.getByLabel('Enveloppe hors taxes').selectOption('25-40k');
	await page.getByLabel('Agents').check();
	await page.getByLabel('Les participants de la masterclass').check();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page).toHaveURL(`${overview}/needs?notice=saved`);
	await expect(page.getByText('Partagé avec les participants')).toBeVisible();
	await expect(page.getByText(/De 25.000 à 40.000.€ HT/)).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
});

test('an open consultation keeps a need from companies, whatever was chosen', async ({ page }) => {
	await silent(page);
	await note(page);
	await page.getByLabel('Les participants de la masterclass').check();
	await page.getByRole('checkbox', { name: /Une consultation est ouverte/ }).check();
	await expect(page.getByText(/Toutes les entreprises candidates/)).toBeVisible();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText(/Gardé.: consultation ouverte ou proche/)).toBeVisible();
});

test('the second of two who save is told, keeps the words, and can go on', async ({
	page,
	context
}) => {
	await silent(page);
	await note(page);
	const second = await context.newPage();
	await second.goto(page.url());
	await page.getByLabel('Problème à résoudre').fill('Un quart se perd.');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.waitForURL(/\/needs\?notice=saved$/);

	await second.getByLabel('Problème à résoudre').fill('Un tiers se perd.');
	await second.getByLabel('Élèves').check();
	await second.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(second.getByRole('cell', { name: 'Un quart se perd.' })).toBeVisible();
	await expect(second.getByLabel('Problème à résoudre')).toHaveValue('Un tiers se perd.');
	await expect(second.getByLabel('Élèves')).toBeChecked();
	await second.getByRole('button', { name: 'Enregistrer' }).click();
	await second.waitForURL(/\/needs\?notice=saved$/);
});

test('what was typed into a need that is gone stays in the page', async ({ page, context }) => {
	await silent(page);
	await note(page);
	const second = await context.newPage();
	await second.goto(page.url());
	await page.getByText('Supprimer ce besoin').first().click();
	await page.getByRole('button', { name: 'Supprimer ce besoin' }).click();
	await expect(page.getByText('Le besoin est supprimé.')).toBeVisible();
	await expect(page.getByText(TITLE)).toHaveCount(0);

	await second.getByLabel('Problème à résoudre').fill('Un tiers se perd.');
	await second.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(second.getByText(/Ce besoin n’existe plus/)).toBeVisible();
	await expect(second.getByLabel('Problème à résoudre')).toHaveValue('Un tiers se perd.');
});

test('a list pasted from a spreadsheet is shown line by line, and imported once', async ({
	page
}) => {
	const overview = await silent(page);
	await page.getByRole('link', { name: 'Importer une liste' }).click();
	const list = [
		'Besoin\tVille\tFamille\tÉchéance',
		`${TITLE}\tROUBAIX\tEau\tT2 2027`,
		'Composter\tTourcoing\tDéchets\tmars 2027',
		'Rêver\tTourcoing\t\tmars 2027'
	].join('\n');
	const form = importPage(page, place.server.url);
	await form.paste(list);
	await expect
		.poll(() => form.rows('Ligne par ligne'))
		.toEqual([
			['2', 'Nouveau', 'Roubaix', `${TITLE} Eau et assainissement · Dans 3 à 6 mois`],
			[
				...['3', 'Nouveau', 'Tourcoing Nouvelle, d’après le référentiel officiel'],
				'Composter Déchets, réemploi et économie circulaire · Dans 3 à 6 mois'
			]
		]);
	await expect(page.getByRole('table', { name: '1 ligne à corriger' })).toContainText('Rêver');
	expect(await faultsOf(page)).toEqual([]);
	await form.confirm();
	await expect(page.getByText(/^2 besoins sont importés.; une collectivité rejoint/)).toBeVisible();
	await page.getByRole('link', { name: 'Voir qui peut y répondre' }).click();
	await expect(page).toHaveURL(`${overview}/matching`);

	await page.goto(`${overview}/needs/import`);
	await form.paste(list);
	await expect(page.getByText('Déjà là', { exact: true })).toHaveCount(2);
	await expect(page.getByRole('button', { name: 'Importer', exact: true })).toHaveCount(0);
});

test('without a script: noted, refused with its words, saved, deleted', async ({
	page,
	browser
}) => {
	const overview = await silent(page);
	const context = await scriptless(browser);
	const plain = await context.newPage();
	await plain.goto(`${overview}/needs`);
	await note(plain);
	await plain.getByLabel('Élèves').check();
	await plain.getByLabel('Agents').check();
	await plain.getByLabel('Plus précisément').selectOption('fuites');
	await plain.getByLabel('Famille de besoin').selectOption('energie');
	await plain.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(plain.getByRole('alert')).toContainText('appartient à une autre famille');
	await expect(plain.getByLabel('Élèves')).toBeChecked();
	await expect(plain.getByLabel('Agents')).toBeChecked();
	await plain.getByLabel('Plus précisément').selectOption('solaire');
	await plain.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(plain.getByText(/Énergie et éclairage public/)).toBeVisible();

	await plain.getByRole('link', { name: TITLE }).click();
	await plain.getByText('Supprimer ce besoin').first().click();
	await plain.getByRole('button', { name: 'Supprimer ce besoin' }).click();
	await plain.waitForURL(/\/needs\?notice=removed$/);
	await expect(plain.getByRole('link', { name: 'Noter un besoin de Roubaix' })).toBeVisible();
	await context.close();
});

test('a reader sees the needs and their answers, and nothing to press', async ({
	page,
	browser
}) => {
	const { url } = place.server;
	const overview = await silent(page);
	await note(page);
	await page.goto(`${url}/settings/colleagues`);
	await page.getByLabel('Son adresse e-mail').fill('nour@example.org');
	await page.getByRole('button', { name: 'Inviter' }).click();
	const [mail] = await place.mailbox.arrived(1);
	const context = await browser.newContext();
	const reader = await context.newPage();
	await reader.goto(new RegExp(`${url}/join/[\\w-]+`).exec(mail?.text ?? '')?.[0] ?? '');
	await reader.getByLabel('Votre nom').fill('Nour Besson');
	await reader.getByLabel('Mot de passe').fill(PASSWORD);
	await reader.getByRole('button', { name: 'Créer mon compte' }).click();
	await reader.waitForURL(`${url}/`);
	await page.goto(`${overview}/sharing`);
	await page.getByLabel('Adresse e-mail de la personne').fill('nour@example.org');
	await page.getByRole('radio', { name: 'Lecture seule' }).check({ force: true });
	await page.getByRole('button', { name: 'Partager', exact: true }).click();
	await expect(page.getByText('C’est partagé avec Nour Besson.')).toBeVisible();

	await reader.goto(`${overview}/needs`);
	await expect(reader.getByRole('link', { name: /Noter un besoin/ })).toHaveCount(0);
	await reader.getByRole('link', { name: TITLE }).click();
	await expect(reader.getByText('Dans 6 à 12 mois')).toBeVisible();
	const main = reader.getByRole('main');
	await expect(main.getByRole('textbox')).toHaveCount(0);
	await expect(main.getByRole('button')).toHaveCount(0);
	expect(await faultsOf(reader)).toEqual([]);
	await context.close();
});
