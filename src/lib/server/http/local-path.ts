/** A path of this application, or its home: never a way to send somebody elsewhere. */
export const localPath = (wish: unknown): string => {
	const text = typeof wish === 'string' ? wish : '';
	return /^\/(?![/\\])[^\\\r\n]*$/.test(text) ? text : '/';
};
