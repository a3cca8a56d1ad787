import {
	fullName,
	type ContactDetails,
	type OrganisationDetails
} from '#lib/domain/directory/details.ts';
import { moveTo } from '#lib/domain/recruiting/board.ts';
import type {
	Participation,
	ParticipationRole,
	Stage
} from '#lib/domain/recruiting/participation.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { insertParticipation, recordMove, type Because } from './board-entries.ts';
import { createBoard } from './board.ts';
import { insertContact, insertOrganisation } from './directory-entries.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileMasterclass } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

/** A body of the directory, or one to be put in it. */
export type JoiningOrganisation =
	{ readonly id: string } | { readonly details: OrganisationDetails };

/** A person of the directory, or one to be put in it. */
export type JoiningPerson = { readonly id: string } | { readonly details: ContactDetails };

export type Joining = {
	readonly organisation: JoiningOrganisation;
	readonly role: ParticipationRole;
	readonly stage: Stage;
	readonly people: readonly JoiningPerson[];
	readonly because?: Because;
};

export type JoinRefusal = 'unknown' | 'already-there' | 'person-already-there';

export type Move = {
	readonly participationId: string;
	readonly revision: number;
	readonly stage: Stage;
	/** Why the organisation declines or withdraws; may be empty. */
	readonly refusal: string;
	/** The answer came by phone rather than by the board's own means. */
	readonly byPhone: boolean;
};

export type NextStep = {
	readonly nextAction: string;
	readonly nextActionDue: PlainDate | null;
	readonly ownerId: string | null;
};

type Edit = MasterclassScope<'look' | 'edit'>;

/** Undoes the whole transaction, and says why. */
class Refusal extends Error {
	readonly reason: JoinRefusal;
	constructor(reason: JoinRefusal) {
		super(reason);
		this.reason = reason;
	}
}

/**
 * The recruiting board: which organisations take part in which role, how far each has come, and who
 * comes for it. Every change that adds, confirms or takes away somebody brings the calendar
 * invitations in line, in the same transaction.
 */
