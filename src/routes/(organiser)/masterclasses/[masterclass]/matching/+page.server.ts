import { redirect } from '@sveltejs/kit';
import { fold } from '#lib/domain/directory/fold.ts';
import { reasonInWords } from '#lib/i18n/matching-words.ts';
import { inviteForm, removeSynonymForm, synonymForm } from '#lib/schemas/matching.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { noteWish } from '#lib/server/http/wish.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTICES = ['invited', 'added', 'removed', 'wished'] as const;

export const load: PageServerLoad = (event) => {
	const { app, t, locale } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const asked = event.url.searchParams;
	const matrix = app.matching.matrix(scope);
	const chosen = app.selections.chosen(scope, matrix);
	const need = asked.get('need');
	const company = asked.get('company');
	const reasoned =
		need !== null && company !== null ? app.matching.reason(scope, need, company) : null;
	const searched = asked.get('search');
	const filters = {
		text: (asked.get('text') ?? '').slice(0, 120),
		authority: asked.get('authority') ?? '',
		uncovered: asked.get('show') === 'uncovered'
	};
	const folded = fold(filters.text);
	const has = (...texts: string[]) =>
		folded === '' || texts.some((one) => fold(one).includes(folded));
	/** Words that name a company show its column, and every need. */
	const columns = matrix.companies.flatMap(({ name }, at) => (has(name) ? [at] : []));
	const named = folded !== '' && columns.length > 0;
	const kept = named ? columns : matrix.companies.map((_, at) => at);
	const lines = matrix.needs.flatMap((one, row) =>
		(named || has(one.title, one.authority)) &&
		(filters.authority === '' || one.participationId === filters.authority) &&
		!(filters.uncovered && one.covered)
			? [{ ...one, scores: kept.map((at) => matrix.scores[row]?.[at] ?? 0) }]
			: []
	);
	const participationOf = (organisationId: string) =>
		matrix.companies.find((one) => one.organisationId === organisationId)?.participationId ?? null;
	const meetings = app.matching.interests(scope);
	const candidate = reasoned && company !== null ? participationOf(company) : null;
	const asking = matrix.needs.find(({ id }) => id === need)?.participationId;
	return {
		chosen,
		/** The company of the shown reason, where it is a candidate. */
		candidate,
		/** What the two of the shown reason said of each other. */
		meeting: meetings.find((one) => one.authorityId === asking && one.companyId === candidate),
		matrix: { needs: matrix.needs, companies: matrix.companies, threshold: matrix.threshold },
		lines,
		columns: kept.flatMap((at) => matrix.companies[at] ?? []),
		filters,
		reason: reasoned && reasonInWords(reasoned, { locale, t }),
		shown: reasoned && need !== null && company !== null ? { need, company } : null,
		search:
			searched === null
				? null
				: {
						need: matrix.needs.find(({ id }) => id === searched) ?? null,
						suggestions: app.matching.suggestions(scope, searched)
					},
		meetings,
		synonyms: app.matching.synonyms(scope.organiser),
		notice: NOTICES.find((one) => one === asked.get('notice')) ?? null
	};
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
		redirect(303, `/masterclasses/${event.params.masterclass}/matching?notice=invited`);
	},

	wish: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const refusal = await noteWish(event, scope);
		if (refusal) return refusal;
		const asked = event.url.searchParams;
		const kept = ['text', 'authority', 'show', 'need', 'company'].flatMap((name) => {
			const value = asked.get(name);
			return value ? [[name, value]] : [];
		});
		const query = new URLSearchParams([...kept, ['notice', 'wished']]).toString();
		redirect(303, `/masterclasses/${event.params.masterclass}/matching?${query}`);
	},

	synonym: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(synonymForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const joined = app.matching.addSynonym(scope.organiser, form.value);
		if (!joined.ok)
			return refuse(409, { other: t.matching.synonyms.faults[joined.reason] }, form.value);
		redirect(303, `/masterclasses/${event.params.masterclass}/matching?notice=added`);
	},

	unsay: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(removeSynonymForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		app.matching.removeSynonym(scope.organiser, form.value.synonym);
		redirect(303, `/masterclasses/${event.params.masterclass}/matching?notice=removed`);
	}
};
