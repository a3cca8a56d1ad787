import type { Browser, BrowserContext, Cookie, Page } from '@playwright/test';
import { shareDocuments, threeDocuments } from './support/documents.ts';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp } from './support/organiser.ts';
import { enterSpace } from './support/space.ts';
import { expect, test } from './support/test.ts';

let place: Installation;
let cookies: Cookie[];
let overview: string;

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const COMPANIES = [
	['Halo Thermique', 'lou@example.org'],
	['GreenBox', 'gil@example.org'],
	['Bordures reprises', 'nora@example.org']
] as const;

/** A masterclass three days ahead, with three documents shared in both waves. */
test.beforeAll(async () => {
	place = await install({ now: '2027-03-15 10:00:00' });
	const camille = await settingUp(place);
	cookies = camille.cookies;
	overview = await camille.createMasterclass();
	await camille.confirm(
		overview,
		{ organisation: 'Département du Nord', kind: null, role: 'inspiring', people: ['Maud Olive'] },
		...COMPANIES.map(([organisation, email]) => ({
			organisation,
			kind: 'company' as const,
			role: 'company' as const,
			people: [{ name: `Lou ${organisation}`, email }]
		})),
		{ organisation: 'Roubaix', kind: null, role: 'authority', people: ['Leïla Bouzid'] },
		{ organisation: 'Tourcoing', kind: null, role: 'authority', people: ['Karim Bouzid'] },
		{
			organisation: 'Réseau des acheteurs',
			kind: 'network',
			role: 'facilitator',
			people: ['Ana Pires']
		}
	);
	shareDocuments(
		place,
		Object.fromEntries(COMPANIES.map(([, email], at) => [email, threeDocuments[at] ?? never()])),
		Date.parse('2027-03-12T08:00:00Z')
	);
});
test.afterAll(() => place.remove());

const never = () => {
	throw new Error('a document is missing');
};

const organiser = async (browser: Browser): Promise<Page> => {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	await context.addCookies(cookies);
	return context.newPage();
};

/** Inside a space, after the promise that comes before the first document. */
const reading = async (page: Page, email: string): Promise<string> => {
	const space = await enterSpace(page, place, email);
	await page.goto(`${space}/documents`);
	const promise = page.getByRole('button', { name: /^Je m’engage/ });
	if (await promise.isVisible()) await promise.click();
	await expect(page.getByText(/Vous avez promis/)).toBeVisible();
	return space;
};

const atDesk = async (page: Page): Promise<string> => {
	const space = await reading(page, 'maud@example.org');
	await page.goto(`${space}/readings`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Table de lecture');
	return space;
};

/** The same person, without a script. */
const scriptless = async (browser: Browser, from: BrowserContext): Promise<Page> => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 1440, height: 900 }
	});
	await context.addCookies(await from.cookies());
	return context.newPage();
};

const remark = (page: Page, company: string, indicator: string) =>
	page.getByRole('textbox', { name: `Remarque, ${company}, « ${indicator} »` });
const strengths = (page: Page, company: string, indicator: string) =>
	page.getByRole('group', { name: `Force de l’indice, ${company}, « ${indicator} »` });
const saved = (page: Page) => page.getByText(/^Enregistré à \d+.h.\d\d$/);

test('documents stand side by side, and what is noted saves itself', async ({ page }) => {
	await atDesk(page);
	for (const [company] of COMPANIES)
		await expect(page.getByRole('columnheader', { name: new RegExp(company) })).toBeVisible();
	await expect(page.getByText('Pas encore ouvert.').first()).toBeVisible();
	await page.getByRole('link', { name: 'Ouvrir tous les documents côte à côte' }).click();
	await expect(
		page
			.getByText('3 pièces')
			.or(page.getByText(/1 pièce · /))
			.first()
	).toBeVisible();

	await strengths(page, 'Halo Thermique', 'Performance apportée').getByText('Fort').click();
	await strengths(page, 'GreenBox', 'Performance apportée').getByText('Contraire').click();
	await remark(page, 'GreenBox', 'Performance apportée').fill('Aucun chiffre.');
	await page
		.getByRole('group', { name: /vous lisez \(Halo Thermique\)/ })
		.getByText('Les indices convergent')
		.click();
	await expect(saved(page)).toBeVisible();

	await page.reload();
	await expect(remark(page, 'GreenBox', 'Performance apportée')).toHaveValue('Aucun chiffre.');
	await expect(
		strengths(page, 'GreenBox', 'Performance apportée').getByRole('radio', { name: 'Contraire' })
	).toBeChecked();
	await expect(page.getByText(/Fort.: 1 et sans avis.: 19/).first()).toBeAttached();
	expect(await faultsOf(page)).toEqual([]);
});

test('another way to buy asks why', async ({ page }) => {
	await atDesk(page);
	const whole = page.getByRole('group', {
		name: /vous lisez \(Bordures reprises\)/
	});
	const reasons = page.getByRole('group', {
		name: /^Pourquoi un autre outil.*\(Bordures reprises\)/
	});
	await expect(reasons).toBeHidden();
	await whole.getByText('Les indices ne suffisent pas encore').click();
	await expect(page.getByText(/^Dites aussi pourquoi/).first()).toBeVisible();
	await whole.getByText('L’achat relèverait plutôt d’un autre outil').click();
	await reasons.getByText('C’est encore de la recherche').click();
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(reasons.getByRole('checkbox', { name: /recherche/ })).toBeChecked();
});

