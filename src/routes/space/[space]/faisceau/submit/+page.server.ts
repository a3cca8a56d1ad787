import { redirect } from '@sveltejs/kit';
import { RECIPIENT_GROUPS } from '#lib/domain/faisceau/consent.ts';
import { PARTS } from '#lib/domain/faisceau/fields.ts';
import { contradictionsOf, convergenceOf, tensionOf } from '#lib/domain/faisceau/hints.ts';
import { fileInPage, partToRead } from '#lib/i18n/faisceau-part.ts';
import { adviceInWords, missingInWords } from '#lib/i18n/faisceau-words.ts';
import { consentForm } from '#lib/schemas/faisceau.ts';
import { factsOfSheet, frozenInWords, openSheet, tongueOf } from '#lib/server/http/faisceau.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireGuest } from '#lib/server/http/guards.ts';
import type { RequestEvent } from './$types';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { sheet, tongue, address } = openSheet(event, event.params.space);
	const { content, completeness, moment, consent, timeZone } = sheet;
	const { words, format, t } = tongue;
	const facts = factsOfSheet(sheet);
	const tension = tensionOf(content, moment.today);
	const { short } = convergenceOf(content, moment.today);
	return {
		address,
		state: sheet.state,
		revision: sheet.revision,
		frozen: frozenInWords(sheet, tongue),
		/** Writing is over for the space, not only for the document. */
		closed: sheet.frozen === 'read-only',
		parts: PARTS.map((part) => partToRead(part, facts, tongue)),
		documents: sheet.documents.map((file) => fileInPage(file, tongue)),
		missing: completeness.missing
			.filter(({ what }) => what !== 'consent')
			.map((missing) => ({ part: missing.part, text: missingInWords(missing, tongue) })),
		advised: completeness.advised.map((missing) => ({
			part: missing.part,
			text: adviceInWords(missing, tongue)
		})),
		notices: [
			...(tension
				? [tension.explained ? words.hints.tension.explained : words.hints.tension.text]
				: []),
			...contradictionsOf(content, moment.today).map((code) => words.hints.contradictions[code])
		],
		convergence: {
			title: words.hints.convergence.title,
			lead: short.length > 0 ? words.hints.convergence.lead : words.hints.convergence.reached,
			short: short.map((hint) => words.hints.convergence.short[hint])
		},
		consent: {
			...words.parts.consent,
			groups: RECIPIENT_GROUPS.map((group) => ({
				name: group,
				...words.recipients[group],
				given: content.consent?.[group] ?? null
			})),
			saved:
				consent &&
				t.faisceau.told.submit.consentSaved(format.instant(consent.at, timeZone), consent.by)
		},
		evidenceTitle: words.evidence.title,
		again: sheet.versions.length > 0,
		notice: event.url.searchParams.get('notice')
	};
};

/** Keeps what was said of each group; the answer is what is wrong with it, if anything. */
const keepConsent = async (event: RequestEvent) => {
	const scope = requireGuest(event, event.params.space, 'own-faisceau', 'write');
	const { app, t } = event.locals;
	const form = parseForm(consentForm, await event.request.formData(), t);
	if (!form.ok) {
		const unanswered = Object.keys(form.errors).map((group) => [
			group,
			t.faisceau.told.submit.answerEach
		]);
		return { scope, refusal: refuse(422, Object.fromEntries(unanswered), form.values) };
	}
	const { revision, consent } = form.value;
	const kept = app.faisceaux.consent(scope, revision, consent);
	if (kept.ok) return { scope, refusal: null };
	const why =
		kept.reason === 'stale'
			? t.faisceau.told.submit.consentStale
			: (frozenInWords({ frozen: kept.reason }, tongueOf(event.locals)) ?? '');
	return { scope, refusal: refuse(409, { form: why }, form.values) };
};

export const actions: Actions = {
	consent: async (event) => {
		const { scope, refusal } = await keepConsent(event);
		if (refusal) return refusal;
		redirect(303, `/space/${scope.participantId}/faisceau/submit?notice=consent`);
	},

	/** Keeps the consent, then hands the document in. */
	submit: async (event) => {
		const { scope, refusal } = await keepConsent(event);
		if (refusal) return refusal;
		const { app, t } = event.locals;
		const submitted = app.faisceaux.submit(scope);
		if (submitted.ok) redirect(303, `/space/${scope.participantId}/faisceau?notice=submitted`);
		const why =
			submitted.reason === 'incomplete'
				? t.faisceau.closed.incomplete
				: (frozenInWords({ frozen: submitted.reason }, tongueOf(event.locals)) ?? '');
		return refuse(409, { form: why });
	}
};
