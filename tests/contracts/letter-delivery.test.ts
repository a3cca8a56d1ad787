import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterEach, expect, test } from 'vitest';
import { createSmtpMailer } from '#lib/server/adapters/mail/smtp.mailer.ts';
import { createSecrets } from '#lib/server/adapters/system/secrets.ts';
import { createGuestWorld } from '../support/guests.ts';
import { startMailServer } from '../support/processes.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).reverse()) await close();
});

/** A masterclass with true secrets that sends through a true SMTP server, and all that it logs. */
const world = async () => {
	const folder = mkdtempSync(join(tmpdir(), 'faisceau-letters-'));
	closing.push(() => rmSync(folder, { recursive: true, force: true }));
	const server = await startMailServer(folder);
	closing.push(server.stop);
	const mailer = createSmtpMailer(server.url);
	closing.push(() => mailer.close());
	const logged: unknown[] = [];
	const keep = (...line: unknown[]) => void logged.push(line);
	const w = await createGuestWorld('2027-01-11T08:00:00Z', {
		mailer,
		secrets: createSecrets('a key of the tests'),
		log: { info: keep, warn: keep, error: keep }
	});
	const arrived = () =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.eml'))
			.sort()
			.map((name) => ({
				mail: readFileSync(join(folder, name), 'utf8'),
				envelope: JSON.parse(
					readFileSync(join(folder, name.replace('.eml', '.json')), 'utf8')
				) as unknown
			}));
	const letters = () =>
		w.store
			.read((r) => r.messages.ofMasterclass(w.id))
			.filter(({ participantId }) => participantId !== null);
	const approve = () => w.app.messaging.approve(w.scope, letters());
	return { ...w, arrived, letters, approve, logged };
};

test('a letter arrives as text and HTML, without a calendar, and its link opens one space', async () => {
	const w = await world();
	// The server asks to come back later at the first try.
	w.invite('Nadia Ferrand', 'later.nadia@example.org');
	await w.approve();

	await w.app.delivery.deliver();
	expect(w.arrived()).toEqual([]);
	w.clock.advance(10 * 60_000);
	await w.app.delivery.deliver();

	const [delivered, ...more] = w.arrived();
	expect(more).toEqual([]);
	expect(delivered?.envelope).toEqual({
		from: 'invitations@faisceau.test',
		to: ['later.nadia@example.org']
	});
	const mail = await simpleParser(delivered?.mail ?? '');
	expect(mail).toMatchObject({
		from: { value: [{ name: 'Faisceau', address: 'invitations@faisceau.test' }] },
		to: { value: [{ name: 'Nadia Ferrand', address: 'later.nadia@example.org' }] },
		subject: 'Vos besoins d’achat, au plus tard le mardi 9\u00a0février 2027',
		date: new Date('2027-01-11T08:00:00Z'),
		attachments: []
	});
	// Answers reach a person, not the sender of the installation.
	expect(mail.replyTo?.value).toEqual([{ name: 'Camille Réau', address: 'camille@example.org' }]);
	expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
	const types = [...(delivered?.mail ?? '').matchAll(/^Content-Type: ([\w/]+)/gim)];
	expect(types.map(([, type]) => type)).toEqual([
		'multipart/alternative',
		'text/plain',
		'text/html'
	]);

	const links = (content: string) => [
		...new Set(content.match(/https:\/\/faisceau\.example\.org\/enter\/[\w-]+/g))
	];
	const [link = ''] = links(mail.text ?? '');
	expect(links(mail.html || '')).toEqual([link]);
	expect(w.app.spaces.enter(link.split('/').at(-1) ?? '')).toMatchObject({
		ok: true,
		value: { spaceId: 'ptc_1' }
	});
});

test('no secret is logged or kept readable, whether a letter arrives, waits or is refused', async () => {
	const w = await world();
	w.invite('Nadia Ferrand', 'nadia@example.org');
	w.invite('Paul Wattiez', 'later.paul@example.org');
	w.invite('Sarah Diop', 'refused.sarah@example.org');
	await w.approve();
	const tokens = w.letters().map(({ id }) => {
		const mime = Buffer.from(w.store.read((r) => r.messages.mime(id)) ?? []).toString();
		return /\/enter\/([\w-]+)/.exec(mime.replaceAll(/=\r?\n/g, ''))?.[1] ?? '';
	});
	expect(tokens.filter((token) => token.length >= 22)).toHaveLength(3);

	await w.app.delivery.deliver();

	expect(w.letters().map(({ state }) => state)).toEqual(['sent', 'queued', 'failed']);
	const shown = await Promise.all(w.letters().map(({ id }) => w.app.messaging.read(w.scope, id)));
	const rows = w.db.$client.prepare('select * from access_links').all();
	const readable = JSON.stringify([w.logged, w.letters(), shown, rows]);
	expect(tokens.filter((token) => readable.includes(token))).toEqual([]);
});
