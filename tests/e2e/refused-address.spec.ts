import { createMasterclass } from './pages/new-masterclass.page.ts';
import { outboxPage } from './pages/outbox.page.ts';
import { participantsPage } from './pages/participants.page.ts';
import { install, type Installation } from './support/installation.ts';
import { firstOrganiser } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

const TYPED = 'refused.lou@example.org';
const MEANT = 'lou@example.org';

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
});
test.afterAll(() => place.remove());

test('a refused address is shown, corrected, and the invitation arrives at the right one', async ({
	page
}) => {
	const { mailbox, server } = place;
	await firstOrganiser(page, place);
	const masterclass = await createMasterclass(page, server.url, {
		date: '2027-03-18',
		time: '09:00',
		place: 'Hôtel de région, Lille',
		participants: 8
	});
	const board = participantsPage(page, masterclass);
	const common = { newKind: 'Entreprise', role: 'Entreprise' } as const;
	await board.addConfirmed({
		...common,
		organisation: 'Thermi’Scan',
		givenName: 'Lou',
		familyName: 'Marchand',
		email: TYPED
	});
	await board.addConfirmed({
		...common,
		organisation: 'Béton sobre',
		givenName: 'Tom',
		familyName: 'Nguyễn',
		email: 'tom@example.org'
	});
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
			DTSTART: '2027-03-18T08:00:00Z'
		});
		await page.goto(`${masterclass}/invitations`);
		await expect(page.getByText('2 sans réponse')).toBeVisible();
		await expect(page.getByText('À jour', { exact: true })).toHaveCount(2);
		await page.goto(server.url);
		await expect(page.getByText('n’a pas pu partir')).toHaveCount(0);
		expect(mailbox.count()).toBe(2);
	});
});
