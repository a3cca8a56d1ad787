import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { createSmtpMailer } from '#lib/server/adapters/mail/smtp.mailer.ts';
import type { Mailer } from '#lib/server/application/ports/messaging.port.ts';

const bytes = new TextEncoder().encode('From: a@faisceau.test\r\nSubject: x\r\n\r\nBonjour\r\n');
const envelope = { from: 'a@faisceau.test', to: 'guest@example.org', demo: false };
const short = { socketTimeout: 400, greetingTimeout: 400, connectionTimeout: 400 };
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

const refusal = (responseCode: number, text: string) =>
	Object.assign(new Error(text), { responseCode });

const listen = (server: Server | SMTPServer): Promise<number> =>
	new Promise((resolve) => {
		const listener = server.listen(0, '127.0.0.1', () => {
			const address = listener.address();
			resolve(address !== null && typeof address === 'object' ? address.port : 0);
		});
	});

const mailerTo = (port: number, credentials = ''): Mailer => {
	const mailer = createSmtpMailer(`smtp://${credentials}127.0.0.1:${port}`, short);
	closing.push(() => mailer.close());
	return mailer;
};

/** A real server that behaves as the test says. */
const serverThat = async (options: SMTPServerOptions, credentials = '') => {
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS', ...(credentials ? [] : ['AUTH'])],
		allowInsecureAuth: true,
		disableReverseLookup: true,
		onData: (stream, _session, done) => {
			stream.resume();
			stream.on('end', () => done());
		},
		...options
	});
	server.on('error', () => undefined);
	closing.push(() => server.close());
	return mailerTo(await listen(server), credentials);
};

/** A server that only knows lines: it breaks off where a polite one would answer. */
const lineServer = async (
	answer: (line: string, socket: Socket) => string | null,
	greeting = '220 hello'
) => {
	const sockets = new Set<Socket>();
	const server = createServer((socket) => {
		sockets.add(socket);
		socket.on('error', () => undefined);
		socket.write(`${greeting}\r\n`);
		let inData = false;
		socket.on('data', (chunk) => {
			const text = chunk.toString();
			if (inData && !text.endsWith('\r\n.\r\n')) return;
			const line = inData ? '<end>' : text.trim();
			inData = line === 'DATA';
			const reply = answer(line, socket);
			if (reply !== null && !socket.destroyed) socket.write(`${reply}\r\n`);
		});
	});
	closing.push(() => {
		sockets.forEach((socket) => socket.destroy());
		server.close();
	});
	return mailerTo(await listen(server));
};
const polite = (line: string) => (line === 'DATA' ? '354 go on' : '250 OK');

test('accepted', async () => {
	const outcome = await (await serverThat({})).deliver(bytes, envelope);

	expect(outcome).toMatchObject({ kind: 'accepted', reply: expect.stringMatching(/^250 /) });
});

test.each([
	['550 at RCPT TO', 550, 'refused'],
	['450 at RCPT TO', 450, 'deferred'],
	['452 at RCPT TO', 452, 'deferred'],
	['421 at RCPT TO', 421, 'transport']
])('%s', async (_, code, kind) => {
	const mailer = await serverThat({
		onRcptTo: (_address, _session, done) => done(refusal(code, 'said so'))
	});

	expect((await mailer.deliver(bytes, envelope)).kind).toBe(kind);
});

test.each([
	['552 after DATA', 552, 'refused'],
	['554 after DATA', 554, 'refused'],
	['451 after DATA', 451, 'deferred']
])('%s', async (_, code, kind) => {
	const mailer = await serverThat({
		onData: (stream, _session, done) => {
			stream.resume();
			stream.on('end', () => done(refusal(code, 'said so')));
		}
	});

	expect((await mailer.deliver(bytes, envelope)).kind).toBe(kind);
});

test('a wrong password is the fault of the transport', async () => {
	const mailer = await serverThat(
		{ onAuth: (_auth, _session, done) => done(refusal(535, 'wrong')) },
		'user:expired@'
	);

	expect((await mailer.deliver(bytes, envelope)).kind).toBe('transport');
	expect(await mailer.verify()).toContain('wrong');
});

test('a sender that is not welcome is the fault of the transport', async () => {
	const mailer = await serverThat({
		onMailFrom: (_address, _session, done) => done(refusal(550, 'not you'))
	});

	expect((await mailer.deliver(bytes, envelope)).kind).toBe('transport');
});

test('a greeting of 554 is the fault of the transport', async () => {
	const mailer = await lineServer(polite, '554 no service');

	expect((await mailer.deliver(bytes, envelope)).kind).toBe('transport');
});

test('nobody listening is the fault of the transport', async () => {
	const server = createServer();
	const port = await listen(server);
	await new Promise((resolve) => server.close(resolve));

	expect((await mailerTo(port).deliver(bytes, envelope)).kind).toBe('transport');
});

test('cut after the last byte leaves us in doubt', async () => {
	const mailer = await lineServer((line, socket) => {
		if (line !== '<end>') return polite(line);
		socket.destroy();
		return null;
	});

	expect(await mailer.deliver(bytes, envelope)).toMatchObject({
		kind: 'deferred',
		ambiguous: true
	});
});

test('silence after the last byte leaves us in doubt', async () => {
	const mailer = await lineServer((line) => (line === '<end>' ? null : polite(line)));

	expect(await mailer.deliver(bytes, envelope)).toMatchObject({
		kind: 'deferred',
		ambiguous: true
	});
});

test('what is marked as demonstration never passes, whatever its address', async () => {
	const mailer = await serverThat({
		onRcptTo: () => {
			throw new Error('it passed');
		}
	});

	expect(await mailer.deliver(bytes, { ...envelope, demo: true })).toEqual({
		kind: 'refused',
		reply: 'demo'
	});
});

test('a good server verifies', async () => {
	expect(await (await serverThat({})).verify()).toBeNull();
});
