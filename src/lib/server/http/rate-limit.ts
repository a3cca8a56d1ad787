import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { RequestEvent } from '@sveltejs/kit';
import { refuse } from './form.ts';

/** How many tries a window allows: by visitor address, and by the account that is aimed at. */
const LIMITS = { address: 30, account: 8, windowMs: 15 * MINUTE } as const;

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
	values: Record<string, string> = {}
) => {
	const { locals } = event;
	const wait = locals.app.tries.wait(
		[
			{ key: `${purpose}:address:${event.getClientAddress()}`, max: LIMITS.address },
			...(account
				? [{ key: `${purpose}:account:${account.toLowerCase()}`, max: LIMITS.account }]
				: [])
		],
		LIMITS.windowMs
	);
	if (wait === 0) return null;
	event.setHeaders({ 'retry-after': String(Math.ceil(wait / 1000)) });
	return refuse(429, { form: locals.t.errors.tooManyTries(Math.ceil(wait / MINUTE)) }, values);
};
