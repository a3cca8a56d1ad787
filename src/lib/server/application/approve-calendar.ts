import { endOf, factsOf, sameFacts } from '#lib/domain/invitations/facts.ts';
import { nextSequence, nextStamp, type Version } from '#lib/domain/invitations/identity.ts';
import type { CalendarPart } from '#lib/domain/messaging/message.ts';
import type { DraftMaker } from './approval.ts';
import { guestLetter, senderOf } from './letters.ts';
import { drawLink } from './links.ts';
import type { Invitation } from './ports/invitation.port.ts';
import type { Repositories } from './ports/ports.ts';
import { isCalendarMessage } from './reconcile-invitations.ts';

/** A calendar draft: its place in the row of versions (SEQUENCE, DTSTAMP), and the link to answer. */
export const calendarDraft: DraftMaker = (r, ports, { message, masterclass, preview }) => {
	const invitation =
		message.invitationId === null ? null : r.invitations.find(message.invitationId);
	if (!invitation || !isCalendarMessage(message)) return null;
	const { method, facts } = message.calendar;
	const versions = versionsOf(r, invitation);
	// What was approved keeps its place for good: it is only shown again.
	const part: CalendarPart =
		message.approvedAt === null
			? {
					method,
					uid: masterclass.uid,
					sequence: nextSequence(versions, { method, facts }),
					stamp: nextStamp(versions, ports.clock.now()),
					facts
				}
			: message.calendar;
	const { sequence } = part;
	const issued =
		preview || method === 'CANCEL'
			? null
			: drawLink(ports, {
					purpose: 'answer',
					subjectId: invitation.id,
					masterclassId: message.masterclassId,
					// The page itself closes when the event is over: a moved event moves that end too.
					details: { address: message.recipientEmail }
				});
	const token = method === 'CANCEL' ? null : (issued?.token ?? 'apercu');
	const domain = ports.settings.mailFrom.address.split('@')[1];
	const messageId =
		message.messageId ?? `<${message.id}.${message.revision}.${sequence}@${domain}>`;
	const letter = guestLetter({
		message,
		part,
		masterclass,
		invitation,
		sender: senderOf(r, ports.settings),
		settings: ports.settings,
		messageId,
		answerUrl: token === null ? null : `${ports.settings.publicUrl}/l/${token}`
	});
	return {
		messageId,
		letter,
		hindrance: (now) => {
			if (endOf(facts) <= now) return 'over';
			return method === 'REQUEST' && !sameFacts(factsOf(masterclass), facts) ? 'stale' : null;
		},
		stands: (later) => {
			const numbered = later.invitations.find(invitation.id);
			return numbered?.sequence === invitation.sequence && numbered.stamp === invitation.stamp;
		},
		changes: { calendar: part, sequence },
		seal: (later, now) => {
			const { from } = letter.letter;
			later.invitations.update(invitation.id, {
				sequence,
				stamp: part.stamp,
				organizerName: from.name,
				organizerEmail: from.address,
				threadId: invitation.threadId ?? messageId
			});
			if (issued === null) return;
			if (message.kind === 'invitation') later.accessLinks.revokeAll('answer', invitation.id, now);
			later.accessLinks.insert(issued.link);
		}
	};
};

/** Every version that was ever given out to one person, sent or not. */
const versionsOf = (r: Repositories, invitation: Invitation): Version[] =>
	r.messages
		.ofInvitation(invitation.id)
		.flatMap(({ approvedAt, calendar }) => (approvedAt !== null && calendar ? [calendar] : []));
