import type { ColumnMapping } from '#lib/domain/import/columns.ts';

/** A form, or the part of an address behind the question mark. */
type Sent = { get(name: string): unknown };

/**
 * Columns as a person corrected them: each field names a column from 0, or none. Null when nothing
 * was sent: the headers decide.
 */
export const mappingFrom = <Field extends string>(
	sent: Sent,
	fields: readonly Field[]
): ColumnMapping<Field> | null => {
	const chosen = fields.map((field) => [field, sent.get(field)] as const);
	if (chosen.every(([, column]) => column === null)) return null;
	const mapping: ColumnMapping<Field> = {};
	for (const [field, column] of chosen)
		if (typeof column === 'string' && /^\d{1,3}$/.test(column)) mapping[field] = Number(column);
	return mapping;
};

/** The plan that the person who confirms has seen. */
export const seenFrom = (sent: Sent): string => {
	const seen = sent.get('seen');
	return typeof seen === 'string' ? seen : '';
};
