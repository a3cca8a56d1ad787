import type { Browser, Cookie, Page } from '@playwright/test';
import { welcomePage } from '../pages/welcome.page.ts';
import type { Installation } from './installation.ts';

export const CAMILLE = { name: 'Camille Réau', email: 'camille@example.org' } as const;

/** Makes the first account of an installation; the page is signed in afterwards. */
export const firstOrganiser = async (page: Page, { server }: Installation): Promise<void> => {
	const welcome = welcomePage(page);
	await welcome.open(server.firstOrganiserUrl());
	await welcome.createAccount(CAMILLE.name, CAMILLE.email);
	await page.waitForURL(`${server.url}/`);
};

/** Makes the first account, and gives the cookies of its session for the tests that follow. */
export const firstSession = async (browser: Browser, place: Installation): Promise<Cookie[]> => {
	const context = await browser.newContext();
	await firstOrganiser(await context.newPage(), place);
	const cookies = await context.cookies();
	await context.close();
	return cookies;
};
