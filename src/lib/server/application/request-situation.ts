import { endOf, factsOf } from '#lib/domain/invitations/facts.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { cleanAddress } from '#lib/domain/messaging/clean-text.ts';
import type { Message, MessageState } from '#lib/domain/messaging/message.ts';
import type { Guest, RequestSituation } from '#lib/domain/requests/situation.ts';
import { isTaskKey } from '#lib/domain/timeline/template.ts';
import { workCalendarOf } from './planned-tasks.ts';
import type { Repositories } from './ports/ports.ts';
import type { Recipient } from './ports/request.port.ts';
import type { Task } from './ports/timeline.port.ts';

const APPROVED: readonly MessageState[] = ['queued', 'sending', 'sent'];

/** What decides which letters are due, from the tables: a fixed number of queries. */
export function situationOf(
	r: Repositories,
	known: {
		readonly masterclass: Masterclass;
		readonly recipients: readonly Recipient[];
		readonly tasks: readonly Task[];
		/** Everything written so far. */
		readonly messages: readonly Message[];
	}
): RequestSituation {
	const { masterclass, tasks, messages } = known;
	const facts = factsOf(masterclass);
	const progress = r.requests.progress(masterclass.id);
	const newer = r.requests.newerVersions(masterclass.id);
	const letters = Map.groupBy(messages, ({ participantId }) => participantId);
	const invitations = Map.groupBy(
		messages.filter(({ kind }) => kind === 'invitation'),
		({ contactId }) => contactId
	);

	const guestOf = (one: Recipient): Guest => {
		const faisceau = progress.faisceaux.get(one.participationId);
		const address = cleanAddress(one.email ?? '');
		return {
			participantId: one.participantId,
			role: one.role,
			stage: one.stage,
			address: address.ok ? address.value : null,
			since: Math.max(one.stageSince, one.joinedAt),
			readdressedAt: readdressed(
				letters.get(one.participantId) ?? [],
				address.ok ? address.value : null
			)
				? one.contactUpdatedAt
				: null,
			delegatedBy: one.delegatedBy,
			declined: one.declined,
			invitedAt: departureOf(invitations.get(one.contactId) ?? []),
			needs: progress.needs.get(one.participationId) ?? 0,
			questions: progress.questions.get(one.participationId) ?? 0,
			presentation: progress.presentations.has(one.participationId),
			faisceau: faisceau?.state ?? 'none',
			sentBack:
				faisceau?.state === 'sent-back' && faisceau.versionId !== null
					? { versionId: faisceau.versionId, at: faisceau.remarksAt ?? one.stageSince }
					: null,
			lateAllowed: faisceau?.lateAllowed ?? false,
			reopened:
				faisceau && faisceau.reopenedAt !== null
					? {
							at: faisceau.reopenedAt,
							reason: faisceau.versionId === null ? 'delay-granted' : 'faisceau-given-back'
						}
					: null,
			feedbackAt: progress.feedback.get(one.participationId) ?? null,
			documents: progress.documents.get(one.participationId) ?? 0,
			newVersions: newer
				.filter(
					({ participationId, openedBy }) =>
						participationId === one.participationId && !openedBy.includes(one.participantId)
				)
				.map(({ versionId, company, known: before, sharedAt }) => ({
					versionId,
					company,
					known: before,
					at: sharedAt
				}))
		};
	};

	return {
		date: masterclass.date,
		start: facts.start,
		end: endOf(facts),
		timeZone: masterclass.timeZone,
		calendar: workCalendarOf(masterclass),
		status: masterclass.status,
		plannedOn: masterclass.plannedOn,
		tasks: Object.fromEntries(
			tasks.flatMap(({ key, due, doneAt, doneBy }) =>
				key !== null && isTaskKey(key)
					? [[key, { due, done: doneAt === null ? null : { at: doneAt, byHand: doneBy !== null } }]]
					: []
			)
		),
		waves: r.shares.waves(masterclass.id),
		guests: known.recipients.map(guestOf)
	};
}

/** When the first of these left, or is to leave. */
const departureOf = (messages: readonly Message[]): number | null => {
	const approved = messages.filter(({ state }) => APPROVED.includes(state));
	const [first] = approved.map(({ sentAt, nextAt, updatedAt }) => sentAt ?? nextAt ?? updatedAt);
	return first ?? null;
};

/** A letter with a link went to another address than the present one, and none to that since. */
const readdressed = (letters: readonly Message[], address: string | null): boolean => {
	const left = letters.filter(({ state }) => state === 'sent' || state === 'sending');
	return left.length > 0 && !left.some(({ recipientEmail }) => recipientEmail === address);
};
