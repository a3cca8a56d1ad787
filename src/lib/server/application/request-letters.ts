import { factsOf } from '#lib/domain/invitations/facts.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { LetterKind, Message } from '#lib/domain/messaging/message.ts';
import { REMINDER_KINDS } from '#lib/domain/requests/reminders.ts';
import type { RequestReason } from '#lib/domain/requests/situation.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { letterTexts, mailTexts } from '#lib/i18n/mail.ts';
import { capital, localeOf, practicalDetails } from './letters.ts';
import type { GuestLetter } from './ports/messaging.port.ts';
import type { Settings } from './settings.ts';

/** Letters that come after the session, and one that is only about the link: no practical details. */
const WITHOUT_DETAILS: readonly LetterKind[] = ['thanks', 'feedback-opened', 'space-link'];

/** Minutes of the testimony in the two formats of the sheet. */
const TESTIMONY = { long: 20, short: 15 } as const;
const LONG_FORMAT = 120;

type Letter = {
	readonly kind: LetterKind;
	readonly reasonDetails: Readonly<Record<string, string>>;
	readonly locale: string;
};

/**
 * Everything of the masterclass that a letter says, so that a letter whose bytes are fixed can be
 * told from what it should say now.
 */
export const eventDetails = (
	kind: LetterKind,
	masterclass: Masterclass
): Readonly<Record<string, string>> => {
	const { title, date, startTime, minutes, place, access } = masterclass;
	return WITHOUT_DETAILS.includes(kind)
		? { title, date }
		: { title, date, startTime, minutes: String(minutes), place, access };
};

/**
 * Subject and body of a letter; an organiser may rewrite both.
 *
 * @param today the day it is at the place: nobody is asked for something by then, or before
 */
export function letterWords(letter: {
	readonly kind: LetterKind;
	readonly details: Readonly<Record<string, string>>;
	readonly reason: RequestReason;
	readonly masterclass: Masterclass;
	readonly today: string;
	readonly person: string;
	readonly role: ParticipationRole;
	readonly sender: string;
	readonly locale: string;
}): { readonly subject: string; readonly body: string } {
	const { masterclass, details, role, person, sender } = letter;
	const locale = localeOf(letter.locale, masterclass.locale);
	const format = createFormat(locale);
	const { deadline = '' } = details;
	const inWords = deadline === '' ? null : format.date(deadline);
	const open = deadline > letter.today;
	const words = letterTexts(locale)[letter.kind];
	const facts = {
		person,
		role,
		title: masterclass.title,
		day: format.date(masterclass.date),
		until: open ? inWords : null,
		wasUntil: open ? null : inWords,
		closed: deadline !== '' && deadline < letter.today,
		testimony: masterclass.minutes >= LONG_FORMAT ? TESTIMONY.long : TESTIMONY.short,
		company: details.company ?? '',
		colleague: details.colleague ?? '',
		reason: letter.reason,
		sender
	};
	return { subject: words.subject(facts), body: words.body(facts) };
}

/** A letter with what it says beside its words: always the present facts. */
export function plainLetter(input: {
	readonly message: Letter & Pick<Message, 'subject' | 'body' | 'recipientName' | 'recipientEmail'>;
	readonly masterclass: Masterclass;
	readonly sender: string;
	/** Whom the guest's answer goes to. */
	readonly replyTo: GuestLetter['letter']['replyTo'];
	readonly settings: Settings;
	readonly messageId: string;
	/** `Date:` header, epoch milliseconds. */
	readonly date: number;
	/** The personal link. */
	readonly url: string;
}): GuestLetter {
	const { message, masterclass, sender, settings, date } = input;
	const locale = localeOf(message.locale, masterclass.locale);
	const texts = mailTexts(locale);
	return {
		letter: {
			messageId: input.messageId,
			date,
			locale,
			from: { name: sender, address: settings.mailFrom.address },
			to: { name: message.recipientName, address: message.recipientEmail },
			replyTo: input.replyTo,
			subject: message.subject,
			body: message.body,
			details: WITHOUT_DETAILS.includes(message.kind)
				? []
				: [
						...deadlineDetail(),
						...practicalDetails(factsOf(masterclass), masterclass, masterclass.access, locale)
					],
			action: { label: texts.actions.openSpace, url: input.url },
			footer: [
				...(REMINDER_KINDS.includes(message.kind) ? [{ text: texts.footer.stop, url: null }] : []),
				{ text: texts.footer.privacy(sender), url: `${settings.publicUrl}/privacy` }
			],
			inReplyTo: null
		},
		calendar: null
	};

	function deadlineDetail() {
		const { deadline = '' } = message.reasonDetails;
		return deadline === '' || deadline <= localDateOf(date, masterclass.timeZone)
			? []
			: [
					{
						label: texts.details.deadline,
						value: capital(createFormat(locale).date(deadline))
					}
				];
	}
}
