import type { FileType } from '#lib/domain/files/file.ts';
import type { OpenedFile } from '#lib/server/application/files.usecases.ts';

const MEDIA: Readonly<Record<FileType, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text'
};

/** What old readers show: plain letters, without the signs that end a quoted name. */
const asciiOf = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\x20-\x7e]/g, '_')
		.replace(/["\\%]/g, '_');

/** RFC 8187: everything but the signs that may stand in a name as they are. */
const encoded = (name: string): string =>
	encodeURIComponent(name).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);

/** `attachment` with the name twice, as RFC 6266, appendix D, advises. */
const disposition = (name: string): string =>
	`attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encoded(name)}`;

/**
 * Hands out a guest's file: only ever as a download, under a policy in which nothing runs, never
 * kept by anything on the way. The caller has checked that this person may have it now.
 */
export const fileResponse = ({ file, content }: OpenedFile): Response =>
	new Response(content, {
		headers: {
			'content-type': MEDIA[file.type],
			'content-length': String(file.size),
			'content-disposition': disposition(file.name),
			'x-content-type-options': 'nosniff',
			'content-security-policy': "sandbox; default-src 'none'",
			'cross-origin-resource-policy': 'same-origin',
			'cache-control': 'private, no-store'
		}
	});
