import { error, json } from '@sveltejs/kit';
import { fieldSaves } from '#lib/schemas/field-save.ts';
import { frozenInWords, readTyped, tongueOf, typedOutcome } from '#lib/server/http/faisceau.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import { readJson } from '#lib/server/http/json.ts';
import type { RequestHandler } from './$types';

/** Saves the answers that were typed since the last pause. */
export const POST: RequestHandler = async (event) => {
	const scope = requireGuest(event, event.params.space, 'own-faisceau', 'write');
	const { fields } = await readJson(event, fieldSaves);
	const saved = event.locals.app.faisceaux.saveAnswers(scope, readTyped(fields));
	const tongue = tongueOf(event.locals);
	if (!saved.ok) error(410, frozenInWords({ frozen: saved.reason }, tongue) ?? '');
	const { savedAt, answers } = saved.value;
	return json({ savedAt, ...typedOutcome(fields, answers, tongue) });
};
