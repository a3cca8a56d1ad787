import type { Browser, Cookie } from '@playwright/test';
import { get } from 'node:http';
import { install, type Installation } from './support/installation.ts';
import { settingUp, type SettingUp } from './support/organiser.ts';
import { enterSpace } from './support/space.ts';
import { expect, test } from './support/test.ts';

let place: Installation;
let camille: SettingUp;

/** A masterclass with a company that has its document to write. */
test.beforeAll(async () => {
	place = await install({ now: '2027-02-22 08:00:00' });
	camille = await settingUp(place);
	await camille.confirm(await camille.createMasterclass(), {
		organisation: 'Halo Thermique',
		kind: 'company',
		role: 'company',
		people: ['Lou Marchand']
	});
});
test.afterAll(() => place.remove());

/** What a browser receives of a file, in bytes. */
const transferred = (address: string, encodings: string): Promise<number> =>
	new Promise((resolve, reject) => {
		get(address, { headers: { 'accept-encoding': encodings } }, (answer) => {
			let bytes = 0;
			answer.on('data', (piece: Buffer) => (bytes += piece.byteLength));
			answer.on('end', () => resolve(bytes));
		}).on('error', reject);
	});

/** The compressed script that a page asks for in a browser that was never here, in bytes. */
const weightOf = async (
	browser: Browser,
	cookies: readonly Cookie[],
	address: string
): Promise<number> => {
	const context = await browser.newContext();
	await context.addCookies([...cookies]);
	const page = await context.newPage();
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(request.url());
	});
	const answer = await page.goto(address, { waitUntil: 'networkidle' });
	expect([answer?.status(), page.url()]).toEqual([200, address]);
	const encodings = (await answer?.request().headerValue('accept-encoding')) ?? '';
	await context.close();
	expect(scripts.size).toBeGreaterThan(3);
	const sizes = await Promise.all([...scripts].map((script) => transferred(script, encodings)));
	return sizes.reduce((sum, size) => sum + size, 0);
};

const noted = (weights: Readonly<Record<string, number>>) =>
	test.info().annotations.push({ type: 'script bytes', description: JSON.stringify(weights) });

test('the first organiser page ships at most 90 kB of compressed script', async ({ browser }) => {
	const weight = await weightOf(browser, camille.cookies, `${place.server.url}/`);
	noted({ '/': weight });
	expect(weight).toBeLessThanOrEqual(90_000);
});

test('each page of the company’s form, and whom it wants to meet, ships at most 60 kB of compressed script', async ({
	page,
	context,
	browser
}) => {
	const space = await enterSpace(page, place, 'lou@example.org');
	const form = ['', '/I15', '/I03', '/all', '/I15/evidence/new', '/files', '/submit'];
	const weights: Record<string, number> = {};
	for (const path of ['/interests', ...form.map((part) => `/faisceau${part}`)])
		weights[path] = await weightOf(browser, await context.cookies(), `${space}${path}`);
	noted(weights);
	expect(Math.max(...Object.values(weights))).toBeLessThanOrEqual(60_000);
});
