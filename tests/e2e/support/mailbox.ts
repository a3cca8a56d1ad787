import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import { readEvent } from '../../support/calendars.ts';
import { startMailServer } from '../../support/processes.ts';

/** One mail as a person's program would show it. */
export type ReceivedMail = {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly messageId: string;
	readonly parsed: ParsedMail;
	/** METHOD, UID, DTSTART… as an independent parser reads them; null for a mail without calendar. */
	readonly calendar: Record<string, string> | null;
};

/** A real SMTP server and the mails that it accepted, in order of arrival. */
export const openMailbox = async (folder: string) => {
	const server = await startMailServer(folder);

	const read = async (name: string): Promise<ReceivedMail> => {
		const bytes = readFileSync(join(folder, `${name}.eml`));
		const envelope = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
			to: string[];
		};
		const parsed = await simpleParser(bytes);
		const invite = parsed.attachments.find(({ contentType }) => contentType === 'text/calendar');
		return {
			to: envelope.to.join(', '),
			subject: parsed.subject ?? '',
			text: parsed.text ?? '',
			html: parsed.html || '',
			messageId: parsed.messageId ?? '',
			parsed,
			calendar: invite ? readEvent(invite.content.toString()) : null
		};
	};

	const names = () =>
		readdirSync(folder)
			.filter((file) => file.endsWith('.eml'))
			.map((file) => file.slice(0, -4))
			.sort();

	return {
		url: server.url,
		stop: server.stop,

		/** How many mails have arrived so far. */
		count: () => names().length,

		/**
		 * Waits until the mailbox holds `count` mails, and gives those after the first `from`.
		 *
		 * @throws after 30 seconds, saying how many there were
		 */
		arrived: async (count: number, from = 0): Promise<ReceivedMail[]> => {
			const deadline = performance.now() + 30_000;
			while (names().length < count) {
				if (performance.now() > deadline)
					throw new Error(`${names().length} mails arrived, ${count} were expected.`);
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
			return Promise.all(names().slice(from).map(read));
		},

		/**
		 * Waits for a mail to somebody, and gives the last one whose subject fits.
		 *
		 * @throws after 30 seconds, with the subjects that there were
		 */
		letter: async (to: string, subject: RegExp): Promise<ReceivedMail> => {
			const deadline = performance.now() + 30_000;
			for (;;) {
				const mails = await Promise.all(names().map(read));
				const found = mails.findLast((one) => one.to === to && subject.test(one.subject));
				if (found) return found;
				if (performance.now() > deadline)
					throw new Error(
						`No mail to ${to} as ${String(subject)}: ${mails.map((one) => `${one.to}: ${one.subject}`).join('; ')}`
					);
				await new Promise((resolve) => setTimeout(resolve, 200));
			}
		}
	};
};
