import type { RecipientGroup } from './consent.ts';
import { RECIPIENT_GROUPS } from './consent.ts';
import type { Content, GivenFile } from './content.ts';
import type { Evidence } from './evidence.ts';
import { ALL_FIELDS, definitionOf, type Field, type FieldValue } from './fields.ts';
import { INDICATORS } from './indicators.ts';
import { sameAnswer } from './merge.ts';
import { wordsChanged, type Piece } from './words.ts';

/** One answer that differs; the older is null when it is new, the newer when it is gone. */
export type ChangedAnswer = {
	readonly field: Field;
	readonly before: FieldValue | null;
	readonly after: FieldValue | null;
	/** Word by word, where several lines are written. */
	readonly words: readonly Piece[] | null;
};

/** Something of a list that differs; the older is null when it is new, the newer when it is gone. */
export type Changed<Item> =
	| { readonly before: null; readonly after: Item }
	| { readonly before: Item; readonly after: null }
	| { readonly before: Item; readonly after: Item };

/** What changed from one version of a document to another. */
export type Difference = {
	/** In reading order. */
	readonly answers: readonly ChangedAnswer[];
	/** In reading order of their indicators. */
	readonly evidence: readonly Changed<Evidence>[];
	/**
	 * Own files, known by their names: name, size, pages and date are all that is told of a replaced
	 * one, since what is in them cannot be compared.
	 */
	readonly documents: readonly Changed<GivenFile>[];
	/** Groups that may read the newer version but not the older, or the reverse. */
	readonly consent: readonly { readonly group: RecipientGroup; readonly given: boolean }[];
	/** Whether nothing at all differs. */
	readonly none: boolean;
};

/** The difference between two frozen contents, the older first. */
export function differenceOf(before: Content, after: Content): Difference {
	const difference = {
		answers: ALL_FIELDS.flatMap((field) => changedAnswer(field, before, after)),
		evidence: changedItems(before.evidence, after.evidence, ({ id }) => id).sort(byIndicator),
		documents: changedItems(before.documents, after.documents, ({ name }) => name),
		consent: RECIPIENT_GROUPS.flatMap((group) => {
			const given = after.consent?.[group] === true;
			return given === (before.consent?.[group] === true) ? [] : [{ group, given }];
		})
	};
	return { ...difference, none: Object.values(difference).every(({ length }) => length === 0) };
}

function changedAnswer(field: Field, before: Content, after: Content): ChangedAnswer[] {
	const [older = null, newer = null] = [before.answers[field], after.answers[field]];
	if (sameAnswer(older, newer)) return [];
	const written =
		definitionOf(field).shape.kind === 'text' &&
		typeof older === 'string' &&
		typeof newer === 'string';
	return [
		{ field, before: older, after: newer, words: written ? wordsChanged(older, newer) : null }
	];
}

/** Items in the newer order, those that are gone last; the same key means the same item. */
function changedItems<Item>(
	before: readonly Item[],
	after: readonly Item[],
	keyOf: (item: Item) => string
): Changed<Item>[] {
	const left = new Map<string, Item[]>();
	for (const item of before) left.set(keyOf(item), [...(left.get(keyOf(item)) ?? []), item]);
	const newer = after.flatMap((item): Changed<Item>[] => {
		const older = left.get(keyOf(item))?.shift();
		if (older === undefined) return [{ before: null, after: item }];
		return sameItem(older, item) ? [] : [{ before: older, after: item }];
	});
	const gone = [...left.values()].flat().map((item) => ({ before: item, after: null }));
	return [...newer, ...gone];
}

/** Whether two records hold the same, in whatever order they name it. */
const sameItem = (one: unknown, other: unknown): boolean => written(one) === written(other);

const written = (item: unknown): string =>
	JSON.stringify(item, (_key, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);

const byIndicator = (one: Changed<Evidence>, other: Changed<Evidence>): number =>
	placeOf(one) - placeOf(other);

const placeOf = ({ before, after }: Changed<Evidence>): number =>
	INDICATORS.findIndex((indicator) => indicator === (after ?? before).indicator);
