import { freshMessage } from '#lib/server/application/fresh-message.ts';
import type { NewMessage } from '#lib/server/application/ports/messaging.port.ts';

/** A message ready to leave, in the words of a test: only what matters there is said. */
export const queuedMessage = (number: number, changes: Partial<NewMessage> = {}): NewMessage => {
	const id = `msg_${String(number).padStart(4, '0')}`;
	const address = `guest-${number}@example.org`;
	const messageId = `<${id}@faisceau.test>`;
	return freshMessage(0, {
		id,
		dedupeKey: id,
		kind: 'test',
		masterclassId: null,
		state: 'queued',
		reason: 'test',
		reasonDetails: {},
		locale: 'fr',
		recipientName: `Invité ${number}`,
		recipientEmail: address,
		subject: `Message ${number}`,
		body: 'Bonjour',
		scheduledFor: 0,
		expiresAt: null,
		messageId,
		mime: new TextEncoder().encode(
			`From: invitations@faisceau.test\r\nTo: ${address}\r\nMessage-ID: ${messageId}\r\nSubject: Message ${number}\r\n\r\nBonjour\r\n`
		),
		approvedAt: 1,
		nextAt: 0,
		demo: false,
		...changes
	});
};
