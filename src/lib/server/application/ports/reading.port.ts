import type { Indicator } from '#lib/domain/faisceau/indicators.ts';
import type { Note, Reading } from '#lib/domain/readings/reading.ts';

/** A reading as it is kept, with its notes. Epoch milliseconds. */
export type ReadingRow = Reading & {
	readonly id: string;
	readonly masterclassId: string;
	readonly faisceauId: string;
	/** The inspiring structure, and its name. */
	readonly participationId: string;
	readonly structure: string;
	/** The company whose document it is, and its name. */
	readonly companyId: string;
	readonly company: string;
	/** When the organiser opened it to the company; null while private. */
	readonly openedAt: number | null;
	/** What the company reads: as it stood at that instant. */
	readonly openedCopy: Reading | null;
	readonly createdAt: number;
	readonly updatedAt: number;
};

/** Whose readings: those of a masterclass, of a structure, or on a company's document. */
export type ReadingsOf =
	| { readonly masterclassId: string }
	| { readonly participationId: string }
	| { readonly companyId: string };

export type ReadingRepository = {
	/** In the order they were begun; two queries, whatever their number. */
	of(whose: ReadingsOf): ReadingRow[];
	/** A structure has one reading of a document. */
	insert(reading: Pick<ReadingRow, 'id' | 'faisceauId' | 'participationId' | 'createdAt'>): void;
	/** What is read of the whole; raises the revision. */
	update(
		id: string,
		changes: Partial<Pick<ReadingRow, 'whole' | 'reasons' | 'paragraph' | 'updatedAt'>>
	): void;
	/** Writes the note of one indicator; raises its revision. */
	saveNote(id: string, indicator: Indicator, note: Note, updatedAt: number): void;
	/** Opens it to the company as it stands at an instant, or closes it again. */
	setOpened(id: string, opened: { readonly at: number; readonly copy: Reading } | null): void;
};
