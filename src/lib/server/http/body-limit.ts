import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

/**
 * Routes whose forms carry files, and are read by `readUpload` as they arrive. Only these take
 * requests beyond BODY_LIMIT_MB, up to UPLOAD_BYTES_MAX (src/start.ts).
 */
const UPLOAD_ROUTES: ReadonlySet<string> = new Set([
	'/(organiser)/masterclasses/[masterclass]/files',
	'/space/[space]/faisceau/[part]/evidence/[evidence]',
	'/space/[space]/faisceau/files',
	'/space/[space]/presentation'
]);

const tooLarge = (): never => error(413, 'The request is too large.');

/**
 * A body that ends in a 413 once it is longer than `limit` bytes. What is left of it is never
 * cancelled: that would close the connection before the answer.
 */
const limited = (body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> => {
	const reader = body.getReader();
	let size = 0;
	return new ReadableStream<Uint8Array>({
		pull: async (controller) => {
			const { done, value } = await reader.read();
			if (done) {
				controller.close();
				return;
			}
			size += value.byteLength;
			if (size > limit) tooLarge();
			controller.enqueue(value);
		}
	});
};

/** Keeps every request small except those that carry files. */
export const bodyLimit: Handle = ({ event, resolve }) => {
	const { request, route, locals } = event;
	if (request.body === null || UPLOAD_ROUTES.has(route.id ?? '')) return resolve(event);
	const limit = locals.settings.bodyLimit;
	const announced = request.headers.get('content-length');
	if (announced !== null && Number(announced) <= limit) return resolve(event);
	const body =
		announced === null
			? limited(request.body, limit)
			: new ReadableStream<Uint8Array>({ pull: tooLarge });
	Object.assign(event, { request: new Request(request, { body, duplex: 'half' } as RequestInit) });
	return resolve(event);
};
