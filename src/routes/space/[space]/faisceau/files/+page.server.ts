import { fail, redirect } from '@sveltejs/kit';
import { fileInPage } from '#lib/i18n/faisceau-part.ts';
import { fileForm } from '#lib/schemas/file.ts';
import { frozenInWords, openSheet, tongueOf } from '#lib/server/http/faisceau.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readUpload, refusalsOf } from '#lib/server/http/upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { sheet, tongue, address } = openSheet(event, event.params.space);
	return {
		address,
		frozen: frozenInWords(sheet, tongue),
		documents: sheet.documents.map((file) => ({
			...fileInPage(file, tongue),
			bare: file.type !== 'pdf'
		})),
		notice: event.url.searchParams.get('notice')
	};
};

export const actions: Actions = {
	upload: async (event) => {
		const scope = requireGuest(event, event.params.space, 'own-faisceau', 'write');
		const { app, t } = event.locals;
		const { files } = await readUpload(event, () => app.faisceaux.fileOwner(scope), 'document');
		let frozen: string | null = null;
		for (const { result } of files) {
			if (!result.ok) continue;
			const attached = app.faisceaux.attachDocument(scope, result.value.id);
			if (!attached.ok && attached.reason !== 'unknown')
				frozen = frozenInWords({ frozen: attached.reason }, tongueOf(event.locals));
		}
		if (frozen !== null) return refuse(409, { files: frozen });
		if (files.length === 0) return refuse(422, { files: t.faisceau.told.files.noneChosen });
		const refusals = refusalsOf(files, t);
		const title = files.some(({ result }) => result.ok) ? t.files.refusedTitle : undefined;
		if (refusals !== null) return fail(422, { title, values: {}, errors: { files: refusals } });
		redirect(303, `${event.url.pathname}?notice=received`);
	},

	remove: async (event) => {
		const scope = requireGuest(event, event.params.space, 'own-faisceau', 'write');
		const { app, t } = event.locals;
		const form = parseForm(fileForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const removed = app.faisceaux.detachDocument(scope, form.value.file);
		if (!removed.ok && removed.reason !== 'unknown')
			return refuse(409, {
				form: frozenInWords({ frozen: removed.reason }, tongueOf(event.locals)) ?? ''
			});
		redirect(303, `${event.url.pathname}?notice=removed`);
	}
};
