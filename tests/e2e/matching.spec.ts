import type { Page } from '@playwright/test';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { fillMatrix } from './support/matching.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

// One story: the masterclass that is filled once stays for the test that follows.
test.describe.configure({ mode: 'serial' });

let place: Installation;
let camille: SettingUp;
let masterclass = '';
let seats: ReadonlyMap<string, string>;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	place = await install({ now: '2026-12-01 08:00:00', mail: false });
	camille = await settingUp(place);
	masterclass = await camille.createMasterclass();
	seats = await fillMatrix(camille, masterclass);
});
test.beforeEach(({ context }) => context.addCookies(camille.cookies));
test.afterAll(() => place.remove());

const LEAKS = 'Trouver les fuites du réseau d’eau potable';

const table = (page: Page) => page.getByRole('grid', { name: 'Notes des entreprises, par besoin' });

/** The cell of a score, where the heads of its line and of its column meet. */
const score = async (page: Page, need: string, company: string) => {
	const names = await table(page).locator('th.company .name').allInnerTexts();
	return table(page)
		.locator('tr.line', { hasText: need })
		.locator('td')
		.nth(names.indexOf(company));
};

const notice = (page: Page) => page.locator('#content').getByRole('status');

const proposed = (page: Page) => page.locator('#proposed');

test('from the matrix to a chosen table, and to who comes in the place of who leaves', async ({
	page
}) => {
	await page.goto(`${masterclass}/matching`);
	await expect(table(page).locator('tr.line')).toHaveCount(12);
	await expect(table(page).locator('th.company')).toHaveCount(60);

	// A reason is read, its company locked; another one is left out.
	await (await score(page, LEAKS, 'Aqua Sud')).click();
	await expect(page.getByRole('heading', { name: /^Pourquoi \d+/ })).toBeVisible();
	await page.getByRole('button', { name: /^Verrouiller.*Aqua Sud/ }).click();
	await expect(notice(page)).toContainText('Le souhait est noté');
	await expect(page.getByRole('button', { name: /^Libérer.*Aqua Sud/ })).toBeVisible();
	await (await score(page, LEAKS, 'Aqua Nord')).click();
	await page.getByText('Donner une raison').click();
	await page.getByLabel(/^Raison/).fill('Déjà titulaire du marché');
	await page.getByRole('button', { name: /^Écarter.*Aqua Nord/ }).click();
	await expect(notice(page)).toContainText('Le souhait est noté');
	await page.getByRole('link', { name: 'Composer la table' }).click();

	// The proposed table holds to both.
	await expect(proposed(page)).toContainText('Optimal démontré');
	await expect(proposed(page)).toContainText('3 rencontres, 3 besoins servis');
	await expect(proposed(page)).toContainText('Aqua Sud');
	await expect(proposed(page).locator('ol')).not.toContainText('Aqua Nord');
	await expect(proposed(page)).toContainText(/Hors de la table\s*Aqua Nord/);
	await expect(page.locator('#wishes')).toContainText('Déjà titulaire du marché');
	expect(await faultsOf(page)).toEqual([]);

	await page.getByRole('button', { name: 'Retenir cette sélection' }).click();
	await expect(notice(page)).toContainText('La sélection est retenue.');
	await expect(proposed(page)).toContainText('C’est la table retenue.');

	// The matrix shows who was chosen for what.
	await page.goto(`${masterclass}/matching`);
	const chosen = await score(page, LEAKS, 'Aqua Sud');
	await expect(chosen).toHaveAccessibleDescription('retenue pour ce besoin');
	expect(await faultsOf(page)).toEqual([]);

	// A company of the table leaves, not the locked one.
	const others = page.locator('th.company.seated .name').filter({ hasNotText: 'Aqua Sud' });
	const leaver = await others.first().innerText();
	await camille.post(`${masterclass}/participants?/move`, {
		...{ participation: seats.get(leaver) ?? '', revision: '2', stage: 'withdrawn', refusal: '' }
	});
	await page.reload();
	await page.getByRole('link', { name: 'Voir qui peut prendre la place' }).click();
	await expect(page.getByText(`${leaver} a renoncé à venir.`)).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	const [topic = ''] = leaver.split(' ');
	await page.getByRole('button', { name: new RegExp(`^Retenir avec ${topic} `) }).click();
	await expect(notice(page)).toContainText('La sélection est retenue.');
	await expect(page.getByText('a renoncé à venir')).toHaveCount(0);
});

test('the matrix is walked by the keyboard, from a score to its reasons and back', async ({
	page
}) => {
	await page.goto(`${masterclass}/matching?text=fuites`);
	await expect(table(page).locator('td[tabindex="0"]')).toHaveCount(1);
	await page.getByLabel('Ordre des entreprises').focus();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const focused = page.locator(':focus');
	const heard = /^\d+ : Aqua \S+ pour « Trouver les fuites du réseau d’eau potable », Valmont/;
	await expect(focused).toHaveAccessibleName(heard);
	await page.keyboard.press('End');
	await expect(focused).not.toHaveAccessibleName(heard);
	await page.keyboard.press('Control+Home');
	await expect(focused).toHaveRole('link');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	const name = (await focused.getAttribute('aria-label')) ?? '';
	await page.keyboard.press('Enter');
	await expect(focused).toHaveAccessibleName(/^Pourquoi \d+ \?$/);
	await page.keyboard.press('Escape');
	await expect(focused).toHaveAccessibleName(name);

	// What is typed filters at once, and stays with the reason.
	await page.getByRole('searchbox', { name: 'Entreprise' }).fill('aqua');
	await expect(table(page).locator('th.company')).toHaveCount(5);
	await expect(page.getByRole('searchbox', { name: 'Entreprise' })).toBeFocused();
	await expect(page.getByRole('heading', { name: /^Pourquoi \d+/ })).toBeVisible();
	await expect(page).toHaveURL(/text=fuites&name=aqua&need=/);
});

test('the table is composed without a script, and a wish that cannot hold is dropped in one click', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	await context.addCookies(camille.cookies);
	const page = await context.newPage();
	await page.goto(`${masterclass}/matching/table?authorities=5&companies=1`);
	await expect(proposed(page).getByText('sans vis-à-vis')).toHaveCount(4);

	await page.getByText('Un souhait sur deux participants').click();
	const wish = page.locator('#wishes');
	await wish.getByLabel('Souhait', { exact: true }).selectOption({ label: 'Imposer la rencontre' });
	await wish.getByLabel('Qui', { exact: true }).selectOption({ label: 'Valmont' });
	await wish.getByLabel('Avec qui').selectOption({ label: 'Lumi Est' });
	await wish.getByRole('button', { name: 'Ajouter ce souhait' }).click();
	// One seat, and two companies that must sit there.
	await expect(page.getByText('Vos souhaits ne tiennent pas ensemble')).toBeVisible();
	await page.getByRole('button', { name: /^Renoncer à.*Aqua Sud/ }).click();
	await expect(proposed(page)).toContainText('Optimal démontré');

	await proposed(page).locator('summary').first().click();
	await page
		.getByRole('link', { name: /^Et si absente/ })
		.first()
		.click();
	await expect(page.locator('#leaving')).toContainText('Besoins servis');
	await context.close();
});
