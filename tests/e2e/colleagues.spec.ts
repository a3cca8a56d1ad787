import type { BrowserContext, Page } from '@playwright/test';
import { signInPage } from './pages/sign-in.page.ts';
import { PASSWORD } from './pages/welcome.page.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { complaintsOf, expect, test } from './support/test.ts';
import { typeOver } from './support/typing.ts';

const NOUR = { name: 'Nour Besson', email: 'nour@example.org' } as const;

// One story: Camille invites Nour, shares a masterclass, and both work on it.
test.describe.configure({ mode: 'serial' });

let place: Installation;
let camille: SettingUp;
let elsewhere: BrowserContext;
/** Nour's browser. */
let nour: Page;
let complaints: string[];
let masterclass = '';

test.beforeAll(async ({ browser }) => {
	place = await install({ now: '2026-12-01 08:00:00' });
	camille = await settingUp(place);
	elsewhere = await browser.newContext();
	complaints = complaintsOf(elsewhere);
	nour = await elsewhere.newPage();
});
test.beforeEach(({ context }) => context.addCookies(camille.cookies));
test.afterEach(() => expect(complaints).toEqual([]));
test.afterAll(async () => {
	await elsewhere.close();
	await place.remove();
});

/** What the page lets one do: the buttons that can be pressed and the links, by their names. */
const offered = async (page: Page): Promise<string[]> => {
	const main = page.getByRole('main');
	const controls = [
		...(await main.getByRole('button', { disabled: false }).allInnerTexts()),
		...(await main.getByRole('link').allInnerTexts())
	];
	return controls.map((name) => name.replaceAll(/\s+/g, ' ').trim());
};

const share = async (page: Page, role: string) => {
	await page.goto(`${masterclass}/sharing`);
	await page.getByLabel('Adresse e-mail de la personne').fill(NOUR.email);
	await page.getByRole('radio', { name: role }).check({ force: true });
	await page.getByRole('button', { name: 'Partager', exact: true }).click();
	await expect(page.getByText(`C’est partagé avec ${NOUR.name}.`)).toBeVisible();
};

test('a colleague invited by mail makes an account by the link, once', async ({ page }) => {
	const { url } = place.server;
	await page.goto(`${url}/settings/colleagues`);
	await page.getByLabel('Son adresse e-mail').fill(NOUR.email);
	await page.getByRole('button', { name: 'Inviter' }).click();
	await expect(page.getByText(`Une invitation part vers ${NOUR.email}.`)).toBeVisible();

	const [mail] = await place.mailbox.arrived(1);
	expect(mail).toMatchObject({
		to: NOUR.email,
		subject: 'Camille Réau vous invite à organiser des masterclass',
		calendar: null
	});
	const link = new RegExp(`${url}/join/[\\w-]+`).exec(mail?.text ?? '')?.[0] ?? '';
	await nour.goto(link);
	await expect(nour.getByText(`Votre compte aura l’adresse ${NOUR.email}.`)).toBeVisible();
	await nour.getByLabel('Votre nom').fill(NOUR.name);
	await nour.getByLabel('Mot de passe').fill(PASSWORD);
	await nour.getByRole('button', { name: 'Créer mon compte' }).click();
	await nour.waitForURL(`${url}/`);
	await expect(nour.getByText('Votre première masterclass commence par une date')).toBeVisible();

	await page.goto(link);
	await expect(page.getByText('Cette invitation n’est plus valable')).toBeVisible();
	await page.goto(`${url}/settings/colleagues`);
	await expect(page.getByRole('listitem').filter({ hasText: NOUR.email })).toContainText(NOUR.name);
});

test('nothing is seen before it is shared; a reader then sees all and changes nothing', async ({
	page
}) => {
	masterclass = await camille.createMasterclass();
	const hidden = await nour.goto(masterclass);
	expect(hidden?.status()).toBe(404);

	await share(page, 'Lecture seule');
	await nour.goto(`${place.server.url}/masterclasses`);
	await nour
		.getByRole('main')
		.getByRole('link', { name: 'Commande publique d’innovation — Lille' })
		.click();
	await expect(nour.getByText('Vous pouvez tout lire.')).toBeVisible();
	const tabs = [
		'Aperçu',
		'Rétroplanning',
		'Participants',
		'Besoins',
		'Besoins et solutions',
		'Documents',
		'Programme',
		'Invitations',
		'Fichiers'
	];
	for (const [tab, looks] of [
		['', ['Ouvrir les participants']],
		['/participants', []],
		['/needs', ['Appel public']],
		[
			'/documents',
			['Lectures et retours', 'Questions des collectivités', 'Formulaire vierge à imprimer (PDF)']
		],
		['/files', []],
		['/programme', []],
		['/invitations', ['Aller aux participants']],
		[
			'/timeline?view=list',
			['Toutes 28', 'Les miennes 0', 'En retard 0', 'Frise', 'Liste', 'S’abonner par agenda']
		]
	] as const) {
		await nour.goto(`${masterclass}${tab}`);
		await expect(nour.getByRole('link', { name: 'Aperçu' })).toBeVisible();
		expect(await offered(nour), tab).toEqual([...tabs, ...looks]);
	}

	const task = await nour.request.post(`${masterclass}/timeline/new`, {
		headers: { origin: place.server.url },
		form: { title: 'À la place des autres', phase: 'framing', due: '2027-01-12', notes: '' }
	});
	expect(task.status()).toBe(403);
	await expect(nour.getByText('À la place des autres')).toHaveCount(0);
});

