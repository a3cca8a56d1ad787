import { fail, type RequestEvent } from '@sveltejs/kit';
import { moveSlot } from '#lib/domain/programme/editing.ts';
import { programmeForm } from '#lib/schemas/programme.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { SlotDraft } from '#lib/server/application/programme.usecases.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { parseForm } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		programme: event.locals.app.programme.show(scope),
		introductions: event.locals.app.needs.introductions(scope)
	};
};

/** What the arrows and buttons of a page without script ask for, beside saving. */
const rearranged = (slots: readonly SlotDraft[], wish: string): readonly SlotDraft[] => {
	const [what, place] = wish.split(':');
	const at = Number(place);
	if (what === 'up') return moveSlot(slots, at, at - 1);
	if (what === 'down') return moveSlot(slots, at, at + 1);
	if (what === 'remove') return slots.filter((_slot, index) => index !== at);
	if (what === 'add')
		return [...slots, { id: null, key: null, minutes: 5, title: '', speaker: '', text: '' }];
	return slots;
};

/** The lines of the form as they were typed, right or wrong, to be shown again. */
const typedLines = (data: FormData) => {
	const all = (name: string) => data.getAll(`${name}[]`).map(String);
	const [id, title, speaker, text] = [all('id'), all('title'), all('speaker'), all('text')];
	return all('minutes').map((minutes, at) => ({
		id: id[at] || null,
		minutes,
		title: title[at] ?? '',
		speaker: speaker[at] ?? '',
		text: text[at] ?? ''
	}));
};

type Saving = (
	programme: App.Locals['app']['programme'],
	scope: MasterclassScope<'edit'>,
	revision: number,
	slots: readonly SlotDraft[],
	wish: string
) => Result<null, string>;

/** Saves the whole form in one of its ways; a refusal answers with what was typed. */
const saving = (save: Saving) => async (event: RequestEvent<{ masterclass: string }>) => {
	const { app, t } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	const data = await event.request.formData();
	const form = parseForm(programmeForm, data, t);
	const typed = { lines: typedLines(data), revision: String(data.get('revision')) };
	if (!form.ok) return fail(422, { ...typed, message: Object.values(form.errors)[0] });
	const { revision, slots } = form.value;
	const saved = save(app.programme, scope, revision, slots, String(data.get('op') ?? ''));
	if (saved.ok) return { saved: t.programme.saved };
	if (saved.reason === 'stale') return fail(409, { ...typed, stale: true });
	return fail(422, { ...typed, message: messageOf(saved.reason, event) });
};

const messageOf = (reason: string, { locals: { t } }: RequestEvent): string =>
	(t.programme.errors as Record<string, string>)[reason] ?? t.errors.stale;

const revisionOf = async (event: RequestEvent) =>
	Number((await event.request.formData()).get('revision'));

/** Does what asks for no lines: a refusal has nothing typed to give back. */
const acting =
	(
		act: (
			programme: App.Locals['app']['programme'],
			scope: MasterclassScope<'edit'>,
			revision: number
		) => Result<null, string>,
		done: 'saved' | 'nowPublished' | 'nowDraft'
	) =>
	async (event: RequestEvent<{ masterclass: string }>) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const result = act(app.programme, scope, await revisionOf(event));
		if (result.ok) return { saved: t.programme[done] };
		const status = result.reason === 'stale' ? 409 : 422;
		return fail(status, { message: messageOf(result.reason, event) });
	};

export const actions: Actions = {
	save: saving((programme, scope, revision, slots, wish) =>
		programme.save(scope, revision, rearranged(slots, wish))
	),
	rebalance: saving((programme, scope, revision, slots) =>
		programme.rebalance(scope, revision, slots)
	),
	name: saving((programme, scope, revision, slots) =>
		programme.nameWorkshops(scope, revision, slots)
	),
	rebuild: acting((programme, scope, revision) => programme.rebuild(scope, revision), 'saved'),
	publish: acting(
		(programme, scope, revision) => programme.publish(scope, revision, true),
		'nowPublished'
	),
	unpublish: acting(
		(programme, scope, revision) => programme.publish(scope, revision, false),
		'nowDraft'
	)
};
