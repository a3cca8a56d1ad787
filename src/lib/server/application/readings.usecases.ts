import type { Indicator } from '#lib/domain/faisceau/indicators.ts';
import { changedSince, openReading, type OpeningRefusal } from '#lib/domain/readings/opening.ts';
import {
	conclude,
	readingOnly,
	readingState,
	strengthsOf,
	type Reading,
	type ReadingState,
	type Strength
} from '#lib/domain/readings/reading.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { stageOf } from './access.usecases.ts';
import { printFeedback } from './feedback-print.ts';
import { createOwnReadings } from './own-readings.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { ReadingRow } from './ports/reading.port.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';
import { masterclassOf, record } from './transaction.ts';

/** A reading in the organiser's list. Epoch milliseconds. */
export type ReadingLine = {
	readonly id: string;
	readonly structure: string;
	readonly state: ReadingState;
	/** How strongly each indicator speaks, where the reader has a view of it. */
	readonly strengths: Readonly<Partial<Record<Indicator, Strength>>>;
	readonly updatedAt: number;
	readonly openedAt: number | null;
	/** Its company reads an earlier state of it. */
	readonly changed: boolean;
	/** Why it cannot be opened; `not-over` asks for a confirmation. */
	readonly refusal: OpeningRefusal | null;
};

export type CompanyReadings = {
	/** The company's participation. */
	readonly participationId: string;
	readonly company: string;
	/** It takes part no longer: nobody reads its document, nor it what was made of that. */
	readonly left: boolean;
	/** Shared with an inspiring structure, so that it can be read. */
	readonly shared: boolean;
	readonly readings: readonly ReadingLine[];
};

export type ReadingList = {
	readonly companies: readonly CompanyReadings[];
	/** The session is over. */
	readonly over: boolean;
	readonly timeZone: string;
};

/** What an inspiring structure made of one document, as its company reads it. Epoch milliseconds. */
export type Feedback = Reading & {
	readonly id: string;
	readonly structure: string;
	readonly company: string;
	readonly openedAt: number | null;
};

/** One reading in front of the organiser, as it stands. */
export type ShownReading = Pick<ReadingLine, 'refusal' | 'changed' | 'updatedAt'> & {
	readonly feedback: Feedback;
	readonly timeZone: string;
};

/** A conclusion that lacks its reason is not said to anybody yet. */
const said = ({ whole, reasons, paragraph }: Reading): Pick<Reading, 'whole' | 'reasons'> => {
	const concluded = whole === null ? null : conclude({ whole, reasons, paragraph });
	return concluded?.ok ? concluded.value : { whole: null, reasons: [] };
};

const feedbackOf = (row: ReadingRow): Feedback => {
	const { id, structure, company, openedAt, paragraph, notes } = row;
	return { id, structure, company, openedAt, paragraph, notes, ...said(row) };
};

