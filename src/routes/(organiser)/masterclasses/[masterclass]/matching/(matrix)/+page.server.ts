import { redirect, type RequestEvent } from '@sveltejs/kit';
import { askedWith } from '#lib/components/matching/asked.ts';
import { reasonInWords } from '#lib/i18n/matching-words.ts';
import { inviteForm, removeSynonymForm, synonymForm } from '#lib/schemas/matching.ts';
import {} from '#lib/schemas/selection.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { freeWishes, noteWish } from '#lib/server/http/wish.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTICES = ['invited', 'added', 'removed', 'wished', 'freed'] as const;

export const load: PageServerLoad = (event) => {
	const { app, t, locale } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const asked = event.url.searchParams;
	const need = asked.get('need');
	const company = asked.get('company');
	const search = asked.get('search');
	const reason =
		need !== null && company !== null ? app.matching.reason(scope, need, company) : null;
	const suggestions = search === null ? null : app.matching.suggestions(scope, search);
	return {
		reason: reason && reasonInWords(reason, { locale, t }),
		suggestions,
		/** What to look for elsewhere, where the directory has nobody. */
		elsewhere:
			search !== null && suggestions?.length === 0
				? (app.matching.sought(scope, [search])[search] ?? [])
				: [],
		notice: NOTICES.find((one) => one === asked.get('notice')) ?? null
	};
};

/** Back to the page with all that was asked of it, and what was done. */
const done = ({ url, params }: RequestEvent, notice: (typeof NOTICES)[number]): never => {
	const asked = askedWith(url.searchParams);
	const address = `/masterclasses/${params.masterclass ?? ''}/matching`;
	redirect(303, `${address}?${asked && `${asked}&`}notice=${notice}`);
};

export const actions: Actions = {
	invite: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(inviteForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const invited = app.matching.invite(scope, form.value.need, form.value.company);
		if (!invited.ok) {
			const words = t.matching.search;
			return refuse(409, { form: invited.reason === 'already-there' ? words.there : words.gone });
		}
		return done(event, 'invited');
	},

	wish: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		return (await noteWish(event, scope)) ?? done(event, 'wished');
	},

	free: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		return (await freeWishes(event, scope)) ?? done(event, 'freed');
	},

	synonym: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(synonymForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const joined = app.matching.addSynonym(scope.organiser, form.value);
		if (!joined.ok)
			return refuse(409, { other: t.matching.synonyms.faults[joined.reason] }, form.value);
		return done(event, 'added');
	},

	unsay: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(removeSynonymForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		app.matching.removeSynonym(scope.organiser, form.value.synonym);
		return done(event, 'removed');
	}
};
