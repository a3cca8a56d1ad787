import type { NewMessage } from '#lib/server/application/ports/messaging.port.ts';

/** A message ready to leave, in the words of a test: only what matters there is said. */
export const queuedMessage = (number: number, changes: Partial<NewMessage> = {}): NewMessage => {
	const id = `msg_${String(number).padStart(4, '0')}`;
	const address = `guest-${number}@example.org`;
	const messageId = `<${id}@faisceau.test>`;
	return {
		id,
		dedupeKey: id,
		kind: 'test',
		masterclassId: null,
		contactId: null,
		participantId: null,
		invitationId: null,
		state: 'queued',
		reason: 'test',
		reasonDetails: {},
		locale: 'fr',
		recipientName: `Invité ${number}`,
		recipientEmail: address,
		subject: `Message ${number}`,
		body: 'Bonjour',
		edited: false,
		method: null,
		sequence: null,
		calendar: null,
		scheduledFor: 0,
		expiresAt: null,
		messageId,
		mime: new TextEncoder().encode(
			`From: invitations@faisceau.test\r\nTo: ${address}\r\nMessage-ID: ${messageId}\r\nSubject: Message ${number}\r\n\r\nBonjour\r\n`
		),
		approvedAt: 1,
		approvedBy: null,
		attempts: 0,
		ambiguous: false,
		nextAt: 0,
		leaseOwner: null,
		leaseUntil: null,
		sentAt: null,
		smtpReply: null,
		lastError: null,
		replaces: null,
		demo: false,
		createdAt: 0,
		updatedAt: 0,
		revision: 1,
		...changes
	};
};
