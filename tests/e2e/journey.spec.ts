import { detailsPage } from './pages/details.page.ts';
import { createMasterclass } from './pages/new-masterclass.page.ts';
import { outboxPage } from './pages/outbox.page.ts';
import { participantsPage, type Guest } from './pages/participants.page.ts';
import { signInPage } from './pages/sign-in.page.ts';
import { install, type Installation } from './support/installation.ts';
import type { ReceivedMail } from './support/mailbox.ts';
import { CAMILLE, firstOrganiser } from './support/organiser.ts';
import { complaintsOf, expect, test } from './support/test.ts';

/** Eight people, as the sheet's format for 8 wants them. */
const GUESTS: readonly Guest[] = [
	['Réseau Achats verts', 'Réseau ou agence', 'Structure inspirante', 'Inès', 'Dupré-Lô'],
	['Roubaix', null, 'Collectivité', 'Amine', 'Belkacem'],
	['Tourcoing', null, 'Collectivité', 'Élodie', 'Vasseur'],
	['Wattrelos', null, 'Collectivité', 'Paul', 'D’Hondt'],
	['Alguéo', 'Entreprise', 'Entreprise', 'Maëlle', 'Kervadec'],
	['Béton sobre', 'Entreprise', 'Entreprise', 'Tom', 'Nguyễn'],
	['Cycléau', 'Entreprise', 'Entreprise', 'Fanny', 'Œuvrard'],
	['Atelier du Faisceau', 'Réseau ou agence', 'Animation', 'Noé', 'Le Goff']
].map(
	([organisation, newKind, role, givenName, familyName], index) =>
		({
			organisation,
			newKind,
			role,
			givenName,
			familyName,
			email: `invite${index + 1}@example.org`
		}) as Guest
);
const EMAILS = GUESTS.map(({ email }) => email);

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
});
test.afterAll(() => place.remove());

/** Those who are asked for their needs as soon as they are confirmed. */
const AUTHORITIES = GUESTS.filter(({ role }) => role === 'Collectivité').map(({ email }) => email);
/** On the day of the invitations the companies' documents and a presentation are to be asked for. */
const REQUESTED = 4;
/** Invitations, and requests of needs. */
const PREPARED = GUESTS.length + AUTHORITIES.length;

const recipients = (mails: readonly ReceivedMail[]) => mails.map(({ to }) => to).sort();

/** What each calendar says, when all of them say the same. */
const commonCalendar = (mails: readonly ReceivedMail[]) => {
	const facts = mails.map(({ calendar }) => {
		const { METHOD, UID, SEQUENCE, DTSTART, DTEND, STATUS } = calendar ?? {};
		return { METHOD, UID, SEQUENCE, DTSTART, DTEND, STATUS };
	});
	for (const one of facts) expect(one).toEqual(facts[0]);
	return facts[0];
};

