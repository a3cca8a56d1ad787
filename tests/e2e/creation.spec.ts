import type { Cookie } from '@playwright/test';
import { newMasterclassPage } from './pages/new-masterclass.page.ts';
import { install, type Installation } from './support/installation.ts';
import { keyboardOf } from './support/keyboard.ts';
import { settingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

const WISH = {
	date: '2027-03-18',
	time: '09:30',
	place: 'Hôtel de région, salle 204, Lille',
	participants: 8
};

let place: Installation;
let cookies: Cookie[];
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	({ cookies } = await settingUp(place));
});
test.beforeEach(({ context }) => context.addCookies(cookies));
test.afterAll(() => place.remove());

for (const [what, wrong, message] of [
	['a day that is past', { date: '2026-11-30' }, /passée?/],
	['one participant', { participants: 1 }, /de 4 à 20 participants/],
	['400 participants', { participants: 400 }, /de 4 à 20 participants/],
	['a place of 300 signs', { place: '« L’Été », salle n° 2, 🌿'.repeat(15) }, /trop long/]
] as const)
	test(`${what} is refused with a sentence, and what was typed stays`, async ({ page }) => {
		const form = newMasterclassPage(page, place.server.url);
		const typed = { ...WISH, ...wrong };
		await form.open();
		await form.fill(typed);
		await form.create();
		await expect(page.getByRole('alert')).toContainText(message);
		await expect(page.getByLabel(/^Date/)).toHaveValue(typed.date);
		await expect(page.getByLabel(/^Lieu/)).toHaveValue(typed.place);
		await expect(page.getByLabel('Nombre de participants')).toHaveValue(String(typed.participants));

		await page.goto(`${place.server.url}/masterclasses`);
		await expect(page.getByText('Aucune masterclass pour l’instant')).toBeVisible();
	});

test('a day that does not exist is refused, also without a script', async ({ page }) => {
	const answer = await page.request.post(`${place.server.url}/masterclasses/new?/create`, {
		headers: { origin: place.server.url, 'accept-language': 'fr' },
		form: { date: '2027-02-30', startTime: '09:30', place: WISH.place, participants: '8' }
	});
	expect(answer.status()).toBe(422);
	expect(await answer.text()).toContain('Cette date n’existe pas.');
});

test('three answers make a masterclass whose pages are full at once', async ({ page }) => {
	const form = newMasterclassPage(page, place.server.url);
	await form.open();
	await form.fill(WISH);
	await expect(page.getByText('Les deux mois de préparation sont là.')).toBeVisible();
	await form.create();

	await page.waitForURL(/\/masterclasses\/mcl_\w+$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Lille');
	const tabs = page.getByRole('navigation', { name: 'Pages de la masterclass' });
	await tabs.getByRole('link', { name: 'Rétroplanning' }).click();
	await expect(page.getByText('Réserver').first()).toBeVisible();
	await tabs.getByRole('link', { name: 'Programme' }).click();
	await expect(page.locator('main')).toContainText(/10\s?h\s?25/);
});

test('what was typed before the script was there is previewed too', async ({ page }) => {
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		await route.continue();
	});
	const form = newMasterclassPage(page, place.server.url);
	await page.goto(`${place.server.url}/masterclasses/new`, { waitUntil: 'commit' });
	await form.fill(WISH);
	await expect(page.getByText('Les deux mois de préparation sont là.')).toBeVisible();
});

test('a masterclass is made by keyboard alone', async ({ page }) => {
	await page.goto(place.server.url);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();

	await newMasterclassPage(page, place.server.url).open();
	const { reach, type, follow } = keyboardOf(page);
	await reach('Date');
	// A day that reads alike in every order of day and month.
	await page.keyboard.type('03032027');
	await type('Lieu', WISH.place);
	await type('Nombre de participants', '10');
	await follow('Créer la masterclass');
	await page.waitForURL(/\/masterclasses\/mcl_\w+$/);
	await expect(page.locator('main')).toContainText('3 mars 2027');
});

test('names with quotes, commas and emoji are kept as they were typed', async ({ page }) => {
	const odd = 'Salle "A", l’Été; <b>🌿</b> & Cie';
	const form = newMasterclassPage(page, place.server.url);
	await form.open();
	await form.fill({ ...WISH, place: odd });
	await form.create();
	await page.waitForURL(/\/masterclasses\/mcl_\w+$/);
	await expect(page.locator('main')).toContainText(odd);
});
