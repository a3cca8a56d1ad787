import {
	MOST_WAITING,
	takesProposals,
	type Call,
	type Proposal,
	type ProposalKind,
	type Proposer
} from '#lib/domain/calls/call.ts';
import {
	readTicket,
	robotSign,
	TICKET_LIFETIME,
	writeTicket,
	type RobotSign
} from '#lib/domain/calls/robots.ts';
import type { Authority } from '#lib/domain/directory/authority.ts';
import { foldPlace } from '#lib/domain/directory/fold.ts';
import { factsOf } from '#lib/domain/invitations/facts.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { momentInWords, senderOf } from './letters.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { createProposalDesk, type Desks } from './proposal-desk.ts';
import type { MasterclassScope } from './scope.ts';
import { record } from './transaction.ts';

/** The public page of a call. */
export type CallPage = {
	readonly title: string;
	readonly day: string;
	readonly place: string;
	readonly sender: string;
	readonly takes: Readonly<Record<ProposalKind, boolean>>;
	/** For the form to bring back. */
	readonly ticket: string;
};

/** What somebody answers, and what their form brought back. */
export type Answer = Omit<Proposer, 'authority'> & {
	readonly content: Proposal['content'];
	readonly locale: Locale;
	readonly trap: string;
	readonly ticket: string;
};

/** Why an answer is not taken. `used`: this very form with these very words was taken before. */
export type AnswerRefusal = RobotSign | 'closed' | 'used' | 'full';

/** So many authorities are suggested as one types. */
const SUGGESTED = 8;

/** The public call of a masterclass: anybody answers, nothing is done before an organiser accepts. */
export const createCallUseCases = (ports: Ports, desks: Desks) => {
	/** The tickets of forms are signed apart from anything else. */
	const sign = (text: string) => ports.secrets.sign(`call ${text}`);

	const takes = (r: Repositories, masterclass: Masterclass): CallPage['takes'] => {
		const call = r.calls.find(masterclass.id);
		const session = { status: masterclass.status, starts: factsOf(masterclass).start };
		const now = ports.clock.now();
		return {
			need: takesProposals(call, 'need', session, now),
			solution: takesProposals(call, 'solution', session, now)
		};
	};

	/** The one authority that typed words name: "Roubaix", or "Saint-Denis (93)". */
	const authorityNamed = (typed: string): Authority | null => {
		const [, name = typed, department] = /^(.*\S)\s*\((\w{2,3})\)$/.exec(typed) ?? [];
		const found = ports.authorities
			.search(name, SUGGESTED)
			.filter(
				(authority) =>
					foldPlace(authority.name) === foldPlace(name) &&
					(department === undefined || authority.department === department)
			);
		return found.length === 1 ? (found[0] ?? null) : null;
	};

	return {
		...createProposalDesk(ports, desks),

		/** The public page; null where there is no such masterclass, or it never asked for anything. */
		page: (publicId: string, locale: Locale): CallPage | null =>
			ports.store.read((r) => {
				const masterclass = r.masterclasses.findByPublicId(publicId);
				if (!masterclass || r.calls.find(masterclass.id) === null) return null;
				const facts = factsOf(masterclass);
				const ticket = { openedAt: ports.clock.now(), nonce: ports.secrets.token() };
				return {
					title: facts.summary,
					day: momentInWords(facts, masterclass.timeZone, locale).day,
					place: facts.location,
					sender: senderOf(r, ports.settings),
					takes: takes(r, masterclass),
					ticket: writeTicket(ticket, sign)
				};
			}),

		/** Authorities of the public reference, as one types; none of our own directory. */
		authorities: (typed: string): Authority[] =>
			typed.trim() === '' ? [] : ports.authorities.search(typed, SUGGESTED),

		/** Keeps an answer until an organiser has read it. Nobody is written to: the address is unchecked. */
		answer: (publicId: string, answer: Answer): Result<null, AnswerRefusal> =>
			ports.store.write((r) => {
				const masterclass = r.masterclasses.findByPublicId(publicId);
				const { content, trap, locale, ticket: brought, ...proposer } = answer;
				if (!masterclass || !takes(r, masterclass)[content.kind]) return refused('closed');
				const ticket = readTicket(brought, sign);
				const now = ports.clock.now();
				const texts = Object.values(content).filter((text) => typeof text === 'string');
				const robot = robotSign(
					{ trap, ticket, texts: [...texts, proposer.organisation, proposer.familyName] },
					now
				);
				if (robot !== null) return refused(robot);
				if (r.calls.waiting(masterclass.id) >= MOST_WAITING) return refused('full');
				// Other words in the same form are another answer: whoever goes back corrects themselves.
				const words = JSON.stringify([ticket?.nonce, content, proposer]);
				const key = ports.secrets.hash(`call answer ${words}`);
				if (r.rateLimits.count(key, now, TICKET_LIFETIME).tries > 1) return refused('used');
				const authority = content.kind === 'need' ? authorityNamed(proposer.organisation) : null;
				r.calls.insert({
					...proposer,
					id: ports.ids.next('prp'),
					masterclassId: masterclass.id,
					organisation: authority?.name ?? proposer.organisation,
					authority: authority ? `${authority.kind}:${authority.code}` : '',
					content,
					locale,
					state: 'waiting',
					createdAt: now,
					decidedAt: null,
					decidedBy: null,
					participationId: null
				});
				return accepted(null);
			}),

		/** What the masterclass asks for, and the address to share. */
		show: (scope: MasterclassScope): Call & { readonly url: string } =>
			ports.store.read((r) => {
				const { masterclassId } = scope;
				const call = r.calls.find(masterclassId);
				const publicId = r.masterclasses.find(masterclassId)?.publicId ?? '';
				return {
					masterclassId,
					needs: call?.needs ?? false,
					solutions: call?.solutions ?? false,
					url: `${ports.settings.publicUrl}/call/${publicId}`
				};
			}),

		/** Opens or closes either way of the call. */
		setUp: (
			scope: MasterclassScope<'edit'>,
			asked: { readonly needs: boolean; readonly solutions: boolean }
		): void =>
			ports.store.write((r) => {
				r.calls.save({ masterclassId: scope.masterclassId, ...asked });
				record(r, ports, scope, 'call-changed', { ...asked });
			})
	};
};
