import type { Cookie } from '@playwright/test';
import { detailsPage } from './pages/details.page.ts';
import { createMasterclass } from './pages/new-masterclass.page.ts';
import { participantsPage } from './pages/participants.page.ts';
import { faultsOf, inspectEach, inspectFrom } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { firstOrganiser } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

// One story: the demonstration stays for the tests that follow.
test.describe.configure({ mode: 'serial' });

let place: Installation;
let cookies: Cookie[];
/** A masterclass without anybody yet. */
let fresh = '';
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
	cookies = await page.context().cookies();
	const empty = await inspectFrom(page, [url, `${url}/masterclasses`]);
	expect(empty.faults).toEqual({});

	await page.goto(url);
	await page.getByRole('button', { name: 'Charger la démonstration' }).click();
	// Three preparations are lived through, day after day.
	await expect(page.getByRole('heading', { name: 'Que faire maintenant ?' })).toBeVisible({
		timeout: 60_000
	});
	const full = await inspectFrom(page, [url, `${url}/masterclasses`]);
	test.info().annotations.push({ type: 'pages', description: full.kinds.join(' ') });
	expect(full.faults).toEqual({});
});

/** What an organiser looks at every day, below the address of a masterclass. */
const DAILY = [
	'',
	'/timeline',
	'/timeline?view=list',
	'/participants',
	'/programme',
	'/invitations'
];

test('a new masterclass and the three of the demonstration are accessible at each moment', async ({
	page
}) => {
	test.setTimeout(600_000);
	await page.context().addCookies(cookies);
	const { url } = place.server;
	fresh = await createMasterclass(page, url, {
		date: '2027-03-18',
		time: '09:30',
		place: 'Hôtel de région, Lille',
		participants: 8
	});
	await page.goto(`${url}/masterclasses`);
	const links = page.getByRole('main').locator('tbody th a');
	const all = await links.evaluateAll((found) =>
		found.map((link) => (link as HTMLAnchorElement).href)
	);
	expect(all).toContain(fresh);
	expect(all).toHaveLength(4);
	const pages = all.flatMap((masterclass) => DAILY.map((path) => `${masterclass}${path}`));
	expect(await inspectEach(page, [...pages, `${fresh}/timeline?view=list`])).toEqual({});
});

test('a guest’s answer page is accessible before an answer, after, and at the end', async ({
	page,
	browser
}) => {
	await page.context().addCookies(cookies);
	const { url } = place.server;
	await participantsPage(page, fresh).addConfirmed({
		organisation: 'Thermi’Scan',
		newKind: 'Entreprise',
		role: 'Entreprise',
		givenName: 'Lou',
		familyName: 'Marchand',
		email: 'lou@example.org'
	});
	await page.goto(`${fresh}/invitations`);
	await page.getByRole('link', { name: 'Relire le message à Lou Marchand' }).click();
	await page.getByRole('button', { name: 'Approuver et envoyer maintenant' }).click();
	const [mail] = await place.mailbox.arrived(1);
	const link = new RegExp(`${url}/l/[\\w-]+`).exec(mail?.text ?? '')?.[0] ?? '';

	const elsewhere = await browser.newContext();
	const guest = await elsewhere.newPage();
	await guest.setContent(mail?.html || '');
	await expect(guest.getByText('Bonjour Lou Marchand,')).toBeVisible();
	expect(await faultsOf(guest), 'the message itself').toEqual([]);
	expect(await inspectEach(guest, [link, `${url}/privacy`])).toEqual({});

	await guest.goto(link);
	await guest.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(guest.getByRole('alert')).toContainText('Ce champ est nécessaire.');
	expect(await faultsOf(guest), 'an answer without a choice').toEqual([]);

	await guest.getByRole('radio', { name: 'Oui, je viens' }).check({ force: true });
	await guest.getByRole('button', { name: 'Envoyer ma réponse' }).click();
	await expect(guest.getByRole('heading', { name: 'Merci, à bientôt !' })).toBeVisible();
	expect(await faultsOf(guest), 'thanks').toEqual([]);
	await guest.getByRole('link', { name: 'Changer ma réponse' }).click();
	await expect(guest.getByRole('radio', { name: 'Oui, je viens' })).toBeChecked();
	expect(await faultsOf(guest), 'the answer again').toEqual([]);

	const details = detailsPage(page, fresh);
	await details.open();
	await details.cancel();
	await guest.goto(link);
	await expect(guest.getByRole('heading', { level: 1 })).toHaveText(
		'Cette masterclass est annulée'
	);
	expect(await faultsOf(guest), 'after cancellation').toEqual([]);
	await guest.goto(`${url}/l/${'x'.repeat(43)}`);
	await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne mène nulle part');
	expect(await faultsOf(guest), 'an unknown link').toEqual([]);
	await elsewhere.close();
});

test('a page that does not exist says so, accessibly', async ({ page }) => {
	const answer = await page.goto(`${place.server.url}/nowhere`);
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
});
