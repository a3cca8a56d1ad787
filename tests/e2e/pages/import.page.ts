import type { Page } from '@playwright/test';

/** A file or a pasted table of contacts, its preview, its confirmation. */
export const importPage = (page: Page, origin: string) => {
	const read = () => page.getByRole('button', { name: 'Lire et prévisualiser' }).click();
	return {
		open: () => page.goto(`${origin}/directory/import`),

		/** Chooses a file of one's computer and has it read. */
		upload: async (name: string, buffer: Buffer) => {
			await page
				.getByLabel('Fichier CSV')
				.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
			await read();
		},

		/** Pastes cells that were copied from a spreadsheet. */
		paste: async (table: string) => {
			await page.getByLabel('Ou collez un tableau').fill(table);
			await read();
		},

		/** Says what column holds what, by the name of the field and the start of the header. */
		map: async (field: string, header: string) => {
			const choice = page.getByLabel(field, { exact: true });
			const option = choice.locator('option').filter({ hasText: header });
			await choice.selectOption((await option.getAttribute('value')) ?? '');
			await page.getByRole('button', { name: 'Relire avec ces colonnes' }).click();
		},

		confirm: () => page.getByRole('button', { name: 'Importer', exact: true }).click(),
		abandon: () => page.getByRole('button', { name: 'Abandonner' }).click(),

		/** The cells of a table of the preview, row by row, without its head; every space alike. */
		rows: async (caption: string | RegExp): Promise<string[][]> => {
			const lines = page.getByRole('table', { name: caption }).locator('tbody tr');
			return Promise.all(
				(await lines.all()).map(async (line) =>
					(await line.locator('th, td').allInnerTexts()).map((text) =>
						text.replaceAll(/\s+/g, ' ').trim()
					)
				)
			);
		}
	};
};
