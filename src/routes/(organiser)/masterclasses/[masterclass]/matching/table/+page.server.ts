import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { INTEREST_POINTS } from '#lib/domain/matching/interest.ts';
import { tableInWords } from '#lib/i18n/table-words.ts';
import {
	CAPACITY_MAX,
	releaseForm,
	retainForm,
	SEATS_MAX,
	settingsQuery
} from '#lib/schemas/selection.ts';
import { parseForm, refuse } from '#lib/server/http/form.ts';
import { requireMasterclass } from '#lib/server/http/guards.ts';
import { freeWishes, noteWish } from '#lib/server/http/wish.ts';
import type { Actions, PageServerLoad } from './$types';

const NOTICES = ['wished', 'freed', 'retained', 'released'] as const;
type Notice = (typeof NOTICES)[number];

/** What the screen asks of the table, as an address keeps it. */
const SETTINGS = ['authorities', 'companies', 'needs', 'capacity'] as const;

const keptOf = (url: URL): string =>
	new URLSearchParams(
		SETTINGS.flatMap((name) => {
			const value = url.searchParams.get(name);
			return value ? [[name, value]] : [];
		})
	).toString();

/** Milliseconds after which the page is shown without the table, which follows. */
const QUICK = 400;

export const load: PageServerLoad = async (event) => {
	const { app, t, format } = event.locals;
	const scope = requireMasterclass(event, event.params.masterclass, 'look');
	const { url } = event;
	const query = v.parse(settingsQuery, Object.fromEntries(url.searchParams));
	const settings = Object.fromEntries(
		Object.entries(query).filter(([, value]) => value !== undefined)
	);
	const found = app.selections
		.table(scope, settings, url.searchParams.get('leaves'))
		.then((view) => tableInWords(view, { t, format }));
	return {
		// Without a script, the page that is asked to wait has the table in it.
		table: url.searchParams.has('wait') ? await found : await unlessSlow(found),
		limits: { seats: SEATS_MAX, capacity: CAPACITY_MAX },
		points: INTEREST_POINTS,
		kept: keptOf(url),
		notice: NOTICES.find((one) => one === url.searchParams.get('notice')) ?? null
	};
};

/** What is found quickly, else the promise of it. */
const unlessSlow = async <Found>(
	found: Promise<Found>
): Promise<Found | { later: Promise<Found> }> => {
	const slow = Symbol('slow');
	let timer: NodeJS.Timeout | undefined;
	const first = await Promise.race([
		found,
		new Promise<typeof slow>((resolve) => {
			timer = setTimeout(() => resolve(slow), QUICK);
		})
	]);
	clearTimeout(timer);
	if (first !== slow) return first;
	found.catch(() => undefined);
	return { later: found };
};

const back = (event: RequestEvent, notice: Notice): never => {
	const kept = keptOf(event.url);
	redirect(303, `${event.url.pathname}?${kept === '' ? '' : `${kept}&`}notice=${notice}`);
};

export const actions: Actions = {
	wish: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		return (await noteWish(event, scope)) ?? back(event, 'wished');
	},

	free: async (event) => {
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		return (await freeWishes(event, scope)) ?? back(event, 'freed');
	},

	retain: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(retainForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const retained = app.selections.retain(scope, form.value, t.selection.toConfirm);
		if (!retained.ok) return refuse(409, { form: t.selection.refusals[retained.reason] });
		return back(event, 'retained');
	},

	release: async (event) => {
		const { app, t } = event.locals;
		const scope = requireMasterclass(event, event.params.masterclass, 'edit');
		const form = parseForm(releaseForm, await event.request.formData(), t);
		if (!form.ok) return refuse(422, form.errors);
		const released = app.selections.release(scope, form.value.revision, t.selection.toConfirm);
		if (!released.ok) return refuse(409, { form: t.selection.refusals[released.reason] });
		return back(event, 'released');
	}
};
