import type { SubmitFunction } from '$app/forms';

/**
 * Shows an answer, and gives the focus back to who had it: SvelteKit takes it away after each
 * success, which sends a keyboard back to the head of the page.
 */
export const keepingFocus = async (show: () => Promise<void>): Promise<void> => {
	const held = document.activeElement;
	await show();
	if (document.activeElement === document.body && held instanceof HTMLElement && held.isConnected)
		held.focus({ preventScroll: true });
};

/** For `use:enhance`: the answer is shown in the page as it stands, whatever its address asks for. */
export const stay: SubmitFunction =
	() =>
	({ update }) =>
		keepingFocus(() => update({ navigate: false }));
