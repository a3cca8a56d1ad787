import type { FileState, ScanRefusal, StoredFile } from '#lib/domain/files/file.ts';

/** How many files there are, and their bytes together. */
export type FileUsage = { readonly count: number; readonly bytes: number };

export type FileRepository = {
	find(id: string): StoredFile | null;
	/** In the order they came; refused ones too. */
	ofParticipation(participationId: string): StoredFile[];
	inState(state: FileState): StoredFile[];
	/** What a participation, and all of its masterclass, keep in the store. */
	usage(owner: { masterclassId: string; participationId: string }): {
		readonly participation: FileUsage;
		readonly masterclass: FileUsage;
	};
	/** The contents that some row still needs. */
	contents(): { readonly sha256: string; readonly size: number }[];
	insert(file: StoredFile): void;
	/** Moves on a file that is still in `from`. */
	settle(id: string, from: FileState, state: FileState, refusal: ScanRefusal | null): boolean;
	remove(id: string): void;
};
