import { fail, type RequestEvent } from '@sveltejs/kit';
import { moveSlot } from '#lib/domain/programme/editing.ts';
import { programmeForm } from '#lib/schemas/programme.ts';
import type { SlotDraft } from '#lib/server/application/programme.usecases.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { parseForm } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return { programme: event.locals.app.programme.show(scope) };
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

const read = async (event: RequestEvent<{ masterclass: string }>) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'edit');
	const data = await event.request.formData();
	const form = parseForm(programmeForm, data, event.locals.t);
	return { scope, form, wish: String(data.get('op') ?? '') };
};

/** With the revision saved now: whoever was told of somebody else's change can save next. */
const refusal = (event: RequestEvent, scope: MasterclassScope, reason: string) => {
	const { errors, programme } = event.locals.t;
	const messages: Record<string, string> = { ...programme.errors, stale: errors.stale };
	const { revision } = event.locals.app.programme.show(scope);
	return fail(reason === 'stale' ? 409 : 422, {
		message: messages[reason] ?? errors.stale,
		revision
	});
};

const revisionOf = async (event: RequestEvent) =>
	Number((await event.request.formData()).get('revision'));

export const actions: Actions = {
	save: async (event) => {
		const { scope, form, wish } = await read(event);
		if (!form.ok) return fail(422, { message: Object.values(form.errors)[0] });
		const slots = rearranged(form.value.slots, wish);
		const saved = event.locals.app.programme.save(scope, form.value.revision, slots);
		return saved.ok
			? { saved: event.locals.t.programme.saved }
			: refusal(event, scope, saved.reason);
	},

	rebalance: async (event) => {
		const { scope, form } = await read(event);
		if (!form.ok) return fail(422, { message: Object.values(form.errors)[0] });
		const { revision, slots } = form.value;
		const saved = event.locals.app.programme.rebalance(scope, revision, slots);
		return saved.ok
			? { saved: event.locals.t.programme.saved }
			: refusal(event, scope, saved.reason);
	},

	name: async (event) => {
		const { scope, form } = await read(event);
		if (!form.ok) return fail(422, { message: Object.values(form.errors)[0] });
		const { revision, slots } = form.value;
		const saved = event.locals.app.programme.nameWorkshops(scope, revision, slots);
		return saved.ok
			? { saved: event.locals.t.programme.saved }
			: refusal(event, scope, saved.reason);
	},

	rebuild: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const rebuilt = event.locals.app.programme.rebuild(scope, await revisionOf(event));
		return rebuilt.ok
			? { saved: event.locals.t.programme.saved }
			: refusal(event, scope, rebuilt.reason);
	},

	publish: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const done = event.locals.app.programme.publish(scope, await revisionOf(event), true);
		return done.ok
			? { saved: event.locals.t.programme.nowPublished }
			: refusal(event, scope, done.reason);
	},

	unpublish: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const done = event.locals.app.programme.publish(scope, await revisionOf(event), false);
		return done.ok
			? { saved: event.locals.t.programme.nowDraft }
			: refusal(event, scope, done.reason);
	}
};
