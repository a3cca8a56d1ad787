import type { FieldShape } from './field-shapes.ts';

/**
 * Two answers to one question, as a form holds them, put together: one text after the other, what is
 * ticked in either, the rows of both. Null where only one of the two can stand, as for a number.
 */
export function bothTyped(kind: FieldShape['kind'], one: string, other: string): string | null {
	switch (kind) {
		case 'text':
			return `${one}\n\n${other}`;
		case 'line':
			return `${one} / ${other}`;
		case 'choices':
			return [...new Set([...one.split('\n'), ...other.split('\n')])].filter(Boolean).join('\n');
		case 'rows':
			return JSON.stringify([...rowsOf(one), ...rowsOf(other)]);
		default:
			return null;
	}
}

const rowsOf = (typed: string): unknown[] => (typed === '' ? [] : (JSON.parse(typed) as unknown[]));
