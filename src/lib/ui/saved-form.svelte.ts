import { autosaving, writeField } from './autosave-form.ts';
import type { Autosave, AutosaveOptions, AutosaveState } from './autosave.ts';

/**
 * A form that saves itself as it is typed, as its component holds it. Made once, inside `untrack`: what
 * the page learns later must not begin the form anew.
 */
export const savedForm = (
	options: Pick<AutosaveOptions, 'key' | 'fields'> & {
		/** Where the fields are sent. */
		readonly address: string;
		/** What is said of a text too long to be sent at all. */
		readonly tooLong: string;
	}
) => {
	let saving: Autosave | undefined;
	let form: HTMLFormElement | undefined;
	let now = $state.raw<AutosaveState>();
	const save = autosaving({
		...options,
		changed: (state) => (now = state),
		ready: (ready) => (saving = ready)
	});

	return {
		/** Where saving stands; nothing before the script is there, nor without one. */
		get now(): AutosaveState | undefined {
			return now;
		},

		/** For `{@attach}` on the form. */
		attach: (element: HTMLFormElement): (() => void) | undefined => {
			form = element;
			return save(element);
		},

		/**
		 * Settles where two wrote, and puts it into the form.
		 *
		 * @param joined both texts as one, to be kept instead of either
		 */
		choose: (field: string, choice: 'theirs' | 'yours', joined?: string): void => {
			if (joined !== undefined) saving?.set(field, joined);
			const value = saving?.choose(field, choice);
			if (form && value !== undefined) writeField(form, field, value);
		},

		/** The session is over, as the page learned before anything was typed. */
		close: (): void => saving?.close(),

		/** Waits for the last save, and says how it ended. */
		settled: async (): Promise<AutosaveState | undefined> => saving?.settled(),

		/** Leads to the first field that could not be saved. */
		showRefused: (): void => form?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
	};
};
