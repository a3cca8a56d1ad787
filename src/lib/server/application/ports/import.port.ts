import type { Table } from '#lib/domain/import/columns.ts';
import type { NotText, TextEncoding } from '#lib/domain/import/encoding.ts';
import type { Result } from '#lib/domain/shared/result.ts';

/** Reads the bytes of a file, or of a pasted table, as rows of text. */
export type TableReader = {
	read(bytes: Uint8Array): Result<Table & { readonly encoding: TextEncoding }, NotText>;
};

/** Whose a draft is: one organiser's, for the directory or for one masterclass. */
export type DraftOwner = {
	readonly userId: string;
	/** Null: the directory. */
	readonly masterclassId: string | null;
};

/** A file between its preview and its confirmation, in its owner's hands only. */
export type ImportDraft = DraftOwner & {
	readonly id: string;
	readonly fileName: string;
	readonly content: Uint8Array;
	readonly createdAt: number;
};

export type ImportDraftRepository = {
	/** Null too when it is another's, or for something else. */
	find(id: string, owner: DraftOwner): ImportDraft | null;
	insert(draft: ImportDraft): void;
	remove(id: string): void;
	/** Forgets drafts made before an instant, epoch milliseconds. */
	sweep(before: number): void;
};
