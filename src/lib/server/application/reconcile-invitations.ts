import { endOf, factsOf } from '#lib/domain/invitations/facts.ts';
import { methodOf, type CalendarKind, type CalendarMessage } from '#lib/domain/invitations/held.ts';
import { reasonOf } from '#lib/domain/invitations/reason.ts';
import { reconcile, type CalendarDraft, type Wanted } from '#lib/domain/invitations/reconcile.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { cleanAddress } from '#lib/domain/messaging/clean-text.ts';
import type { CalendarFacts, CalendarPart, Message } from '#lib/domain/messaging/message.ts';
import { instantOf } from '#lib/domain/time/zone.ts';
import { disputedDetails, firstState, freshMessage } from './fresh-message.ts';
import { draftWords, formerDetails, localeOf, senderOf } from './letters.ts';
import type { Invitation, InvitedPerson } from './ports/invitation.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';

/** When the day of the `invitations` task begins for us, at the place. */
const morning = '09:00';

/**
 * Brings the outbox in line with who is to have a masterclass in their calendar, and when and where.
 * Called inside the transaction of every change of a masterclass, its tasks, a participation, a
 * participant, a contact's address or a message's fate. Calling it without need changes nothing.
 *
 * @param insistFor a contact whose refused, missed or set-aside message is to be written again
 */
export function reconcileInvitations(
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'ids' | 'settings'>,
	masterclassId: string,
	insistFor: string | null = null
): void {
	const masterclass = r.masterclasses.find(masterclassId);
	if (!masterclass) return;
	const facts = factsOf(masterclass);
	// What is over stays in people's calendars as it was.
	if (endOf(facts) <= ports.clock.now()) return;

	const invitations = new Map(
		r.invitations.ofMasterclass(masterclassId).map((one) => [one.contactId, one])
	);
	const messages = Map.groupBy(
		r.messages.ofMasterclass(masterclassId),
		(message) => message.invitationId
	);
	for (const person of r.invitations.people(masterclassId)) {
		const known = invitations.get(person.contactId) ?? null;
		const wanted = wantedBy(masterclass, person, known, facts);
		const invitation =
			known ?? (wanted && openInvitation(r, ports, masterclassId, person.contactId));
		if (!invitation) continue;
		reconcilePerson(r, ports, {
			masterclass,
			person,
			invitation,
			wanted,
			messages: (messages.get(invitation.id) ?? []).filter(isCalendarMessage),
			insist: insistFor === person.contactId
		});
	}
}

/** A person's calendar identity at a masterclass, before anything was sent. */
export function openInvitation(
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'ids'>,
	masterclassId: string,
	contactId: string
): Invitation {
	const invitation: Invitation = {
		id: ports.ids.next('inv'),
		masterclassId,
		contactId,
		sequence: null,
		stamp: null,
		organizerName: null,
		organizerEmail: null,
		threadId: null,
		answer: 'needs-action',
		answerComment: '',
		answeredAt: null,
		answeredSequence: null,
		createdAt: ports.clock.now()
	};
	r.invitations.insert(invitation);
	return invitation;
}

/** Said no before anything was sent, such as who named a colleague in their place: nothing is. */
export const declinedAhead = (
	invitation: Pick<Invitation, 'answer' | 'sequence'> | null
): boolean => invitation?.answer === 'declined' && invitation.sequence === null;

/** Each confirmed person of a masterclass that is to take place, at their present address. */
export function wantedBy(
	masterclass: Pick<Masterclass, 'status'>,
	person: Pick<InvitedPerson, 'stage' | 'email'>,
	invitation: Pick<Invitation, 'answer' | 'sequence'> | null,
	facts: CalendarFacts
): Wanted {
	if (masterclass.status === 'cancelled' || person.stage !== 'confirmed') return null;
	if (declinedAhead(invitation)) return null;
	const address = cleanAddress(person.email ?? '');
	return address.ok ? { address: address.value, facts } : null;
}

type StoredCalendarMessage = Message & {
	readonly kind: CalendarKind;
	readonly calendar: CalendarPart;
};

export const isCalendarMessage = (message: Message): message is StoredCalendarMessage =>
	message.calendar !== null;

/** The outbox's row as the pure rules know it. */
export const calendarMessage = (message: StoredCalendarMessage): CalendarMessage => ({
	id: message.id,
	kind: message.kind,
	address: message.recipientEmail,
	facts: message.calendar.facts,
	state: message.state,
	ambiguous: message.ambiguous
});

type Situation = {
	readonly masterclass: Masterclass;
	readonly person: InvitedPerson;
	readonly invitation: Invitation;
	readonly wanted: Wanted;
	readonly messages: readonly StoredCalendarMessage[];
	readonly insist: boolean;
};

