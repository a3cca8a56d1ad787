import { error, fail, redirect } from '@sveltejs/kit';
import { evidenceSought, INDICATORS } from '#lib/domain/faisceau/indicators.ts';
import { removeEvidenceForm } from '#lib/schemas/faisceau.ts';
import { evidenceForm } from '#lib/schemas/faisceau.ts';
import { fileInPage } from '#lib/i18n/faisceau-part.ts';
import { evidenceQuestions, typedEvidence } from '#lib/i18n/faisceau-evidence.ts';
import { aroundForm, frozenInWords, openSheet, tongueOf } from '#lib/server/http/faisceau.ts';
import { parseForm } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readUpload, refusalsOf } from '#lib/server/http/upload.ts';
import type { Actions, PageServerLoad } from './$types';

/** The address of the page that adds one, where another page has its identifier. */
const NEW = 'new';

export const load: PageServerLoad = (event) => {
	const indicator = INDICATORS.find((one) => one === event.params.part);
	const { sheet, tongue, address } = openSheet(event, event.params.space);
	const { t } = event.locals;
	const id = event.params.evidence;
	const evidence = sheet.evidence.find((one) => one.id === id && one.indicator === indicator);
	// After a refused save the page shows what was typed, even of a piece that is gone.
	const gone = id !== NEW && !evidence && event.request.method === 'GET';
	if (!indicator || gone) error(404, t.errors.pages.notFoundText);
	const back = `${address}/${indicator}`;
	if (sheet.frozen !== null) redirect(303, back);
	return {
		formHead: aroundForm(indicator, sheet, tongue).formHead,
		back,
		files: `/space/${event.params.space}/files`,
		indicator: tongue.words.indicators[indicator].label,
		questions: evidenceQuestions(evidenceSought(indicator), tongue),
		values: typedEvidence(evidence ?? null),
		file: evidence?.file ? fileInPage(evidence.file, tongue) : null,
		isNew: id === NEW
	};
};

export const actions: Actions = {
	save: async (event) => {
		const scope = requireGuest(event, event.params.space, 'own-faisceau', 'write');
		const indicator = INDICATORS.find((one) => one === event.params.part);
		const { faisceaux, files: store } = event.locals.app;
		const { t } = event.locals;
		if (!indicator) error(404, t.errors.pages.notFoundText);
		const { form, files } = await readUpload(event, () => faisceaux.fileOwner(scope), 'evidence');
		const received = files.flatMap(({ result }) => (result.ok ? [result.value] : [])).at(-1);
		// A file that came stays with the form, so that nobody has to send it again.
		if (received) form.set('fileId', received.id);
		const parsed = parseForm(evidenceForm, form, t);
		const kept = store
			.ofParticipation(scope.participationId)
			.find(({ id }) => id === parsed.values.fileId);
		const tongue = tongueOf(event.locals);
		const file = kept ? fileInPage(kept, tongue) : null;
		const refusal = (
			status: number,
			errors: Record<string, string>,
			values: Record<string, string> = parsed.values
		) => fail(status, { errors, values, file });
		const wrong = refusalsOf(files, t);
		if (!parsed.ok || wrong !== null)
			return refusal(422, { ...(parsed.ok ? {} : parsed.errors), ...(wrong && { file: wrong }) });
		const { revision, ...words } = parsed.value;
		const id = event.params.evidence;
		const seen = id === NEW ? null : { id, revision: revision ?? 0 };
		const saved = faisceaux.saveEvidence(scope, seen, { ...words, indicator });
		if (saved.ok)
			redirect(303, `/space/${scope.participantId}/faisceau/${indicator}?notice=proved`);
		const said = t.faisceau.told.evidence;
		switch (saved.reason) {
			case 'stale':
			case 'unknown':
			case 'too-many':
				return refusal(409, { form: said[saved.reason] });
			case 'file-gone': {
				// What is saved keeps the file it has.
				const typed = Object.entries(parsed.values).filter(([name]) => name !== 'fileId');
				return refusal(409, { file: said['file-gone'] }, Object.fromEntries(typed));
			}
			default:
				return refusal(409, { form: frozenInWords({ frozen: saved.reason }, tongue) ?? '' });
		}
	},

	remove: async (event) => {
		const scope = requireGuest(event, event.params.space, 'own-faisceau', 'write');
		const { t } = event.locals;
		const parsed = parseForm(removeEvidenceForm, await event.request.formData(), t);
		if (!parsed.ok) return fail(422, { errors: parsed.errors, values: parsed.values, file: null });
		const seen = { id: event.params.evidence, ...parsed.value };
		const removed = event.locals.app.faisceaux.removeEvidence(scope, seen);
		if (!removed.ok && removed.reason === 'stale')
			return fail(409, {
				errors: { form: t.faisceau.told.evidence.stale },
				values: {},
				file: null
			});
		redirect(303, `/space/${scope.participantId}/faisceau/${event.params.part}?notice=unproved`);
	}
};
