/** What the first bytes of a file say it is. */
export type Signature = 'pdf' | 'archive' | 'compound' | 'other';

const MAGIC: readonly (readonly [Exclude<Signature, 'other'>, string])[] = [
	['pdf', '%PDF-'],
	// Word, OpenDocument, and every other ZIP.
	['archive', 'PK\x03\x04'],
	// Microsoft's compound file: Word before 2007, and Word files under a password.
	['compound', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']
];

/**
 * Recognises a file by its very first bytes; nothing may stand before them, so that no other format
 * can hide in front.
 */
export function signatureOf(head: Uint8Array): Signature {
	const begins = (magic: string) =>
		[...magic].every((sign, index) => head[index] === sign.charCodeAt(0));
	return MAGIC.find(([, magic]) => begins(magic))?.[0] ?? 'other';
}
