import type { RequestEvent } from '@sveltejs/kit';
import { moveParticipationForm } from '#lib/schemas/recruiting.ts';
import { parseForm, refuse } from './form.ts';
import { requireMasterclass } from './guards.ts';

/** Moves a card of the board; answers what moved, so that it can be taken back. */
export const moveCard = async (event: RequestEvent) => {
	const { app, t } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass ?? '', 'edit');
	const form = parseForm(moveParticipationForm, await event.request.formData(), t);
	if (!form.ok) return refuse(422, form.errors, form.values);
	const { participation, ...move } = form.value;
	const moved = app.recruiting.move(scope, { participationId: participation, ...move });
	if (!moved.ok) {
		const message = moved.reason === 'stale' ? t.errors.stale : t.recruiting.gone;
		return refuse(409, { form: message }, form.values);
	}
	return { moved: { id: participation, from: moved.value, to: move.stage } };
};
