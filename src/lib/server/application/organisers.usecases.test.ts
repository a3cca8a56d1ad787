import { expect, test } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';

const camille = {
	name: 'Camille Réau',
	email: 'camille@example.org',
	password: 'une phrase de passe'
};

const tokenOf = (url: string | null) => url?.split('/').at(-1) ?? '';

test('the first start offers a link that creates the first organiser, once', async () => {
	const { app } = createTestApplication();
	const token = tokenOf(app.organisers.firstOrganiserUrl());

	expect(app.organisers.isFirstOrganiserToken(token)).toBe(true);
	expect(await app.organisers.createFirst(token, camille, 'fr')).toMatchObject({ ok: true });
	expect(await app.organisers.createFirst(token, camille, 'fr')).toEqual({
		ok: false,
		reason: 'link-not-good'
	});
	expect(app.organisers.firstOrganiserUrl()).toBeNull();
});

test('only the newest first link works, and a made-up one never', async () => {
	const { app } = createTestApplication();
	const older = tokenOf(app.organisers.firstOrganiserUrl());
	const newer = tokenOf(app.organisers.firstOrganiserUrl());

	expect(
		[older, newer, 'made-up'].map((token) => app.organisers.isFirstOrganiserToken(token))
	).toEqual([false, true, false]);
});

test('an address has one account', async () => {
	const { app } = createTestApplication();
	await app.organisers.create(camille, 'fr');

	expect(await app.organisers.create({ ...camille, email: 'Camille@Example.org' }, 'fr')).toEqual({
		ok: false,
		reason: 'email-taken'
	});
});

test('tries are limited by key and forgotten when the window ends', () => {
	const { app, clock } = createTestApplication();
	const tryOnce = () => app.tries.wait([{ key: 'sign-in:camille@example.org', max: 2 }], 60_000);

	expect([tryOnce(), tryOnce(), tryOnce()]).toEqual([0, 0, 60_000]);

	clock.advance(60_000);

	expect(tryOnce()).toBe(0);
});
