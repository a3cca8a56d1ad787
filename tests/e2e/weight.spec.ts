import { install, type Installation } from './support/installation.ts';
import { firstOrganiser } from './support/organiser.ts';
import { expect, test } from './support/test.ts';

const LIMIT_BYTES = 90_000;

let place: Installation;
test.beforeAll(async () => {
	place = await install({ now: '2026-12-01 08:00:00' });
});
test.afterAll(() => place.remove());

test('the first organiser page ships at most 90 kB of compressed script', async ({ page }) => {
	await firstOrganiser(page, place);
	const scripts = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		if (response.request().resourceType() === 'script' || /\.m?js(\?|$)/.test(response.url()))
			scripts.set(
				response.url(),
				response
					.request()
					.sizes()
					.then(({ responseBodySize }) => responseBodySize)
			);
	});
	const session = await page.context().newCDPSession(page);
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await page.goto(place.server.url);
	await page.waitForLoadState('networkidle');
	const sizes = await Promise.all(scripts.values());
	const total = sizes.reduce((sum, size) => sum + size, 0);
	expect(scripts.size).toBeGreaterThan(3);
	expect(total, `${scripts.size} scripts weigh ${total} bytes`).toBeLessThanOrEqual(LIMIT_BYTES);
	test.info().annotations.push({ type: 'script bytes', description: String(total) });
});