test('two tabs meet only in the same note, and both texts are shown', async ({ page, context }) => {
	await atDesk(page);
	const second = await context.newPage();
	await second.goto(page.url());
	await remark(page, 'Halo Thermique', 'Maturité').fill('Pilote convaincant.');
	await expect(saved(page)).toBeVisible();
	await remark(second, 'GreenBox', 'Maturité').fill('Rien.');
	await expect(saved(second)).toBeVisible();

	await remark(second, 'Halo Thermique', 'Maturité').fill('Pilote trop court.');
	await expect(second.getByText('Pilote convaincant.')).toBeVisible();
	await second.getByRole('button', { name: 'Garder mon texte' }).click();
	await expect(saved(second)).toBeVisible();
	await page.reload();
	await expect(remark(page, 'Halo Thermique', 'Maturité')).toHaveValue('Pilote trop court.');
	await expect(remark(page, 'GreenBox', 'Maturité')).toHaveValue('Rien.');
});

test('on a phone one company is read at a time', async ({ browser }) => {
	const context = await browser.newContext(PHONE);
	const page = await context.newPage();
	await atDesk(page);
	await expect(remark(page, 'Bordures reprises', 'Maturité')).toBeVisible();
	await expect(remark(page, 'GreenBox', 'Maturité')).toBeHidden();
	await page.getByRole('navigation', { name: 'Entreprise à lire' }).getByText('GreenBox').tap();
	await expect(remark(page, 'GreenBox', 'Maturité')).toBeVisible();
	await expect(remark(page, 'Bordures reprises', 'Maturité')).toBeHidden();
	await remark(page, 'GreenBox', 'Impact environnemental').fill('Sans périmètre.');
	await expect(saved(page)).toBeVisible();
	await context.close();
});

test('without a script: noted by its button, and nothing overwritten', async ({
	page,
	context,
	browser
}) => {
	const space = await atDesk(page);
	const plain = await scriptless(browser, context);
	await plain.goto(`${space}/readings`);
	await remark(plain, 'Halo Thermique', 'Impact environnemental').fill('Périmètre clair.');
	await plain.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(plain.getByText('Vos notes sont enregistrées.')).toBeVisible();

	await plain.goto(`${space}/readings`);
	await remark(page, 'Halo Thermique', 'Avis d’un tiers').fill('Essai joint.');
	await expect(saved(page)).toBeVisible();
	await remark(plain, 'Halo Thermique', 'Avis d’un tiers').fill('Pas d’essai.');
	await remark(plain, 'GreenBox', 'Avis d’un tiers').fill('Aucun.');
	await plain.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(plain.getByRole('cell', { name: 'Essai joint.' })).toBeVisible();
	await expect(remark(plain, 'Halo Thermique', 'Avis d’un tiers')).toHaveValue('Pas d’essai.');
	await plain.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(plain.getByText('Vos notes sont enregistrées.')).toBeVisible();
	await page.reload();
	await expect(remark(page, 'Halo Thermique', 'Avis d’un tiers')).toHaveValue('Pas d’essai.');
	await expect(remark(page, 'GreenBox', 'Avis d’un tiers')).toHaveValue('Aucun.');
	await plain.context().close();
});

test('the same notes stand beside each document', async ({ page }) => {
	const space = await atDesk(page);
	await remark(page, 'GreenBox', 'Propriété intellectuelle').fill('Rien de déposé.');
	await expect(saved(page)).toBeVisible();
	await page.goto(`${space}/documents`);
	await page.getByRole('link', { name: 'GreenBox Pro' }).click();
	const note = remark(page, 'GreenBox', 'Propriété intellectuelle');
	await expect(note).toHaveValue('Rien de déposé.');
	await note.fill('Rien de déposé, et rien à déposer.');
	await expect(saved(page)).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(`${space}/readings`);
	await expect(remark(page, 'GreenBox', 'Propriété intellectuelle')).toHaveValue(
		'Rien de déposé, et rien à déposer.'
	);
});

