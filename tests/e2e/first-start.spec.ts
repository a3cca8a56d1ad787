import { signInPage } from './pages/sign-in.page.ts';
import { welcomePage } from './pages/welcome.page.ts';
import { install, type Installation } from './support/installation.ts';
import { expect, test } from './support/test.ts';

const EMAIL = 'camille@example.org';

// One story: each test goes on from the one before.
test.describe.configure({ mode: 'serial' });

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
});
test.afterAll(() => place.remove());

test('the first start prints its address and a one-use link', () => {
	expect(place.server.output()).toContain(`Faisceau : ${place.server.url}\n`);
	expect(place.server.firstOrganiserUrl()).toMatch(
		new RegExp(`^${place.server.url}/welcome/[\\w-]{43}$`)
	);
});

test('the server says that it is well', async ({ request }) => {
	const answer = await request.get(`${place.server.url}/health`);
	expect([answer.status(), await answer.json()]).toEqual([
		200,
		expect.objectContaining({ ok: true })
	]);
});

test('a stranger is sent to sign in, and a wrong one-use link creates nothing', async ({
	page
}) => {
	await page.goto(place.server.url);
	await expect(page).toHaveURL(/\/sign-in/);
	await page.goto(`${place.server.url}/welcome/${'x'.repeat(43)}`);
	await expect(page.getByText('Ce lien n’est plus valable')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Créer mon compte' })).toHaveCount(0);
});

test('what is typed before the scripts have arrived stays', async ({ page }) => {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await page.goto(`${place.server.url}/sign-in`, { waitUntil: 'commit' });
	await page.getByLabel('Adresse e-mail').fill('camille@example.org');
	await page.waitForLoadState('networkidle');
	await expect(page.getByLabel('Adresse e-mail')).toHaveValue('camille@example.org');
});

test('the one-use link creates the first organiser, once', async ({ page, browser }) => {
	const address = place.server.firstOrganiserUrl();
	const welcome = welcomePage(page);
	await welcome.open(address);

	await welcome.createAccount('', 'pas une adresse', 'court');
	await expect(page.getByRole('alert')).toContainText('Rien n’a été enregistré');
	await expect(page.getByLabel('Adresse e-mail')).toHaveValue('pas une adresse');

	await welcome.createAccount('Camille Réau', EMAIL);
	await expect(page).toHaveURL(`${place.server.url}/`);

	const stranger = await browser.newContext();
	const second = await stranger.newPage();
	await second.goto(address);
	await expect(second.getByText('Ce lien n’est plus valable')).toBeVisible();
	await stranger.close();
});

test('the account and the session survive a kill and a restart, and a second browser', async ({
	browser
}) => {
	const first = await browser.newContext();
	const page = await first.newPage();
	const signIn = signInPage(page, place.server.url);
	await signIn.open();
	await signIn.signIn(EMAIL);
	await expect(page).toHaveURL(`${place.server.url}/`);

	await place.server.kill();
	await place.server.start();
	await page.reload();
	await expect(page).toHaveURL(`${place.server.url}/`);

	const second = await browser.newContext();
	const other = await second.newPage();
	await signInPage(other, place.server.url).open();
	await signInPage(other, place.server.url).signIn(EMAIL);
	await expect(other).toHaveURL(`${place.server.url}/`);
	await Promise.all([first.close(), second.close()]);
});

test('too many wrong passwords close the door for a while, even to the right one', async ({
	page
}) => {
	const signIn = signInPage(page, place.server.url);
	await signIn.open();
	for (let tries = 0; tries < 8; tries += 1) {
		await signIn.signIn('quelquun@example.org', `un mauvais mot de passe ${tries}`);
		await expect(page.getByRole('alert')).toContainText(
			/ne correspond à aucun compte|Trop d’essais/
		);
		await expect(page.getByRole('button', { name: 'Se connecter' })).toBeEnabled();
	}
	await signIn.signIn('quelquun@example.org', 'encore un mauvais mot de passe');
	await expect(page.getByRole('alert')).toContainText(/Trop d’essais\. Réessayez dans \d+ minutes/);

	await place.server.setClock('2026-12-01 09:00:00');
	await signIn.signIn(EMAIL);
	await expect(page).toHaveURL(`${place.server.url}/`);
});
