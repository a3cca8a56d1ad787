import type { StoredFile } from '../files/file.ts';
import type { Consent } from './consent.ts';
import type { Evidence } from './evidence.ts';
import type { Answers } from './fields.ts';

/** What is known of a file that a company gave, frozen with each version. */
export type GivenFile = Pick<
	StoredFile,
	'id' | 'name' | 'type' | 'size' | 'pages' | 'sha256' | 'createdAt'
>;

/** All that a company says in its document; a version is one of these, frozen. */
export type Content = {
	readonly answers: Answers;
	/** In the order they were given. */
	readonly evidence: readonly Evidence[];
	/** Own files instead of the form, or beside it. */
	readonly documents: readonly GivenFile[];
	/** Null while nothing was said. */
	readonly consent: Consent | null;
};

/** What a document starts from. */
export const NOTHING_SAID: Content = { answers: {}, evidence: [], documents: [], consent: null };
