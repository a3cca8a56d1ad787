import {
	missingOf,
	shownToCompanies,
	type HelpfulAnswer,
	type Need,
	type NeedAnswers,
	type ShownToCompanies
} from '#lib/domain/needs/need.ts';
import type { Stage } from '#lib/domain/recruiting/participation.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { createNeedImport } from './import-needs.ts';
import { createOwnNeeds } from './own-needs.ts';
import type { Introduction, NeedRow } from './ports/need.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import type { MasterclassScope } from './scope.ts';

/** A need as its line shows it. */
export type NeedLine = NeedRow & {
	readonly missing: readonly HelpfulAnswer[];
	readonly shown: ShownToCompanies;
};

/** An authority of the masterclass with what it has said so far; perhaps nothing. */
export type AuthorityNeeds = {
	readonly participationId: string;
	readonly authority: string;
	/** It has not declined: more can be asked of it. */
	readonly here: boolean;
	readonly needs: readonly NeedLine[];
};

const lineOf = (need: NeedRow): NeedLine => ({
	...need,
	missing: missingOf(need),
	shown: shownToCompanies(need)
});

/** Stages of those who will not come: nothing is asked of them. */
const LEFT: readonly Stage[] = ['declined', 'withdrawn'];

/** A need as somebody read it. */
type Read = { readonly id: string; readonly revision: number };

type Standing = Pick<MasterclassScope, 'masterclassId' | 'organiser'>;

/** The purchase needs of the authorities of a masterclass, kept by the organiser and by themselves. */
export const createNeedUseCases = (ports: Ports) => {
	const own = (r: Repositories, scope: Standing, id: string): Need | null => {
		const need = r.needs.find(id);
		return need?.masterclassId === scope.masterclassId ? need : null;
	};

	/** The authorities that have not declined, in alphabetical order. */
	const authorities = (r: Repositories, scope: Standing) =>
		r.recruiting
			.cards(scope.masterclassId)
			.filter(({ role, stage }) => role === 'authority' && !LEFT.includes(stage))
			.map(({ id, organisation }) => ({ participationId: id, authority: organisation }))
			.sort((one, other) => one.authority.localeCompare(other.authority, 'fr'));

	const record = (r: Repositories, scope: Standing, kind: string, need: Need | Read) =>
		r.activities.append({
			id: ports.ids.next('act'),
			masterclassId: scope.masterclassId,
			userId: scope.organiser.userId,
			at: ports.clock.now(),
			kind,
			details: { need: need.id, ...('title' in need ? { title: need.title } : {}) }
		});

	return {
		/** What the authorities do themselves, in their spaces. */
		own: createOwnNeeds(ports),

		/** A list of needs, brought from a spreadsheet. */
		import: createNeedImport(ports),

		/** Every authority with its needs; the silent ones too. */
		list: (scope: MasterclassScope): AuthorityNeeds[] =>
			ports.store.read((r) => {
				const lines = r.needs.ofMasterclass(scope.masterclassId).map(lineOf);
				// What an authority said stays readable after it has left.
				const here = authorities(r, scope);
				const once = new Map(
					[...here, ...lines].map((one) => [one.participationId, one.authority])
				);
				return [...once].map(([participationId, authority]) => ({
					participationId,
					authority,
					here: here.some((one) => one.participationId === participationId),
					needs: lines.filter((need) => need.participationId === participationId)
				}));
			}),

		/** Every need with the authority whose it is, for a file. */
		export: (scope: MasterclassScope) =>
			ports.store.read((r) => {
				const seats = new Map(
					r.participations.ofMasterclass(scope.masterclassId).map((one) => [one.id, one])
				);
				return r.needs.ofMasterclass(scope.masterclassId).flatMap((need) => {
					const seat = seats.get(need.participationId);
					const authority = seat && r.organisations.find(seat.organisationId);
					return authority ? [{ need, authority }] : [];
				});
			}),

		show: (scope: MasterclassScope, id: string): NeedLine | null =>
			ports.store.read((r) => {
				const need = r.needs.ofMasterclass(scope.masterclassId).find((one) => one.id === id);
				return need ? lineOf(need) : null;
			}),

		/** What the authorities say of themselves, for the round table. */
		introductions: (scope: MasterclassScope): Introduction[] =>
			ports.store.read((r) => r.needs.introductions(scope.masterclassId)),

		/** Whose need can be written down. */
		authorities: (scope: MasterclassScope) => ports.store.read((r) => authorities(r, scope)),

		/** Writes down a need for an authority, by phone for example. */
		add: (
			scope: MasterclassScope<'edit'>,
			participationId: string,
			answers: NeedAnswers
		): Result<string, 'unknown-authority'> =>
			ports.store.write((r) => {
				const participation = r.participations.find(participationId);
				if (
					participation?.masterclassId !== scope.masterclassId ||
					participation.role !== 'authority'
				)
					return refused('unknown-authority');
				const now = ports.clock.now();
				const need: Need = {
					...answers,
					id: ports.ids.next('ned'),
					masterclassId: scope.masterclassId,
					participationId,
					source: 'organiser',
					createdAt: now,
					updatedAt: now,
					revision: 1
				};
				r.needs.insert(need);
				record(r, scope, 'need-added', need);
				reconcileRequests(r, ports, scope.masterclassId);
				return accepted(need.id);
			}),

		edit: (
			scope: MasterclassScope<'edit'>,
			{ id, revision }: Read,
			answers: NeedAnswers
		): Result<null, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const need = own(r, scope, id);
				if (!need) return refused('unknown');
				if (!r.needs.update(id, revision, { ...answers, updatedAt: ports.clock.now() }))
					return refused('stale');
				record(r, scope, 'need-edited', need);
				return accepted(null);
			}),

		/** Takes a need away; what it said is gone. */
		remove: (
			scope: MasterclassScope<'edit'>,
			{ id, revision }: Read
		): Result<string, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const need = own(r, scope, id);
				if (!need) return refused('unknown');
				if (need.revision !== revision) return refused('stale');
				r.needs.remove(id);
				record(r, scope, 'need-removed', need);
				reconcileRequests(r, ports, scope.masterclassId);
				return accepted(need.title);
			})
	};
};