export const createRecruitingUseCases = (ports: Ports) => {
	const own = (r: Repositories, scope: MasterclassScope, id: string): Participation | null => {
		const participation = r.participations.find(id);
		return participation?.masterclassId === scope.masterclassId ? participation : null;
	};

	/** Adds one person to a participation; what cannot be is refused and leaves nothing behind. */
	const seat = (
		r: Repositories,
		scope: Edit,
		participation: Pick<Participation, 'id' | 'organisationId'>,
		person: JoiningPerson
	) => {
		const { demo } = masterclassOf(r, scope.masterclassId);
		const contactId =
			'id' in person
				? person.id
				: insertContact(r, ports, participation.organisationId, person.details, demo);
		const contact = r.contacts.find(contactId);
		if (contact?.organisationId !== participation.organisationId) throw new Refusal('unknown');
		const added = r.participations.addParticipant({
			id: ports.ids.next('ptc'),
			masterclassId: scope.masterclassId,
			participationId: participation.id,
			contactId,
			createdAt: ports.clock.now()
		});
		if (!added) throw new Refusal('person-already-there');
		return contact;
	};

	/** One transaction that a refusal undoes as a whole. */
	const writing = <T>(work: (r: Repositories) => T): Result<T, JoinRefusal> => {
		try {
			return accepted(ports.store.write(work));
		} catch (error) {
			if (error instanceof Refusal) return refused(error.reason);
			throw error;
		}
	};

	return {
		...createBoard(ports),

		/**
		 * Puts an organisation on the board in a role, with the persons who come for it: all of it, or
		 * nothing.
		 *
		 * @returns the identifier of its participation
		 */
		join: (scope: Edit, joining: Joining): Result<string, JoinRefusal> =>
			writing((r) => {
				const { demo } = masterclassOf(r, scope.masterclassId);
				const { organisation, role, stage, because } = joining;
				const organisationId =
					'id' in organisation
						? organisation.id
						: insertOrganisation(r, ports, organisation.details, demo);
				if (r.organisations.find(organisationId) === null) throw new Refusal('unknown');
				const seated = { organisationId, role, stage, because };
				const id = insertParticipation(r, ports, scope, seated);
				if (id === null) throw new Refusal('already-there');
				for (const person of joining.people) seat(r, scope, { id, organisationId }, person);
				reconcileMasterclass(r, ports, scope.masterclassId);
				return id;
			}),

		/** Moves a card by hand; any move is allowed, also back. */
		move: (scope: Edit, move: Move): Result<Stage, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const before = own(r, scope, move.participationId);
				if (before === null) return refused('unknown');
				const { stage, refusal } = before;
				if (before.revision !== move.revision) return refused('stale');
				const moved = moveTo(before, move.stage, move.refusal, ports.clock.now());
				if (moved === null) {
					if (move.byPhone)
						record(r, ports, scope, 'participation-phoned', { participationId: before.id, stage });
					return accepted(stage);
				}
				if (
					!r.participations.update(before.id, move.revision, {
						stage: moved.stage,
						refusal: moved.refusal,
						stageSince: moved.stageSince
					})
				)
					return refused('stale');
				if (moved.stage !== stage) recordMove(r, ports, scope, before.id, moved.stage);
				record(r, ports, scope, 'participation-moved', {
					participationId: before.id,
					from: stage,
					to: moved.stage,
					...(moved.refusal === refusal ? {} : { refusal: moved.refusal }),
					...(move.byPhone ? { byPhone: true } : {})
				});
				reconcileMasterclass(r, ports, scope.masterclassId);
				return accepted(stage);
			}),

		/** Notes what is to be done next with an organisation, by whom and when. */
		plan: (
			scope: Edit,
			participationId: string,
			revision: number,
			step: NextStep
		): Result<null, 'unknown' | 'stale' | 'not-a-member'> =>
			ports.store.write((r) => {
				const before = own(r, scope, participationId);
				if (before === null) return refused('unknown');
				if (step.ownerId && r.masterclasses.roleOf(scope.masterclassId, step.ownerId) === null)
					return refused('not-a-member');
				const { nextAction, nextActionDue, ownerId } = step;
				if (!r.participations.update(before.id, revision, { nextAction, nextActionDue, ownerId }))
					return refused('stale');
				record(r, ports, scope, 'participation-planned', {
					participationId,
					nextAction,
					nextActionDue
				});
				return accepted(null);
			}),

		/** Takes an organisation off the board; whoever was invited for it is told. */
		remove: (
			scope: Edit,
			participationId: string,
			revision: number
		): Result<null, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const before = own(r, scope, participationId);
				if (before === null) return refused('unknown');
				if (before.revision !== revision) return refused('stale');
				const name = r.organisations.find(before.organisationId)?.name ?? '';
				r.participations.remove(before.id);
				record(r, ports, scope, 'participation-removed', { participationId, name });
				reconcileMasterclass(r, ports, scope.masterclassId);
				return accepted(null);
			}),

		/** Adds one more person of an organisation. */
		addPerson: (
			scope: Edit,
			participationId: string,
			person: JoiningPerson
		): Result<null, JoinRefusal> =>
			writing((r) => {
				const participation = own(r, scope, participationId);
				if (participation === null) throw new Refusal('unknown');
				const contact = seat(r, scope, participation, person);
				record(r, ports, scope, 'participant-added', { participationId, name: fullName(contact) });
				reconcileMasterclass(r, ports, scope.masterclassId);
				return null;
			}),

		/** Takes one person off the masterclass; they stay in the directory. */
		removePerson: (scope: Edit, participantId: string): Result<null, 'unknown'> =>
			ports.store.write((r) => {
				const person = r.recruiting
					.people(scope.masterclassId)
					.find((one) => one.participantId === participantId);
				if (!person) return refused('unknown');
				r.participations.removeParticipant(participantId);
				record(r, ports, scope, 'participant-removed', {
					participationId: person.participationId,
					name: fullName(person)
				});
				reconcileMasterclass(r, ports, scope.masterclassId);
				return accepted(null);
			})
	};
};
