import { createMasterclass } from './pages/new-masterclass.page.ts';
import { faultsOf, inspectFrom } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { firstOrganiser } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
});
test.afterAll(() => place.remove());

test('every page a visitor or an organiser can reach is accessible and fits a phone', async ({
	page
}) => {
	test.setTimeout(600_000);
	const { url } = place.server;
	const strangers = await inspectFrom(page, [
		place.server.firstOrganiserUrl(),
		`${url}/welcome/${'x'.repeat(43)}`,
		`${url}/sign-in`
	]);
	expect(strangers.faults).toEqual({});

	await firstOrganiser(page, place);
	const empty = await inspectFrom(page, [url, `${url}/masterclasses`]);
	expect(empty.faults).toEqual({});

	const overview = await createMasterclass(page, url, {
		date: '2027-03-18',
		time: '09:30',
		place: 'Hôtel de région, Lille',
		participants: 8
	});
	const full = await inspectFrom(page, [overview, url, `${url}/masterclasses`]);
	test.info().annotations.push({ type: 'pages', description: full.kinds.join(' ') });
	expect(full.faults).toEqual({});
});

test('a page that does not exist says so, accessibly', async ({ page }) => {
	const answer = await page.goto(`${place.server.url}/nowhere`);
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
});
