import type { Answer } from '#lib/domain/invitations/answer.ts';
import { factsOf } from '#lib/domain/invitations/facts.ts';
import {
	answerNow,
	obstacleOf,
	standingOf,
	type CalendarStanding
} from '#lib/domain/invitations/standing.ts';
import type { Message, MessageState } from '#lib/domain/messaging/message.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { createAnswers } from './answers.ts';
import type { Ports } from './ports/ports.ts';
import type { Invitation, InvitedPerson } from './ports/invitation.port.ts';
import {
	calendarMessage,
	declinedAhead,
	isCalendarMessage,
	reconcileInvitations,
	wantedBy
} from './reconcile-invitations.ts';
import { reconcileContact } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';

/** One line of the Invitations page. */
export type InvitationRow = {
	readonly contactId: string;
	readonly revision: number;
	readonly name: string;
	readonly organisation: string;
	readonly role: ParticipationRole | null;
	readonly email: string | null;
	readonly takesPart: boolean;
	readonly standing: CalendarStanding;
	readonly answer: Answer;
	/** The answer to former hours, once the event has moved. */
	readonly formerAnswer: Answer | null;
	readonly comment: string;
	readonly answeredAt: number | null;
	/** The message that waits to be approved or to leave. */
	readonly waiting: Pick<
		Message,
		'id' | 'revision' | 'kind' | 'state' | 'reason' | 'reasonDetails' | 'scheduledFor'
	> | null;
	/** Why no message is prepared although one would be needed. */
	readonly obstacle: {
		readonly why: 'failed' | 'set-aside' | 'missed' | 'declined';
		readonly said: string | null;
	} | null;
};

const WAITING: readonly MessageState[] = ['draft', 'held', 'queued', 'sending'];

/** Who was invited, what their calendar holds, what they answered. */
export const createInvitationUseCases = (ports: Ports) => ({
	answers: createAnswers(ports),

	/** Everybody who takes part or holds an invitation, with the zone of the event and the present instant. */
	list: (
		scope: MasterclassScope
	): {
		readonly rows: readonly InvitationRow[];
		readonly timeZone: string;
		readonly now: number;
	} =>
		ports.store.read((r) => {
			const masterclass = r.masterclasses.find(scope.masterclassId);
			if (!masterclass) throw new Error(`no masterclass ${scope.masterclassId}`);
			const facts = factsOf(masterclass);
			const invitations = new Map(
				r.invitations.ofMasterclass(masterclass.id).map((one) => [one.contactId, one])
			);
			const messages = Map.groupBy(
				r.messages.ofMasterclass(masterclass.id),
				(message) => message.invitationId
			);
			const rows = r.invitations.people(masterclass.id).map((person) => {
				const invitation = invitations.get(person.contactId) ?? null;
				const wanted = wantedBy(masterclass, person, invitation, facts);
				return rowOf(person, invitation, messages.get(invitation?.id ?? '') ?? [], {
					wanted,
					facts,
					takesPart: masterclass.status !== 'cancelled' && person.stage === 'confirmed'
				});
			});
			return {
				timeZone: masterclass.timeZone,
				now: ports.clock.now(),
				rows: rows.filter(isWorthALine)
			};
		}),

	/**
	 * Writes again what was refused, missed or set aside, and to whom said no before being invited:
	 * they are asked like everybody else.
	 */
	prepareAgain: (scope: MasterclassScope<'edit'>, contactId: string): void =>
		ports.store.write((r) => {
			const invitation = r.invitations.findFor(scope.masterclassId, contactId);
			if (invitation && declinedAhead(invitation))
				r.invitations.update(invitation.id, {
					answer: 'needs-action',
					answerComment: '',
					answeredAt: null
				});
			reconcileInvitations(r, ports, scope.masterclassId, contactId);
		}),

	/** Corrects a person's address and brings every masterclass they take part in in line with it. */
	correctAddress: (
		scope: MasterclassScope<'edit'>,
		correction: { readonly contactId: string; readonly revision: number; readonly email: string }
	): Result<null, 'unknown' | 'stale' | 'same-address'> =>
		ports.store.write((r) => {
			const person = r.invitations
				.people(scope.masterclassId)
				.find(({ contactId }) => contactId === correction.contactId);
			if (!person) return refused('unknown');
			if (person.email === correction.email) return refused('same-address');
			const saved = r.contacts.update(correction.contactId, correction.revision, {
				email: correction.email,
				updatedAt: ports.clock.now()
			});
			if (!saved) return refused('stale');
			reconcileContact(r, ports, correction.contactId);
			return accepted(null);
		})
});

type Present = {
	readonly wanted: ReturnType<typeof wantedBy>;
	readonly facts: ReturnType<typeof factsOf>;
	readonly takesPart: boolean;
};

function rowOf(
	person: InvitedPerson,
	invitation: Invitation | null,
	messages: readonly Message[],
	{ wanted, facts, takesPart }: Present
): InvitationRow {
	const stored = messages.filter(isCalendarMessage);
	const history = stored.map(calendarMessage);
	const waiting = stored.findLast(({ state }) => WAITING.includes(state));
	const obstacle = obstacleOf(history, wanted);
	const spared = takesPart && declinedAhead(invitation);
	const failed = stored.find(({ id }) => id === obstacle?.message);
	const answeredTo =
		stored.findLast(
			({ approvedAt, calendar }) =>
				approvedAt !== null && calendar.sequence === invitation?.answeredSequence
		)?.calendar.facts ?? null;
	const { answer, former } = answerNow(invitation?.answer ?? 'needs-action', answeredTo, facts);
	return {
		contactId: person.contactId,
		revision: person.revision,
		name: person.name,
		organisation: person.organisation,
		role: person.role,
		email: person.email,
		takesPart,
		standing: standingOf(history, wanted, takesPart && !spared),
		answer,
		formerAnswer: former,
		comment: invitation?.answerComment ?? '',
		answeredAt: invitation?.answeredAt ?? null,
		waiting: waiting ? waitingOf(waiting) : null,
		obstacle: obstacle
			? { why: obstacle.why, said: failed?.smtpReply ?? failed?.lastError ?? null }
			: spared
				? { why: 'declined', said: null }
				: null
	};
}

const waitingOf = (message: Message): InvitationRow['waiting'] => ({
	id: message.id,
	revision: message.revision,
	kind: message.kind,
	state: message.state,
	reason: message.reason,
	reasonDetails: message.reasonDetails,
	scheduledFor: message.scheduledFor
});

/** Somebody who left before anything was sent is no longer of interest here. */
const isWorthALine = (row: InvitationRow): boolean =>
	row.takesPart || row.waiting !== null || ['left-over', 'cancelled'].includes(row.standing);
