import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { CommandResult } from '../cli.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A wrong command line, in one sentence for the person who typed it. */
export class BadInput extends Error {}

/** Reads the options of a command; anything unknown, and any loose word, is bad input. */
export function readOptions<const T extends Options>(args: string[], options: T) {
	try {
		return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		// The library adds advice over several lines; its first sentence says what is wrong.
		throw new BadInput(`${error.message.split(/\.?\n|\. /)[0] ?? ''}.`);
	}
}

/** Reads a command's options and its one file. */
export function readWithFile<const T extends Options>(args: string[], options: T) {
	try {
		const { values, positionals } = parseArgs({
			args,
			options,
			strict: true,
			allowPositionals: true
		});
		const [file, ...more] = positionals;
		if (!file || more.length > 0) throw new BadInput('Name one file.');
		return { file, values };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new BadInput(`${error.message.split(/\.?\n|\. /)[0] ?? ''}.`);
	}
}

export function required(value: string | undefined, option: string): string {
	if (value === undefined || value === '') throw new BadInput(`--${option} is missing.`);
	return value;
}

/** Answers bad input with exit code 2 and its sentence. */
export function answer(work: () => string): CommandResult {
	try {
		return { exitCode: 0, stdout: work(), stderr: '' };
	} catch (error) {
		if (!(error instanceof BadInput)) throw error;
		return { exitCode: 2, stdout: '', stderr: `${error.message}\n` };
	}
}

/** The same for work that waits for something. */
export async function answerLater(work: () => Promise<string>): Promise<CommandResult> {
	try {
		return { exitCode: 0, stdout: await work(), stderr: '' };
	} catch (error) {
		if (!(error instanceof BadInput)) throw error;
		return { exitCode: 2, stdout: '', stderr: `${error.message}\n` };
	}
}

/** Rows as text columns, as wide as their longest cell. */
export function columns(rows: readonly (readonly string[])[]): string {
	const widths = rows.reduce<number[]>(
		(wide, row) => row.map((cell, index) => Math.max(cell.length, wide[index] ?? 0)),
		[]
	);
	return rows
		.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '))
		.map((line) => `${line.trimEnd()}\n`)
		.join('');
}
