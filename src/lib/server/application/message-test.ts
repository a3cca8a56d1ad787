import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { asLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/server.ts';
import { letterOfDraft } from './approval.ts';
import { freshMessage } from './fresh-message.ts';
import { messageOf } from './message-acts.ts';
import type { Ports } from './ports/ports.ts';
import type { MasterclassScope } from './scope.ts';

/** Sends the words and the look of a message to the organiser who reads it, without calendar. */
export const createMessageTest =
	(ports: Ports) =>
	async (
		scope: MasterclassScope,
		id: string
	): Promise<Result<string, 'unknown' | 'demo' | 'not-configured'>> => {
		if (!ports.mailer.configured) return refused('not-configured');
		const found = ports.store.read((r) => {
			const message = messageOf(r, scope, id);
			const letter = message && letterOfDraft(r, ports, message);
			return message && letter ? { message, letter } : null;
		});
		if (!found) return refused('unknown');
		const { message, letter } = found;
		if (message.demo) return refused('demo');
		const now = ports.clock.now();
		const { name, email } = scope.organiser;
		const testId = ports.ids.next('msg');
		const words = translator(asLocale(scope.organiser.locale) ?? 'fr').t.messaging.test;
		const messageId = `<${testId}@${ports.settings.mailFrom.address.split('@')[1]}>`;
		const subject = words.subject(message.subject);
		const { mime } = ports.composer.compose({
			...letter,
			messageId,
			date: now,
			to: { name, address: email },
			subject,
			footer: [{ text: words.footer, url: null }, ...letter.footer],
			inReplyTo: null,
			calendar: null
		});
		ports.store.write((r) =>
			r.messages.insert(
				freshMessage(now, {
					id: testId,
					dedupeKey: testId,
					kind: 'test',
					masterclassId: message.masterclassId,
					state: 'queued',
					reason: 'test',
					reasonDetails: {},
					locale: message.locale,
					recipientName: name,
					recipientEmail: email,
					subject,
					body: message.body,
					scheduledFor: now,
					expiresAt: null,
					messageId,
					mime,
					approvedAt: now,
					approvedBy: scope.organiser.userId,
					nextAt: now,
					demo: message.demo
				})
			)
		);
		return accepted(email);
	};
