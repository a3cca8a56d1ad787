import { outboxPage } from './pages/outbox.page.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

const TYPED = 'refused.lou@example.org';
const MEANT = 'lou@example.org';

let place: Installation;
let camille: SettingUp;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	camille = await settingUp(place);
});
test.afterAll(() => place.remove());

test('a refused address is shown, corrected, and the invitation arrives at the right one', async ({
	page,
	context
}) => {
	const { mailbox, server } = place;
	await context.addCookies(camille.cookies);
	const masterclass = await camille.createMasterclass();
	const company = { kind: 'company', role: 'company' } as const;
	await camille.confirm(
		masterclass,
		{ ...company, organisation: 'Thermi’Scan', people: [{ name: 'Lou Marchand', email: TYPED }] },
		{ ...company, organisation: 'Béton sobre', people: ['Tom Nguyễn'] }
	);
	await outboxPage(page, server.url).open();
	await outboxPage(page, server.url).approveAllNow(2);
	expect((await mailbox.arrived(1)).map(({ to }) => to)).toEqual(['tom@example.org']);

	await test.step('the home page says so, and leads to the reason', async () => {
		const why = page.getByRole('link', { name: 'Voir pourquoi : 1 message n’a pas pu partir' });
		await expect(async () => {
			await page.goto(server.url);
			await expect(why).toBeVisible({ timeout: 500 });
		}).toPass({ timeout: 20_000 });
		await why.click();
		await expect(page).toHaveURL(`${masterclass}/invitations`);
	});

	await test.step('a wrong correction is refused and stays typed', async () => {
		const notice = page
			.getByRole('main')
			.locator('.notice')
			.filter({ hasText: '1 adresse refusée' });
		await expect(notice).toContainText('550 5.1.1 No such person here');
		const address = notice.getByLabel('Adresse e-mail de Lou Marchand');
		const correct = notice.getByRole('button', { name: 'Corriger l’adresse' });
		await expect(address).toHaveValue(TYPED);
		await correct.click();
		await expect(notice).toContainText('C’est l’adresse qui vient d’être refusée.');
		await address.fill('lou @example.org');
		await correct.click();
		await expect(notice).toContainText('sans espace ni retour à la ligne');
		await expect(address).toHaveValue('lou @example.org');

		await address.fill(MEANT);
		await correct.click();
		await expect(
			page.getByText('L’adresse est enregistrée. L’invitation attend votre accord.')
		).toBeVisible();
		await expect(notice).toHaveCount(0);
	});

	await test.step('approved, the new message arrives at the corrected address, and only there', async () => {
		await outboxPage(page, server.url).open();
		await page.getByRole('link', { name: 'Lire le message à Lou Marchand' }).click();
		await page.getByRole('button', { name: 'Approuver et envoyer maintenant' }).click();
		await expect(page.getByText('Le message est approuvé.')).toBeVisible();
		const [mail] = await mailbox.arrived(2, 1);
		expect(mail?.to).toBe(MEANT);
		expect(mail?.calendar).toMatchObject({
			METHOD: 'REQUEST',
			ATTENDEE: `mailto:${MEANT}`,
			DTSTART: '2027-03-18T08:30:00Z'
		});
		await page.goto(`${masterclass}/invitations`);
		await expect(page.getByText('2 sans réponse')).toBeVisible();
		await expect(page.getByText('À jour', { exact: true })).toHaveCount(2);
		await page.goto(server.url);
		await expect(page.getByText('n’a pas pu partir')).toHaveCount(0);
		expect(mailbox.count()).toBe(2);
	});
});
