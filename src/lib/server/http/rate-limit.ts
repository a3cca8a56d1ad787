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
) => {
	const { locals } = event;
	const wait = locals.app.tries.wait(
		[
			{ key: `${purpose}:address:${event.getClientAddress()}`, max: limits.address },
			...(account
				? [{ key: `${purpose}:account:${account.toLowerCase()}`, max: limits.account }]
				: [])
		],
		limits.windowMs
	);
	if (wait === 0) return null;
	event.setHeaders({ 'retry-after': String(Math.ceil(wait / 1000)) });
	return refuse(429, { form: locals.t.errors.tooManyTries(Math.ceil(wait / MINUTE)) }, values);
};
