import type { Interest } from '#lib/domain/matching/interest.ts';
import { shownTo } from '#lib/domain/needs/need.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import { recordByGuest, spaceOwnerOf } from './transaction.ts';

/** Somebody a guest may want to meet, and what the guest's organisation said of it. */
export type Acquaintance = {
	readonly participationId: string;
	readonly name: string;
	/** A company's solution in one line, or the titles of the needs that may be read; perhaps none. */
	readonly about: readonly string[];
	/** Null: nothing was said. */
	readonly interest: Interest | null;
};

/** What a form says of one participation, and what it showed before. */
export type ChosenInterest = {
	readonly otherId: string;
	readonly was: Interest | null;
	readonly interest: Interest | null;
};

const named = (r: Repositories, scope: GuestScope): Omit<Acquaintance, 'interest'>[] => {
	// Whom an organiser only thinks of has not been asked: nobody reads its name.
	const asked = r.recruiting
		.cards(scope.masterclassId)
		.filter(({ stage }) => stage !== 'identified' && !isClosed(stage))
		.toSorted((one, other) => one.organisation.localeCompare(other.organisation, 'fr'));
	if (scope.role === 'authority') {
		const lines = new Map(
			r.matching.offersAt(scope.masterclassId).map((one) => [one.organisationId, one.solution])
		);
		return asked
			.filter(({ role }) => role === 'company')
			.map(({ id, organisation, organisationId }) => ({
				participationId: id,
				name: organisation,
				about: [lines.get(organisationId) ?? ''].filter(Boolean)
			}));
	}
	if (scope.role !== 'company') return [];
	const titles = Map.groupBy(
		r.needs.ofMasterclass(scope.masterclassId).filter((need) => shownTo(scope.role, need)),
		({ participationId }) => participationId
	);
	return asked
		.filter(({ id, role }) => role === 'authority' && titles.has(id))
		.map(({ id, organisation }) => ({
			participationId: id,
			name: organisation,
			about: (titles.get(id) ?? []).map(({ title }) => title)
		}));
};

/** Whom a guest may want to meet, by name, with what its organisation said. */
export const acquaintancesOf = (r: Repositories, scope: GuestScope): Acquaintance[] => {
	const said = new Map(
		r.matching
			.interests(scope.masterclassId)
			.filter(({ participationId }) => participationId === scope.participationId)
			.map(({ otherId, interest }) => [otherId, interest])
	);
	return named(r, scope).map((one) => ({
		...one,
		interest: said.get(one.participationId) ?? null
	}));
};

/**
 * Whom the guest's organisation wants to meet; its people say it together. Nobody learns here what the
 * other side said.
 */
export const createOwnInterests = (ports: Ports) => ({
	/**
	 * For an authority the companies that were asked to come; for a company the authorities of which it
	 * may read a need. By name.
	 */
	interests: (scope: GuestScope): Acquaintance[] =>
		ports.store.read((r) => acquaintancesOf(r, scope)),

	/**
	 * Saves what changed in a form: what a colleague said meanwhile of the others stays. Whoever the
	 * guest may not see is left out.
	 */
	saveInterests: (scope: GuestScope, chosen: readonly ChosenInterest[]): void =>
		ports.store.write((r) => {
			const shown = new Map(
				acquaintancesOf(r, scope).map((one) => [one.participationId, one.interest])
			);
			const changed = chosen.filter(
				({ otherId, was, interest }) =>
					interest !== was && shown.has(otherId) && shown.get(otherId) !== interest
			);
			const { participationId, participantId } = scope;
			for (const { otherId, interest } of changed)
				r.matching.setInterest({
					...{ participationId, otherId, interest, participantId },
					updatedAt: ports.clock.now()
				});
			if (changed.length > 0)
				recordByGuest(r, ports, spaceOwnerOf(r, scope), 'interests-said', { participantId });
		})
});
