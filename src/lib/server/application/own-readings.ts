import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { convergenceOf, type Convergence } from '#lib/domain/faisceau/hints.ts';
import type { Visible } from '#lib/domain/faisceau/visible.ts';
import { changedNotes, fieldNamed, wholeChanged } from '#lib/domain/readings/fields.ts';
import { mergeReading, touchedFields } from '#lib/domain/readings/merge.ts';
import { EMPTY_READING, noteOf, readingOnly, type Reading } from '#lib/domain/readings/reading.ts';
import type { FieldSave, FieldsOutcome } from '#lib/domain/shared/field-save.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { ReadingRow } from './ports/reading.port.ts';
import { latestDocuments, readAfterPromise, readableDocuments } from './readable-documents.ts';
import type { GuestScope } from './scope.ts';
import { masterclassOf, recordByGuest, spaceOwnerOf } from './transaction.ts';

/** A document on the reading desk. Epoch milliseconds. */
export type DeskDocument = {
	readonly faisceauId: string;
	readonly company: string;
	/** What the company calls its solution; empty while unsaid. */
	readonly solution: string;
	readonly number: number;
	readonly submittedAt: number;
	/** This reader has not opened it, or not in this version: nothing of it is shown before. */
	readonly listed: boolean;
	/** What this structure may see of it; null once it may not any more, and keeps its own notes. */
	readonly visible: Visible | null;
	readonly reading: Reading;
	/** When the company was given it to read, as it stood then; null while it is private. */
	readonly openedAt: number | null;
	/** What a reader would look for before seeing the indicators as agreeing; never a verdict. */
	readonly convergence: Convergence | null;
};

/** All documents that a structure reads, side by side. */
export type Desk = {
	readonly documents: readonly DeskDocument[];
	/** Today where the masterclass is held. */
	readonly today: PlainDate;
	readonly timeZone: string;
};

/** What became of the fields of a form. Epoch milliseconds. */
export type SavedFields = FieldsOutcome & { readonly savedAt: number };

type Fields = Readonly<Record<string, FieldSave>>;

/** The readings of a guest's own structure, which its people write together. */
export const createOwnReadings = (ports: Ports) => {
	const readingOf = (rows: readonly ReadingRow[], faisceauId: string) => {
		const row = rows.find((one) => one.faisceauId === faisceauId);
		return { reading: row ? readingOnly(row) : EMPTY_READING, openedAt: row?.openedAt ?? null };
	};

	/** Writes the fields of one document; the first word begins its reading. */
	const saveOne = (
		r: Repositories,
		scope: GuestScope,
		faisceauId: string,
		fields: Fields
	): FieldsOutcome => {
		const now = ports.clock.now();
		const kept = r.readings
			.of({ participationId: scope.participationId })
			.find((one) => one.faisceauId === faisceauId);
		const before = kept ?? EMPTY_READING;
		const { reading, outcome } = mergeReading(before, fields);
		const notes = changedNotes(before, reading);
		const { whole, reasons, paragraph } = reading;
		const changed = wholeChanged(before, reading);
		if (notes.length === 0 && !changed) return outcome;
		const id = kept?.id ?? ports.ids.next('rdg');
		if (!kept) {
			const { participationId } = scope;
			r.readings.insert({ id, faisceauId, participationId, createdAt: now });
			recordByGuest(r, ports, spaceOwnerOf(r, scope), 'reading-begun', { reading: id });
		}
		for (const indicator of notes)
			r.readings.saveNote(id, indicator, noteOf(reading, indicator), now);
		r.readings.update(id, {
			...(changed && { whole, reasons, paragraph }),
			updatedAt: now
		});
		return outcome;
	};

	const save = (scope: GuestScope, fields: Fields): SavedFields =>
		ports.store.write((r) => {
			const byDocument = Map.groupBy(
				Object.entries(fields),
				([name]) => fieldNamed(name)?.faisceauId ?? ''
			);
			byDocument.delete('');
			const all = [...byDocument].map(([faisceauId, entries]): FieldsOutcome => {
				const readable = readableDocuments(r, ports, scope, faisceauId).length > 0;
				if (readable) return saveOne(r, scope, faisceauId, Object.fromEntries(entries));
				const refused = Object.fromEntries(entries.map(([name]) => [name, 'documentGone']));
				return { saved: {}, conflicts: {}, refused };
			});
			return {
				savedAt: ports.clock.now(),
				saved: Object.assign({}, ...all.map(({ saved }) => saved)),
				conflicts: Object.assign({}, ...all.map(({ conflicts }) => conflicts)),
				refused: Object.assign({}, ...all.map(({ refused }) => refused))
			};
		});

	return {
		/**
		 * Every document that was shared, side by side, with what this structure made of it; null before
		 * the promise to keep them. Those are shown that this reader opened before or opens now, and the
		 * access record says so; an organiser who looks sees them all, and leaves none.
		 *
		 * @param opens the document that the reader opens here, or `all`
		 */
		desk: (scope: GuestScope, opens: string | null = null): Desk | null => {
			const shown: string[] = [];
			const desk = ports.store.read((r): Desk | null => {
				if (!readAfterPromise(r, scope)) return null;
				const rows = r.readings.of({ participationId: scope.participationId });
				const { timeZone } = masterclassOf(r, scope.masterclassId);
				const today = localDateOf(ports.clock.now(), timeZone);
				const may = mayGuest(scope, 'documents', 'read');
				const opened = r.shares.openedBy(scope.participantId);
				const documents = latestDocuments(r, ports, scope).map((document) => {
					const { faisceauId, company, number, submittedAt, shareId, visible } = document;
					const isOpen =
						scope.preview || opened.has(shareId) || opens === 'all' || opens === faisceauId;
					const isShown = may && isOpen;
					if (isShown) shown.push(shareId);
					return {
						faisceauId,
						company,
						solution: may ? (visible.answers.solutionName ?? '') : '',
						number,
						submittedAt,
						listed: may && !isOpen,
						visible: isShown ? visible : null,
						...readingOf(rows, faisceauId),
						convergence: isShown ? convergenceOf({ ...visible, consent: null }, today) : null
					};
				});
				return { documents, today, timeZone };
			});
			if (!scope.preview && shown.length > 0)
				ports.store.write((r) => {
					for (const shareId of shown)
						r.shares.recordOpening(shareId, scope.participantId, ports.clock.now());
				});
			return desk;
		},

		/** What this structure made of one document, and when its company was given it to read. */
		of: (scope: GuestScope, faisceauId: string): Pick<DeskDocument, 'reading' | 'openedAt'> =>
			ports.store.read((r) =>
				readingOf(r.readings.of({ participationId: scope.participationId }), faisceauId)
			),

		/** Saves the fields that were typed since the last save, each for itself. */
		save,

		/** Saves a whole form, as a browser without a script sends it: only what was touched counts. */
		saveForm: (scope: GuestScope, fields: Fields): SavedFields => save(scope, touchedFields(fields))
	};
};
