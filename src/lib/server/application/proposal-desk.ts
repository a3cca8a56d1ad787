import type { Proposal } from '#lib/domain/calls/call.ts';
import { isAuthorityKind } from '#lib/domain/directory/authority.ts';
import { fullName } from '#lib/domain/directory/details.ts';
import { foldPlace } from '#lib/domain/directory/fold.ts';
import type { Organisation } from '#lib/domain/directory/organisation.ts';
import { NOT_SAID_YET } from '#lib/domain/needs/need.ts';
import type { Stage } from '#lib/domain/recruiting/participation.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { createDirectoryUseCases } from './directory.usecases.ts';
import { reconcileOffers } from './first-offer.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import type {
	createRecruitingUseCases,
	JoiningOrganisation,
	JoiningPerson
} from './recruiting.usecases.ts';
import type { MasterclassScope } from './scope.ts';
import { record } from './transaction.ts';

/** What an accepted proposal is handed to. */
export type Desks = {
	readonly directory: Pick<ReturnType<typeof createDirectoryUseCases>, 'addAuthority'>;
	readonly recruiting: Pick<
		ReturnType<typeof createRecruitingUseCases>,
		'join' | 'addPerson' | 'move'
	>;
};

/** A body of the directory that a proposal may come from. */
export type Candidate = { readonly id: string; readonly name: string };

/** A proposal as the organiser reads it. */
export type ReadProposal = Proposal & {
	/** Who of the directory it may be, the likeliest first; nobody: a new body. */
	readonly candidates: readonly Candidate[];
	/** When the answer came that the same person gave before this one, and that waits as well. */
	readonly before: number | null;
};

/** Stages that an answer to a call brings forward; whoever is further stays there. */
const BEHIND: readonly Stage[] = ['identified', 'contacted', 'declined', 'withdrawn'];

/** Undoes the whole transaction: the board refused what was accepted. */
class Unfit extends Error {}

