import type { Browser, Page } from '@playwright/test';
import { signInPage } from './pages/sign-in.page.ts';
import { createMasterclass } from './pages/new-masterclass.page.ts';
import { participantsPage } from './pages/participants.page.ts';
import { fillForm, giveConsent } from './support/company-form.ts';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { CAMILLE, firstOrganiser } from './support/organiser.ts';
import { complaintsOf, expect, test } from './support/test.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const LEILA = 'leila@example.org';
const LOU = 'lou@example.org';
const MAUD = 'maud@example.org';

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2027-02-15 08:00:00' });
});
test.afterAll(() => place.remove());

/** The space that a letter opens, on the phone of whoever got it. */
const openedBy = async (
	browser: Browser,
	mail: { readonly text: string }
): Promise<{ phone: Page; space: string; complaints: readonly string[] }> => {
	const context = await browser.newContext(PHONE);
	const complaints = complaintsOf(context);
	const phone = await context.newPage();
	const link = new RegExp(`${place.server.url}/enter/[\\w-]+`).exec(mail.text)?.[0];
	if (!link) throw new Error(`no link in: ${mail.text}`);
	await phone.goto(link);
	await phone.getByRole('button', { name: 'Ouvrir mon espace' }).click();
	await phone.waitForURL(/\/space\/ptc_\w+$/);
	return { phone, space: phone.url(), complaints };
};

