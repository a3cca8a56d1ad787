import { redirect } from '@sveltejs/kit';
import { isLate } from '#lib/domain/faisceau/faisceau.ts';
import { definitionOf, fieldNamed, PARTS } from '#lib/domain/faisceau/fields.ts';
import { missingInWords, partInWords, progressInWords } from '#lib/i18n/faisceau-words.ts';
import { reuseForm } from '#lib/schemas/faisceau.ts';
import { aroundForm, frozenInWords, openSheet } from '#lib/server/http/faisceau.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { scope, sheet, tongue, address } = openSheet(event, event.params.space);
	const { state, completeness, moment, versions, timeZone, savedAt, remarks } = sheet;
	const { format } = tongue;
	const next = completeness.missing[0]?.part ?? null;
	const part = PARTS.find((one) => one === next) ?? null;
	const instant = (at: number) => format.instant(at, timeZone);
	return {
		sections: aroundForm(null, sheet, tongue).sections,
		address,
		state,
		left: scope.stage === 'left',
		/** The version that is read while another is on its way. */
		stillRead: state === 'accepted' ? null : sheet.readable,
		frozen: frozenInWords(sheet, tongue),
		deadline: moment.deadline,
		late: isLate(moment),
		ready: completeness.ready,
		share: completeness.share,
		progress: progressInWords(completeness, tongue.t),
		missing: completeness.missing.map((missing) => ({
			part: missing.part,
			text: missingInWords(missing, tongue)
		})),
		next: part && { part, label: partInWords(part, tongue.words) },
		begun: savedAt !== null,
		savedAt: savedAt === null ? null : instant(savedAt),
		writing: sheet.writing,
		documents: sheet.documents.length,
		remarks: remarks.map(({ field, text }) => {
			const named = fieldNamed(field);
			const of = named && definitionOf(named).part;
			return { part: of, label: of && partInWords(of, tongue.words), text };
		}),
		versions: versions.map(({ number, submittedAt, by, late, acceptedAt }) => ({
			number,
			at: instant(submittedAt),
			by,
			late,
			accepted: acceptedAt !== null
		})),
		earlier: sheet.earlier.map(({ id, date }) => ({ id, day: format.date(date, 'long') })),
		notice: event.url.searchParams.get('notice')
	};
};

export const actions: Actions = {
	reuse: async (event) => {
		const scope = requireGuest(event, event.params.space, 'own-faisceau', 'write');
		const { app, t } = event.locals;
		const form = parseForm(reuseForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const reused = app.faisceaux.reuse(scope, form.value.earlier);
		if (!reused.ok) return refuse(409, { form: t.faisceau.told.reuse.begun });
		redirect(303, `/space/${scope.participantId}/faisceau?notice=reused`);
	}
};