/** Reading, accepting and refusing what came by the public call. */
export const createProposalDesk = (ports: Ports, { directory, recruiting }: Desks) => {
	/** The same number, or the same name, or the chosen body of the public reference. */
	const candidatesOf = (
		all: readonly Organisation[],
		r: Repositories,
		{ authority, organisation, siren }: Proposal
	): Candidate[] => {
		const [kind = '', code = ''] = authority.split(':');
		const chosen = isAuthorityKind(kind) ? ports.authorities.find(kind, code) : null;
		const known = chosen && r.organisations.findAuthority(chosen);
		const folded = foldPlace(organisation);
		const alike = all.filter(
			(one) => (siren !== null && one.siren === siren) || one.foldedName === folded
		);
		return [...new Map([...(known ? [known] : []), ...alike].map((one) => [one.id, one])).values()]
			.toSorted((one, other) => Number(other.siren === siren) - Number(one.siren === siren))
			.map(({ id, name }) => ({ id, name }));
	};

	const waiting = (r: Repositories, scope: MasterclassScope, id: string): Proposal | null => {
		const proposal = r.calls.findProposal(id);
		return proposal?.masterclassId === scope.masterclassId && proposal.state === 'waiting'
			? proposal
			: null;
	};

	/** The body it comes from: one of the directory, one of the public reference, or a new one. */
	const bodyOf = (
		scope: MasterclassScope<'edit'>,
		proposal: Proposal,
		chosen: string
	): JoiningOrganisation => {
		if (chosen !== '') return { id: chosen };
		const [kind = '', code = ''] = proposal.authority.split(':');
		if (isAuthorityKind(kind)) {
			const added = directory.addAuthority(scope.organiser, kind, code);
			if (added.ok) return { id: added.value.id };
		}
		return {
			details: {
				kind: proposal.content.kind === 'need' ? 'public-body' : 'company',
				name: proposal.organisation,
				siren: proposal.siren,
				siret: proposal.siret,
				code: null,
				department: null,
				population: null,
				website: proposal.website,
				notes: ''
			}
		};
	};

	const personOf = (
		r: Repositories,
		organisationId: string | null,
		{ givenName, familyName, email, locale }: Proposal
	): JoiningPerson => {
		const known =
			organisationId === null
				? undefined
				: r.contacts.ofOrganisation(organisationId).find((one) => one.email === email);
		if (known) return { id: known.id };
		return {
			details: { givenName, familyName, email, locale, phone: '', position: '', notes: '' }
		};
	};

	/** Puts it on the board, or brings forward what is there; answers the participation. */
	const board = (
		r: Repositories,
		scope: MasterclassScope<'look' | 'edit'>,
		proposal: Proposal,
		chosen: string
	): string => {
		const role = proposal.content.kind === 'need' ? 'authority' : 'company';
		const organisation = bodyOf(scope, proposal, chosen);
		const organisationId = 'id' in organisation ? organisation.id : null;
		const person = personOf(r, organisationId, proposal);
		const card = r.recruiting
			.cards(scope.masterclassId)
			.find((one) => one.organisationId === organisationId && one.role === role);
		if (!card) {
			const stage = 'interested';
			const joined = recruiting.join(scope, { organisation, role, stage, people: [person] });
			if (!joined.ok) throw new Unfit();
			return joined.value;
		}
		const seated = recruiting.addPerson(scope, card.id, person);
		if (!seated.ok && seated.reason !== 'person-already-there') throw new Unfit();
		const revision = r.participations.find(card.id)?.revision ?? 0;
		if (BEHIND.includes(card.stage))
			recruiting.move(scope, {
				participationId: card.id,
				revision,
				stage: 'interested',
				refusal: '',
				byPhone: false
			});
		return card.id;
	};

	return {
		/** Everything that came, oldest first. */
		proposals: (scope: MasterclassScope): ReadProposal[] =>
			ports.store.read((r) => {
				const all = r.organisations.all();
				const open: Proposal[] = [];
				return r.calls.proposals(scope.masterclassId).map((proposal) => {
					if (proposal.state !== 'waiting') return { ...proposal, candidates: [], before: null };
					const before = open.findLast(({ email }) => email === proposal.email);
					open.push(proposal);
					return {
						...proposal,
						candidates: candidatesOf(all, r, proposal),
						before: before?.createdAt ?? null
					};
				});
			}),

		/** What a participation came with, once it was accepted. */
		cameWith: (scope: MasterclassScope, participationId: string): Proposal['content'][] =>
			ports.store.read((r) =>
				r.calls
					.proposals(scope.masterclassId)
					.filter((one) => one.participationId === participationId)
					.map(({ content }) => content)
			),

		/** How many wait for a decision. */
		waiting: (scope: MasterclassScope): number =>
			ports.store.read((r) => r.calls.waiting(scope.masterclassId)),

		/**
		 * Accepts a proposal: its body and person join the directory and the board, as interested, and
		 * its need the list, or its solution its offer; all of it, or nothing.
		 *
		 * @param organisation the body of the directory it comes from; empty for a new one
		 * @returns the participation
		 */
		accept: (
			scope: MasterclassScope<'look' | 'edit'>,
			id: string,
			organisation: string
		): Result<string, 'decided' | 'unfit'> => {
			try {
				return ports.store.write((r) => {
					const proposal = waiting(r, scope, id);
					if (!proposal) return refused('decided');
					const now = ports.clock.now();
					const participationId = board(r, scope, proposal, organisation);
					if (proposal.content.kind === 'need') {
						const { title, family, horizon, statement } = proposal.content;
						r.needs.insert({
							...NOT_SAID_YET,
							id: ports.ids.next('ned'),
							masterclassId: scope.masterclassId,
							participationId,
							title,
							family,
							horizon,
							statement,
							source: 'call',
							createdAt: now,
							updatedAt: now,
							revision: 1
						});
						reconcileRequests(r, ports, scope.masterclassId);
					}
					r.calls.decide(id, {
						state: 'accepted',
						decidedAt: now,
						decidedBy: scope.organiser.userId,
						participationId
					});
					r.calls.forgetProposer(id);
					reconcileOffers(r, ports, scope.masterclassId);
					record(r, ports, scope, 'proposal-accepted', {
						participationId,
						name: fullName(proposal)
					});
					return accepted(participationId);
				});
			} catch (error) {
				if (error instanceof Unfit) return refused('unfit');
				throw error;
			}
		},

		/** Refuses a proposal; it is erased thirty days later. */
		refuse: (scope: MasterclassScope<'look' | 'edit'>, id: string): Result<null, 'decided'> =>
			ports.store.write((r) => {
				if (!waiting(r, scope, id)) return refused('decided');
				r.calls.decide(id, {
					state: 'refused',
					decidedAt: ports.clock.now(),
					decidedBy: scope.organiser.userId,
					participationId: null
				});
				record(r, ports, scope, 'proposal-refused');
				return accepted(null);
			})
	};
};
