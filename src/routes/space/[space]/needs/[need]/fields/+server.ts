import { error, json } from '@sveltejs/kit';
import { readNeed } from '#lib/schemas/need.ts';
import { fieldSaves } from '#lib/schemas/field-save.ts';
import { sentences } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readJson } from '#lib/server/http/json.ts';
import type { RequestHandler } from './$types';

/** Saves the answers that were typed since the last pause. */
export const POST: RequestHandler = async (event) => {
	const { app, t } = event.locals;
	const scope = requireGuest(event, event.params.space, 'own-needs', 'write');
	const { fields } = await readJson(event, fieldSaves);
	const saved = app.needs.own.save(scope, event.params.need, fields, readNeed);
	if (!saved.ok) error(410, t.needs.errors.gone);
	return json({ ...saved.value, refused: sentences(saved.value.refused, t) });
};