test('the organiser opens a reading to its company, with a sentence before the session', async ({
	page,
	browser
}) => {
	await atDesk(page);
	await page
		.getByRole('textbox', { name: /considérer cette solution .* \(Halo Thermique\)$/ })
		.fill('Plutôt oui, comme exercice.');
	await expect(saved(page)).toBeVisible();
	const lou = await (await browser.newContext(PHONE)).newPage();
	const space = await enterSpace(lou, place, 'lou@example.org');
	await lou.goto(`${space}/feedback`);
	await expect(lou.getByText('Pas encore de retour')).toBeVisible();

	const desk = await organiser(browser);
	await desk.goto(`${overview}/readings`);
	expect(await faultsOf(desk)).toEqual([]);
	const card = desk.getByRole('listitem').filter({
		has: desk.getByRole('heading', { name: 'Halo Thermique' })
	});
	await card.getByRole('checkbox', { name: /La séance n’est pas terminée/ }).check();
	await card.getByRole('button', { name: 'Ouvrir le retour à Halo Thermique' }).click();
	await expect(desk.getByText(/Le retour est ouvert/)).toBeVisible();
	await card.getByRole('link', { name: /^Lire/ }).click();
	await expect(desk.getByText('Plutôt oui, comme exercice.')).toBeVisible();
	expect(await faultsOf(desk)).toEqual([]);

	await lou.reload();
	await expect(lou.getByText('Plutôt oui, comme exercice.')).toBeVisible();
	expect(await faultsOf(lou)).toEqual([]);
	await desk.getByRole('button', { name: 'Refermer le retour' }).click();
	await lou.reload();
	await expect(lou.getByText('Pas encore de retour')).toBeVisible();
	for (const each of [lou, desk]) await each.context().close();
});

test('questions are asked ahead, merged, and read by whoever runs the session', async ({
	browser
}) => {
	const phone = async (email: string) => {
		const page = await (await browser.newContext(PHONE)).newPage();
		return { page, space: await reading(page, email) };
	};
	const leila = await phone('leila@example.org');
	await leila.page.goto(`${leila.space}/questions`);
	const card = (page: Page) =>
		page.getByRole('region', { name: 'Halo Thermique' }).or(page.getByLabel('Halo Thermique'));
	await card(leila.page).getByText('Des idées de questions').tap();
	await card(leila.page)
		.getByRole('button', { name: /coût global sur cinq ans/ })
		.tap();
	await expect(leila.page.getByLabel('Votre question à Halo Thermique')).toHaveValue(
		/coût global sur cinq ans/
	);
	await card(leila.page).getByRole('button', { name: 'Ajouter la question' }).tap();
	await expect(leila.page.getByText('La question est ajoutée.')).toBeVisible();
	expect(await faultsOf(leila.page)).toEqual([]);

	const karim = await phone('karim@example.org');
	const bare = await scriptless(browser, karim.page.context());
	await bare.goto(`${karim.space}/questions`);
	await bare
		.getByLabel('Votre question à Halo Thermique')
		.fill('Quel coût global sur cinq ans, avec installation et entretien ?');
	await card(bare).getByRole('button', { name: 'Ajouter la question' }).click();
	await expect(bare.getByText('La question est ajoutée.')).toBeVisible();
	await bare.getByText('Modifier', { exact: true }).click();
	await bare
		.getByRole('textbox', { name: 'Votre question', exact: true })
		.fill('Quel coût global sur cinq ans, installation, formation et entretien compris ?');
	await bare.getByRole('button', { name: 'Enregistrer' }).click();
	await expect(bare.getByText('La question est enregistrée.')).toBeVisible();

	const desk = await organiser(browser);
	await desk.goto(`${overview}/questions`);
	await expect(desk.getByText('Ces questions se ressemblent')).toBeVisible();
	expect(await faultsOf(desk)).toEqual([]);
	await desk.getByRole('button', { name: 'Fusionner', exact: true }).click();
	await expect(desk.getByText('Demandé par Roubaix et Tourcoing')).toBeVisible();
	await expect(desk.getByText('Chaque collectivité a préparé')).toBeVisible();
	expect(await faultsOf(desk)).toEqual([]);

	const ana = await (await browser.newContext(PHONE)).newPage();
	const space = await enterSpace(ana, place, 'ana@example.org');
	await ana.goto(`${space}/questions`);
	await expect(ana.getByText('Demandé par Roubaix et Tourcoing')).toBeVisible();
	await expect(ana.getByRole('button', { name: /Séparer/ })).toHaveCount(0);
	expect(await faultsOf(ana)).toEqual([]);

	await desk
		.getByRole('button', { name: /^Séparer/ })
		.first()
		.click();
	await expect(desk.getByText('La question est séparée.')).toBeVisible();
	for (const page of [leila.page, karim.page, bare, desk, ana]) await page.context().close();
});

test('a question is written beside its document, and taken away', async ({ page }) => {
	const space = await reading(page, 'leila@example.org');
	await page.goto(`${space}/documents`);
	await page.getByRole('link', { name: 'GreenBox Pro' }).click();
	const asked = page.getByLabel('Votre question à GreenBox');
	await asked.fill('mot '.repeat(200));
	await expect(page.getByText(/^799 caractères, pour 600 au plus/)).toBeVisible();
	await page.getByRole('button', { name: 'Ajouter la question' }).click();
	await expect(asked).toHaveValue(/^(mot ){199}/);
	await asked.fill('Où sont gardées les données ?');
	await page.getByRole('button', { name: 'Ajouter la question' }).click();
	await expect(page.getByText('La question est ajoutée.')).toBeVisible();
	await expect(page.getByLabel('Votre question à GreenBox')).toHaveValue('');
	await page.getByText('Modifier', { exact: true }).click();
	await page.getByRole('button', { name: /^Supprimer/ }).click();
	await expect(page.getByText('La question est supprimée.')).toBeVisible();
	await expect(page.getByText('Où sont gardées les données ?')).toHaveCount(0);
});
