import { redirect, type RequestEvent } from '@sveltejs/kit';
import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import type { Prompt } from '#lib/domain/questions/prompts.ts';
import { newQuestionForm, questionForm, removeQuestionForm } from '#lib/schemas/question.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTICES = ['added', 'saved', 'removed'] as const;

export const load: PageServerLoad = (event) => {
	const { locals, params, url } = event;
	const scope = requireGuest(event, params.space, ['own-questions', 'questions'], 'read');
	if (mayGuest(scope, 'questions', 'read'))
		return { list: locals.app.questions.list(scope), own: null };
	const documents = locals.app.questions.own.list(scope);
	if (documents === null) redirect(303, `/space/${params.space}/documents`);
	const prompts: Readonly<Record<string, string>> = locals.t.questions.prompts;
	const prompt = url.searchParams.get('prompt') ?? '';
	return {
		list: null,
		own: {
			documents,
			writes: mayGuest(scope, 'own-questions', 'write'),
			idea: {
				document: url.searchParams.get('document'),
				text: Object.hasOwn(prompts, prompt) ? (prompts[prompt as Prompt] ?? '') : ''
			},
			notice: NOTICES.find((one) => one === url.searchParams.get('notice')) ?? null
		}
	};
};

/** Back to the document where the question was written, or to the list. */
const back = (
	{ params }: RequestEvent<{ space: string }>,
	data: FormData,
	faisceauId: string,
	notice: (typeof NOTICES)[number]
): never => {
	const space = `/space/${params.space}`;
	redirect(
		303,
		data.has('back')
			? `${space}/documents/${encodeURIComponent(faisceauId)}?question=${notice}#questions`
			: `${space}/questions?notice=${notice}#document-${faisceauId}`
	);
};

export const actions: Actions = {
	add: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-questions', 'write');
		const data = await event.request.formData();
		const form = parseForm(newQuestionForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { document, text } = form.value;
		const added = app.questions.own.add(scope, document, text);
		if (added.ok) return back(event, data, document, 'added');
		const sentence = added.reason === 'unknown' ? t.questions.gone : t.questions.tooMany;
		return refuse(409, { text: sentence }, form.values);
	},

	edit: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-questions', 'write');
		const data = await event.request.formData();
		const form = parseForm(questionForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { question: id, revision, text } = form.value;
		const saved = app.questions.own.edit(scope, { id, revision }, text);
		if (saved.ok) return back(event, data, saved.value, 'saved');
		if (saved.reason === 'stale') return refuse(409, { stale: t.errors.stale }, form.values);
		return refuse(410, { text: t.questions.gone }, form.values);
	},

	remove: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-questions', 'write');
		const data = await event.request.formData();
		const form = parseForm(removeQuestionForm, data, t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { question: id, revision } = form.value;
		const removed = app.questions.own.remove(scope, { id, revision });
		if (removed.ok) return back(event, data, removed.value, 'removed');
		if (removed.reason === 'stale') return refuse(409, { stale: t.errors.stale }, form.values);
		redirect(303, `/space/${event.params.space}/questions?notice=removed`);
	}
};