test('from the request for needs to the questions, on three phones and a desk', async ({
	page,
	browser
}) => {
	test.setTimeout(300_000);
	const { server, mailbox } = place;
	let overview = '';

	/** What was prepared may leave, each on its day. */
	const approvePrepared = async () => {
		await page.goto(`${server.url}/outbox`);
		await page
			.getByRole('button', { name: /^Approuver( et envoyer)? les \d+/ })
			.first()
			.click();
		await expect(page.getByText(/messages sont approuvés/)).toBeVisible();
	};
	/** The server sleeps until that moment; the organiser signs in again where that was too long. */
	const sleepUntil = async (moment: string) => {
		await page.goto('about:blank');
		await server.stop();
		await server.setClock(moment);
		await server.start();
		await page.goto(server.url);
		if (!page.url().includes('/sign-in')) return;
		await signInPage(page, server.url).signIn(CAMILLE.email);
		await page.waitForURL(`${server.url}/`);
	};

	await test.step('an organiser gathers three organisations', async () => {
		await firstOrganiser(page, place);
		overview = await createMasterclass(page, server.url, {
			date: '2027-03-18',
			time: '09:30',
			place: 'Hôtel de région, Lille',
			participants: 8
		});
		const board = participantsPage(page, overview);
		await board.addConfirmed({
			organisation: 'Roubaix',
			newKind: null,
			role: 'Collectivité',
			givenName: 'Leïla',
			familyName: 'Bouzid',
			email: LEILA
		});
		await board.addConfirmed({
			organisation: 'Halo Thermique',
			newKind: 'Entreprise',
			role: 'Entreprise',
			givenName: 'Lou',
			familyName: 'Marchand',
			email: LOU
		});
		await board.addConfirmed({
			organisation: 'Département du Nord',
			newKind: null,
			role: 'Structure inspirante',
			givenName: 'Maud',
			familyName: 'Olive',
			email: MAUD
		});
	});

	await test.step('asked by a letter, the authority says a need on a phone', async () => {
		await approvePrepared();
		const mail = await mailbox.letter(LEILA, /besoins d’achat/);
		expect(mail.text).toContain(`${server.url}/privacy`);
		const { phone, space, complaints } = await openedBy(browser, mail);
		await phone.goto(`${space}/needs/new`);
		await phone.getByLabel('Intitulé du besoin').fill('Voir d’où part la chaleur des écoles');
		await phone.getByLabel('Famille de besoin').selectOption('batiment');
		await phone.getByLabel('Horizon d’achat').selectOption('6-12m');
		await phone.getByRole('button', { name: 'Enregistrer' }).click();
		await phone.waitForURL(/notice=added$/);
		expect(complaints).toEqual([]);
		await phone.context().close();
		await page.goto(`${overview}/needs`);
		await expect(page.getByText('Voir d’où part la chaleur des écoles')).toBeVisible();
	});

	await test.step('asked in its turn, the company hands in its document', async () => {
		await sleepUntil('2027-03-01 09:30:00');
		await approvePrepared();
		const { phone, space, complaints } = await openedBy(
			browser,
			await mailbox.letter(LOU, /faisceau d’indices/)
		);
		await expect(phone.getByText('Pas encore commencé')).toBeVisible();
		await phone.goto(`${space}/faisceau/all`);
		await fillForm(phone);
		await phone.getByRole('button', { name: 'Relire et transmettre' }).click();
		await phone.waitForURL(`${space}/faisceau/submit`);
		await giveConsent(phone);
		await phone.getByRole('button', { name: 'Transmettre le document' }).click();
		await phone.waitForURL(/notice=submitted$/);
		expect(complaints).toEqual([]);
		await phone.context().close();
	});

	await test.step('the organiser finds it complete', async () => {
		await page.goto(`${overview}/documents`);
		await page.getByRole('link', { name: /Halo Thermique/ }).click();
		await page.getByRole('button', { name: 'Complet' }).click();
		await page.goto(`${overview}/documents`);
		await expect(page.getByText('1 document complet sur 1.')).toBeVisible();
		for (const wave of ['1er partage', '2e partage']) {
			await page.getByRole('button', { name: `Approuver : ${wave}` }).click();
		}
	});

	await test.step('the inspiring structure reads, though the server slept over the day', async () => {
		await sleepUntil('2027-03-13 10:00:00');
		const { phone, space, complaints } = await openedBy(
			browser,
			await mailbox.letter(MAUD, /documents/)
		);
		await phone.goto(`${space}/documents`);
		await phone.getByRole('button', { name: /^Je m’engage/ }).click();
		await phone.goto(`${space}/readings`);
		await phone
			.getByRole('group', { name: /Force de l’indice, Halo Thermique, « Performance apportée »/ })
			.getByText('Fort')
			.click();
		await expect(phone.getByText(/^Enregistré à/)).toBeVisible();
		expect(complaints).toEqual([]);
		await phone.context().close();
	});

	await test.step('the authority reads in its turn, and asks', async () => {
		expect(
			(await mailbox.arrived(0)).filter(
				({ to, subject }) => to === LEILA && /documents/.test(subject)
			)
		).toEqual([]);
		await sleepUntil('2027-03-15 10:00:00');
		const { phone, space, complaints } = await openedBy(
			browser,
			await mailbox.letter(LEILA, /documents/)
		);
		await phone.goto(`${space}/documents`);
		await phone.getByRole('button', { name: /^Je m’engage/ }).click();
		await phone.getByRole('link', { name: /Halo 3D/ }).click();
		await expect(phone.getByText('Un relevé thermique et laser')).toBeVisible();
		await expect(phone.locator('[data-text*="Leïla Bouzid"]').first()).toBeAttached();
		await phone.goto(`${space}/questions`);
		await phone.getByRole('textbox').fill('Combien coûte une école ?');
		await phone.getByRole('button', { name: 'Ajouter la question' }).click();
		await expect(phone.getByText('Combien coûte une école ?')).toBeVisible();
		expect(await faultsOf(phone)).toEqual([]);
		// The table of readings is the inspiring structure's.
		expect((await phone.request.get(`${space}/readings`)).status()).toBe(403);
		expect(complaints).toEqual([]);
		await phone.context().close();
	});

	await test.step('the organiser has the questions, and sees who was opened what', async () => {
		await page.goto(`${overview}/questions`);
		await expect(page.getByText('Combien coûte une école ?')).toBeVisible();
		await page.goto(`${overview}/documents`);
		await expect(
			page.getByRole('paragraph').filter({ hasText: /Leïla Bouzid[^]*1\slu\ssur\s1/ })
		).toBeVisible();
	});
});
