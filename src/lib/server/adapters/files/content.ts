import { open } from 'node:fs/promises';
import type { ContentRefusal } from '#lib/domain/files/refusal.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { signatureOf } from '#lib/domain/files/signature.ts';
import type { Inspected } from '#lib/server/application/ports/file.port.ts';
import { ContentFault } from './fault.ts';
import { inspectOffice } from './office.ts';
import { inspectPdf } from './pdf.ts';

const headOf = async (path: string): Promise<Buffer> => {
	const handle = await open(path, 'r');
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
};

const inspectors = {
	pdf: inspectPdf,
	archive: inspectOffice,
	compound: () => Promise.reject(new ContentFault('old-word')),
	other: () => Promise.reject(new ContentFault('wrong-type'))
};

/** Decides what a file is and whether it is safe, in the thread that calls. */
export const inspectContent = async (path: string): Promise<Result<Inspected, ContentRefusal>> => {
	try {
		return accepted(await inspectors[signatureOf(await headOf(path))](path));
	} catch (error) {
		if (error instanceof ContentFault) return refused(error.reason);
		throw error;
	}
};
