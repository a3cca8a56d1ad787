import type { Page } from '@playwright/test';
import { participantsPage, type Guest } from './pages/participants.page.ts';
import { install, type Installation } from './support/installation.ts';
import { faultsOf } from './support/inspection.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

const GUEST: Guest = {
	organisation: 'Thermi’Scan',
	newKind: 'Entreprise',
	role: 'Entreprise',
	givenName: 'Lou',
	familyName: 'Marchand',
	email: ''
};

let place: Installation;
let camille: SettingUp;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	camille = await settingUp(place);
});
test.beforeEach(({ context }) => context.addCookies(camille.cookies));
test.afterAll(() => place.remove());

/** A new masterclass with one confirmed company that nobody can write to yet. */
const board = async (page: Page): Promise<string> => {
	const overview = await camille.createMasterclass();
	await participantsPage(page, overview).addConfirmed(GUEST);
	return overview;
};

const column = (page: Page, stage: string) => page.getByRole('region', { name: stage });
const card = (page: Page) => page.getByRole('article', { name: GUEST.organisation });

test('an empty board offers the first step', async ({ page }) => {
	const overview = await camille.createMasterclass();
	await participantsPage(page, overview).open();
	await page.getByRole('link', { name: 'Ajouter une organisation' }).click();
	await expect(page).toHaveURL(/\/participants\/new$/);
});

test('what is chosen before the script is there stays', async ({ page }) => {
	const overview = await camille.createMasterclass();
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 400));
		await route.continue();
	});
	await page.goto(`${overview}/participants/new`, { waitUntil: 'commit' });
	const kind = page.getByLabel(/^Pas encore dans l’annuaire/);
	await page.getByLabel(/^Organisation/).fill(GUEST.organisation);
	await kind.selectOption('company');
	await page.getByLabel(/^Rôle/).selectOption('company');
	await page.waitForLoadState('networkidle');
	await expect(kind).toHaveValue('company');
	await expect(page.getByLabel(/^Rôle/)).toHaveValue('company');
	await expect(page.getByLabel(/^Étape/)).toHaveValue('identified');

	// A page that the script makes itself stands at its own first choice.
	await page.getByRole('link', { name: 'Retour au tableau' }).click();
	await page.getByRole('link', { name: 'Ajouter une organisation' }).first().click();
	await expect(page.getByLabel(/^Rôle/)).toHaveValue('authority');
	await expect(kind).toHaveValue('');
});

test('a card is carried by keyboard, and each step is said', async ({ page }) => {
	const participants = participantsPage(page, await board(page));
	await participants.open();
	await expect(page.locator('.board.scripted')).toBeVisible();
	const grip = page.getByRole('button', { name: /au clavier/ });
	await grip.focus();
	await page.keyboard.press('Space');
	await expect(page.getByText('est prise à l’étape « Confirmé »')).toBeAttached();
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Space');
	await expect(column(page, 'Intéressé').getByRole('article')).toHaveCount(1);
	await expect(grip).toBeFocused();
});

test('a card is dragged from one column to another, and back by one click', async ({ page }) => {
	const participants = participantsPage(page, await board(page));
	await participants.open();
	await card(page).dragTo(column(page, 'Contacté'));
	await expect(column(page, 'Contacté').getByRole('article')).toHaveCount(1);
	await page.getByRole('button', { name: 'Annuler' }).click();
	await expect(column(page, 'Confirmé').getByRole('article')).toHaveCount(1);
});

test('the second of two organisers is told, sees the card as it is, and can go on', async ({
	page,
	context
}) => {
	const overview = await board(page);
	const second = await context.newPage();
	await participantsPage(page, overview).open();
	await participantsPage(second, overview).open();
	await card(page).dragTo(column(page, 'Contacté'));
	await expect(column(page, 'Contacté').getByRole('article')).toHaveCount(1);

	await card(second).dragTo(column(second, 'Identifié'));
	await expect(second.getByText(/Rien n’a été écrasé/)).toBeVisible();
	await expect(column(second, 'Contacté').getByRole('article')).toHaveCount(1);
	await card(second).dragTo(column(second, 'Intéressé'));
	await expect(column(second, 'Intéressé').getByRole('article')).toHaveCount(1);
});

test('a reason typed while somebody else moved the card is kept and saved next', async ({
	page,
	context
}) => {
	const overview = await board(page);
	const second = await context.newPage();
	await participantsPage(page, overview).open();
	await participantsPage(second, overview).open();
	await second.getByRole('link', { name: GUEST.organisation }).click();
	await card(page).dragTo(column(page, 'Contacté'));
	await expect(column(page, 'Contacté').getByRole('article')).toHaveCount(1);

	await second.getByRole('combobox', { name: 'Étape' }).selectOption({ label: 'Décliné' });
	await second.getByLabel('Raison, avec ses mots').fill('Conseil municipal ce jour-là');
	await second.getByRole('button', { name: 'Changer l’étape' }).click();
	await expect(second.getByText(/Rien n’a été écrasé/)).toBeVisible();
	await expect(second.getByLabel('Raison, avec ses mots')).toHaveValue(
		'Conseil municipal ce jour-là'
	);
	await second.getByRole('button', { name: 'Changer l’étape' }).click();
	await expect(second.getByText('Raison donnée : Conseil municipal ce jour-là')).toBeVisible();
});

test('a move keeps the filter by role, with and without a script', async ({ page, browser }) => {
	const overview = await board(page);
	const filtered = `${overview}/participants?role=company`;
	await page.goto(filtered);
	await card(page).dragTo(column(page, 'Contacté'));
	await expect(column(page, 'Contacté').getByRole('article')).toHaveCount(1);
	expect(new URL(page.url()).searchParams.get('role')).toBe('company');

	const plain = await browser.newContext({ javaScriptEnabled: false });
	await plain.addCookies(camille.cookies);
	const scriptless = await plain.newPage();
	await scriptless.goto(filtered);
	await card(scriptless).locator('summary').click();
	await scriptless.getByRole('button', { name: 'Passer à « Confirmé »' }).click();
	await expect(column(scriptless, 'Confirmé').getByRole('article')).toHaveCount(1);
	expect(new URL(scriptless.url()).searchParams.get('role')).toBe('company');
	await expect(scriptless.getByText(/Il manque une adresse e-mail/)).toBeVisible();
	await plain.close();
});

test('the board and a card are accessible and fit a phone', async ({ page }) => {
	const overview = await board(page);
	await participantsPage(page, overview).open();
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole('link', { name: GUEST.organisation }).click();
	await expect(page.getByRole('heading', { name: 'Historique' })).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
});
