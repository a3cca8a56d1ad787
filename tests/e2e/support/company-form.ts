import type { Page } from '@playwright/test';

/** Everything that handing in asks for, on the page that holds the whole form. */
export const fillForm = async (page: Page): Promise<void> => {
	const fill = (label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);
	await fill(/^Nom de la solution/, 'Halo 3D');
	await fill(/^En une ou deux phrases/, 'Voir la chaleur qui fuit d’une école, en une visite.');
	await fill(/^Description/, 'Un relevé thermique et laser, rendu en trois jours.');
	await page.getByLabel('Eau et assainissement').check();
	await page.getByLabel('Un procédé').check();
	await fill(/^Ce qui est nouveau\*?$/, 'La fusion des images thermiques et du relevé laser.');
	await fill('Solution de référence', 'Caméra thermique');
	await fill('Où elle s’arrête', 'Aucune mesure de surface.');
	await fill('Ce que la vôtre fait autrement', 'Chaque fuite est mesurée.');
	await page.getByLabel(/^Niveau de maturité/).selectOption('7');
	await page.getByLabel('Mineure : quelques réglages').check({ force: true });
	await page.getByLabel('Pas encore').check();
	await fill(/^Clients publics/, '2');
	await fill(/^Clients privés/, '0');
	await fill(/^Offres équivalentes/, 'Deux bureaux d’études, sans relevé laser.');
	await page.getByLabel('L’environnement').check();
};

/** Says who may read the document: both waves, nobody else. */
export const giveConsent = async (page: Page): Promise<void> => {
	for (const [group, said] of [
		['La structure inspirante', 'Oui'],
		['Les collectivités participantes', 'Oui'],
		['Les autres entreprises participantes', 'Non'],
		['Impression pour la salle', 'Non']
	] as const)
		await page.getByRole('group', { name: group }).getByText(said, { exact: true }).click();
};
