import type { Answer } from '#lib/domain/invitations/answer.ts';
import { endOf, factsOf } from '#lib/domain/invitations/facts.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { cleanText } from '#lib/domain/messaging/clean-text.ts';
import type { CalendarFacts } from '#lib/domain/messaging/message.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { localeOf, momentInWords, publicPage, senderOf } from './letters.ts';
import type { Invitation, InvitedPerson } from './ports/invitation.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileMessages } from './reconcile.ts';

/** Why a personal link no longer takes an answer; each has a page of its own. */
export type ClosedLink = 'unknown' | 'revoked' | 'cancelled' | 'over' | 'withdrawn';

/** What a guest sees behind their link. */
export type AnswerPage = {
	readonly name: string;
	readonly organisation: string;
	readonly role: InvitedPerson['role'];
	readonly sender: string;
	readonly title: string;
	readonly day: string;
	readonly range: string;
	readonly zone: string;
	readonly place: string;
	readonly access: string;
	readonly answer: Answer;
	readonly comment: string;
	/** The public page with the programme, once it is published. */
	readonly programmeUrl: string | null;
};

type Open = {
	readonly invitation: Invitation;
	readonly masterclass: Masterclass;
	readonly person: InvitedPerson;
	readonly facts: CalendarFacts;
};

/**
 * The answer page of a personal link. Looking never writes: mail scanners open every link. The link
 * holds for many answers, until the event ends or the masterclass is closed.
 */
export const createAnswers = (ports: Ports) => {
	const open = (r: Repositories, token: string): Result<Open, ClosedLink> => {
		const link = r.accessLinks.findByHash('answer', ports.secrets.hash(token));
		const invitation = link && r.invitations.find(link.subjectId);
		const masterclass = invitation && r.masterclasses.find(invitation.masterclassId);
		if (!link || !invitation || !masterclass) return refused('unknown');
		const person = r.invitations
			.people(masterclass.id)
			.find(({ contactId }) => contactId === invitation.contactId);
		if (!person) return refused('unknown');
		if (masterclass.status === 'cancelled') return refused('cancelled');
		const over = endOf(factsOf(masterclass)) <= ports.clock.now();
		if (over || masterclass.status !== 'planned') return refused('over');
		if (person.stage !== 'confirmed') return refused('withdrawn');
		if (link.revokedAt !== null) return refused('revoked');
		return accepted({ invitation, masterclass, person, facts: told(r, invitation, masterclass) });
	};

	return {
		/** @param locale the language the page is read in */
		show: (token: string, locale: Locale): Result<AnswerPage, ClosedLink> =>
			ports.store.read((r) => {
				const opened = open(r, token);
				if (!opened.ok) return opened;
				const { invitation, masterclass, person, facts } = opened.value;
				return accepted({
					name: person.name,
					organisation: person.organisation,
					role: person.role,
					sender: senderOf(r, ports.settings),
					title: facts.summary,
					...momentInWords(facts, masterclass.timeZone, locale),
					place: facts.location,
					access: masterclass.access,
					answer: invitation.answer,
					comment: invitation.answerComment,
					programmeUrl:
						masterclass.programmePublishedAt === null
							? null
							: publicPage(ports.settings, masterclass)
				});
			}),

		/** The language of the person a link belongs to; null when nobody is known by it. */
		localeOf: (token: string): Locale | null =>
			ports.store.read((r) => {
				const opened = open(r, token);
				if (!opened.ok) return null;
				return localeOf(opened.value.person.locale, opened.value.masterclass.locale);
			}),

		/** Records an answer, or changes it. */
		give: (token: string, given: GivenAnswer): Result<null, ClosedLink> =>
			ports.store.write((r) => {
				const opened = open(r, token);
				if (!opened.ok) return opened;
				const { invitation, person } = opened.value;
				recordAnswer(r, ports, invitation, person.name, given);
				return accepted(null);
			})
	};
};

export type GivenAnswer = {
	readonly answer: Exclude<Answer, 'needs-action'>;
	readonly comment: string;
};

/** Keeps what a guest answered, and its line of history. */
export function recordAnswer(
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'ids' | 'settings'>,
	invitation: Invitation,
	name: string,
	given: GivenAnswer
): void {
	const now = ports.clock.now();
	r.invitations.update(invitation.id, {
		answer: given.answer,
		answerComment: cleanText(given.comment).trim(),
		answeredAt: now,
		answeredSequence: invitation.sequence
	});
	r.activities.append({
		id: ports.ids.next('act'),
		masterclassId: invitation.masterclassId,
		userId: null,
		at: now,
		kind: 'invitation-answered',
		details: { name, answer: given.answer }
	});
	// Whoever does not come is reminded of nothing, nor invited when nothing was sent yet.
	reconcileMessages(r, ports, invitation.masterclassId);
}

/** What this person was told, not what a draft is about to tell them. */
function told(r: Repositories, invitation: Invitation, masterclass: Masterclass): CalendarFacts {
	const last = r.messages
		.ofInvitation(invitation.id)
		.findLast(({ approvedAt, method }) => approvedAt !== null && method === 'REQUEST');
	return last?.calendar?.facts ?? factsOf(masterclass);
}
