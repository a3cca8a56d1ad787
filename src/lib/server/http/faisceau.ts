import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { baseOf } from '#lib/domain/faisceau/base.ts';
import { bothTyped } from '#lib/domain/faisceau/both.ts';
import {
	definitionOf,
	fieldNamed,
	PARTS,
	type Field,
	type Part
} from '#lib/domain/faisceau/fields.ts';
import { isLate } from '#lib/domain/faisceau/faisceau.ts';
import { headInPage, sectionsInPage, type PartFacts } from '#lib/i18n/faisceau-part.ts';
import { typedOf } from '#lib/i18n/faisceau-questions.ts';
import { refusalInWords } from '#lib/i18n/faisceau-words.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import type { Translator } from '#lib/i18n/server.ts';
import type { SavedAnswer, SentAnswer } from '#lib/server/application/faisceau-answers.ts';
import type { FaisceauSheet } from '#lib/server/application/faisceau-sheet.ts';
import type { FieldsOutcome } from '#lib/domain/shared/field-save.ts';
import { requireGuest } from './guards.ts';

/** Words of the form, long ones too, for what a page's server part says. */
export const tongueOf = ({ locale, t, format }: Translator) => ({
	words: guidance(locale),
	t,
	format
});
type Tongue = ReturnType<typeof tongueOf>;

/** The company's document as the guest of an address sees it, and the words to show it in. */
export const openSheet = (event: RequestEvent, spaceId: string) => {
	const scope = requireGuest(event, spaceId, 'own-faisceau', 'read');
	return {
		scope,
		sheet: event.locals.app.faisceaux.sheet(scope),
		tongue: tongueOf(event.locals),
		address: `/space/${scope.participantId}/faisceau`
	};
};

/** What stands around every page of the form: its head, and the seven sections. */
export const aroundForm = (part: Part | null, sheet: FaisceauSheet, tongue: Tongue) => {
	const { content, remarks, completeness, moment } = sheet;
	const { missing, done, total } = completeness;
	const sections = sectionsInPage({ content, remarks, missing }, tongue);
	const late = isLate(moment);
	// Whoever may write after the last day is not told of it any more.
	const day = late && sheet.frozen === null ? null : moment.deadline;
	const due = { due: day, late, done, total };
	return { sections, formHead: headInPage(part, sections, due, tongue) };
};

/** Why nothing can be written now, as a sentence; null when the company may write. */
export const frozenInWords = (
	{ frozen }: Pick<FaisceauSheet, 'frozen'>,
	{ t }: Pick<Tongue, 't'>
): string | null => {
	if (frozen === null) return null;
	return frozen === 'read-only' ? t.faisceau.told.readOnly : t.faisceau.closed[frozen];
};

/** The part of the form that an address names; 404 for any other. */
export const requirePart = (slug: string, { t }: Pick<Translator, 't'>): Part =>
	PARTS.find((part) => part === slug) ?? error(404, t.errors.pages.notFoundText);

/** What an answer that was never given is typed on. */
const BLANK = baseOf({ value: null, revision: 0 });

export const factsOfSheet = (sheet: FaisceauSheet): PartFacts => ({
	content: sheet.content,
	today: sheet.moment.today,
	answers: sheet.answers,
	blank: BLANK,
	evidence: sheet.evidence,
	remarks: sheet.remarks
});

/** A list is posted as `name[]`; the fields of the form have plain names. */
const plain = (name: string): string => name.replace(/\[\]$/, '');

/** Answers as the page sends them while they are typed, by their names in the form. */
export const readTyped = (
	fields: Readonly<Record<string, { readonly value: string; readonly base: string }>>
): Record<string, SentAnswer> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, { value, base }]) => [plain(name), { raw: value, base }])
	);

/** What became of them, in the words of the page and by the names that it sent. */
export function typedOutcome(
	sent: Readonly<Record<string, { readonly value: string }>>,
	answers: readonly SavedAnswer[],
	tongue: Tongue
): FieldsOutcome {
	const nameOf = new Map(Object.keys(sent).map((name) => [plain(name), name]));
	const outcome = {
		saved: {} as Record<string, string>,
		conflicts: {} as Record<string, FieldsOutcome['conflicts'][string]>,
		refused: {} as Record<string, string>
	};
	for (const answer of answers) {
		const { field } = answer;
		const name = nameOf.get(field) ?? field;
		if (answer.outcome === 'refused')
			outcome.refused[name] = refusalInWords(field, answer.refusal, tongue);
		else if (answer.outcome === 'saved') outcome.saved[name] = answer.base;
		else {
			const { base } = answer;
			const by = answer.outcome === 'conflict' ? answer.by : null;
			outcome.conflicts[name] = { theirs: typedOf(field, answer.theirs, tongue), base, by };
		}
	}
	return outcome;
}

/** What a person chose between two texts for one answer. */
type Choice = { readonly field: Field; readonly keep: 'theirs' | 'yours' | 'both' };

/** A form without a script: its answers, as typed, and what was chosen if there were two texts. */
type PostedAnswers = {
	readonly sent: Record<string, SentAnswer>;
	/** As the form held them, by field. */
	readonly typed: Record<string, string>;
	readonly choice: Choice | null;
};