test('from a date to invitations in people’s calendars, and back', async ({ page, browser }) => {
	test.setTimeout(300_000);
	const { server, mailbox } = place;
	let masterclass = '';
	let uid = '';
	let answerUrl = '';

	await test.step('the first start gives the first account', () => firstOrganiser(page, place));

	await test.step('three answers make a masterclass, with its timeline', async () => {
		masterclass = await createMasterclass(page, server.url, {
			date: '2027-03-18',
			time: '09:00',
			place: 'Hôtel de région, salle 204, Lille',
			participants: 8
		});
		await page.getByRole('link', { name: 'Rétroplanning' }).first().click();
		// The sheet's example: J−9 is 9 March, and the shares fall on 12 and 15 March.
		for (const day of ['9 mars', '12 mars', '15 mars'])
			await expect(page.locator('main')).toContainText(day);
	});

	await test.step('eight people are confirmed, and what they are to get is prepared', async () => {
		const board = participantsPage(page, masterclass);
		for (const guest of GUESTS) await board.addConfirmed(guest);
		await board.open();
		await expect(page.getByText('8 personnes confirmées')).toBeVisible();
		await outboxPage(page, server.url).open();
		await expect(
			page.getByRole('button', { name: `Approuver les ${PREPARED}`, exact: true })
		).toBeVisible();
	});

	await test.step('approved, the requests leave, and the invitations wait for their day through a power cut', async () => {
		await outboxPage(page, server.url).approveAllForTheirDay(PREPARED);
		await expect(page.getByText(`${PREPARED} messages sont approuvés.`)).toBeVisible();
		const requests = await mailbox.arrived(AUTHORITIES.length);
		expect(recipients(requests)).toEqual([...AUTHORITIES].sort());
		for (const { calendar, text } of requests) {
			expect(calendar).toBeNull();
			expect(text).toMatch(new RegExp(`${server.url}/enter/[\\w-]+`));
		}
		await server.kill();
		await server.start();
		expect(mailbox.count()).toBe(AUTHORITIES.length);
	});

	const invitations = await test.step('on that day each person gets one message', async () => {
		await server.setClock('2027-02-25 09:00:00');
		const mails = await mailbox.arrived(PREPARED, AUTHORITIES.length);
		expect(recipients(mails)).toEqual([...EMAILS].sort());
		const calendar = commonCalendar(mails);
		expect(calendar).toMatchObject({
			METHOD: 'REQUEST',
			SEQUENCE: '0',
			DTSTART: '2027-03-18T08:00:00Z',
			DTEND: '2027-03-18T09:30:00Z'
		});
		uid = calendar?.UID ?? '';
		for (const { calendar: own, to, text } of mails) {
			expect(own?.ATTENDEE?.toLowerCase()).toBe(`mailto:${to}`);
			expect(text).toContain('Hôtel de région, salle 204, Lille');
		}
		return mails;
	});

	await test.step('a guest accepts by the link, without any script', async () => {
		const mail = invitations.find(({ to }) => to === EMAILS[1]);
		answerUrl = new RegExp(`${server.url}/l/[\\w-]+`).exec(mail?.text ?? '')?.[0] ?? '';
		const context = await browser.newContext({ javaScriptEnabled: false });
		const guest = await context.newPage();
		const scripts: string[] = [];
		guest.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await guest.goto(answerUrl);
		expect(await guest.locator('script').count()).toBe(0);
		await guest.locator('input[name="answer"][value="accepted"]').check({ force: true });
		await guest.getByRole('button', { name: 'Envoyer ma réponse' }).click();
		await expect(guest.getByRole('heading', { level: 2 })).toBeVisible();
		expect(scripts).toEqual([]);
		await context.close();
	});

	await test.step('the answer is there in a second browser, after signing in again', async () => {
		const context = await browser.newContext();
		const complaints = complaintsOf(context);
		const other = await context.newPage();
		const signIn = signInPage(other, server.url);
		await signIn.open();
		await signIn.signIn(CAMILLE.email);
		await other.waitForURL(`${server.url}/`);
		await other.goto(`${masterclass}/invitations`);
		await expect(other.getByText('1 acceptée')).toBeVisible();
		expect(complaints).toEqual([]);
		await context.close();
		// Three months have passed: the first browser's session is over too.
		const again = signInPage(page, server.url);
		await again.open();
		await again.signIn(CAMILLE.email);
		await page.waitForURL(`${server.url}/`);
	});

	await test.step('another hour brings an update to exactly these eight', async () => {
		await page.goto(`${masterclass}/details`);
		await page.getByLabel(/^Heure de début/).fill('10:30');
		await page.getByRole('button', { name: 'Enregistrer' }).click();
		await outboxPage(page, server.url).open();
		await outboxPage(page, server.url).approveAllNow(GUESTS.length + REQUESTED);
		const mails = await mailbox.arrived(PREPARED + GUESTS.length + REQUESTED, PREPARED);
		const updates = mails.filter(({ calendar }) => calendar !== null);
		expect(recipients(updates)).toEqual([...EMAILS].sort());
		expect(commonCalendar(updates)).toMatchObject({
			METHOD: 'REQUEST',
			UID: uid,
			SEQUENCE: '1',
			DTSTART: '2027-03-18T09:30:00Z'
		});
	});

	await test.step('cancelled, everybody’s calendar is told', async () => {
		const details = detailsPage(page, masterclass);
		await details.open();
		await details.cancel();
		await outboxPage(page, server.url).open();
		await outboxPage(page, server.url).approveAllNow(8);
		const before = PREPARED + GUESTS.length + REQUESTED;
		const cancellations = await mailbox.arrived(before + GUESTS.length, before);
		expect(recipients(cancellations)).toEqual([...EMAILS].sort());
		expect(commonCalendar(cancellations)).toMatchObject({
			METHOD: 'CANCEL',
			UID: uid,
			SEQUENCE: '2',
			STATUS: 'CANCELLED'
		});
		await server.stop();
		await server.start();
		expect(mailbox.count()).toBe(before + GUESTS.length);
	});
});
