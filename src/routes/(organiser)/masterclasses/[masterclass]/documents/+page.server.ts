import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { GenericSchema, InferOutput } from 'valibot';
import type { Result } from '#lib/domain/shared/result.ts';
import type { WaveRefusal } from '#lib/domain/shares/shares.ts';
import type { Wave } from '#lib/domain/shares/wave.ts';
import {
	companyForm,
	documentForm,
	sendWaveForm,
	sharedDocumentForm,
	waveForm
} from '#lib/schemas/desk.ts';
import type { MasterclassScope } from '#lib/server/application/scope.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	return {
		...event.locals.app.desk.overview(scope),
		notice: event.url.searchParams.get('notice')
	};
};

type Event = RequestEvent<{ masterclass: string }>;

/** One decision by a small form: what came of it is said on the page it leads back to. */
const decision =
	<Schema extends GenericSchema>(
		schema: Schema,
		notice: string,
		decide: (
			scope: MasterclassScope<'look' | 'edit'>,
			form: InferOutput<Schema>,
			event: Event
		) => Result<unknown>,
		why: (reason: string, form: InferOutput<Schema>, event: Event) => string
	) =>
	async (event: Event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(schema, await event.request.formData(), event.locals.t);
		if (!form.ok) return refuse(422, form.errors);
		const done = decide(scope, form.value, event);
		if (!done.ok) return refuse(409, { form: why(done.reason, form.value, event) });
		redirect(303, `${event.url.pathname}?notice=${notice}`);
	};

const stale = (_reason: string, _form: unknown, { locals }: Event): string => locals.t.errors.stale;

const refusal = (reason: string, { wave }: { wave: Wave }, { locals }: Event): string => {
	const words = locals.t.desk.waves.refusals;
	return reason === 'nobody-reads'
		? words['nobody-reads'][wave]
		: words[reason as Exclude<WaveRefusal, 'nobody-reads'>];
};

const onWave = (notice: string, act: 'approve' | 'hold' | 'release') =>
	decision(
		waveForm,
		notice,
		(scope, { wave }, { locals }): Result<unknown> => locals.app.shares[act](scope, wave),
		refusal
	);

const nothing =
	(key: 'nothingToRevoke' | 'nothingToRestore') =>
	(_reason: string, _form: unknown, { locals }: Event): string =>
		locals.t.desk[key];

export const actions = {
	approve: onWave('approved', 'approve'),
	hold: onWave('held', 'hold'),
	release: onWave('released', 'release'),
	send: decision(
		sendWaveForm,
		'sent',
		(scope, { wave, alone }, { locals }) => locals.app.shares.sendNow(scope, wave, alone),
		refusal
	),

	revokeWave: decision(
		waveForm,
		'revoked',
		(scope, { wave }, { locals }) => locals.app.shares.revoke(scope, { wave, faisceauId: null }),
		nothing('nothingToRevoke')
	),
	restoreWave: decision(
		waveForm,
		'restored',
		(scope, { wave }, { locals }) => locals.app.shares.restore(scope, { wave, faisceauId: null }),
		nothing('nothingToRestore')
	),
	revoke: decision(
		sharedDocumentForm,
		'revoked',
		(scope, { wave, faisceau }, { locals }) =>
			locals.app.shares.revoke(scope, { wave, faisceauId: faisceau }),
		nothing('nothingToRevoke')
	),
	restore: decision(
		sharedDocumentForm,
		'restored',
		(scope, { wave, faisceau }, { locals }) =>
			locals.app.shares.restore(scope, { wave, faisceauId: faisceau }),
		nothing('nothingToRestore')
	),

	holdDocument: decision(
		documentForm,
		'documentHeld',
		(scope, { faisceau, revision }, { locals }) =>
			locals.app.desk.hold(scope, { id: faisceau, revision }, true),
		stale
	),
	releaseDocument: decision(
		documentForm,
		'documentReleased',
		(scope, { faisceau, revision }, { locals }) =>
			locals.app.desk.hold(scope, { id: faisceau, revision }, false),
		stale
	),
	allowLate: decision(
		companyForm,
		'late',
		(scope, { participation }, { locals }) => locals.app.desk.allowLate(scope, participation, true),
		stale
	),
	endLate: decision(
		companyForm,
		'lateEnded',
		(scope, { participation }, { locals }) =>
			locals.app.desk.allowLate(scope, participation, false),
		stale
	)
} satisfies Actions;
