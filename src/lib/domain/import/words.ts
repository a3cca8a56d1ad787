import { fold } from '../directory/fold.ts';
import { accepted, refused, type Result } from '../shared/result.ts';

/** What folded words of a file mean. */
export type Words<Code> = ReadonlyMap<string, Code>;

/** Several words in one cell, parted by `;` or `|`; a comma parts too where no word holds it. */
export const readWords = <Code>(
	text: string,
	words: Words<Code>
): Result<readonly Code[], string> => {
	const parts = text
		.split(/[;|\n]/)
		.flatMap((part) => (words.has(fold(part)) ? [part] : part.split(',')))
		.filter((part) => fold(part) !== '');
	const unknown = parts.find((part) => !words.has(fold(part)));
	if (unknown !== undefined) return refused(unknown.trim());
	return accepted([...new Set(parts.flatMap((part) => words.get(fold(part)) ?? []))]);
};
