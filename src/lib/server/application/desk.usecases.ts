import { completenessOf, type Completeness } from '#lib/domain/faisceau/completeness.ts';
import type { Content } from '#lib/domain/faisceau/content.ts';
import {
	accept,
	allowLate,
	NEW_FILING,
	reopen,
	sendBack,
	type FaisceauState,
	type Filing,
	type Moment
} from '#lib/domain/faisceau/faisceau.ts';
import {
	contradictionsOf,
	convergenceOf,
	tensionOf,
	type Contradiction,
	type Convergence,
	type Tension
} from '#lib/domain/faisceau/hints.ts';
import { differenceOf, type Difference } from '#lib/domain/faisceau/versions.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { CompanyLine } from '#lib/domain/shares/overview.ts';
import { documentsOverview, type DocumentsOverview } from './desk-overview.ts';
import { createDeskRemarks, ownFaisceau, unsentRemarks, WHOLE_DOCUMENT } from './desk-remarks.ts';
import { contentOf, momentOf } from './faisceau-content.ts';
import { writerName } from './faisceau-writing.ts';
import type { Faisceau, FaisceauVersion } from './ports/faisceau.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileMasterclass } from './reconcile.ts';
import type { MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

type Edit = MasterclassScope<'edit'>;

/** A document as somebody read it. */
type Read = { readonly id: string; readonly revision: number };

/** `stale`: it changed since it was read; `settled`: it does not stand where this can be done. */
export type DeskRefusal = 'unknown' | 'stale' | 'settled' | 'no-remark';

export type VersionLine = {
	readonly number: number;
	readonly submittedAt: number;
	readonly by: string | null;
	readonly late: boolean;
	readonly acceptedAt: number | null;
};

/** A document on the organiser's desk. Epoch milliseconds. */
export type DeskDocument = {
	readonly line: CompanyLine;
	readonly state: FaisceauState;
	readonly moment: Moment;
	readonly timeZone: string;
	/** The version that is read; null before one was handed in: what is written is nobody's to read. */
	readonly version: VersionLine | null;
	readonly content: Content | null;
	/** Of the version, or of what is written so far. */
	readonly completeness: Completeness;
	readonly hints: {
		readonly tension: Tension | null;
		readonly contradictions: readonly Contradiction[];
		readonly convergence: Convergence;
	} | null;
	/** What the organiser writes, by field, not sent yet. */
	readonly remarks: Readonly<Record<string, string>>;
	/** What was sent back with this version. */
	readonly sent: readonly { readonly field: string; readonly text: string; readonly at: number }[];
	/** Newest first. */
	readonly versions: readonly VersionLine[];
	/** Two versions side by side, the older first. */
	readonly compared: {
		readonly from: number;
		readonly to: number;
		readonly difference: Difference;
	} | null;
};

/** Checking what companies hand in: read, remark, find complete or send back. */
export const createDeskUseCases = (ports: Ports) => {
	/** Moves a document on by one of the rules of its states, with its line of history. */
	const move = (
		scope: Edit,
		{ id, revision }: Read,
		kind: string,
		rule: (faisceau: Faisceau, remarks: number) => Result<Filing>,
		after: (r: Repositories, latest: FaisceauVersion, now: number) => void = () => undefined
	): Result<null, DeskRefusal> =>
		ports.store.write((r) => {
			const faisceau = ownFaisceau(r, scope, id);
			const [latest] = r.faisceaux.versions({ faisceauId: id });
			if (!faisceau || !latest) return refused('unknown');
			// Whoever handed in meanwhile is to be read first.
			if (faisceau.revision !== revision) return refused('stale');
			const moved = rule(faisceau, unsentRemarks(r, id, latest.id).length);
			if (!moved.ok) return refused(moved.reason === 'no-remark' ? moved.reason : 'settled');
			const now = ports.clock.now();
			const reopenedAt = moved.value.state === 'draft' ? now : null;
			if (!r.faisceaux.update(id, revision, { ...moved.value, reopenedAt, updatedAt: now }))
				return refused('stale');
			after(r, latest, now);
			settle(r, scope, faisceau, kind, { version: latest.number });
			return accepted(null);
		});

	const settle = (
		r: Repositories,
		scope: Edit,
		{ id, participationId }: Pick<Faisceau, 'id' | 'participationId'>,
		kind: string,
		details: Record<string, unknown> = {}
	): void => {
		record(r, ports, scope, kind, { faisceau: id, participationId, ...details });
		reconcileMasterclass(r, ports, scope.masterclassId);
	};

	return {
		...createDeskRemarks(ports),

		/** Every company with its document, and the two waves. */
		overview: (scope: MasterclassScope): DocumentsOverview =>
			ports.store.read((r) => documentsOverview(r, ports, scope.masterclassId)),

		/**
		 * One document in its last version, with what is needed to judge whether it is complete.
		 *
		 * @param compare two numbers of versions to set side by side; by default the last two
		 */
		show: (
			scope: MasterclassScope,
			id: string,
			compare: { readonly from: number | null; readonly to: number | null }
		): DeskDocument | null =>
			ports.store.read((r) => {
				const faisceau = ownFaisceau(r, scope, id);
				const line = documentsOverview(r, ports, scope.masterclassId).companies.find(
					({ faisceauId }) => faisceauId === id
				);
				if (!faisceau || !line) return null;
				const moment = momentOf(r, ports, scope.masterclassId);
				const versions = r.faisceaux.versions({ faisceauId: id });
				const [latest] = versions;
				const content = latest?.content ?? null;
				const { today } = moment;
				const lineOf = ({
					number,
					submittedAt,
					submittedBy,
					late,
					acceptedAt
				}: FaisceauVersion) => ({
					number,
					submittedAt,
					by: writerName(r, submittedBy),
					late,
					acceptedAt
				});
				return {
					line,
					state: faisceau.state,
					moment,
					timeZone: masterclassOf(r, scope.masterclassId).timeZone,
					version: latest ? lineOf(latest) : null,
					content,
					completeness: completenessOf(content ?? contentOf(r, faisceau), today),
					hints: content && {
						tension: tensionOf(content, today),
						contradictions: contradictionsOf(content, today),
						convergence: convergenceOf(content, today)
					},
					remarks: Object.fromEntries(
						unsentRemarks(r, id, latest?.id).map(({ field, text }) => [
							field || WHOLE_DOCUMENT,
							text
						])
					),
					sent: r.faisceaux
						.remarks({ faisceauId: id })
						.flatMap(({ versionId, field, text, sentAt }) =>
							versionId === latest?.id && sentAt !== null ? [{ field, text, at: sentAt }] : []
						),
					versions: versions.map(lineOf),
					compared: comparison(versions, compare)
				};
			}),

		/** Finds the version complete: it goes with its waves, or at once to who has read an older one. */
		accept: (scope: Edit, read: Read) =>
			move(scope, read, 'faisceau-accepted', accept, (r, latest, now) =>
				r.faisceaux.acceptVersion(latest.id, now)
			),

		/** Sends it back with the remarks that were written, at least one. */
		sendBack: (scope: Edit, read: Read) =>
			move(scope, read, 'faisceau-sent-back', sendBack, (r, latest, now) =>
				r.faisceaux.sendRemarks(latest.id, now)
			),

		/** Gives it back to the company to go on writing, whatever the day. */
		reopen: (scope: Edit, read: Read) => move(scope, read, 'faisceau-reopened', reopen),

		/** Keeps it back from the waves, or no longer; what was shared stays so. */
		hold: (scope: Edit, { id, revision }: Read, held: boolean): Result<null, DeskRefusal> =>
			ports.store.write((r) => {
				const faisceau = ownFaisceau(r, scope, id);
				if (!faisceau) return refused('unknown');
				const now = ports.clock.now();
				const heldAt = held ? now : null;
				if (!r.faisceaux.update(id, revision, { heldAt, updatedAt: now })) return refused('stale');
				settle(r, scope, faisceau, held ? 'faisceau-held' : 'faisceau-released');
				return accepted(null);
			}),

		/** Lets a company write after its last day, or no longer; also one that has not begun. */
		allowLate: (scope: Edit, participationId: string, allowed: boolean): Result<null, 'unknown'> =>
			ports.store.write((r) => {
				const participation = r.participations.find(participationId);
				if (
					participation?.masterclassId !== scope.masterclassId ||
					participation.role !== 'company'
				)
					return refused('unknown');
				const now = ports.clock.now();
				const before = r.faisceaux.ofParticipation(participationId);
				const filing = allowLate(before ?? NEW_FILING, allowed);
				const id = before?.id ?? ports.ids.next('fsc');
				const reopenedAt = allowed ? now : null;
				if (before)
					r.faisceaux.update(id, before.revision, {
						lateAllowed: filing.lateAllowed,
						reopenedAt,
						updatedAt: now
					});
				else
					r.faisceaux.insert({
						...filing,
						id,
						masterclassId: scope.masterclassId,
						participationId,
						consent: null,
						consentAt: null,
						consentBy: null,
						heldAt: null,
						reopenedAt,
						createdAt: now,
						updatedAt: now,
						revision: 1
					});
				settle(
					r,
					scope,
					{ id, participationId },
					allowed ? 'faisceau-late-allowed' : 'faisceau-late-ended'
				);
				return accepted(null);
			})
	};
};

/** What differs between two versions; the last two when nobody chose, null when there is but one. */
function comparison(
	versions: readonly FaisceauVersion[],
	{ from, to }: { readonly from: number | null; readonly to: number | null }
): DeskDocument['compared'] {
	const of = (number: number | null) => versions.find((version) => version.number === number);
	const newer = of(to) ?? versions[0];
	const older = of(from) ?? versions.find(({ number }) => number < (newer?.number ?? 0));
	if (!newer || !older || newer.number === older.number) return null;
	const [first, second] = [older, newer].sort((one, other) => one.number - other.number);
	if (!first || !second) return null;
	return {
		from: first.number,
		to: second.number,
		difference: differenceOf(first.content, second.content)
	};
}
