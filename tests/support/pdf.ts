import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...values: string[]): string =>
	execFileSync(command, values, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		maxBuffer: 64 * 1024 * 1024
	});

/** Works on the bytes as a file that is there for that time only. */
export function withFile<Found>(bytes: Uint8Array, work: (file: string) => Found): Found {
	const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
	const file = join(folder, 'document.pdf');
	try {
		writeFileSync(file, bytes);
		return work(file);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What qpdf, which had no part in writing it, has to say against a PDF. */
export const faultsOf = (bytes: Uint8Array): string =>
	withFile(bytes, (file) => {
		const check = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
		return check.status === 0 ? '' : check.stdout + check.stderr;
	});

/**
 * The text of each page in the order in which it was written, as poppler reads it, without blanks:
 * those it guesses from distances.
 */
export const pagesOf = (bytes: Uint8Array): string[] =>
	withFile(bytes, (file) =>
		run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1).map(withoutBlanks)
	);

/** Words that stand, in points, left or right of where a page ends, or below it. */
export const wordsOutside = (bytes: Uint8Array): string[] =>
	withFile(bytes, (file) =>
		[...run('pdftotext', '-bbox', file, '-').matchAll(WORD)]
			.filter(([, left, right, bottom]) => {
				return Number(left) < 0 || Number(right) > A4.width || Number(bottom) > A4.height;
			})
			.map(([, , , , word = '']) => word)
	);

/** What a PDF says of itself, and the elements that a screen reader goes by, such as `H1`. */
export const describePdf = (bytes: Uint8Array) =>
	withFile(bytes, (file) => {
		const info = new Map(
			run('pdfinfo', file)
				.split('\n')
				.map((line) => [line.slice(0, 16).replace(':', '').trim(), line.slice(16).trim()] as const)
		);
		return {
			title: info.get('Title'),
			author: info.get('Author'),
			tagged: info.get('Tagged'),
			size: info.get('Page size'),
			pages: Number(info.get('Pages')),
			language: /"\/Lang": "u:([^"]+)"/.exec(run('qpdf', '--json', '--json-key=qpdf', file))?.[1],
			elements: new Set(run('pdfinfo', '-struct', file).match(/(?<=^ *)[A-Z][A-Za-z0-9]*/gm))
		};
	});

const A4 = { width: 595.3, height: 841.9 };
const WORD = /<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g;

export const withoutBlanks = (text: string): string => text.replace(/[\s\u200b]/gu, '');