test('the second of two who save the same task is told, keeps the words, and may go on', async ({
	page
}) => {
	await share(page, 'Organisateur ou organisatrice');
	const task = async (browser: Page) => {
		await browser.goto(`${masterclass}/timeline?view=list`);
		await browser.getByRole('link', { name: 'Modifier « Réserver la salle »' }).click();
		await expect(browser.getByRole('heading', { name: 'Réserver la salle' })).toBeVisible();
	};
	const save = (browser: Page) =>
		browser.getByRole('button', { name: 'Enregistrer', exact: true }).click();
	await task(page);
	await task(nour);

	await page.getByLabel('Échéance').fill('2027-02-02');
	await page.getByLabel('Notes').fill('La salle 204 est demandée.');
	await save(page);
	await page.waitForURL(/\/timeline\?notice=saved$/);

	const words = 'Demander « l’amphi », 2e étage\nà 9 h, avec "écran" 🌿';
	await nour.getByLabel('Notes').fill(words);
	await save(nour);
	const told = nour.getByRole('status').filter({ hasText: 'Quelqu’un a enregistré cela' });
	await expect(told).toContainText('Rien n’a été écrasé.');
	await expect(told.locator('tbody').locator('th, td')).toHaveText([
		...['Échéance', 'mardi 2 février 2027', 'lundi 1er février 2027'],
		...['Notes', 'La salle 204 est demandée.', words]
	]);
	await expect(nour.getByLabel('Notes')).toHaveValue(words);

	await task(page);
	await expect(page.getByLabel('Notes')).toHaveValue('La salle 204 est demandée.');
	await expect(page.getByLabel('Échéance')).toHaveValue('2027-02-02');

	await save(nour);
	await nour.waitForURL(/\/timeline\?notice=saved$/);
	await task(page);
	await expect(page.getByLabel('Notes')).toHaveValue(words);
});

test('so it is with the details, the programme and a contact', async ({ page }) => {
	const { url } = place.server;
	const save = (browser: Page) =>
		browser.getByRole('main').getByRole('button', { name: 'Enregistrer', exact: true }).click();

	await page.goto(`${masterclass}/details`);
	await nour.goto(`${masterclass}/details`);
	await typeOver(page.getByLabel(/^Lieu/), 'Mairie de Lille');
	await save(page);
	await expect(page.getByText('C’est enregistré.')).toBeVisible();
	await typeOver(nour.getByLabel(/^Titre/), 'Bâtiments sobres');
	await save(nour);
	await expect(nour.getByText('Quelqu’un a enregistré cela')).toBeVisible();
	await expect(nour.getByLabel(/^Titre/)).toHaveValue('Bâtiments sobres');
	await expect(nour.getByRole('row', { name: /^Lieu Mairie de Lille/ })).toBeVisible();
	await save(nour);
	await expect(nour.getByRole('heading', { level: 1 })).toContainText('Bâtiments sobres');

	const coffee = 'Durée en minutes : Café d’accueil';
	await page.goto(`${masterclass}/programme`);
	await nour.goto(`${masterclass}/programme`);
	await typeOver(page.getByLabel(coffee), '12');
	await save(page);
	await expect(page.getByText('Le programme est enregistré.')).toBeVisible();
	await typeOver(nour.getByLabel(coffee), '17');
	await save(nour);
	const told = nour.getByRole('status').filter({ hasText: 'Quelqu’un a enregistré cela' });
	await expect(told.getByRole('row', { name: /^1er temps/ })).toContainText(/12\smin.*17\smin/);
	await expect(nour.getByLabel(coffee)).toHaveValue('17');
	await save(nour);
	await expect(nour.getByText('Le programme est enregistré.')).toBeVisible();
	await page.reload();
	await expect(page.getByLabel(coffee)).toHaveValue('17');

	await page.goto(`${url}/directory/new`);
	await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Alguéo');
	await page.getByRole('button', { name: 'Créer l’organisation' }).click();
	await page.getByRole('link', { name: 'Ajouter un contact' }).click();
	await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Kervadec');
	await save(page);
	await page.getByRole('link', { name: 'Modifier Kervadec' }).click();
	await expect(page.getByRole('heading', { name: 'Modifier le contact' })).toBeVisible();
	await nour.goto(page.url());
	await page.getByLabel('Prénom').fill('Maëlle');
	await save(page);
	await expect(page.getByText('La fiche de Maëlle Kervadec est à jour.')).toBeVisible();
	await nour.getByLabel('Fonction').fill('Fondatrice');
	await save(nour);
	await expect(nour.getByText('Quelqu’un a enregistré cela')).toBeVisible();
	await expect(nour.getByLabel('Fonction')).toHaveValue('Fondatrice');
	await nour.getByLabel('Prénom').fill('Maëlle');
	await save(nour);
	await expect(nour.getByText('La fiche de Maëlle Kervadec est à jour.')).toBeVisible();
	await expect(nour.getByText('Fondatrice')).toBeVisible();
});

test('a session closed in the settings signs the other browser out', async ({ browser }) => {
	const { url } = place.server;
	const library = await browser.newContext();
	const left = await library.newPage();
	await signInPage(left, url).open();
	await signInPage(left, url).signIn(NOUR.email);
	await left.waitForURL(`${url}/`);

	await nour.goto(`${url}/settings`);
	const open = nour.getByRole('listitem').filter({ hasText: 'depuis le' });
	await expect(open).toHaveCount(2);
	await open.getByRole('button', { name: 'Fermer la connexion' }).click();
	await expect(nour.getByText('C’est fermé.')).toBeVisible();
	await expect(open).toHaveCount(1);

	await left.goto(masterclass);
	await expect(left).toHaveURL(/\/sign-in/);
	await nour.reload();
	await expect(nour.getByRole('heading', { name: 'Connexions ouvertes' })).toBeVisible();
	await library.close();
});
