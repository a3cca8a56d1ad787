import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

/** A key of the error texts that stands alone (the others take a figure). */
export type ErrorKey = {
	[Key in keyof Catalogue['errors']]: Catalogue['errors'][Key] extends string ? Key : never;
}[keyof Catalogue['errors']];

export type FormRefusal = {
	/** What was typed, to be shown again; a list `x[]` one a line. Passwords and files are left out. */
	readonly values: Record<string, string>;
	/** A sentence by field name; `form` stands for the whole form. */
	readonly errors: Record<string, string>;
};

/** Answers a form with what was typed and what is wrong; the HTTP status tells which kind of wrong. */
export const refuse = (
	status: number,
	errors: Record<string, string>,
	values: Record<string, string> = {}
) => fail<FormRefusal>(status, { values, errors });

export type ParsedForm<Value> =
	| { readonly ok: true; readonly value: Value; readonly values: Record<string, string> }
	| ({ readonly ok: false } & FormRefusal);

const typed = (data: FormData): Record<string, string> =>
	Object.fromEntries(
		[...data.keys()]
			.filter((name) => !name.toLowerCase().includes('password'))
			.flatMap((name) => {
				const texts = data.getAll(name).filter((value) => typeof value === 'string');
				const text = name.endsWith('[]') ? texts.join('\n') : texts.at(-1);
				return text === undefined ? [] : [[name, text]];
			})
	);

/** A field named `x[]` becomes the list `x`; any other its last value. */
const fields = (data: FormData): Record<string, unknown> =>
	Object.fromEntries(
		[...new Set(data.keys())].map((name) =>
			name.endsWith('[]')
				? [name.slice(0, -2), data.getAll(name)]
				: [name, data.getAll(name).at(-1)]
		)
	);

/**
 * Reads a posted form. The schema's messages are keys of `t.errors`; a form that does not fit comes
 * back with what was typed and one sentence a field.
 */
export const parseForm = <Schema extends v.GenericSchema>(
	schema: Schema,
	data: FormData,
	t: Catalogue
): ParsedForm<v.InferOutput<Schema>> => {
	const values = typed(data);
	const parsed = v.safeParse(schema, fields(data));
	if (parsed.success) return { ok: true, value: parsed.output, values };
	const errors: Record<string, string> = {};
	for (const issue of parsed.issues) {
		const field = String(issue.path?.[0]?.key ?? 'form');
		errors[field] ??= sentence(issue.message, t);
	}
	return { ok: false, values, errors };
};

const sentence = (key: string, t: Catalogue): string => {
	const text = (t.errors as Record<string, unknown>)[key];
	return typeof text === 'string' ? text : t.errors.required;
};

/** A sentence for each field whose fault is named by a key of the error texts. */
export const sentences = (
	faults: Readonly<Record<string, string>>,
	t: Catalogue
): Record<string, string> =>
	Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, sentence(key, t)]));
