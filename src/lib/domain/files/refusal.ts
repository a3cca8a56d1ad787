import { QUOTA_REFUSALS } from './limits.ts';

/** What the bytes themselves can be refused for. */
export const CONTENT_REFUSALS = [
	/** Neither PDF, DOCX nor ODT, whatever its name says. */
	'wrong-type',
	/** Protected by a password, or by rights that a password lifts. */
	'encrypted',
	/** Word's format of before 2007, or a Word file under a password: they look alike. */
	'old-word',
	/** Truncated or broken: no reader would show the same thing. */
	'corrupt',
	/** Two formats in one file, each reader seeing another. */
	'two-formats',
	'macros',
	/** Does something when it is opened: scripts, actions, live data. */
	'active-content',
	/** Carries other files. */
	'embedded-files',
	/** Fetches something elsewhere when it is opened. */
	'external-content',
	/** Entity declarations, that an office file never needs. */
	'unsafe-xml',
	/** Names that leave the folder, links, doubles, headers that contradict each other. */
	'unsafe-archive',
	/** Grows out of all proportion when it is unpacked. */
	'bomb',
	'too-many-pages',
	/** Takes too long or too much memory to be read. */
	'too-complex'
] as const;
export type ContentRefusal = (typeof CONTENT_REFUSALS)[number];

/** Why an upload leaves nothing behind, except `infected`: that one is set aside for the organiser. */
export const UPLOAD_REFUSALS = [
	'empty',
	'too-large',
	'cut-off',
	/** The disk is nearly full. */
	'no-space',
	'infected',
	...QUOTA_REFUSALS,
	...CONTENT_REFUSALS
] as const;
export type UploadRefusal = (typeof UPLOAD_REFUSALS)[number];
