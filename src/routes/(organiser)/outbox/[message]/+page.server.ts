import { error, redirect } from '@sveltejs/kit';
import {
	addressCorrection,
	messageAct,
	messageApproval,
	messageWords
} from '#lib/schemas/messaging.ts';
import type { MessageAct } from '#lib/domain/messaging/outbox.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { MessageRefusal } from '#lib/server/application/message-acts.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMessage } from '#lib/server/http/message.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const scope = requireMessage(event, event.params.message, 'look');
	const shown = await event.locals.app.messaging.read(scope, event.params.message);
	if (!shown) error(404, event.locals.t.errors.pages.notFoundText);
	const { arrives, ...rest } = shown;
	// The formatted text has a page of its own: shown here, it would bring its styles along.
	return {
		...rest,
		text: arrives.text,
		file: arrives.file,
		role: scope.role,
		status: event.locals.app.delivery.status()
	};
};

const done = (event: RequestEvent, what: string, id = event.params.message): never =>
	redirect(303, `/outbox/${id}?done=${what}`);

const failed = (event: RequestEvent, reason: MessageRefusal | 'over', values = {}) => {
	const { t } = event.locals;
	if (reason === 'unknown') error(404, t.errors.pages.notFoundText);
	return refuse(409, { form: t.messaging.refusals[reason] }, values);
};

type Acted = (
	scope: MasterclassScope<'edit'>,
	read: { id: string; revision: number }
) => Result<null, MessageRefusal> | Promise<Result<null, MessageRefusal>>;

/** One button of the page. */
const act =
	(what: MessageAct, find: (event: RequestEvent) => Acted) => async (event: RequestEvent) => {
		const scope = requireMessage(event, event.params.message, 'edit');
		const form = parseForm(messageAct, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors);
		const result = await find(event)(scope, {
			id: event.params.message,
			revision: form.value.revision
		});
		return result.ok ? done(event, what) : failed(event, result.reason);
	};

export const actions: Actions = {
	hold: act('hold', ({ locals }) => locals.app.messaging.hold),
	release: act('release', ({ locals }) => locals.app.messaging.release),
	takeBack: act('take-back', ({ locals }) => locals.app.messaging.takeBack),
	leaveNow: act('leave-now', ({ locals }) => locals.app.messaging.leaveNow),
	setAside: act('set-aside', ({ locals }) => locals.app.messaging.setAside),
	markSent: act('mark-sent', ({ locals }) => locals.app.messaging.markSent),

	edit: async (event) => {
		const scope = requireMessage(event, event.params.message, 'edit');
		const form = parseForm(messageWords, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { revision, ...words } = form.value;
		const read = { id: event.params.message, revision };
		const result = event.locals.app.messaging.edit(scope, read, words);
		return result.ok ? done(event, 'edit') : failed(event, result.reason, form.values);
	},

	approve: async (event) => {
		const scope = requireMessage(event, event.params.message, 'edit');
		const form = parseForm(messageApproval, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors);
		const { revision, departure } = form.value;
		const draft = { id: event.params.message, revision };
		const { approved } = await event.locals.app.messaging.approve(scope, [draft], departure);
		return approved === 1 ? done(event, 'approved') : failed(event, 'stale');
	},

	writeAgain: (event) => {
		const scope = requireMessage(event, event.params.message, 'edit');
		const again = event.locals.app.messaging.writeAgain(scope, event.params.message);
		if (again.ok) return done(event, 'write-again', again.value);
		if (again.reason !== 'settled') return failed(event, again.reason);
		return refuse(409, { form: event.locals.t.messaging.refusals.nothingNeeded });
	},

	correct: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMessage(event, event.params.message, 'edit');
		const form = parseForm(addressCorrection, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors, form.values);
		const { contact, revision, email } = form.value;
		const corrected = app.invitations.correctAddress(scope, {
			contactId: contact,
			revision,
			email
		});
		return corrected.ok
			? done(event, 'address')
			: failed(event, corrected.reason === 'stale' ? 'stale' : 'unknown', form.values);
	},

	test: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMessage(event, event.params.message, 'look');
		const sent = await app.messaging.test(scope, event.params.message);
		if (sent.ok) return { tested: sent.value };
		if (sent.reason === 'unknown') error(404, t.errors.pages.notFoundText);
		return refuse(409, { form: t.messaging.refusals[sent.reason] });
	}
};
