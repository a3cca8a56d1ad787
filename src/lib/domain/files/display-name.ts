import type { FileType } from './file.ts';

/** Long enough for any real name, short enough for every file system once it is downloaded. */
const NAME_MAX = 150;

/** Controls, direction marks and other invisible signs, half characters, unassigned ones. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * The name a file is shown and downloaded under: the last part of what the browser sent, composed
 * form, nothing invisible, at most 150 characters, and always ending as its content is. It never
 * becomes part of a path (ASVS 5.3.2).
 */
export function displayName(sent: string, type: FileType): string {
	const last = sent.split(/[/\\]/).at(-1) ?? '';
	const plain = last.normalize('NFC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
	const ending = `.${type}`;
	const named = plain.toLowerCase().endsWith(ending);
	const stem = (named ? plain.slice(0, -ending.length) : plain).replace(/^[.\s]+|[.\s]+$/g, '');
	const kept = Array.from(stem || 'document').slice(0, NAME_MAX - ending.length);
	return `${kept.join('').trimEnd()}${ending}`;
}
