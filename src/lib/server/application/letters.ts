import { endOf } from '#lib/domain/invitations/facts.ts';
import type { CalendarKind } from '#lib/domain/invitations/held.ts';
import type { CalendarReason } from '#lib/domain/invitations/reason.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { CalendarFacts, CalendarPart, Message } from '#lib/domain/messaging/message.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { asLocale, type Locale } from '#lib/i18n/locale.ts';
import { mailTexts, zoneInWords } from '#lib/i18n/mail.ts';
import type { Invitation } from './ports/invitation.port.ts';
import type { GuestLetter, MessageToCompose } from './ports/messaging.port.ts';
import type { Repositories } from './ports/ports.ts';
import type { Settings } from './settings.ts';

/** The language of a message: the person's, else the masterclass's, else French. */
export const localeOf = (...wishes: (string | null | undefined)[]): Locale =>
	wishes.map(asLocale).find((locale) => locale !== null) ?? 'fr';

/** Who writes: the organising body when it is set, else the sender of the installation. */
export const senderOf = (r: Repositories, settings: Settings): string =>
	r.settings.all()['body-name']?.trim() || settings.mailFrom.name;

/** Who answers for a masterclass: the first of its owners. */
export const organiserOf = (r: Repositories, masterclassId: string) => {
	const owner = r.masterclasses.members(masterclassId).find(({ role }) => role === 'owner');
	return owner ? { name: owner.name, address: owner.email } : null;
};

/** Where the public page of a masterclass stands. */
export const publicPage = (settings: Settings, masterclass: Pick<Masterclass, 'publicId'>) =>
	`${settings.publicUrl}/programme/${masterclass.publicId}`;

/** Day, hours and clock of an event, in words. */
export function momentInWords(facts: CalendarFacts, zone: string, locale: Locale) {
	const format = createFormat(locale);
	const end = endOf(facts);
	return {
		day: format.dayOf(facts.start, zone),
		range: `${format.timeOf(facts.start, zone)} – ${format.timeOf(end, zone)}`,
		zone: zoneInWords(locale, zone)
	};
}

/** When, where and how to come, as every message to a guest shows them. */
export function practicalDetails(
	facts: CalendarFacts,
	{ timeZone }: Pick<Masterclass, 'timeZone'>,
	access: string,
	locale: Locale
): MessageToCompose['details'] {
	const texts = mailTexts(locale);
	const { day, range, zone } = momentInWords(facts, timeZone, locale);
	return [
		{ label: texts.details.date, value: capital(day) },
		{ label: texts.details.time, value: texts.hours(range, zone) },
		{ label: texts.details.place, value: facts.location },
		...(access.trim() ? [{ label: texts.details.access, value: access.trim() }] : [])
	];
}

/** Subject and body of a draft; an organiser may rewrite both. */
export function draftWords(draft: {
	readonly kind: CalendarKind;
	readonly reason: CalendarReason;
	readonly facts: CalendarFacts;
	readonly masterclass: Masterclass;
	readonly person: string;
	readonly role: ParticipationRole | null;
	readonly sender: string;
	readonly locale: Locale;
}): { readonly subject: string; readonly body: string } {
	const { invitation, update, cancellation } = mailTexts(draft.locale);
	const guest = {
		person: draft.person,
		title: draft.facts.summary,
		day: momentInWords(draft.facts, draft.masterclass.timeZone, draft.locale).day,
		sender: draft.sender
	};
	if (draft.kind === 'invitation')
		return {
			subject: invitation.subject(guest),
			body: invitation.body(guest, draft.role ?? 'authority')
		};
	if (draft.kind === 'update') {
		const changed = { moved: 'hours', relocated: 'place', renamed: 'words' } as const;
		const what = draft.reason in changed ? changed[draft.reason as keyof typeof changed] : 'hours';
		return { subject: update.subject(guest), body: update.body(guest, what) };
	}
	const lost = { 'masterclass-cancelled': 'event', 'new-address': 'address' } as const;
	const what = draft.reason in lost ? lost[draft.reason as keyof typeof lost] : 'person';
	return { subject: cancellation.subject(guest), body: cancellation.body(guest, what) };
}

/**
 * What a message says beside its subject and body: always the facts its calendar entry holds.
 *
 * @param answerUrl the personal link, or null for a cancellation
 */
export function guestLetter(input: {
	readonly message: Message;
	readonly part: CalendarPart;
	readonly masterclass: Masterclass;
	readonly invitation: Invitation;
	readonly sender: string;
	readonly settings: Settings;
	readonly messageId: string;
	readonly answerUrl: string | null;
}): GuestLetter {
	const { message, part, masterclass, invitation, settings } = input;
	const locale = localeOf(message.locale, masterclass.locale);
	const texts = mailTexts(locale);
	const { range, zone } = momentInWords(part.facts, masterclass.timeZone, locale);
	const from = {
		name: invitation.organizerName ?? input.sender,
		address: invitation.organizerEmail ?? settings.mailFrom.address
	};
	const to = { name: message.recipientName, address: message.recipientEmail };
	const access = part.method === 'REQUEST' ? masterclass.access.trim() : '';
	const before = formerFacts(message.reasonDetails);
	return {
		letter: {
			messageId: input.messageId,
			date: part.stamp,
			locale,
			from,
			to,
			// Answers go to the organiser of the calendar entry (RFC 6047 §2.3).
			replyTo: null,
			subject: message.subject,
			body: message.body,
			details: [
				...practicalDetails(part.facts, masterclass, access, locale),
				...(before && message.kind === 'update'
					? [{ label: texts.details.before, value: former(before, part.facts) }]
					: [])
			],
			action: input.answerUrl ? { label: texts.actions.answer, url: input.answerUrl } : null,
			footer: [{ text: texts.footer.privacy(input.sender), url: `${settings.publicUrl}/privacy` }],
			inReplyTo: invitation.threadId === input.messageId ? null : invitation.threadId
		},
		calendar: {
			part,
			description: [
				texts.entry.description(range, zone),
				access && texts.entry.access(access),
				part.method === 'REQUEST' && texts.entry.answer
			]
				.filter((line) => line !== '' && line !== false)
				.join('\n'),
			url: publicPage(settings, masterclass),
			organizer: { name: from.name, email: from.address },
			attendee: { name: to.name, email: to.address },
			created: invitation.createdAt
		}
	};

	/** The hours or the place as they were, whichever changed. */
	function former(was: CalendarFacts, is: CalendarFacts): string {
		const words = momentInWords(was, masterclass.timeZone, locale);
		return [
			...(was.start !== is.start || was.minutes !== is.minutes
				? [`${capital(words.day)}, ${words.range}`]
				: []),
			...(was.location !== is.location ? [was.location] : []),
			...(was.summary !== is.summary ? [was.summary] : [])
		].join('\n');
	}
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The particulars of a reason: what the calendar held before. */
export const formerDetails = (before: CalendarFacts | null): Record<string, string> =>
	before === null
		? {}
		: {
				beforeStart: String(before.start),
				beforeMinutes: String(before.minutes),
				beforeLocation: before.location,
				beforeSummary: before.summary
			};

const formerFacts = (details: Readonly<Record<string, string>>): CalendarFacts | null =>
	details.beforeStart === undefined
		? null
		: {
				start: Number(details.beforeStart),
				minutes: Number(details.beforeMinutes),
				location: details.beforeLocation ?? '',
				summary: details.beforeSummary ?? ''
			};
