import { redirect } from '@sveltejs/kit';
import { mayGuest } from '#lib/domain/access/guest-rights.ts';
import { sectionsOf } from '#lib/i18n/document-words.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import { refuse, sentences } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readingFields } from '#lib/server/http/readings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locals, params, url } = event;
	const scope = requireGuest(event, params.space, 'own-readings', 'read');
	const opens = url.searchParams.get('company');
	const desk = locals.app.readings.own.desk(scope, opens);
	if (desk === null && mayGuest(scope, 'documents', 'read'))
		redirect(303, `/space/${params.space}/documents`);
	const words = guidance(locals.locale);
	const tongue = { words, t: locals.t, format: locals.format };
	const documents = (desk?.documents ?? []).map(
		({ visible, number, submittedAt, openedAt, ...document }) => {
			const { today, timeZone } = desk ?? { today: '', timeZone: 'UTC' };
			const day = locals.format.dayOf(submittedAt, timeZone, 'long');
			const sections = visible && sectionsOf(visible, today, timeZone, tongue);
			return {
				...document,
				transmitted:
					openedAt === null
						? null
						: locals.t.readings.desk.transmitted(locals.format.dayOf(openedAt, timeZone, 'long')),
				version: locals.t.shares.version(number, day),
				sections: sections && Object.fromEntries(sections.map((one) => [one.part, one])),
				files: visible?.documents.length ?? 0
			};
		}
	);
	return {
		documents,
		indicators: words.indicators,
		families: words.families,
		shown: opens,
		writes: mayGuest(scope, 'own-readings', 'write'),
		saved: url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { app, t } = event.locals;
		const scope = requireGuest(event, event.params.space, 'own-readings', 'write');
		const data = await event.request.formData();
		const fields = readingFields(data);
		const { conflicts, refused } = app.readings.own.saveForm(scope, fields);
		const kept = [...Object.keys(conflicts), ...Object.keys(refused)];
		if (kept.length > 0) {
			const values = Object.fromEntries(kept.map((name) => [name, fields[name]?.value ?? '']));
			return refuse(Object.keys(conflicts).length > 0 ? 409 : 422, sentences(refused, t), values);
		}
		const to = data.get('to');
		const document = typeof to === 'string' && to !== '' ? encodeURIComponent(to) : null;
		redirect(
			303,
			document === null
				? `/space/${event.params.space}/readings?saved`
				: `/space/${event.params.space}/documents/${document}?saved`
		);
	}
};
