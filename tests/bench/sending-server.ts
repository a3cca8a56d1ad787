import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { createServerProcess } from '../support/processes.ts';
import { peakMemory, type Figure } from './figures.ts';
import { createManyGuests, CREDENTIALS, GUESTS_EACH } from './many-guests.ts';

const GUESTS = 1056;

/** The most memory of the built server while an organiser approves 1,056 invitations and they leave. */
export const measureSendingServer = async (folder: string, smtpUrl: string): Promise<Figure> => {
	const { db, ports, masterclassIds } = await createManyGuests(folder, smtpUrl, GUESTS);
	ports.mailer.close();
	db.$client.close();
	const server = await createServerProcess({ data: folder, smtpUrl, now: null });
	await server.start();
	try {
		const cookie = await signIn(server.url);
		for (const id of masterclassIds) await approveAll(server.url, cookie, id);
		await allSent(join(folder, 'faisceau.db'));
		return peakMemory(
			server.pid(),
			`Peak memory of the server while ${GUESTS.toLocaleString('en')} invitations leave`
		);
	} finally {
		await server.stop();
	}
};

const post = (url: string, cookie: string, fields: [string, string][]) =>
	fetch(url, {
		method: 'POST',
		redirect: 'manual',
		headers: { cookie, origin: new URL(url).origin },
		body: new URLSearchParams(fields)
	});

export const signIn = async (origin: string): Promise<string> => {
	const answer = await post(`${origin}/sign-in`, '', Object.entries(CREDENTIALS));
	const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	if (cookies.length === 0) throw new Error(`Signing in answered ${answer.status}.`);
	return cookies.join('; ');
};

/** As the button of the page does, with the drafts that the page shows. */
const approveAll = async (origin: string, cookie: string, id: string): Promise<void> => {
	const page = `${origin}/masterclasses/${id}/invitations`;
	const html = await (await fetch(page, { headers: { cookie } })).text();
	// The first form approves all; each person's line repeats its own.
	const fields = html.matchAll(/name="draft\[\]" value="([^"]+)"/g);
	const drafts = [...new Set([...fields].map(([, value = '']) => value))];
	if (drafts.length !== GUESTS_EACH) throw new Error(`${drafts.length} drafts on ${page}.`);
	const answer = await post(
		`${page}?/approve`,
		cookie,
		drafts.map((draft) => ['draft[]', draft])
	);
	if (answer.status !== 200) throw new Error(`Approving answered ${answer.status}.`);
};

const allSent = async (file: string): Promise<void> => {
	const db = new Database(file, { readonly: true });
	const sent = db.prepare("select count(*) from messages where state = 'sent'").pluck();
	while (sent.get() !== GUESTS) await sleep(50);
	db.close();
};