function reconcilePerson(
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'ids' | 'settings'>,
	situation: Situation
): void {
	const { masterclass, person, invitation, wanted, insist } = situation;
	const now = ports.clock.now();
	const history = situation.messages.map(calendarMessage);
	const plan = reconcile(history, wanted, insist);
	const stored = (id: string) => situation.messages.find((message) => message.id === id);

	for (const id of [...plan.withdraw, ...plan.supersede]) {
		const message = stored(id);
		if (message)
			r.messages.update(id, message.revision, {
				state: 'superseded',
				nextAt: null,
				updatedAt: now
			});
	}
	const locale = localeOf(person.locale, masterclass.locale);
	const readdressed = plan.keep.flatMap((id) => {
		const message = stored(id);
		if (!message || !/draft|held/.test(message.state)) return [];
		// Words that an organiser wrote stay, and so does the language they are in.
		const another = message.recipientName !== person.name;
		const translated = message.locale !== locale && !message.edited;
		return another || translated ? [{ id, facts: message.calendar.facts }] : [];
	});
	for (const { id, facts } of [...plan.refresh, ...readdressed]) {
		const message = stored(id);
		if (!message) continue;
		const draft = { kind: message.kind, address: message.recipientEmail, facts };
		const { words, ...content } = contentOf(r, ports, situation, draft, history);
		r.messages.update(id, message.revision, {
			...content,
			...(message.edited ? {} : { ...words, locale }),
			recipientName: person.name,
			updatedAt: now
		});
	}
	for (const id of plan.keep.filter((kept) => !readdressed.some((one) => one.id === kept))) {
		const message = stored(id);
		if (message?.kind !== 'invitation' || !/draft|held/.test(message.state)) continue;
		const due = dueOf(r, masterclass);
		if (
			due === null ||
			message.reasonDetails.due === undefined ||
			due === message.reasonDetails.due
		)
			continue;
		r.messages.update(id, message.revision, {
			reasonDetails: { ...message.reasonDetails, due },
			scheduledFor: scheduledFor(masterclass, due, now),
			updatedAt: now
		});
	}
	plan.create.forEach((draft, index) => {
		const { words, ...content } = contentOf(r, ports, situation, draft, history);
		const id = ports.ids.next('msg');
		r.messages.insert(
			freshMessage(now, {
				id,
				dedupeKey: `calendar:${invitation.id}:${situation.messages.length + index + 1}`,
				kind: draft.kind,
				masterclassId: masterclass.id,
				contactId: person.contactId,
				invitationId: invitation.id,
				state: firstState(person),
				...content,
				...words,
				locale,
				recipientName: person.name,
				recipientEmail: draft.address,
				method: methodOf(draft.kind),
				replaces: insist ? (replaced(situation)?.id ?? null) : null,
				demo: masterclass.demo || person.demo
			})
		);
	});
}

/** The failed message that an organiser asked to have again. */
const replaced = ({ messages }: Situation) => messages.findLast(({ state }) => state === 'failed');

/** What a draft says and why and when, from the present facts. */
function contentOf(
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'settings'>,
	situation: Situation,
	draft: CalendarDraft,
	history: readonly CalendarMessage[]
) {
	const { masterclass, person, invitation, wanted, insist } = situation;
	const now = ports.clock.now();
	const { reason, before } = reasonOf(draft, history, {
		wanted,
		cancelled: masterclass.status === 'cancelled',
		insisted: insist
	});
	const due = draft.kind === 'invitation' && !insist ? dueOf(r, masterclass) : null;
	const words = draftWords({
		kind: draft.kind,
		reason,
		facts: draft.facts,
		masterclass,
		person: person.name,
		role: person.role,
		sender: senderOf(r, ports.settings),
		locale: localeOf(person.locale, masterclass.locale)
	});
	const calendar: CalendarPart = {
		method: methodOf(draft.kind),
		uid: masterclass.uid,
		// As it would be if it left now; given for good on approval.
		sequence: invitation.sequence ?? 0,
		stamp: Math.floor(now / 1000) * 1000,
		facts: draft.facts
	};
	return {
		words,
		reason,
		reasonDetails: {
			...(due === null ? {} : { due }),
			...formerDetails(before),
			...disputedDetails(person)
		},
		calendar,
		scheduledFor: due === null ? now : scheduledFor(masterclass, due, now),
		expiresAt: draft.kind === 'cancellation' ? endOf(draft.facts) : draft.facts.start
	};
}

/** The day of the `invitations` task; null once it is done: late joiners are invited at once. */
function dueOf(r: Repositories, masterclass: Masterclass): string | null {
	const task = r.tasks.ofMasterclass(masterclass.id).find(({ key }) => key === 'invitations');
	return task && task.doneAt === null ? task.due : null;
}

const scheduledFor = (masterclass: Masterclass, due: string, now: number): number =>
	Math.max(now, instantOf(due, morning, masterclass.timeZone));
