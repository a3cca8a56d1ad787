import { error, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';

/**
 * Reads a JSON body. The type is demanded because no form of another site can send it without asking
 * first: SvelteKit's own check of the origin covers form types only (ASVS 3.5.2).
 *
 * @throws 415 for another type, 422 for a body that does not fit
 */
export const readJson = async <Schema extends v.GenericSchema>(
	{ request }: Pick<RequestEvent, 'request'>,
	schema: Schema
): Promise<v.InferOutput<Schema>> => {
	const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
	if (type !== 'application/json') error(415);
	const body: unknown = await request.json().catch(() => null);
	const read = v.safeParse(schema, body);
	if (!read.success) error(422);
	return read.output;
};
