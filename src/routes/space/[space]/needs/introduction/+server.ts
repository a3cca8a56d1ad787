import { json } from '@sveltejs/kit';
import { fieldSaves } from '#lib/schemas/field-save.ts';
import { sentences } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readJson } from '#lib/server/http/json.ts';
import type { RequestHandler } from './$types';

/** Saves what an authority says of itself, as it is typed. */
export const POST: RequestHandler = async (event) => {
	const { app, t } = event.locals;
	const scope = requireGuest(event, event.params.space, 'own-needs', 'write');
	const { fields } = await readJson(event, fieldSaves);
	const outcome = app.needs.own.introduce(scope, fields);
	return json({ ...outcome, refused: sentences(outcome.refused, t) });
};
