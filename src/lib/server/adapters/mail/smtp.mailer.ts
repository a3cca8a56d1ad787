import { createTransport } from 'nodemailer';
import type { DeliveryOutcome } from '#lib/domain/messaging/verdict.ts';
import type { Mailer } from '#lib/server/application/ports/messaging.port.ts';

/** How many connections at once; the strictest large receiver allows three. */
export const CONNECTIONS = 3;

const SECOND = 1000;
const LOOPBACK = /^(localhost|127\.|\[?::1)/;

/** What nodemailer tells of a fault. */
type Fault = Error & {
	code?: string;
	command?: string;
	responseCode?: number;
	response?: string;
	syscall?: string;
};

/**
 * What a fault means for the message.
 *
 * Before the server has taken the sender's word (connection, greeting, TLS, sign-in, MAIL FROM) and
 * at 421, which closes the service, the fault is the server's. At RCPT TO and DATA a 5xx is for good
 * and a 4xx passes. A talk that breaks off without an answer leaves us in doubt.
 */
const outcomeOf = (fault: Fault): DeliveryOutcome => {
	const reply = (fault.response ?? fault.message).slice(0, 500);
	const code = fault.responseCode;
	const early = fault.command === undefined || !/^(RCPT TO|DATA)/.test(fault.command);
	if (code !== undefined && (early || code === 421)) return { kind: 'transport', reply };
	if (code !== undefined)
		return code >= 500 ? { kind: 'refused', reply } : { kind: 'deferred', reply, ambiguous: false };
	if (isBeforeTalk(fault)) return { kind: 'transport', reply };
	return { kind: 'deferred', reply, ambiguous: true };
};

/** No connection, no greeting, no name, no TLS, no sign-in: nothing can have been handed over. */
const isBeforeTalk = (fault: Fault): boolean =>
	fault.syscall === 'connect' ||
	['EAUTH', 'ENOAUTH', 'EDNS', 'ETLS', 'EREQUIRETLS', 'ECONFIG', 'EPROXY', 'EOAUTH2'].includes(
		fault.code ?? ''
	) ||
	/^(Connection timeout|Greeting never received)/.test(fault.message);

/** The timeouts of each step, milliseconds; nodemailer's own would hold a worker for ten minutes. */
const TIMEOUTS = {
	dnsTimeout: 10 * SECOND,
	connectionTimeout: 15 * SECOND,
	greetingTimeout: 15 * SECOND,
	socketTimeout: 60 * SECOND
};

/**
 * The mail server of `SMTP_URL`. STARTTLS is demanded, except towards this machine. What is marked
 * as demonstration never passes this door, whatever its address.
 */
export const createSmtpMailer = (url: string, timeouts: Partial<typeof TIMEOUTS> = {}): Mailer => {
	const { hostname, protocol } = new URL(url);
	const transport = createTransport({
		url,
		pool: true,
		maxConnections: CONNECTIONS,
		// The pool would send a message again by itself after a cut; the outbox decides that.
		maxRequeues: 0,
		...(protocol === 'smtp:' && !LOOPBACK.test(hostname) ? { requireTLS: true } : {}),
		...TIMEOUTS,
		...timeouts
	});

	return {
		configured: true,

		deliver: async (mime, envelope) => {
			if (envelope.demo) return { kind: 'refused', reply: 'demo' };
			try {
				const info = await transport.sendMail({
					envelope: { from: envelope.from, to: [envelope.to] },
					raw: Buffer.from(mime)
				});
				return info.rejected.length > 0
					? { kind: 'refused', reply: info.response }
					: { kind: 'accepted', reply: info.response.slice(0, 500) };
			} catch (error) {
				return outcomeOf(error as Fault);
			}
		},

		verify: async () => {
			try {
				await transport.verify();
				return null;
			} catch (error) {
				return error instanceof Error ? error.message : String(error);
			}
		},

		close: () => transport.close()
	};
};

/** No mail server is set: messages wait, and can be downloaded. */
export const unconfiguredMailer: Mailer = {
	configured: false,
	deliver: async () => ({ kind: 'transport', reply: 'SMTP_URL is not set.' }),
	verify: async () => 'SMTP_URL is not set.',
	close: () => undefined
};
