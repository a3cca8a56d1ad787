import type { FieldSave, FieldsOutcome } from '../shared/field-save.ts';
import { INTERESTS, type Interest } from './interest.ts';

/** What is said of each participation that may be seen; null: nothing. */
export type SaidOf = ReadonlyMap<string, Interest | null>;

/** What a participation says of another from now on. */
export type Saying = { readonly otherId: string; readonly interest: Interest | null };

/** The name under which a form holds what is said of a participation. */
export const interestField = (otherId: string): string => `of-${otherId}`;

/** What a form shows, and starts from. */
export const interestFields = (said: SaidOf): Record<string, FieldSave> =>
	Object.fromEntries(
		[...said].map(([otherId, interest]) => [
			interestField(otherId),
			{ value: interest ?? '', base: interest ?? '' }
		])
	);

const readInterest = (text: string): Interest | null | undefined =>
	text === '' ? null : INTERESTS.find((one) => one === text);

/**
 * What a form that saves some of its choices changes. Each is decided alone: it is kept if nobody chose
 * otherwise since it was read, else both choices are told.
 *
 * @param said of everybody whom the guest may see; of others nothing is kept
 */
export const mergeInterests = (
	said: SaidOf,
	sent: Readonly<Record<string, FieldSave>>
): { readonly changed: readonly Saying[]; readonly outcome: FieldsOutcome } => {
	const changed: Saying[] = [];
	const saved: Record<string, string> = {};
	const conflicts: Record<string, { theirs: string; base: string; by: null }> = {};
	const refused: Record<string, string> = {};
	for (const [name, { value, base }] of Object.entries(sent)) {
		const [, otherId = ''] = /^of-(.+)$/.exec(name) ?? [];
		const now = said.get(otherId);
		const interest = readInterest(value);
		if (now === undefined) refused[name] = 'nobodyThere';
		else if (interest === undefined) refused[name] = 'notAChoice';
		else if (base !== (now ?? '') && interest !== now)
			conflicts[name] = { theirs: now ?? '', base: now ?? '', by: null };
		else {
			saved[name] = value;
			if (interest !== now) changed.push({ otherId, interest });
		}
	}
	return { changed, outcome: { saved, conflicts, refused } };
};
