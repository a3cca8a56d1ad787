import { test as base, expect, type BrowserContext } from '@playwright/test';

/** A refusal of the server (422, 409, 404…) is shown to the visitor: that is no fault of the page. */
const expectedRefusal = /the server responded with a status of 4\d\d/;

/** A test that takes the connection away expects just that. */
const expectedCut = /net::ERR_INTERNET_DISCONNECTED|TypeError: Failed to fetch/;

/** Collects what a browser complains of: script errors, refused resources, console errors. */
export const complaintsOf = (context: BrowserContext): string[] => {
	const complaints: string[] = [];
	context.on('weberror', (error) => complaints.push(String(error.error())));
	context.on('console', (message) => {
		const refusedPage =
			expectedRefusal.test(message.text()) && !message.location().url.includes('/_app/');
		const expected = refusedPage || expectedCut.test(message.text());
		if (['error', 'warning'].includes(message.type()) && !expected)
			complaints.push(`${message.type()}: ${message.text()}`);
	});
	return complaints;
};

/** Playwright's test, which also fails when the browser complained of anything. */
export const test = base.extend<{ quietBrowser: undefined }>({
	quietBrowser: [
		async ({ context }, use) => {
			const complaints = complaintsOf(context);
			await use(undefined);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
