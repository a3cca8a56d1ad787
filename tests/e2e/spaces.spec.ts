import type { Browser, Cookie, Page } from '@playwright/test';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp } from './support/organiser.ts';
import { enterSpace, linkOf } from './support/space.ts';
import { expect, test } from './support/test.ts';

let place: Installation;
let cookies: Cookie[];
let overview: string;

/** A masterclass with one guest in each role. */
test.beforeAll(async () => {
	place = await install({ now: '2027-02-01 08:00:00' });
	const camille = await settingUp(place);
	cookies = camille.cookies;
	overview = await camille.createMasterclass();
	await camille.confirm(
		overview,
		{ organisation: 'Roubaix', kind: null, role: 'authority', people: ['Leïla Bouzid'] },
		{ organisation: 'Halo Thermique', kind: 'company', role: 'company', people: ['Lou Marchand'] },
		{ organisation: 'Département du Nord', kind: null, role: 'inspiring', people: ['Maud Olive'] }
	);
});
test.afterAll(() => place.remove());

const organiser = async (browser: Browser): Promise<Page> => {
	const context = await browser.newContext();
	await context.addCookies(cookies);
	return context.newPage();
};

const phone = (browser: Browser, javaScriptEnabled = true) =>
	browser
		.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled })
		.then((context) => context.newPage());

for (const script of [true, false])
	test(`a link opens its space ${script ? 'with' : 'without'} a script, and leaves the address`, async ({
		browser
	}) => {
		const page = await phone(browser, script);
		const link = linkOf(place, 'leila@example.org');
		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Leïla Bouzid');
		if (script) expect(await faultsOf(page)).toEqual([]);

		await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();

		await page.waitForURL(/\/space\/ptc_\w+$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre espace');
		await expect(page.getByText('Dire vos besoins d’achat')).toBeVisible();
		await expect(page.getByText('au plus tard le mardi 16 février')).toBeVisible();
		if (script) expect(await faultsOf(page)).toEqual([]);
		await page.context().close();
	});

test('looking at a link, however often, opens nothing', async ({ browser, request }) => {
	const link = linkOf(place, 'lou@example.org');
	for (const method of ['GET', 'HEAD', 'GET'])
		expect((await request.fetch(link, { method })).status()).toBe(200);
	const response = await request.get(link);
	expect(response.headers()['referrer-policy']).toBe('no-referrer');
	expect(response.headers()['set-cookie']).toBeUndefined();

	const page = await organiser(browser);
	await page.goto(`${overview}/views`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Lou Marchand' })).toContainText(
		'jamais'
	);
	await page.context().close();
});

test('an answer and a colleague are taken on a phone, without a script too', async ({
	browser
}) => {
	const page = await phone(browser, false);
	const space = await enterSpace(page, place, 'lou@example.org');
	await page.getByLabel('Oui, je viens').check();
	await page.getByLabel('Un mot pour l’organisation').fill('Une place assise, merci.');
	await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(page.getByText('C’est noté. Vous pouvez changer d’avis ici même.')).toBeVisible();

	await page.getByRole('link', { name: 'Indiquer un ou une collègue' }).click();
	await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Ferrand');
	await page.getByLabel('Adresse e-mail').fill('pas une adresse');
	await page.getByRole('button', { name: 'Envoyer à l’organisateur' }).click();
	await expect(page.getByText('Cette adresse n’est pas valable.').first()).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Ferrand');
	await page.getByLabel('Adresse e-mail').fill('noe@example.org');
	await page.getByRole('button', { name: 'Envoyer à l’organisateur' }).click();
	await expect(page).toHaveURL(`${space}?colleague#colleague`);
	await expect(page.getByText('votre collègue recevra son lien')).toBeVisible();
	await page.context().close();

	const desk = await organiser(browser);
	await desk.goto(`${overview}/views`);
	await expect(desk.getByRole('listitem').filter({ hasText: 'Ferrand' })).toBeVisible();
	await desk.context().close();
});

test('a lost link is sent again; “not me” ends it at once', async ({ browser }) => {
	const page = await phone(browser);
	await page.goto(`${place.server.url}/enter`);
	const before = place.mailbox.count();
	await page.getByLabel('Votre adresse e-mail').fill('maud@example.org');
	await page.getByRole('button', { name: 'Envoyer le lien' }).click();
	await expect(page.getByText('C’est envoyé')).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	const [mail] = await place.mailbox.arrived(before + 1, before);
	expect(mail?.to).toBe('maud@example.org');
	const link = /https?:\/\/\S+\/enter\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
	await page.goto(link);
	await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Votre espace');

	await page.goto(link);
	await page.getByRole('button', { name: 'Je ne suis pas Maud Olive' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Merci de nous l’avoir dit');
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne sert plus');
	expect(await faultsOf(page)).toEqual([]);
	await expect(page.getByText(/a dit ne pas être la personne attendue/)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Recevoir mon lien' })).toHaveCount(0);
	await page.context().close();
});

test('an organiser sees a space as its guest does, now and later, and writes nothing', async ({
	browser
}) => {
	const page = await organiser(browser);
	await page.goto(`${overview}/views`);
	expect(await faultsOf(page)).toEqual([]);
	await page
		.getByRole('button', { name: 'Ouvrir l’espace de Leïla Bouzid : Après le 2e partage' })
		.click();
	await page.waitForURL(/\/space\//);
	await expect(page.getByText('Vous regardez l’espace de Leïla Bouzid')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Documents' })).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);

	await expect(page.getByLabel('Oui, je viens')).toBeDisabled();
	const sent = await page.request.post(`${page.url()}?/answer`, {
		form: { answer: 'accepted' },
		headers: { origin: place.server.url, accept: 'text/html' }
	});
	expect(sent.status()).toBe(403);
	expect(await sent.text()).toContain('Rien n’a été enregistré.');

	await page.goto(`${overview}/views`);
	await page.getByRole('button', { name: 'Ouvrir l’espace de Lou Marchand : À présent' }).click();
	await page.waitForURL(/\/space\//);
	await page.goto(`${page.url()}/faisceau/I15`);
	await expect(page.locator('textarea').first()).toBeDisabled();
	await expect(page.locator('main :is(input, textarea, select):enabled')).toHaveCount(0);
	expect(await faultsOf(page)).toEqual([]);

	await page.getByRole('link', { name: 'Revenir à la masterclass' }).click();
	await expect(page).toHaveURL(overview);
	await page.context().close();
});
