/** What a guest hands over a file for. */
export const FILE_PURPOSES = [
	/** An own document instead of the guided form, or beside it. */
	'document',
	/** The proof of one evidence record. */
	'evidence',
	/** What is shown during the session. */
	'presentation'
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** Decided by content, never by name. */
export const FILE_TYPES = ['pdf', 'docx', 'odt'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** Only an `available` file is ever served. */
export const FILE_STATES = [
	/** Kept, and being read by the virus scanner. */
	'scanning',
	'available',
	/** A quarantined file whose bytes were thrown away; what remains is who sent it and when. */
	'refused',
	/** Kept aside because the scanner found something, or could not be reached. */
	'quarantined'
] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Why a file is set aside after it was taken in. */
export const SCAN_REFUSALS = ['infected', 'not-scanned'] as const;
export type ScanRefusal = (typeof SCAN_REFUSALS)[number];

/** A file that a guest, or an organiser for them, handed over for one participation. */
export type StoredFile = {
	readonly id: string;
	readonly masterclassId: string;
	/** Whose file it is: the organisation in its role at this masterclass. */
	readonly participationId: string;
	/** Who sent it; both null once that person was erased. */
	readonly participantId: string | null;
	readonly userId: string | null;
	readonly purpose: FilePurpose;
	/** Where its bytes stand in the store, 64 hexadecimal digits. */
	readonly sha256: string;
	/** Bytes. */
	readonly size: number;
	readonly type: FileType;
	/** Shown, and given to who downloads it; never part of a path. */
	readonly name: string;
	readonly state: FileState;
	readonly refusal: ScanRefusal | null;
	/** Null when the type does not tell it for sure. */
	readonly pages: number | null;
	readonly createdAt: number;
};
