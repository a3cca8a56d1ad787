import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import {
	cleanAddress,
	cleanLine,
	cleanName,
	cleanSenderName,
	cleanText,
	isOwnLink
} from '#lib/domain/messaging/clean-text.ts';
import type {
	ComposedMessage,
	MessageComposer,
	MessageToCompose
} from '#lib/server/application/ports/messaging.port.ts';
import { letterHtml, letterText } from './letter.ts';
import { mimeOf } from './mime.ts';
import { readBack } from './read-back.ts';

/**
 * Makes the finished bytes of a message, the same for the same input, so that every try to deliver it
 * repeats them: servers tell a retry from a second message by Message-ID and Date (RFC 5322 §3.6.4).
 *
 * @param origin our public address; no message links elsewhere
 */
export function createMessageComposer(origin: string): MessageComposer {
	return {
		compose: (raw) => {
			const letter = cleaned(raw, origin);
			const text = letterText(letter);
			const html = letterHtml(letter);
			return { mime: build(letter, { text, html }), text, html };
		},
		read: readBack
	};
}

function build(
	letter: MessageToCompose,
	{ text, html }: Omit<ComposedMessage, 'mime'>
): Uint8Array {
	const composer = new MailComposer({
		messageId: letter.messageId,
		date: new Date(letter.date),
		// Objects with a checked address: a string with a comma would add recipients.
		from: letter.from,
		to: letter.to,
		...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
		subject: letter.subject,
		...(letter.inReplyTo ? { inReplyTo: letter.inReplyTo, references: [letter.inReplyTo] } : {}),
		headers: {
			'Content-Language': letter.locale,
			// RFC 3834, and its Microsoft form: no "out of office" in return.
			'Auto-Submitted': 'auto-generated',
			'X-Auto-Response-Suppress': 'OOF, AutoReply'
		},
		text,
		html,
		...(letter.calendar ? { icalEvent: calendarParts(letter.calendar) } : {}),
		baseBoundary: createHash('sha256').update(letter.messageId).digest('hex').slice(0, 24),
		disableFileAccess: true,
		disableUrlAccess: true
	});
	return mimeOf(composer.compile());
}

/**
 * The calendar twice, as RFC 6047 and the iMIP guide of CalConnect have it: `text/calendar` with its
 * method among the alternatives, for readers that show buttons, and a file for those that open one.
 * Never with headers of its own: they would turn the first into an attachment, without buttons.
 */
const calendarParts = ({ part, file }: NonNullable<MessageToCompose['calendar']>) => ({
	method: part.method,
	content: file,
	filename: 'invitation.ics',
	contentTransferEncoding: 'base64'
});

/** Everything that becomes a header or a link, made safe; a wrong address or link is a broken rule. */
function cleaned(letter: MessageToCompose, origin: string): MessageToCompose {
	const address = (raw: string): string => {
		const clean = cleanAddress(raw);
		if (!clean.ok) throw new Error('A message needs a valid address.');
		return clean.value;
	};
	const links = [letter.action?.url, ...letter.footer.map(({ url }) => url)];
	for (const link of links)
		if (link && !isOwnLink(link, origin)) throw new Error('A message links to our own pages only.');
	if (!/^<?[\w.-]+@[\w.-]+>?$/.test(letter.messageId))
		throw new Error('A Message-ID is plain letters, digits and dots around an @.');
	const { replyTo } = letter;
	return {
		...letter,
		replyTo: replyTo && {
			name: cleanName(replyTo.name),
			address: address(replyTo.address)
		},
		from: { name: cleanSenderName(letter.from.name), address: address(letter.from.address) },
		to: { name: cleanName(letter.to.name), address: address(letter.to.address) },
		subject: cleanLine(letter.subject),
		body: cleanText(letter.body),
		details: letter.details.map(({ label, value }) => ({ label, value: cleanText(value) })),
		footer: letter.footer.map(({ text, url }) => ({ text: cleanText(text), url }))
	};
}
