import type { Browser, Page } from '@playwright/test';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

const TITLE = 'Repérer les fuites du réseau d’eau';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

let place: Installation;
let camille: SettingUp;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	camille = await settingUp(place);
});
test.afterAll(() => place.remove());
test.beforeEach(({ context }) => context.addCookies(camille.cookies));

/** A masterclass whose call asks for both; the organiser's page of it is shown. */
const openCall = async (page: Page): Promise<{ overview: string; address: string }> => {
	const overview = await camille.createMasterclass();
	await page.goto(`${overview}/needs`);
	await page.getByRole('link', { name: 'Appel public' }).click();
	await page.getByLabel('Les besoins des collectivités').check();
	await page.getByLabel('Les solutions des entreprises').check();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	return { overview, address: await page.getByLabel('Adresse à partager').inputValue() };
};

const stranger = async (browser: Browser, javaScriptEnabled = true): Promise<Page> =>
	(await browser.newContext({ ...PHONE, javaScriptEnabled })).newPage();

/** A need, as an authority says it; sent no sooner than a person would. */
const sayNeed = async (page: Page, email: string) => {
	await page.getByRole('link', { name: 'Je suis une collectivité' }).click();
	await page.getByLabel('Intitulé du besoin').fill(TITLE);
	await page.getByLabel('Famille de besoin').selectOption('eau');
	await page.getByLabel('Horizon d’achat').selectOption('6-12m');
	await page.getByLabel('Votre collectivité').fill('Roubaix');
	await page.getByLabel('Prénom').fill('Leïla');
	await page.getByLabel('Nom', { exact: true }).or(page.getByLabel('Nom*')).fill('Bouzid');
	await page.getByLabel('Adresse e-mail').fill(email);
};
const send = (page: Page) => page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
/** What a person needs to read the form: the server's clock goes on, nobody waits. */
const read = () => place.server.setClock(`2026-12-01 ${hour++}:00:00`);
let hour = 10;

for (const script of [true, false])
	test(`a need said on the public page ${script ? 'with' : 'without'} a script waits for the organiser, who accepts it`, async ({
		page,
		browser
	}) => {
		const { overview, address } = await openCall(page);
		const visitor = await stranger(browser, script);
		await visitor.goto(address);
		if (script) expect(await faultsOf(visitor)).toEqual([]);
		await sayNeed(visitor, 'leila@example.org');
		if (script) expect(await faultsOf(visitor)).toEqual([]);
		await read();
		await send(visitor);
		await visitor.waitForURL(/\/thanks$/);
		await expect(visitor.getByRole('heading', { level: 1 })).toContainText('Merci');
		if (script) expect(await faultsOf(visitor)).toEqual([]);
		await visitor.context().close();

		await page.goto(`${overview}/needs`);
		await page.getByRole('link', { name: '1 réponse à l’appel' }).click();
		await expect(page.getByText('Reconnue dans le référentiel des collectivités')).toBeVisible();
		await expect(page.getByText('leila@example.org')).toBeVisible();
		if (script) expect(await faultsOf(page)).toEqual([]);
		await page.getByRole('button', { name: 'Accepter' }).click();
		await expect(page.getByText(/La réponse est acceptée/)).toBeVisible();
		await page.goto(`${overview}/needs`);
		await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
		await page.goto(`${overview}/participants`);
		await expect(page.getByRole('link', { name: 'Roubaix' }).first()).toBeVisible();
	});

test('a company offers its solution; the organiser refuses it', async ({ page, browser }) => {
	const { overview, address } = await openCall(page);
	const visitor = await stranger(browser);
	// What is typed and ticked before the scripts have arrived stays.
	const typed = Promise.withResolvers();
	await visitor.route('**/_app/**/*.js', async (route) => {
		await typed.promise;
		await route.continue();
	});
	await visitor.goto(`${address}?as=solution`, { waitUntil: 'commit' });
	await visitor.getByLabel('Votre solution en une phrase').fill('Des capteurs qui écoutent.');
	await visitor.getByLabel('Eau et assainissement').check();
	typed.resolve(null);
	await visitor.waitForLoadState('networkidle');
	await expect(visitor.getByLabel('Eau et assainissement')).toBeChecked();
	await visitor.getByLabel('Votre entreprise').fill('Halo Thermique');
	await visitor.getByLabel('SIREN ou SIRET').fill('123 456 789');
	await visitor.getByLabel(/^Nom/).fill('Marchand');
	await visitor.getByLabel('Adresse e-mail').fill('lou@example.org');
	await read();
	await send(visitor);
	await expect(visitor.getByRole('alert')).toContainText('n’est pas un SIREN');
	await expect(visitor.getByLabel('Eau et assainissement')).toBeChecked();
	await visitor.getByLabel('SIREN ou SIRET').fill('732 829 320');
	await send(visitor);
	await visitor.waitForURL(/\/thanks$/);
	await visitor.context().close();

	await page.goto(`${overview}/call`);
	await page.getByRole('button', { name: 'Refuser' }).click();
	await expect(page.getByText(/La réponse est refusée/)).toBeVisible();
	await page.goto(`${overview}/participants`);
	await expect(page.getByText('Halo Thermique')).toHaveCount(0);
});

test('a robot is kept out, and a person taken for one keeps every word', async ({
	page,
	browser
}) => {
	const { overview, address } = await openCall(page);
	const visitor = await stranger(browser);
	await visitor.goto(address);
	await sayNeed(visitor, 'leila@example.org');
	await visitor.locator('[name=motto]').evaluate((field: HTMLInputElement) => {
		field.value = 'https://spam.test';
	});
	await send(visitor);
	await expect(visitor.getByRole('alert')).toContainText('un champ caché était rempli');
	await expect(visitor.getByLabel('Intitulé du besoin')).toHaveValue(TITLE);
	await expect(visitor.getByLabel('Votre collectivité')).toHaveValue('Roubaix');
	await read();
	await send(visitor);
	await expect(visitor).toHaveURL(/\/thanks$/);

	const robot = await visitor.context().request.post(`${address}?/need`, {
		headers: { origin: place.server.url },
		form: {
			organisation: 'Robot',
			familyName: 'Robot',
			email: 'robot@example.org',
			title: 'Achetez ceci',
			family: 'eau',
			horizon: 'watch',
			ticket: 'k4x1.abcd.efgh'
		}
	});
	expect(await robot.text()).toContain('422');
	await visitor.context().close();
	await page.goto(`${overview}/call`);
	await expect(page.getByRole('heading', { name: '1 réponse à l’appel' })).toBeVisible();
	expect(place.mailbox.count()).toBe(0);
});

test('a call that was closed says so, and one that never was is no page', async ({
	page,
	browser
}) => {
	const { address } = await openCall(page);
	await page.getByLabel('Les besoins des collectivités').uncheck();
	await page.getByLabel('Les solutions des entreprises').uncheck();
	await page.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(page.getByText(/La page est fermée/)).toBeVisible();
	const visitor = await stranger(browser);
	await visitor.goto(address);
	await expect(visitor.getByText('Cet appel est clos')).toBeVisible();
	expect((await visitor.goto(`${place.server.url}/call/nowhere`))?.status()).toBe(404);
	await visitor.context().close();
});
