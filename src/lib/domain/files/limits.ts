import { refused, accepted, type Result } from '../shared/result.ts';

const MB = 1024 * 1024;

/** The largest file, bytes: 20 MB, as guests are told. */
export const FILE_BYTES_MAX = 20 * MB;

/** Files that one form may carry. */
export const FILES_PER_FORM = 3;

/** The largest request that carries files: the files, and room for the texts of its form. */
export const UPLOAD_BYTES_MAX = FILES_PER_FORM * FILE_BYTES_MAX + MB;

/**
 * What one participation may keep: its documents, a proof for each of the twenty indicators, and
 * former versions of both.
 */
export const PARTICIPATION_FILES_MAX = 60;
export const PARTICIPATION_BYTES_MAX = 200 * MB;

/** What all the guests of one masterclass may keep together. */
export const MASTERCLASS_BYTES_MAX = 2048 * MB;

/** Pages of one PDF: far more than anybody reads before a session, and few enough to be counted. */
export const PDF_PAGES_MAX = 500;

/** How many files somebody keeps, and their bytes together. */
export type FileUsage = { readonly count: number; readonly bytes: number };

export const QUOTA_REFUSALS = ['too-many-files', 'participation-full', 'masterclass-full'] as const;
export type QuotaRefusal = (typeof QUOTA_REFUSALS)[number];

/** Whether `size` more bytes fit in what a participation and its masterclass may keep. */
export function fitsQuota(
	usage: { readonly participation: FileUsage; readonly masterclass: FileUsage },
	size: number
): Result<null, QuotaRefusal> {
	if (usage.participation.count >= PARTICIPATION_FILES_MAX) return refused('too-many-files');
	if (usage.participation.bytes + size > PARTICIPATION_BYTES_MAX)
		return refused('participation-full');
	if (usage.masterclass.bytes + size > MASTERCLASS_BYTES_MAX) return refused('masterclass-full');
	return accepted(null);
}
