import { accepted, refused, type Result } from '../shared/result.ts';

/**
 * What people type is made safe here before it enters a calendar file or a mail header: those formats
 * end a value at a line break, so a name holding one could add a recipient or move an organiser.
 * Cleaning never refuses; only an address can be refused, because a repaired one would be a guess.
 */

const textLimit = 5000;
const lineLimit = 500;
const nameLimit = 120;
const senderLimit = 75;

const lineBreaks = /\r\n|[\r\n\u0085\u2028\u2029]/g;
const controls = /[^\P{Cc}\n]/gu;
/** Marks that change the reading direction, or are invisible and mean "start of file". */
const deceivers = /[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

const cut = (text: string, limit: number): string => {
	const points = Array.from(text);
	if (points.length <= limit) return text;
	return `${points
		.slice(0, limit - 1)
		.join('')
		.trimEnd()}…`;
};

/** Composed form, `\n` as the only line break, no control or direction mark; of any length. */
export const plainText = (raw: string): string =>
	raw
		.toWellFormed()
		.replace(lineBreaks, '\n')
		.replace(/\t/g, ' ')
		.replace(controls, '')
		.replace(deceivers, '')
		.normalize('NFC');

/** Plain text of at most 5,000 characters. */
export const cleanText = (raw: string): string => cut(plainText(raw), textLimit);

/** One line, without outer or doubled blanks. No-break spaces, which French uses, are kept. */
export function cleanLine(raw: string, limit: number = lineLimit): string {
	return cut(
		cleanText(raw)
			.replace(/[ \n]+/g, ' ')
			.trim(),
		limit
	);
}

/**
 * A person's or body's name. RFC 5545 §3.2 allows no double quote inside a quoted parameter, and old
 * readers show the escapes of RFC 6868 (`^'`, `^^`) raw or eat backslashes: other signs replace them.
 */
export function cleanName(raw: string): string {
	return cleanLine(
		cleanText(raw).replace(/"/g, '”').replace(/\^/g, 'ˆ').replace(/\\/g, '/'),
		nameLimit
	);
}

/** Name shown as sender: Microsoft distrusts `@ : , "` in it and anything beyond 75 characters. */
export function cleanSenderName(raw: string): string {
	return cleanLine(cleanText(raw).replace(/[@:,"“”;<>\\]/g, ' '), senderLimit);
}

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const addressPattern = new RegExp(`^${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}$`);

/**
 * A mail address in lower case. Only plain ASCII addresses are taken (no quoted or accented ones):
 * every server accepts them and nothing in them can end a header.
 */
export function cleanAddress(raw: string): Result<string, 'address-invalid'> {
	const address = raw.replace(/^ +| +$/g, '').toLowerCase();
	const [local = '', domain = ''] = address.split('@');
	const fits = address.length <= 254 && local.length <= 64 && domain.length <= 253;
	return fits && addressPattern.test(address) ? accepted(address) : refused('address-invalid');
}

/** True when `link` is a page of ours: exactly our origin, then a path made of plain characters. */
export function isOwnLink(link: string, origin: string): boolean {
	return (
		link === origin ||
		(link.startsWith(`${origin}/`) &&
			/^[A-Za-z0-9\-._~!$&'()*+;=:@/?%#]*$/.test(link.slice(origin.length)))
	);
}
