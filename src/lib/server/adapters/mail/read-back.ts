import type { ReadableMessage } from '#lib/server/application/ports/messaging.port.ts';

type Part = { readonly type: string; readonly content: string };

/** The leaves of a message of ours; not a reader for strangers' mail. */
const leavesOf = (source: string): Part[] => {
	const cut = source.indexOf('\r\n\r\n');
	const head = source.slice(0, cut).replace(/\r\n[ \t]+/g, ' ');
	const body = source.slice(cut + 4);
	const header = (name: string) =>
		new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
	const type = header('content-type');
	const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
	if (boundary === undefined)
		return [
			{
				type: type.split(';')[0]?.toLowerCase() ?? '',
				content: decoded(body, header('content-transfer-encoding').toLowerCase())
			}
		];
	return body
		.split(new RegExp(`(?:^|\\r\\n)--${boundary}(?:--)?[ \\t]*(?:\\r\\n|$)`))
		.slice(1, -1)
		.flatMap(leavesOf);
};

const decoded = (body: string, encoding: string): string => {
	if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
	const bytes =
		encoding === 'quoted-printable'
			? body
					.replace(/=\r\n/g, '')
					.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
						String.fromCharCode(parseInt(hex, 16))
					)
			: body;
	return Buffer.from(bytes, 'latin1').toString('utf8');
};

/** What somebody sees who opens the finished bytes: both texts, and the calendar file. */
export const readBack = (mime: Uint8Array): ReadableMessage => {
	const leaves = leavesOf(Buffer.from(mime).toString('latin1'));
	const first = (type: string) => leaves.find((leaf) => leaf.type === type)?.content ?? null;
	return {
		text: first('text/plain') ?? '',
		html: first('text/html') ?? '',
		file: first('text/calendar')
	};
};
