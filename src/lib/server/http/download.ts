import { fold } from '#lib/domain/directory/fold.ts';

/** A text file to download; the name is plain ASCII (RFC 6266). */
export const download = (name: string, text: string): Response =>
	new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'private, no-store'
		}
	});

/** The name of a reader's copy: whose document, in which version, in plain letters. */
export const copyName = (company: string, version: number): string => {
	const name = fold(company)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.slice(0, 60)
		.trim()
		.replaceAll(' ', '-');
	return `${name || 'document'}-version-${version}.pdf`;
};

/** A PDF that was just made; the name is plain ASCII. */
export const downloadPdf = (name: string, bytes: Uint8Array): Response =>
	new Response(bytes as Uint8Array<ArrayBuffer>, {
		headers: {
			'content-type': 'application/pdf',
			'content-length': String(bytes.byteLength),
			'content-disposition': `attachment; filename="${name}"`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