/** Reads a posted form: the fields whose base it carries, ticked or not. */
function readPosted(data: FormData): PostedAnswers {
	const [named = '', keep = ''] = text(data.get('choice')).split(':');
	const chosen = fieldNamed(named);
	const choice: Choice | null =
		chosen !== null && (keep === 'theirs' || keep === 'yours' || keep === 'both')
			? { field: chosen, keep }
			: null;
	const sent: Record<string, SentAnswer> = {};
	const typed: Record<string, string> = {};
	for (const key of data.keys()) {
		const field = key.startsWith('base:') ? fieldNamed(key.slice(5)) : null;
		if (field === null) continue;
		typed[field] = typedIn(data, field);
		sent[field] = { raw: typed[field], base: text(data.get(key)) };
	}
	return { sent, typed, choice };
}

/** What a form holds of one field: a table's cells are named `field.row.column`. */
function typedIn(data: FormData, field: Field): string {
	const { shape } = definitionOf(field);
	if (shape.kind === 'choices') return data.getAll(`${field}[]`).map(text).join('\n');
	if (shape.kind !== 'rows') return data.getAll(field).map(text).filter(Boolean).join('\n');
	const rows = Array.from({ length: shape.max }, (_, row) =>
		Object.fromEntries(
			Object.keys(shape.columns).map((column) => [
				column,
				text(data.get(`${field}.${row}.${column}`))
			])
		)
	);
	const last = rows.findLastIndex((row) => Object.values(row).some((cell) => cell.trim() !== ''));
	return last < 0 ? '' : JSON.stringify(rows.slice(0, last + 1));
}

const text = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');

/** Takes a person's choice into the answers that are sent. */
function settled(posted: PostedAnswers, sheet: FaisceauSheet, tongue: Tongue) {
	const { sent, typed, choice } = posted;
	if (choice === null || !sent[choice.field]) return posted;
	const { field, keep } = choice;
	const { [field]: mine, ...others } = sent;
	if (keep === 'theirs' || !mine) return { ...posted, sent: others };
	if (keep === 'yours') return posted;
	const theirs = typedOf(field, sheet.answers[field]?.value ?? null, tongue);
	const both = bothTyped(definitionOf(field).shape.kind, theirs, typed[field] ?? '');
	if (both === null) return posted;
	return {
		...posted,
		sent: { ...others, [field]: { ...mine, raw: both } },
		typed: { ...typed, [field]: both }
	};
}

/** What a page without a script is told of answers that could not all be saved. */
export type PostedRefusal = {
	/** What was typed in the answers that wait, by field. */
	readonly typed: Record<string, string>;
	readonly errors: Record<string, string>;
	/** With what was typed beside what stands. */
	readonly conflicts: Record<string, FieldsOutcome['conflicts'][string] & { yours: string }>;
};

/**
 * The answer to a posted form: null when all is saved, else what waits, with what was typed. An answer
 * that nobody touched in this page is no conflict: the page shows what stands now.
 */
function refusalOfPosted(
	typed: Readonly<Record<string, string>>,
	answers: readonly SavedAnswer[],
	tongue: Tongue
) {
	const waiting = answers.filter(({ outcome }) => outcome === 'conflict' || outcome === 'refused');
	if (waiting.length === 0) return null;
	const { conflicts, refused: errors } = typedOutcome({}, waiting, tongue);
	return fail<PostedRefusal>(Object.keys(conflicts).length > 0 ? 409 : 422, {
		typed: Object.fromEntries(waiting.map(({ field }) => [field, typed[field] ?? ''])),
		errors,
		conflicts: Object.fromEntries(
			Object.entries(conflicts).map(([field, met]) => [
				field,
				{ ...met, yours: typed[field] ?? '' }
			])
		)
	});
}

/**
 * Saves a form that was posted without a script.
 *
 * @returns what could not be saved, if anything; else where its button leads
 */
export async function savePosted(event: RequestEvent, spaceId: string) {
	const scope = requireGuest(event, spaceId, 'own-faisceau', 'write');
	const { faisceaux } = event.locals.app;
	const tongue = tongueOf(event.locals);
	const data = await event.request.formData();
	const posted = settled(readPosted(data), faisceaux.sheet(scope), tongue);
	const saved = faisceaux.saveAnswers(scope, posted.sent);
	const address = `/space/${scope.participantId}/faisceau`;
	if (!saved.ok) {
		const errors = { form: frozenInWords({ frozen: saved.reason }, tongue) ?? '' };
		const refusal: PostedRefusal = { typed: posted.typed, errors, conflicts: {} };
		return { refusal: fail(409, refusal), to: address };
	}
	const to = text(data.get('to'));
	return {
		refusal: refusalOfPosted(posted.typed, saved.value.answers, tongue),
		to: LEADS_TO.test(to) ? `${address}/${to}` : address
	};
}

/** A page of the form that a button may lead to, with a question mark and a place in it. */
const LEADS_TO = /^(?:[A-Za-z0-9]{1,20})(?:\?saved)?$/;
