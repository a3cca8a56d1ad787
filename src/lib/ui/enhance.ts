import { enhance as sendByScript, type SubmitFunction } from '$app/forms';
import { sendingEnded } from './lost-sendings.svelte.ts';

/**
 * Kit's `use:enhance`, but a form that could not be sent stays as it is: without it, a connection that
 * breaks off shows an error page in place of all that was typed. What happened is said by the page
 * around it (`LostSending`). What this page's own action refuses stays in this page too: going to its
 * address, which may differ by a notice, would load the page anew and might lose what was typed.
 */
export const enhance = (form: HTMLFormElement, submit?: SubmitFunction) =>
	sendByScript(form, async (input) => {
		const answered = await submit?.(input);
		return async (outcome) => {
			// An error that the server answered bears its status; this one was made here.
			const lost = outcome.result.type === 'error' && outcome.result.status === undefined;
			sendingEnded(lost);
			const own = input.action.pathname === location.pathname;
			const navigate = !(own && outcome.result.type === 'failure');
			const update: typeof outcome.update = lost
				? async () => undefined
				: (options) => outcome.update({ navigate, ...options });
			await (answered ? answered({ ...outcome, update }) : update());
		};
	});
