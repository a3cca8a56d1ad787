const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/**
 * French typography for a text written with ordinary spaces: narrow no-break space before ; : ! ?
 * and inside « », between the thousands of a number; no-break space between a figure and its unit.
 * Only spaces that are there change, so that addresses such as `https://…?a=b` stay as they are.
 *
 * Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, with the narrow
 * space before the colon too.
 */
export function frenchSpacing(text: string): string {
	return text
		.replace(/[ \u00a0\u202f]+([;:!?»])/g, `${NARROW}$1`)
		.replace(/«[ \u00a0\u202f]+/g, `«${NARROW}`)
		.replace(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW)
		.replace(/(?<=\d) (?=h\b|min\b|€|%|km\b|jours?\b|personnes?\b)/g, NO_BREAK)
		.replace(/(?<=\d\u00a0h) (?=\d{2}\b)/g, NO_BREAK)
		.replace(/(?<=\bn°) (?=\d)/g, NO_BREAK);
}
