import type { Browser, BrowserContext, Page } from '@playwright/test';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { enterSpace } from './support/space.ts';
import { expect, test } from './support/test.ts';

const TITLE = 'Repérer les fuites du réseau d’eau';

let place: Installation;
let camille: SettingUp;
let overview: string;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	camille = await settingUp(place);
	overview = await camille.createMasterclass();
});
test.afterAll(() => place.remove());

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
test.use(PHONE);

let authorities = 0;

/** Inside the space of a new authority's person, at its needs. */
const atNeeds = async (page: Page): Promise<{ space: string; organisation: string }> => {
	const organisation = `Commune ${++authorities}`;
	const email = `leila${authorities}@example.org`;
	await camille.confirm(overview, {
		organisation,
		kind: 'commune',
		role: 'authority',
		people: [{ name: 'Leïla Bouzid', email }]
	});
	const space = await enterSpace(page, place, email);
	await page.goto(`${space}/needs`);
	return { space, organisation };
};

/** The three answers, then the sheet that was saved. */
const say = async (page: Page, title = TITLE) => {
	await page.getByRole('link', { name: /^Ajouter un/ }).click();
	await page.getByLabel('Intitulé du besoin').fill(title);
	await page.getByLabel('Famille de besoin').selectOption('eau');
	await page.getByLabel('Horizon d’achat').selectOption('6-12m');
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.waitForURL(/\/needs\/ned_\w+\?notice=added$/);
};

const problem = (page: Page) => page.getByRole('textbox', { name: 'Problème à résoudre' });
const saved = (page: Page) => page.getByText(/^Enregistré à \d+.h.\d\d$/);

test('a need takes three answers, and saves itself as it is completed', async ({ page }) => {
	await atNeeds(page);
	expect(await faultsOf(page)).toEqual([]);
	await say(page);
	await problem(page).fill('Un quart de l’eau se perd.');
	await expect(saved(page)).toBeVisible();
	await page.getByLabel('Élèves').check();
	await page.getByLabel('Plus précisément').selectOption('fuites');
	await page.getByLabel('Les participants de la masterclass').check({ force: true });
	await page.getByRole('button', { name: 'Terminé' }).click();
	await page.waitForURL(/\/needs\?notice=saved$/);
	await expect(page.getByText('Partagé avec les participants')).toBeVisible();

	await page.getByRole('link', { name: TITLE }).click();
	await expect(problem(page)).toHaveValue('Un quart de l’eau se perd.');
	await expect(page.getByLabel('Élèves')).toBeChecked();
	await expect(page.getByLabel('Plus précisément')).toHaveValue('fuites');
	expect(await faultsOf(page)).toEqual([]);
});

