import { enhance as sendByScript, type SubmitFunction } from '$app/forms';
import { sendingEnded } from './lost-sendings.svelte.ts';

/**
 * Kit's `use:enhance`, but a form that could not be sent stays as it is: without it, a connection that
 * breaks off shows an error page in place of all that was typed. What happened is said by the page
 * around it (`LostSending`).
 */
export const enhance = (form: HTMLFormElement, submit?: SubmitFunction) =>
	sendByScript(form, async (input) => {
		const answered = await submit?.(input);
		return async (outcome) => {
			// An error that the server answered bears its status; this one was made here.
			const lost = outcome.result.type === 'error' && outcome.result.status === undefined;
			sendingEnded(lost);
			const update = lost ? async () => undefined : outcome.update;
			await (answered ? answered({ ...outcome, update }) : update());
		};
	});
