import type { Page } from '@playwright/test';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp } from './support/organiser.ts';
import { enterSpace } from './support/space.ts';
import { expect, test } from './support/test.ts';

let place: Installation;

/** An authority with a need, a company that answers it, and one that does not. */
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	const camille = await settingUp(place);
	const overview = await camille.createMasterclass();
	await camille.confirm(
		overview,
		{ organisation: 'Vernon', kind: 'commune', role: 'authority', people: ['Leïla Bouzid'] },
		{ organisation: 'Aux Roues', kind: 'company', role: 'company', people: ['Paul Vidal'] },
		{ organisation: 'Écoute Claire', kind: 'company', role: 'company', people: ['Lou Marchand'] }
	);
	await camille.importTable(
		`${place.server.url}/directory/import`,
		[
			'Organisation;Type;Solution;Description;Familles;Territoire',
			'Écoute Claire;entreprise;Recherche de fuites;Des capteurs acoustiques situent les fuites du réseau d’eau potable.;Eau et assainissement;France'
		].join('\n')
	);
	await camille.importTable(
		`${overview}/needs/import`,
		[
			'Collectivité;Besoin;Famille;Horizon',
			'Vernon;Repérer les fuites du réseau d’eau potable;Eau et assainissement;6 à 12 mois'
		].join('\n')
	);
});
test.afterAll(() => place.remove());
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const atInterests = async (page: Page): Promise<void> => {
	await enterSpace(page, place, 'leila@example.org');
	await page.getByRole('link', { name: 'Rencontres' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Qui souhaitez-vous rencontrer ?'
	);
};
const choice = (page: Page, company: string, name: string) =>
	page.getByRole('group', { name: company }).getByRole('radio', { name });

test('whom an authority wants to meet is saved as it is chosen, those that answer it first', async ({
	page
}) => {
	await atInterests(page);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([
		'Pourraient répondre à vos besoins',
		'Les autres entreprises, par ordre alphabétique'
	]);
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Écoute Claire', 'Aux Roues']);
	await expect(page.getByText(/Pourrait répondre à «.Repérer les fuites du réseau/)).toBeVisible();

	await choice(page, 'Écoute Claire', 'À rencontrer absolument').check();
	await choice(page, 'Aux Roues', 'Non').check();
	await expect(page.getByText(/^Enregistré à \d+.h.\d\d$/)).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);

	await page.reload();
	await expect(choice(page, 'Écoute Claire', 'À rencontrer absolument')).toBeChecked();
	await expect(choice(page, 'Aux Roues', 'Non')).toBeChecked();
});

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });
	test('the button saves', async ({ page }) => {
		await atInterests(page);
		await choice(page, 'Aux Roues', 'Volontiers').check();
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await page.waitForURL(/\?saved$/);
		await expect(choice(page, 'Aux Roues', 'Volontiers')).toBeChecked();
	});
});