test('a lost connection keeps what is typed, and sends it when it is back', async ({
	page,
	context
}) => {
	await atNeeds(page);
	await say(page);
	await context.setOffline(true);
	await problem(page).fill('Un quart de l’eau se perd.');
	await expect(page.getByText(/^Pas de connexion/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Terminé' }).click();
	await expect(problem(page)).toHaveValue('Un quart de l’eau se perd.');
	await context.setOffline(false);
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(problem(page)).toHaveValue('Un quart de l’eau se perd.');
});

test('a new need that could not be sent stays in its page, which says so', async ({
	page,
	context
}) => {
	await atNeeds(page);
	await page.getByRole('link', { name: /^Ajouter un/ }).click();
	await page.getByLabel('Intitulé du besoin').fill(TITLE);
	await page.getByLabel('Famille de besoin').selectOption('eau');
	await page.getByLabel('Horizon d’achat').selectOption('6-12m');
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText(/^L’envoi n’est pas parti/)).toBeVisible();
	await expect(page.getByLabel('Intitulé du besoin')).toHaveValue(TITLE);
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await page.waitForURL(/\/needs\/ned_\w+\?notice=added$/);
	await expect(page.getByText(/^L’envoi n’est pas parti/)).toHaveCount(0);
});

test('what a page that was closed without a connection held comes back, and is saved', async ({
	page,
	context
}) => {
	await atNeeds(page);
	await say(page);
	const address = page.url();
	await context.setOffline(true);
	await problem(page).fill('Un quart de l’eau se perd.');
	await expect(page.getByText(/^Pas de connexion/).first()).toBeVisible();
	await page.close();
	await context.setOffline(false);
	const next = await context.newPage();
	await next.goto(address);
	await expect(problem(next)).toHaveValue('Un quart de l’eau se perd.');
	await expect(saved(next)).toBeVisible();
});

test('two colleagues write in one need: only in the same answer do they meet', async ({
	page,
	context
}) => {
	await atNeeds(page);
	await say(page);
	const second = await context.newPage();
	await second.goto(page.url());
	await problem(page).fill('Un quart se perd.');
	await expect(saved(page)).toBeVisible();

	await second.getByLabel('Périmètre').fill('Tout le réseau');
	await expect(saved(second)).toBeVisible();
	await problem(second).fill('Un tiers se perd.');
	await expect(second.getByText('Un quart se perd.')).toBeVisible();
	await expect(problem(second)).toHaveValue('Un tiers se perd.');
	expect(await faultsOf(second)).toEqual([]);
	await second.getByRole('button', { name: 'Garder mon texte' }).click();
	await second.getByRole('button', { name: 'Terminé' }).click();
	await second.waitForURL(/\/needs\?notice=saved$/);

	await page.reload();
	await expect(problem(page)).toHaveValue('Un tiers se perd.');
	await expect(page.getByLabel('Périmètre')).toHaveValue('Tout le réseau');
});

test('an answer that does not fit is said beside it, and the others are saved', async ({
	page
}) => {
	await atNeeds(page);
	await say(page);
	await problem(page).fill('é'.repeat(1501));
	await page.getByLabel('Périmètre').fill('Tout le réseau');
	await expect(page.getByText(/1.500 caractères au plus/)).toBeVisible();
	await expect(problem(page)).toHaveValue('é'.repeat(1501));
	await page.getByRole('button', { name: 'Terminé' }).click();
	await expect(page.getByText(/elle est signalée plus haut/).first()).toBeVisible();
	await problem(page).fill('é'.repeat(1500));
	await expect(saved(page)).toBeVisible();
});

test('a need with an open consultation says why companies do not see it', async ({ page }) => {
	await atNeeds(page);
	await say(page);
	await page.getByRole('checkbox', { name: /Une consultation est ouverte/ }).check();
	await expect(page.getByText(/Toutes les entreprises candidates/)).toBeVisible();
	await page.getByRole('button', { name: 'Terminé' }).click();
	await page.waitForURL(/\/needs\?notice=saved$/);
	await expect(page.getByText(/Toutes les entreprises candidates/)).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
});

test('two sentences for the round table reach the organiser', async ({ page, browser }) => {
	const { organisation } = await atNeeds(page);
	const label = 'Votre territoire et vos ambitions en deux phrases';
	await page.getByLabel(label).fill('Roubaix vise la sobriété.');
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(page.getByLabel(label)).toHaveValue('Roubaix vise la sobriété.');

	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	await context.addCookies(camille.cookies);
	const desk = await context.newPage();
	await desk.goto(`${overview}/programme`);
	await expect(desk.getByText('Roubaix vise la sobriété.')).toBeVisible();
	await desk.goto(`${overview}/participants`);
	await desk.getByRole('link', { name: organisation }).first().click();
	await expect(desk.getByText('Pour son tour de table')).toBeVisible();
	await expect(desk.getByText('Leïla Bouzid a présenté sa collectivité')).toBeVisible();
	await context.close();
});

const scriptless = async (browser: Browser, from: BrowserContext) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...PHONE });
	await context.addCookies(await from.cookies());
	return context;
};

test('without a script: said, refused with its words, saved, deleted', async ({
	page,
	context,
	browser
}) => {
	const { space } = await atNeeds(page);
	const bare = await scriptless(browser, context);
	const plain = await bare.newPage();
	await plain.goto(`${space}/needs`);
	await say(plain);
	await plain.getByLabel('Élèves').check();
	await problem(plain).fill('é'.repeat(1501));
	await plain.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(plain.getByText(/1.500 caractères au plus/).first()).toBeVisible();
	await expect(plain.getByLabel('Élèves')).toBeChecked();
	await problem(plain).fill('Un quart se perd.');
	await plain.getByRole('button', { name: 'Enregistrer' }).click();
	await plain.waitForURL(/\/needs\?notice=saved$/);
	await plain.getByRole('link', { name: TITLE }).click();
	await expect(plain.getByLabel('Élèves')).toBeChecked();
	await plain.getByText('Supprimer ce besoin').first().click();
	await plain.getByRole('button', { name: 'Supprimer ce besoin' }).click();
	await plain.waitForURL(/\/needs\?notice=removed$/);
	await expect(plain.getByText('Aucun besoin pour l’instant')).toBeVisible();
	await bare.close();
});
