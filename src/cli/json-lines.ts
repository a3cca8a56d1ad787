import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { BadInput } from './options.ts';

/** The rows of a file that holds one JSON object a line; blank lines are passed over. */
export function readJsonLines<const Schema extends v.GenericSchema>(
	file: string,
	schema: Schema
): v.InferOutput<Schema>[] {
	let content: string;
	try {
		content = readFileSync(file, 'utf8');
	} catch {
		throw new BadInput(`${file} cannot be read.`);
	}
	return content
		.replace(/^\uFEFF/, '')
		.split('\n')
		.flatMap((line, at) =>
			line.trim() === '' ? [] : [rowOf(line, schema, `${file}, line ${String(at + 1)}`)]
		);
}

function rowOf<const Schema extends v.GenericSchema>(
	line: string,
	schema: Schema,
	where: string
): v.InferOutput<Schema> {
	let row: unknown;
	try {
		row = JSON.parse(line);
	} catch {
		throw new BadInput(`${where}: this is not JSON.`);
	}
	const parsed = v.safeParse(schema, row);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	const path = v.getDotPath(issue);
	throw new BadInput(`${where}${path ? `, "${path}"` : ''}: ${issue.message}.`);
}
