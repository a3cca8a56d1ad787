import type { Interest } from '#lib/domain/matching/interest.ts';
import { mergeInterests, type Saying } from '#lib/domain/matching/interest-fields.ts';
import { COVERED } from '#lib/domain/matching/matching.ts';
import { shownTo } from '#lib/domain/needs/need.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type { FieldSave, FieldsOutcome } from '#lib/domain/shared/field-save.ts';
import { inPoints, scoresOf } from './need-scores.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import { inOneSitting } from './sitting.ts';
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

/** The same, with what brings them together. */
export type Matched = Acquaintance & {
	/** The title of the need that the texts bring together best; null where none does. */
	readonly need: string | null;
};

/** What a form says of one participation, and what it showed before. */
type ChosenInterest = Saying & { readonly was: Interest | null };

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

/** Whom of its acquaintances a guest's organisation has said something of. */
const saidOf = (r: Repositories, scope: GuestScope): Map<string, Interest | null> =>
	new Map(acquaintancesOf(r, scope).map((one) => [one.participationId, one.interest]));

/** A need and a company that answers it, with the participation of the other side. */
type Answered = { readonly otherId: string; readonly title: string; readonly score: number };

/** Which needs that a guest may read are answered: its own by companies, or those of others by it. */
const answeredFor = (
	r: Repositories,
	ports: Pick<Ports, 'regions'>,
	scope: GuestScope
): Answered[] => {
	const ofAuthority = scope.role === 'authority';
	const needs = r.needs
		.ofMasterclass(scope.masterclassId)
		.filter((need) =>
			ofAuthority ? need.participationId === scope.participationId : shownTo(scope.role, need)
		);
	const organisationId = r.participations.find(scope.participationId)?.organisationId;
	const offers = r.matching
		.offersAt(scope.masterclassId)
		.filter((offer) => ofAuthority || offer.organisationId === organisationId);
	if (needs.length === 0 || offers.length === 0) return [];
	const companies = new Map(
		r.recruiting
			.cards(scope.masterclassId)
			.filter(({ role }) => role === 'company')
			.map((card) => [card.organisationId, card.id])
	);
	return scoresOf(r, ports, needs, offers).flatMap((row, at) =>
		[...row].flatMap(([id, score]) => {
			const need = needs[at];
			const otherId = ofAuthority ? companies.get(id) : need?.participationId;
			return need && otherId && score >= inPoints(COVERED)
				? [{ otherId, title: need.title, score }]
				: [];
		})
	);
};

/**
 * Whom the guest's organisation wants to meet; its people say it together. Nobody learns here what the
 * other side said.
 */
export const createOwnInterests = (ports: Ports) => {
	const write = (r: Repositories, scope: GuestScope, changed: readonly Saying[]): void => {
		if (changed.length === 0) return;
		const { participationId, participantId } = scope;
		const updatedAt = ports.clock.now();
		for (const saying of changed)
			r.matching.setInterest({ ...saying, participationId, participantId, updatedAt });
		if (!inOneSitting(r, ports, scope, ({ kind }) => kind === 'interests-said'))
			recordByGuest(r, ports, spaceOwnerOf(r, scope), 'interests-said', { participantId });
	};

	return {
		/**
		 * For an authority the companies that were asked to come; for a company the authorities of which
		 * it may read a need. First those whom the texts bring together, best first, with the need that
		 * does it; then the others by name. Scores are for the organiser.
		 */
		interests: (scope: GuestScope): Matched[] =>
			ports.store.read((r) => {
				const others = acquaintancesOf(r, scope);
				if (others.length === 0) return [];
				const best = new Map<string, Answered>();
				for (const one of answeredFor(r, ports, scope))
					if (one.score > (best.get(one.otherId)?.score ?? 0)) best.set(one.otherId, one);
				const scoreOf = ({ participationId }: Acquaintance) =>
					best.get(participationId)?.score ?? 0;
				return others
					.toSorted((one, other) => scoreOf(other) - scoreOf(one))
					.map((one) => ({ ...one, need: best.get(one.participationId)?.title ?? null }));
			}),

		/** Saves the choices that were made since the last save, each for itself. */
		save: (
			scope: GuestScope,
			fields: Readonly<Record<string, FieldSave>>
		): FieldsOutcome & { readonly savedAt: number } =>
			ports.store.write((r) => {
				const { changed, outcome } = mergeInterests(saidOf(r, scope), fields);
				write(r, scope, changed);
				return { ...outcome, savedAt: ports.clock.now() };
			}),

		/**
		 * Saves what changed in a form, as a browser without a script sends it: what a colleague said
		 * meanwhile of the others stays. Whoever the guest may not see is left out.
		 */
		saveInterests: (scope: GuestScope, chosen: readonly ChosenInterest[]): void =>
			ports.store.write((r) => {
				const said = saidOf(r, scope);
				write(
					r,
					scope,
					chosen.filter(
						({ otherId, was, interest }) =>
							interest !== was && said.has(otherId) && said.get(otherId) !== interest
					)
				);
			})
	};
};
