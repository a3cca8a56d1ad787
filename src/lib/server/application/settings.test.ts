import { expect, test } from 'vitest';
import { InvalidSettings, readSettings } from './settings.ts';

test('every setting has a working default', () => {
	expect(readSettings({})).toEqual({
		publicUrl: 'http://localhost:3000',
		host: '127.0.0.1',
		port: 3000,
		dataFolder: 'data',
		filesFolder: 'data/files',
		virusScanner: null,
		smtpUrl: null,
		mailFrom: { name: 'Faisceau', address: 'invitations@faisceau.test' },
		secret: null,
		trustedProxies: 0,
		logLevel: 'info',
		bodyLimit: 6 * 1024 * 1024
	});
});

test('the public address loses its trailing slash and an empty variable counts as absent', () => {
	const settings = readSettings({ FAISCEAU_URL: 'https://plan.example.org/', PORT: '' });

	expect(settings.publicUrl).toBe('https://plan.example.org');
	expect(settings.port).toBe(3000);
});

test.each([
	['invitations@example.org', { name: 'Faisceau', address: 'invitations@example.org' }],
	[
		'Cluster Eau <Invitations@Example.org>',
		{ name: 'Cluster Eau', address: 'invitations@example.org' }
	]
])('the sender is read from %s', (given, expected) => {
	expect(readSettings({ MAIL_FROM: given }).mailFrom).toEqual(expected);
});

test.each([
	[{ FAISCEAU_URL: 'plan.example.org' }, 'FAISCEAU_URL'],
	[{ FAISCEAU_URL: 'https://plan.example.org/app' }, 'FAISCEAU_URL'],
	[{ PORT: '80 80' }, 'PORT'],
	[{ PORT: '70000' }, 'PORT'],
	[{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL'],
	[{ MAIL_FROM: 'a@b.test\r\nBcc: c@d.test' }, 'MAIL_FROM'],
	[{ FAISCEAU_SECRET: 'short' }, 'FAISCEAU_SECRET'],
	[{ TRUSTED_PROXIES: 'yes' }, 'TRUSTED_PROXIES'],
	[{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
	[{ BODY_LIMIT_MB: 'many' }, 'BODY_LIMIT_MB'],
	[{ FAISCEAU_CLAMAV: 'localhost' }, 'FAISCEAU_CLAMAV']
])('%o is refused by name', (environment, name) => {
	expect(() => readSettings(environment)).toThrow(InvalidSettings);
	expect(() => readSettings(environment)).toThrow(name);
});

test.each([
	['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
	['[::1]:3310', { host: '::1', port: 3310 }],
	['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }]
])('the virus scanner is found at %s', (given, expected) => {
	expect(readSettings({ FAISCEAU_CLAMAV: given }).virusScanner).toEqual(expected);
});

test('files stand beside the database unless a folder is set', () => {
	expect(readSettings({ FAISCEAU_DATA: '/srv/f' }).filesFolder).toBe('/srv/f/files');
	expect(readSettings({ FAISCEAU_FILES: '/mnt/f' }).filesFolder).toBe('/mnt/f');
});
