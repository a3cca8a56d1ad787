import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { RequestEvent } from '@sveltejs/kit';
import { refuse } from './form.ts';

/** How many tries a window allows: by visitor address, and by the account that is aimed at. */
type Limits = { readonly address: number; readonly account: number; readonly windowMs: number };
const LIMITS: Limits = { address: 30, account: 8, windowMs: 15 * MINUTE };

/**
 * Counts a try at a form that strangers can reach. Answers null while there is room, else the
 * refusal to return: 429, `Retry-After` and a sentence.
 *
 * @param purpose keeps the counts of different forms apart
 * @param account the address typed, when the form aims at an account
 */
export const limitTries = (
	event: RequestEvent,
	purpose: string,
	account: string | null,
	values: Record<string, string> = {},
	limits: Limits = LIMITS
) =>
	refusalFor(
		event,
		[
			{ key: `${purpose}:address:${event.getClientAddress()}`, max: limits.address },
			...(account
				? [{ key: `${purpose}:account:${account.toLowerCase()}`, max: limits.account }]
				: [])
		],
		limits.windowMs,
		values
	);

/** How often one guest may do the same thing, in a window. */
const ACTS = { max: 30, windowMs: 15 * MINUTE } as const;

/**
 * Counts an act of a guest who came in by a personal link, like {@link limitTries}. Only the guest
 * counts: everybody in one building may come from one address.
 *
 * @param guest a space or a link
 */
export const limitActs = (
	event: RequestEvent,
	purpose: string,
	guest: string,
	values: Record<string, string>
) =>
	refusalFor(event, [{ key: `${purpose}:guest:${guest}`, max: ACTS.max }], ACTS.windowMs, values);

const refusalFor = (
	event: RequestEvent,
	keys: readonly { readonly key: string; readonly max: number }[],
	windowMs: number,
	values: Record<string, string>
) => {
	const { locals } = event;
	const wait = locals.app.tries.wait(keys, windowMs);
	if (wait === 0) return null;
	event.setHeaders({ 'retry-after': String(Math.ceil(wait / 1000)) });
	return refuse(429, { form: locals.t.errors.tooManyTries(Math.ceil(wait / MINUTE)) }, values);
};
