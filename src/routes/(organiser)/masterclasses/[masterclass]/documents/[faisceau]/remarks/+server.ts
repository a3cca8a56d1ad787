import { error, json } from '@sveltejs/kit';
import { fieldSaves } from '#lib/schemas/field-save.ts';
import { sentences } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { readJson } from '#lib/server/http/json.ts';
import type { RequestHandler } from './$types';

/** Saves remarks as they are written; 409 once the document no longer waits for them. */
export const POST: RequestHandler = async (event) => {
	const { locals, params } = event;
	const scope = requireMasterclass(event, params.masterclass, 'edit');
	const { fields } = await readJson(event, fieldSaves);
	const saved = locals.app.desk.saveRemarks(scope, params.faisceau, fields);
	if (!saved.ok) error(saved.reason === 'unknown' ? 404 : 409, locals.t.desk.settled);
	const { refused, ...outcome } = saved.value;
	return json({ ...outcome, refused: sentences(refused, locals.t) });
};
