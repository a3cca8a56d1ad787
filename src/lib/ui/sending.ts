import { applyAction, deserialize } from '$app/forms';

/** How far a form with files has been sent, from 0 to 1; null when none is on its way. */
export type Sending = { readonly share: number } | null;

/**
 * For `{@attach}` on a form with files: sends it with its progress, which `fetch` does not tell. The
 * form itself goes on working without a script. What it answers is what its action answers.
 *
 * @param options.lost is called when the connection broke off: nothing was kept
 * @param options.refused is called before a refusal is shown: some of the files may have been kept
 */
export const sending =
	(options: {
		readonly changed: (state: Sending) => void;
		readonly lost: () => void;
		readonly refused?: () => Promise<void>;
	}) =>
	(form: HTMLFormElement): (() => void) => {
		let request: XMLHttpRequest | null = null;

		const send = (event: SubmitEvent) => {
			event.preventDefault();
			if (request) return;
			request = new XMLHttpRequest();
			request.open('POST', form.action);
			request.setRequestHeader('accept', 'application/json');
			request.setRequestHeader('x-sveltekit-action', 'true');
			request.upload.addEventListener('progress', ({ loaded, total }) =>
				options.changed({ share: total > 0 ? loaded / total : 0 })
			);
			const over = () => {
				request = null;
				options.changed(null);
			};
			request.addEventListener('error', () => {
				over();
				options.lost();
			});
			request.addEventListener('load', async () => {
				const result = deserialize(request?.responseText ?? '');
				over();
				if (result.type === 'failure') await options.refused?.();
				await applyAction(result);
			});
			options.changed({ share: 0 });
			request.send(new FormData(form));
		};

		form.addEventListener('submit', send);
		return () => {
			form.removeEventListener('submit', send);
			request?.abort();
		};
	};
