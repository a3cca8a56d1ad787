import { json } from '@sveltejs/kit';
import { fieldSaves } from '#lib/schemas/field-save.ts';
import { sentences } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readJson } from '#lib/server/http/json.ts';
import type { RequestHandler } from './$types';

/** Saves each choice as it is made. */
export const POST: RequestHandler = async (event) => {
	const { app, t } = event.locals;
	const scope = requireGuest(event, event.params.space, 'own-interests', 'write');
	const { fields } = await readJson(event, fieldSaves);
	const saved = app.matching.own.save(scope, fields);
	return json({ ...saved, refused: sentences(saved.refused, t) });
};
