import type { FileState, FileType, ScanRefusal, StoredFile } from '#lib/domain/files/file.ts';
import type { FileUsage } from '#lib/domain/files/limits.ts';
import type { ContentRefusal } from '#lib/domain/files/refusal.ts';
import type { Result } from '#lib/domain/shared/result.ts';

/** A file with the organisation whose it is, and the name of who sent it, unless that person was erased. */
export type FileRow = StoredFile & {
	readonly organisation: string;
	readonly sender: string | null;
};

export type FileRepository = {
	find(id: string): StoredFile | null;
	/** In the order they came; refused ones too. */
	ofParticipation(participationId: string): StoredFile[];
	/** By organisation, then in the order they came; one query. */
	ofMasterclass(masterclassId: string): FileRow[];
	inState(state: FileState): StoredFile[];
	/** Those that neither a faisceau, nor its evidence, nor any of its versions holds. */
	unattached(): StoredFile[];
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

/** What arrives of a file, in the order it arrives; it throws when the transfer is cut off. */
export type FileContent = AsyncIterable<Uint8Array>;

/** A file that has wholly arrived beside the store and is not part of it yet. */
export type IncomingFile = {
	readonly sha256: string;
	/** Bytes. */
	readonly size: number;
	/** Where an inspector or a scanner may read it. */
	readonly path: string;
	/** Puts it in the store, safe from a power cut once this is over. */
	keep(): Promise<void>;
	/** Leaves nothing of it. */
	discard(): Promise<void>;
};

/** What the store refuses by itself. */
export type TransferRefusal = 'empty' | 'too-large' | 'cut-off' | 'no-space';

/** The bytes of files, by their SHA-256; equal ones are kept once. Rows come after, and go before. */
export type FileStore = {
	/**
	 * Writes what arrives to the disk while counting and hashing. What is refused is gone from the
	 * disk at once; the rest of it is read and dropped, so that the form around it can be answered.
	 *
	 * @param limit bytes
	 */
	take(content: FileContent, limit: number): Promise<Result<IncomingFile, TransferRefusal>>;
	/** Null when it is not there. */
	open(sha256: string): Promise<ReadableStream<Uint8Array> | null>;
	contents(): Promise<{ readonly sha256: string; readonly size: number }[]>;
	/**
	 * Removes a content that no row needs, unless it came after `before`: its row may be on its way.
	 * Synchronous, so that it stands in the transaction that found no row.
	 */
	remove(sha256: string, before: number): boolean;
	/** Removes what an interrupted process left half written; only before the first upload. */
	clean(): void;
	/** Bytes that the disk still has. */
	free(): Promise<number>;
};

/** What an inspection found out. */
export type Inspected = { readonly type: FileType; readonly pages: number | null };

/** Decides by content what a file is, and whether it is safe to hand on. */
export type FileInspector = {
	/** Never throws for a file's sake, however hostile; takes a bounded time. */
	inspect(path: string): Promise<Result<Inspected, ContentRefusal>>;
};

/** `unsure`: it could not be reached, or did not say plainly that a file is clean. */
export type ScanVerdict = 'clean' | 'infected' | 'unsure';

export type VirusScanner = {
	scan(content: FileContent): Promise<ScanVerdict>;
	/** Null when the scanner answers, else what is wrong. */
	verify(): Promise<string | null>;
};
