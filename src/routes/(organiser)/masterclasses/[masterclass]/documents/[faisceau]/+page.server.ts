import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Result } from '#lib/domain/shared/result.ts';
import { answerField, fieldNamed } from '#lib/domain/faisceau/fields.ts';
import type { FieldSave } from '#lib/domain/shared/field-save.ts';
import { changesOf, sectionsOf, shownFile, type ShownSection } from '#lib/i18n/document-words.ts';
import { adviceInWords, fieldInWords, missingInWords } from '#lib/i18n/faisceau-words.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import { readDocumentForm } from '#lib/schemas/desk.ts';
import type { DeskDocument, DeskRefusal } from '#lib/server/application/desk.usecases.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { parseForm, refuse, sentences } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const numberIn = (text: string | null): number | null =>
	text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null;

export const load: PageServerLoad = (event) => {
	const { locals, params, url } = event;
	const scope = requireMasterclass(event, params.masterclass, 'look');
	const document = locals.app.desk.show(scope, params.faisceau, {
		from: numberIn(url.searchParams.get('from')),
		to: numberIn(url.searchParams.get('to'))
	});
	if (document === null) error(404, locals.t.errors.pages.notFoundText);
	return { document: shown(document, event), notice: url.searchParams.get('notice') };
};

/** Everything of the page in words: what it says never needs the long texts in the browser. */
const shown = (document: DeskDocument, { locals }: Pick<RequestEvent, 'locals'>) => {
	const { content, completeness, hints, compared, sent, timeZone, moment, ...rest } = document;
	const words = guidance(locals.locale);
	const tongue = { words, t: locals.t, format: locals.format };
	const sections = content ? sectionsOf(content, moment.today, timeZone, tongue) : [];
	const named = (name: string): string => {
		const field = fieldNamed(name);
		return field === null ? locals.t.desk.remarks.onWhole : fieldInWords(field, words);
	};
	return {
		...rest,
		timeZone,
		solution: content?.answers.solutionName ?? '',
		pitch: content?.answers.pitch ?? '',
		sections,
		files: (content?.documents ?? []).map((file) => shownFile(file, timeZone, tongue)),
		done: completeness.done,
		total: completeness.total,
		missing: completeness.missing.map((one) => missingInWords(one, tongue)),
		advised: completeness.advised.map((one) => adviceInWords(one, tongue)),
		hints: hints && {
			supported: hints.convergence.supported,
			short: hints.convergence.short.map((one) => words.hints.convergence.short[one]),
			contradictions: hints.contradictions.map((one) => words.hints.contradictions[one]),
			tension: hints.tension
		},
		sent: sent.map(({ field, text, at }) => ({ field, label: named(field), text, at })),
		/** What a remark can be written on, by field. */
		questions: content ? questionsOf(sections) : {},
		compared: compared && {
			from: compared.from,
			to: compared.to,
			changes: changesOf(compared.difference, timeZone, tongue)
		}
	};
};

const questionsOf = (sections: readonly ShownSection[]): Record<string, string> =>
	Object.fromEntries(
		sections.flatMap(({ part, title, answers }) => [
			...answers.map(({ field, label }) => [field, label || title] as const),
			...(part === 'presentation' || part === 'price' ? [] : [[answerField(part), title] as const])
		])
	);

type Event = RequestEvent<{ masterclass: string; faisceau: string }>;
type Read = { readonly id: string; readonly revision: number };
type Edit = MasterclassScope<'look' | 'edit'>;

/** One decision about the document: a refusal says why, with what was typed. */
const decide =
	(
		notice: string,
		decision: (event: Event, scope: Edit, read: Read) => Result<null, DeskRefusal>
	) =>
	async (event: Event) => {
		const { locals, params, request, url } = event;
		const scope = requireMasterclass(event, params.masterclass, 'edit');
		const data = await request.formData();
		const form = parseForm(readDocumentForm, data, locals.t);
		if (!form.ok) return refuse(422, form.errors);
		const kept = remarksIn(data);
		if (Object.keys(kept).length > 0) {
			const saved = locals.app.desk.saveRemarks(scope, params.faisceau, kept);
			const faults = saved.ok ? sentences(saved.value.refused, locals.t) : {};
			const disputed = saved.ok && Object.keys(saved.value.conflicts).length > 0;
			if (disputed) return refuse(409, { form: locals.t.errors.stale }, form.values);
			if (Object.keys(faults).length > 0) return refuse(422, faults, form.values);
		}
		const done = decision(event, scope, { id: params.faisceau, revision: form.value.revision });
		if (!done.ok) return refuse(409, { form: sayWhy(done.reason, event) }, form.values);
		redirect(303, `${url.pathname}?notice=${notice}`);
	};

/** Remarks as a form posts them: each with the text that it was typed on. */
const remarksIn = (data: FormData): Record<string, FieldSave> =>
	Object.fromEntries(
		[...data].flatMap(([name, base]) => {
			const field = /^base\.(.+)$/.exec(name)?.[1];
			const value = field === undefined ? null : data.get(field);
			return field !== undefined && typeof value === 'string' && typeof base === 'string'
				? [[field, { value, base }]]
				: [];
		})
	);

const sayWhy = (reason: DeskRefusal, { locals }: Event): string => {
	const { desk, errors } = locals.t;
	if (reason === 'no-remark') return desk.remarks.needed;
	return reason === 'stale' ? errors.stale : desk.settled;
};

const nothingMore = () => ({ ok: true, value: null }) as const;

export const actions = {
	remarks: decide('remarks', nothingMore),
	accept: decide('accepted', ({ locals }, scope, read) => locals.app.desk.accept(scope, read)),
	sendBack: decide('sent-back', ({ locals }, scope, read) => locals.app.desk.sendBack(scope, read)),
	reopen: decide('reopened', ({ locals }, scope, read) => locals.app.desk.reopen(scope, read))
} satisfies Actions;
