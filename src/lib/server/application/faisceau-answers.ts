import { baseOf, readBase } from '#lib/domain/faisceau/base.ts';
import { fieldNamed, type Field, type FieldValue } from '#lib/domain/faisceau/fields.ts';
import { mergeAnswer, sameAnswer, type KeptAnswer } from '#lib/domain/faisceau/merge.ts';
import { parseField, readAnswers, type FieldRefusal } from '#lib/domain/faisceau/parse.ts';
import { accepted, type Result } from '#lib/domain/shared/result.ts';
import { begin, openFor, writerName, type Frozen } from './faisceau-writing.ts';
import type { AnswerRow } from './ports/faisceau.port.ts';
import type { Ports } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';

/** A field as a page sends it: what was typed, and the word of what it was typed on. */
export type SentAnswer = { readonly raw: unknown; readonly base: string };

/** What became of one field of a page. */
export type SavedAnswer = { readonly field: Field } & (
	| {
			/** Kept now, or kept already. */
			readonly outcome: 'saved';
			readonly value: FieldValue | null;
			readonly base: string;
	  }
	| {
			/** Written by somebody else meanwhile: nothing was overwritten. */
			readonly outcome: 'conflict';
			readonly theirs: FieldValue | null;
			readonly by: string | null;
			/** What to send next, once a person has chosen. */
			readonly base: string;
	  }
	| {
			/** Not touched in this page, but changed elsewhere since: what stands now stays. */
			readonly outcome: 'kept';
			readonly theirs: FieldValue | null;
			readonly base: string;
	  }
	| { readonly outcome: 'refused'; readonly refusal: FieldRefusal }
);

/** Epoch milliseconds, and each field in the order it was sent. */
export type SavedAnswers = { readonly savedAt: number; readonly answers: readonly SavedAnswer[] };

/** The answers of a company's document, saved as they are typed. */
export const createFaisceauAnswers = (ports: Ports) => ({
	/**
	 * Saves answers field by field: what one field becomes never depends on another. Names that no
	 * field has are passed over. The first word begins the document.
	 */
	saveAnswers: (
		scope: GuestScope,
		sent: Readonly<Record<string, SentAnswer>>
	): Result<SavedAnswers, Frozen> =>
		ports.store.write((r) => {
			const open = openFor(r, ports, scope);
			if (!open.ok) return open;
			let faisceau = open.value;
			const rows = faisceau ? r.faisceaux.answers({ faisceauId: faisceau.id }) : [];
			const now = ports.clock.now();

			const save = (field: Field, { raw, base }: SentAnswer): SavedAnswer => {
				const parsed = parseField(field, raw);
				if (!parsed.ok) return { field, outcome: 'refused', refusal: parsed };
				const row = rows.find((one) => one.field === field);
				const kept = keptAnswer(field, row);
				const merge = mergeAnswer(kept, readBase(base, parsed.value), parsed.value);
				if (merge.outcome === 'conflict') {
					const by = writerName(r, row?.updatedBy ?? null);
					return { field, outcome: 'conflict', theirs: merge.theirs, by, base: baseOf(kept) };
				}
				if (merge.outcome === 'saved') {
					faisceau ??= begin(r, ports, scope);
					const written = r.faisceaux.saveAnswer(kept.revision, {
						faisceauId: faisceau.id,
						field,
						value: merge.value,
						updatedAt: now,
						updatedBy: scope.participantId
					});
					if (!written) throw new Error(`two writers of ${field} in one transaction`);
				}
				const next = baseOf({ value: merge.value, revision: merge.revision });
				return sameAnswer(merge.value, parsed.value)
					? { field, outcome: 'saved', value: merge.value, base: next }
					: { field, outcome: 'kept', theirs: merge.value, base: next };
			};

			const answers = Object.entries(sent).flatMap(([name, answer]) => {
				const field = fieldNamed(name);
				return field === null ? [] : [save(field, answer)];
			});
			return accepted({ savedAt: now, answers });
		})
});

/** A stored answer as a person reads it; none is revision 0. */
export const keptAnswer = (field: Field, row: AnswerRow | undefined): KeptAnswer => ({
	value: (row && readAnswers({ [field]: row.value })[field]) ?? null,
	revision: row?.revision ?? 0
});