/** What the inspiring structure makes of each document, and when its company may read it. */
export const createReadingUseCases = (ports: Ports) => {
	const isOver = (r: Repositories, masterclassId: string): boolean =>
		stageOf(r, ports, masterclassOf(r, masterclassId)) === 'over';

	const found = (r: Repositories, masterclassId: string, id: string): ReadingRow | undefined =>
		r.readings.of({ masterclassId }).find((one) => one.id === id);

	/** What a company reads of its document: only what the organiser opened, as it stood then. */
	const opened = (r: Repositories, scope: GuestScope): ReadingRow[] =>
		r.readings
			.of({ companyId: scope.participationId })
			.flatMap((row) => (row.openedCopy === null ? [] : [{ ...row, ...row.openedCopy }]));

	const print = async (row: ReadingRow | undefined, locale: Locale): Promise<Uint8Array | null> =>
		row ? printFeedback(ports, { ...row, ...said(row) }, locale) : null;

	const open = (
		r: Repositories,
		scope: MasterclassScope<'edit'>,
		rows: readonly ReadingRow[]
	): void => {
		for (const row of rows) {
			const { id, companyId, structure } = row;
			r.readings.setOpened(id, { at: ports.clock.now(), copy: readingOnly(row) });
			record(r, ports, scope, 'feedback-opened', {
				reading: id,
				participationId: companyId,
				name: structure
			});
		}
		reconcileRequests(r, ports, scope.masterclassId);
	};

	return {
		own: createOwnReadings(ports),

		/** By company, for the organiser: the companies that confirmed, and any that was read. */
		list: (scope: MasterclassScope): ReadingList =>
			ports.store.read((r) => {
				const { masterclassId } = scope;
				const over = isOver(r, masterclassId);
				const rows = r.readings.of({ masterclassId });
				const readable = r.shares.readableOf(masterclassId);
				const shared = new Set(
					r.shares
						.ofMasterclass(masterclassId)
						.filter(({ wave, id }) => wave === 'inspiring' && readable.has(id))
						.map(({ faisceauId }) => faisceauId)
				);
				const companies = r.shares.documents(masterclassId).map((one) => ({
					participationId: one.participationId,
					company: one.company,
					stage: one.stage,
					left: isClosed(one.stage),
					shared: one.faisceau !== null && shared.has(one.faisceau.id),
					readings: rows
						.filter(({ companyId }) => companyId === one.participationId)
						.map((row): ReadingLine => {
							const may = openReading(row, { over, early: false });
							return {
								id: row.id,
								structure: row.structure,
								state: readingState(row),
								strengths: strengthsOf(row),
								updatedAt: row.updatedAt,
								openedAt: row.openedAt,
								changed: changedSince(row.openedCopy, row),
								refusal: may.ok ? null : may.reason
							};
						})
				}));
				return {
					companies: companies
						.filter(({ stage, readings }) => stage === 'confirmed' || readings.length > 0)
						.map(({ stage: _stage, ...company }) => company),
					over,
					timeZone: masterclassOf(r, masterclassId).timeZone
				};
			}),

		/** One reading as its company would read it if it were opened now; null when this masterclass has none such. */
		show: (scope: MasterclassScope, id: string): ShownReading | null =>
			ports.store.read((r) => {
				const row = found(r, scope.masterclassId, id);
				if (!row) return null;
				const may = openReading(row, { over: isOver(r, scope.masterclassId), early: false });
				return {
					feedback: feedbackOf(row),
					updatedAt: row.updatedAt,
					changed: changedSince(row.openedCopy, row),
					refusal: may.ok ? null : may.reason,
					timeZone: masterclassOf(r, scope.masterclassId).timeZone
				};
			}),

		/**
		 * Opens one reading to the company as it stands; again once it changed.
		 *
		 * @param early the organiser confirmed that it may be read before the session
		 */
		open: (
			scope: MasterclassScope<'edit'>,
			id: string,
			early: boolean
		): Result<null, OpeningRefusal | 'unknown'> =>
			ports.store.write((r) => {
				const row = found(r, scope.masterclassId, id);
				if (!row) return refused('unknown');
				const may = openReading(row, { over: isOver(r, scope.masterclassId), early });
				const news = row.openedAt === null || changedSince(row.openedCopy, row);
				if (may.ok && news) open(r, scope, [row]);
				return may;
			}),

		/**
		 * Opens every reading that says something and is closed.
		 *
		 * @returns how many were opened
		 */
		openAll: (scope: MasterclassScope<'edit'>, early: boolean): Result<number, 'not-over'> =>
			ports.store.write((r) => {
				const over = isOver(r, scope.masterclassId);
				if (!over && !early) return refused('not-over');
				const { masterclassId } = scope;
				const there = new Set(
					r.shares
						.documents(masterclassId)
						.filter(({ stage }) => !isClosed(stage))
						.map(({ participationId }) => participationId)
				);
				const rows = r.readings
					.of({ masterclassId })
					.filter(
						(row) =>
							row.openedAt === null &&
							there.has(row.companyId) &&
							openReading(row, { over, early }).ok
					);
				open(r, scope, rows);
				return accepted(rows.length);
			}),

		/** Takes a reading back from the company. */
		close: (scope: MasterclassScope<'edit'>, id: string): Result<null, 'unknown'> =>
			ports.store.write((r) => {
				const row = found(r, scope.masterclassId, id);
				if (!row) return refused('unknown');
				if (row.openedAt === null) return accepted(null);
				r.readings.setOpened(id, null);
				record(r, ports, scope, 'feedback-closed', {
					reading: id,
					participationId: row.companyId,
					name: row.structure
				});
				reconcileRequests(r, ports, scope.masterclassId);
				return accepted(null);
			}),

		/** What a company reads of its document: only what the organiser opened. */
		feedback: (scope: GuestScope): { feedback: Feedback[]; timeZone: string } =>
			ports.store.read((r) => ({
				feedback: opened(r, scope).map(feedbackOf),
				timeZone: masterclassOf(r, scope.masterclassId).timeZone
			})),

		/** A reading as its company would get it on paper if it were opened now (PDF); null when this masterclass has none such. */
		print: (scope: MasterclassScope, id: string, locale: Locale): Promise<Uint8Array | null> =>
			print(
				ports.store.read((r) => {
					const row = found(r, scope.masterclassId, id);
					return row && changedSince(row.openedCopy, row) ? { ...row, openedAt: null } : row;
				}),
				locale
			),

		/** The feedback to a company on paper (PDF); null unless the organiser opened it. */
		printFeedback: (scope: GuestScope, id: string, locale: Locale): Promise<Uint8Array | null> =>
			print(
				ports.store.read((r) => opened(r, scope).find((one) => one.id === id)),
				locale
			)
	};
};
