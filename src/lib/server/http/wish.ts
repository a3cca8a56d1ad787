import type { RequestEvent } from '@sveltejs/kit';
import { removeWishForm, wishForm } from '#lib/schemas/selection.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { parseForm, refuse } from './form.ts';

/** Notes the wish of a posted form; what is answered when it cannot be. */
export const noteWish = async (
	{ locals: { app, t }, request }: RequestEvent,
	scope: MasterclassScope<'look' | 'edit'>
) => {
	const form = parseForm(wishForm, await request.formData(), t);
	if (!form.ok) return refuse(422, form.errors, form.values);
	const { kind, who, other, reason } = form.value;
	const noted = app.selections.addWish(scope, {
		kind,
		participationId: who,
		otherId: other === '' ? null : other,
		reason
	});
	if (noted.ok) return null;
	const words = t.selection.wish;
	return noted.reason === 'unknown'
		? refuse(409, { form: words.gone }, form.values)
		: refuse(422, { other: words.notAPair }, form.values);
};

/** Takes back the wishes of a posted form; what is answered when it cannot be read. */
export const freeWishes = async (
	{ locals: { app, t }, request }: RequestEvent,
	scope: MasterclassScope<'look' | 'edit'>
) => {
	const form = parseForm(removeWishForm, await request.formData(), t);
	if (!form.ok) return refuse(422, form.errors);
	app.selections.removeWishes(scope, form.value.wish);
	return null;
};
