import { mergeIntroduction, mergeNeed, type ReadNeed } from '#lib/domain/needs/merge.ts';
import {
	missingOf,
	shownTo,
	shownToCompanies,
	type HelpfulAnswer,
	type Need,
	type NeedAnswers,
	type ShownToCompanies
} from '#lib/domain/needs/need.ts';
import type { FieldSave, FieldsOutcome } from '#lib/domain/shared/field-save.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import type { GuestScope } from './scope.ts';
import { inOneSitting } from './sitting.ts';

/** A need as its own authority sees it. */
export type OwnNeed = Need & {
	readonly missing: readonly HelpfulAnswer[];
	readonly shown: ShownToCompanies;
};

/** An authority with those of its needs that somebody else may read. */
export type ReadableNeeds = {
	readonly authority: string;
	readonly needs: readonly Need[];
};

const seen = (need: Need): OwnNeed => ({
	...need,
	missing: missingOf(need),
	shown: shownToCompanies(need)
});

/**
 * The needs of a guest's own authority, which its people write together, and those of the others that
 * it may read.
 */
export const createOwnNeeds = (ports: Ports) => {
	const own = (r: Repositories, scope: GuestScope, id: string): Need | null => {
		const need = r.needs.find(id);
		return need?.participationId === scope.participationId ? need : null;
	};

	/** Whether this person wrote in it a moment ago. */
	const writing = (r: Repositories, scope: GuestScope, need: string | null): boolean =>
		inOneSitting(
			r,
			ports,
			scope,
			({ kind, details }) =>
				['need-added', 'need-edited', 'introduction-edited'].includes(kind) &&
				(details.need ?? null) === need
		);

	const record = (r: Repositories, scope: GuestScope, kind: string, need: Need | null) => {
		if (kind.endsWith('-edited') && writing(r, scope, need?.id ?? null)) return;
		r.activities.append({
			id: ports.ids.next('act'),
			masterclassId: scope.masterclassId,
			userId: null,
			at: ports.clock.now(),
			kind,
			details: {
				...(need === null ? {} : { need: need.id, title: need.title }),
				participationId: scope.participationId,
				participantId: scope.participantId,
				name: r.spaces.find(scope.participantId)?.name ?? ''
			}
		});
	};

	return {
		list: (scope: GuestScope): OwnNeed[] =>
			ports.store.read((r) =>
				r.needs
					.ofMasterclass(scope.masterclassId)
					.filter(({ participationId }) => participationId === scope.participationId)
					.map(seen)
			),

		/** The needs of the other authorities, as far as each lets this guest read it. */
		readable: (scope: GuestScope): ReadableNeeds[] =>
			ports.store.read((r) => {
				const needs = r.needs
					.ofMasterclass(scope.masterclassId)
					.filter(
						(need) => need.participationId !== scope.participationId && shownTo(scope.role, need)
					);
				return [...Map.groupBy(needs, ({ participationId }) => participationId).values()].map(
					(own) => ({ authority: own[0]?.authority ?? '', needs: own })
				);
			}),

		show: (scope: GuestScope, id: string): OwnNeed | null =>
			ports.store.read((r) => {
				const need = own(r, scope, id);
				return need && seen(need);
			}),

		add: (scope: GuestScope, answers: NeedAnswers): string =>
			ports.store.write((r) => {
				const now = ports.clock.now();
				const need: Need = {
					...answers,
					id: ports.ids.next('ned'),
					masterclassId: scope.masterclassId,
					participationId: scope.participationId,
					source: 'guest',
					createdAt: now,
					updatedAt: now,
					revision: 1
				};
				r.needs.insert(need);
				record(r, scope, 'need-added', need);
				reconcileRequests(r, ports, scope.masterclassId);
				return need.id;
			}),

		/** Saves the whole sheet, as a form without a script sends it. */
		edit: (
			scope: GuestScope,
			{ id, revision }: { readonly id: string; readonly revision: number },
			answers: NeedAnswers
		): Result<null, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const need = own(r, scope, id);
				if (!need) return refused('unknown');
				if (!r.needs.update(id, revision, { ...answers, updatedAt: ports.clock.now() }))
					return refused('stale');
				record(r, scope, 'need-edited', { ...need, ...answers });
				return accepted(null);
			}),

		/** Saves the fields that were typed since the last save, each for itself. */
		save: (
			scope: GuestScope,
			id: string,
			fields: Readonly<Record<string, FieldSave>>,
			read: ReadNeed
		): Result<FieldsOutcome & { readonly savedAt: number }, 'unknown'> =>
			ports.store.write((r) => {
				const need = own(r, scope, id);
				if (!need) return refused('unknown');
				const savedAt = ports.clock.now();
				const { answers, outcome } = mergeNeed(need, fields, read);
				if (Object.keys(outcome.saved).length > 0) {
					r.needs.update(id, need.revision, { ...answers, updatedAt: savedAt });
					record(r, scope, 'need-edited', { ...need, ...answers });
				}
				return accepted({ ...outcome, savedAt });
			}),

		/** What the authority says of its territory and ambitions when its turn comes. */
		introduction: (scope: GuestScope): string =>
			ports.store.read((r) => r.needs.introduction(scope.participationId)),

		/** Saves it, unless a colleague wrote meanwhile. */
		introduce: (
			scope: GuestScope,
			fields: Readonly<Record<string, FieldSave>>
		): FieldsOutcome & { readonly savedAt: number } =>
			ports.store.write((r) => {
				const savedAt = ports.clock.now();
				const now = r.needs.introduction(scope.participationId);
				const { text, outcome } = mergeIntroduction(now, fields);
				if (text !== now) {
					r.needs.introduce(scope.participationId, text, savedAt);
					record(r, scope, 'introduction-edited', null);
				}
				return { ...outcome, savedAt };
			}),

		/** Takes a need away; what it said is gone. */
		remove: (
			scope: GuestScope,
			{ id, revision }: { readonly id: string; readonly revision: number }
		): Result<null, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const need = own(r, scope, id);
				if (!need) return refused('unknown');
				if (need.revision !== revision) return refused('stale');
				r.needs.remove(id);
				record(r, scope, 'need-removed', need);
				reconcileRequests(r, ports, scope.masterclassId);
				return accepted(null);
			})
	};
};
