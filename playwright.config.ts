import { defineConfig } from '@playwright/test';

/** Journeys in Debian's Chromium, against the built server: run `npm run build` first. */
export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	// Each file starts its own server, with its own database, mail server and clock.
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	timeout: 480_000,
	expect: { timeout: 20_000 },
	use: {
		browserName: 'chromium',
		launchOptions: {
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		},
		locale: 'fr-FR',
		timezoneId: 'Europe/Paris',
		viewport: { width: 1440, height: 900 },
		actionTimeout: 20_000,
		navigationTimeout: 60_000,
		screenshot: 'only-on-failure'
	}
});
