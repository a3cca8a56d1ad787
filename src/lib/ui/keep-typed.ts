import type { SubmitFunction } from '$app/forms';
import { keepingFocus } from './keep-focus.ts';

/**
 * For `use:enhance`: what was typed stays in place, and the page shows what is saved now, so that
 * whoever was told of somebody else's change can save next.
 */
export const keepTyped: SubmitFunction =
	() =>
	({ update }) =>
		keepingFocus(() => update({ reset: false, refreshAll: true, navigate: false }));
