import type { errors as fr } from '../fr/errors.ts';

/** What pages themselves say of a refusal or of a fault. */
export const errors: typeof fr = {
	summary: 'Nothing was saved. What you typed is still here.',
	pages: {
		notFoundTitle: 'This page does not exist',
		notFoundText: 'The address may have been mistyped, or what it showed was deleted.',
		forbiddenTitle: 'You have no access to this page',
		forbiddenText: 'Ask an owner of the masterclass to share it with you.',
		brokenTitle: 'Something did not work',
		brokenText:
			'Nothing that was saved is lost. Try again; if it goes on, give this number to whoever runs the application:',
		tooLargeTitle: 'This upload is too large',
		tooLargeText: 'Nothing was saved. Go back and choose a smaller file.',
		home: 'Back to the home page'
	}
};
