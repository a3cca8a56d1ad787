import { asLocale } from '#lib/i18n/locale.ts';
import { translator } from '#lib/i18n/server.ts';
import { freshMessage } from './fresh-message.ts';
import type { NewMessage } from './ports/messaging.port.ts';
import type { Ports } from './ports/ports.ts';

/** A message that the application itself owes somebody: no draft, no approval, it leaves at once. */
export type SystemMail = {
	readonly kind: 'organiser-invitation' | 'password-reset' | 'space-link';
	readonly locale: string;
	readonly to: { readonly name: string; readonly address: string };
	readonly url: string;
	/** Epoch milliseconds after which the link, and so the message, is worth nothing. */
	readonly expiresAt: number;
	/** Who invites, for an invitation or a space. */
	readonly from?: string;
	/** Of the masterclass, for a space. */
	readonly title?: string;
};

/** Composes a system mail; the caller saves it in the transaction that makes its link. */
export const composeSystemMail = (ports: Ports, mail: SystemMail): NewMessage => {
	const locale = asLocale(mail.locale) ?? 'fr';
	const words = translator(locale).t.organisers.mail;
	const now = ports.clock.now();
	const id = ports.ids.next('msg');
	const sender = ports.settings.mailFrom;
	const messageId = `<${id}@${sender.address.split('@')[1]}>`;
	const { subject, body, action } = {
		'organiser-invitation': {
			subject: words.invitation.subject(mail.from ?? ''),
			body: words.invitation.body(mail.from ?? ''),
			action: words.invitation.action
		},
		'password-reset': words.reset,
		'space-link': {
			subject: words.space.subject(mail.title ?? ''),
			body: words.space.body(mail.title ?? '', mail.from ?? ''),
			action: words.space.action
		}
	}[mail.kind];
	const { mime } = ports.composer.compose({
		messageId,
		date: now,
		locale,
		from: sender,
		to: mail.to,
		subject,
		body,
		details: [],
		action: { label: action, url: mail.url },
		footer: [],
		replyTo: null,
		inReplyTo: null,
		calendar: null
	});
	return freshMessage(now, {
		id,
		dedupeKey: id,
		kind: mail.kind,
		masterclassId: null,
		state: 'queued',
		reason: mail.kind,
		reasonDetails: {},
		locale,
		recipientName: mail.to.name,
		recipientEmail: mail.to.address,
		subject,
		body,
		scheduledFor: now,
		expiresAt: mail.expiresAt,
		messageId,
		mime,
		approvedAt: now,
		nextAt: now,
		demo: false
	});
};
