import type { Cookie } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { basename, join } from 'node:path';
import { document, pdfOf } from '../support/pdfs.ts';
import { docxOf } from '../support/office-files.ts';
import { faultsOf } from './support/inspection.ts';
import { install, type Installation } from './support/installation.ts';
import { settingUp } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

let place: Installation;
let cookies: Cookie[];
let address: string;

/** The files of a masterclass with one company. */
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
	const camille = await settingUp(place);
	cookies = camille.cookies;
	const overview = await camille.createMasterclass();
	await camille.confirm(overview, {
		organisation: 'Halo Thermique',
		kind: 'company',
		role: 'company',
		people: [{ name: 'Lou Marchand', email: '' }]
	});
	address = `${overview}/files`;
});
test.afterAll(() => place.remove());

const pdf = { name: 'Été 2027.pdf', mimeType: 'application/pdf', buffer: pdfOf(document(2)) };
const macros = {
	name: 'notice.docx',
	mimeType: 'application/octet-stream',
	buffer: docxOf({ 'word/vbaProject.bin': Buffer.from('x') })
};

/** Whether the content of a file lies on the server's disk, which names files by their content. */
const isKept = ({ buffer }: { buffer: Buffer }): boolean =>
	readdirSync(join(place.folder, 'data', 'files'), { recursive: true })
		.map((path) => basename(String(path)))
		.includes(createHash('sha256').update(buffer).digest('hex'));

test('a file is sent, listed, handed out as a download in which nothing runs, and removed', async ({
	page,
	context
}) => {
	await context.addCookies(cookies);
	await page.goto(address);
	await expect(page.getByText('Aucun fichier pour l’instant')).toBeVisible();
	await page.getByLabel(/^Fichiers/).setInputFiles(pdf);
	await page.getByRole('button', { name: 'Déposer' }).click();
	await expect(page.getByText('Le fichier est enregistré.')).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);

	const link = page.getByRole('link', { name: 'Été 2027.pdf' });
	const answer = await page.request.get(
		new URL((await link.getAttribute('href')) ?? '', page.url()).href
	);
	expect(answer.status()).toBe(200);
	expect(await answer.body()).toEqual(pdf.buffer);
	expect(answer.headers()).toMatchObject({
		'content-type': 'application/pdf',
		'content-disposition': `attachment; filename="Ete 2027.pdf"; filename*=UTF-8''%C3%89t%C3%A9%202027.pdf`,
		'content-security-policy': "sandbox; default-src 'none'",
		'x-content-type-options': 'nosniff',
		'cross-origin-resource-policy': 'same-origin',
		'cache-control': 'private, no-store'
	});

	await page.getByRole('button', { name: 'Supprimer « Été 2027.pdf »' }).click();
	await expect(page.getByText('Le fichier est supprimé.')).toBeVisible();
	expect((await page.request.get(answer.url())).status()).toBe(404);
});

for (const script of [true, false])
	test(`${script ? 'with' : 'without'} a script, a file with macros is refused with its reason, the good one beside it is kept`, async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: script });
		await context.addCookies(cookies);
		const page = await context.newPage();
		await page.goto(address);
		const good = { ...pdf, name: `Été, ${script ? 'avec' : 'sans'} script.pdf` };
		await page.getByLabel(/^Fichiers/).setInputFiles([macros, good]);
		await page.getByRole('button', { name: 'Déposer' }).click();
		await expect(page.getByText(/notice\.docx.*contient des macros/).first()).toBeVisible();
		await expect(page.getByRole('link', { name: good.name, exact: true })).toBeVisible();
		expect([good, macros].map(isKept)).toEqual([true, false]);
		await context.close();
	});

/** Posts a body as no browser would. */
const post = (path: string, headers: Record<string, string>, body: Iterable<Buffer>) =>
	new Promise<number>((resolve, reject) => {
		const posting = request(`${place.server.url}${path}`, {
			method: 'POST',
			headers: {
				origin: place.server.url,
				accept: 'text/html',
				cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
				...headers
			}
		});
		posting.once('response', (answer) => {
			answer.resume();
			resolve(answer.statusCode ?? 0);
		});
		posting.once('error', reject);
		for (const piece of body) posting.write(piece);
		posting.end();
	});

const mega = (count: number) => Array.from({ length: count }, () => Buffer.alloc(1024 * 1024, 'a'));
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

test('a page without files takes no more than a few megabytes, however they are announced', async () => {
	expect(await post('/settings/body', FORM, mega(10))).toBe(413);
	expect(
		await post('/settings/body', { ...FORM, 'content-length': String(10 * 1024 * 1024) }, mega(10))
	).toBe(413);
	expect(await post('/sign-in', FORM, mega(10))).toBe(413);
});
