import type { Cookie, Page } from '@playwright/test';
import { importPage } from './pages/import.page.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

// One story: what a test imports is there for the next.
test.describe.configure({ mode: 'serial' });

let place: Installation;
let cookies: Cookie[];
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	({ cookies } = await settingUp(place));
});
test.beforeEach(({ context }) => context.addCookies(cookies));
test.afterAll(() => place.remove());

/** As a French spreadsheet on Windows saves it. */
const windows1252 = (text: string): Buffer =>
	Buffer.from(
		text.replaceAll('’', '\x92').replaceAll('œ', '\x9c').replaceAll('€', '\x80'),
		'latin1'
	);

const FILE = windows1252(
	[
		'Structure;Type;SIREN;Prénom;Nom;Courriel;Casquette',
		'Cœur d’îlot;Entreprise;;Zoé;Lefèvre;zoe.lefevre@example.org;"Directrice; achats à 40 000 €"',
		'Cœur d’îlot;Entreprise;;Noël;D’Hondt;noel.dhondt@example.org;Élu',
		'Cœur d’îlot;Entreprise;;Paul;Martin;paul martin@example.org;',
		'Béton sobre;Entreprise;123456789;Lou;Petit;lou@example.org;',
		';;;Anne;Nguyen;anne@example.org;',
		'Cœur d’îlot;Entreprise;;ZOÉ;LEFÈVRE;Zoe.Lefevre@Example.org;',
		'Réseau des rivières;Réseau ou agence;;Maëlle;Guérin;maelle@example.org;Présidente'
	].join('\r\n')
);

/** What the directory lists: each organisation and how many contacts it has. */
const directory = async (page: Page): Promise<string[]> => {
	await page.goto(`${place.server.url}/directory`);
	await expect(page.getByRole('heading', { level: 1, name: 'Annuaire' })).toBeVisible();
	return page.locator('main tbody th').allInnerTexts();
};

test('a picture called contacts.csv is refused in words, and nothing is written', async ({
	page
}) => {
	const picture = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	);
	const form = importPage(page, place.server.url);
	await form.open();
	await form.upload('contacts.csv', picture);
	await expect(page.getByRole('alert')).toContainText(
		'C’est une image, pas un tableau. Dans votre tableur, choisissez « Enregistrer sous », puis CSV.'
	);
	await expect(page).toHaveURL(`${place.server.url}/directory/import`);
	expect(await directory(page)).toEqual([]);
	await expect(page.getByText('Votre annuaire est vide')).toBeVisible();
});

test('a Windows file is previewed, its columns set right, and written on confirmation only', async ({
	page
}) => {
	const form = importPage(page, place.server.url);
	await form.open();
	await form.upload('contacts.csv', FILE);
	await expect(page.getByText('contacts.csv · 7 lignes · texte Windows-1252')).toBeVisible();
	await expect
		.poll(() => form.rows('Prévisualisation'))
		.toEqual([
			['Organisations', '2', '0', '0'],
			['Contacts', '3', '0', '0'],
			['Laissés de côté', '4']
		]);
	await expect
		.poll(() => form.rows('4 lignes laissées de côté'))
		.toEqual([
			['4', 'L’adresse e-mail contient un espace.', 'paul martin@example.org'],
			['5', 'Le SIREN est faux : sa clé de contrôle ne correspond pas.', '123456789'],
			['6', 'Aucune organisation n’est nommée.', 'Anne Nguyen'],
			[
				'7',
				'Cette personne figure déjà plus haut dans le fichier. (voir la ligne 2)',
				'zoe.lefevre@example.org'
			]
		]);

	await form.map('Fonction', 'Casquette');
	await expect
		.poll(() => form.rows('Les premiers contacts, tels qu’ils seront écrits'))
		.toEqual([
			['Cœur d’îlot', 'Zoé Lefèvre', 'zoe.lefevre@example.org', 'Directrice; achats à 40 000 €'],
			['Cœur d’îlot', 'Noël D’Hondt', 'noel.dhondt@example.org', 'Élu'],
			['Réseau des rivières', 'Maëlle Guérin', 'maelle@example.org', 'Présidente']
		]);

	const preview = page.url();
	expect(await directory(page)).toEqual([]);
	await page.goto(preview);
	await form.confirm();
	await expect(
		page.getByText('Import terminé : 2 organisations créées, 3 contacts créés.')
	).toBeVisible();
	expect(await directory(page)).toEqual(['Cœur d’îlot', 'Réseau des rivières']);
	await page.getByRole('link', { name: 'Cœur d’îlot' }).click();
	await expect(page.getByText('Zoé Lefèvre')).toBeVisible();
	await expect(page.getByText('Directrice; achats à 40 000 €')).toBeVisible();
});

test('the same file a second time changes nothing', async ({ page }) => {
	const form = importPage(page, place.server.url);
	await form.open();
	await form.upload('contacts.csv', FILE);
	await form.map('Fonction', 'Casquette');
	await expect(
		page.getByText('Tout est déjà dans l’annuaire : cet import ne changerait rien.')
	).toBeVisible();
	await expect
		.poll(() => form.rows('Prévisualisation'))
		.toEqual([
			['Organisations', '0', '0', '2'],
			['Contacts', '0', '0', '3'],
			['Laissés de côté', '4']
		]);
	await expect(page.getByRole('button', { name: 'Importer', exact: true })).toHaveCount(0);
	await form.abandon();
	await expect(page.getByText('L’import est abandonné : rien n’a été écrit.')).toBeVisible();
});

test('cells pasted from a spreadsheet are read alike, and fill what was blank', async ({
	page
}) => {
	const form = importPage(page, place.server.url);
	await form.open();
	await form.paste(
		[
			'Organisation\tPrénom\tNom\tE-mail\tTéléphone\tFonction',
			'Cœur d’îlot\tNoël\tD’Hondt\tnoel.dhondt@example.org\t03 20 00 00 01\tMaire',
			'Alguéo\tTom\tŒuvrard\ttom@example.org\t\tFondateur'
		].join('\n')
	);
	await expect(page.getByText('Tableau collé · 2 lignes · texte UTF-8')).toBeVisible();
	await expect
		.poll(() => form.rows('Prévisualisation'))
		.toEqual([
			['Organisations', '1', '0', '1'],
			['Contacts', '1', '1', '0'],
			['Laissés de côté', '0']
		]);
	await expect(
		page.getByText('Fonction : « Élu » est gardé, le fichier dit « Maire ».')
	).toBeVisible();
	await form.confirm();
	await expect(
		page.getByText('Import terminé : 1 organisation créée, 1 contact créé, 1 contact complété.')
	).toBeVisible();
	expect(await directory(page)).toEqual(['Alguéo', 'Cœur d’îlot', 'Réseau des rivières']);
});

test('a table that cannot be read stays in its field', async ({ page }) => {
	const form = importPage(page, place.server.url);
	await form.open();
	await form.paste('42\n43');
	await expect(page.getByRole('alert')).toContainText('Aucune ligne d’en-têtes n’a été trouvée.');
	await expect(page.getByLabel('Ou collez un tableau')).toHaveValue('42\n43');
});
