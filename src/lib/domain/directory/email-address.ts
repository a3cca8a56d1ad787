import { accepted, refused, type Result } from '../shared/result.ts';

export type EmailFault = 'line-break' | 'space' | 'too-long' | 'not-an-address';

/** RFC 5321 §4.5.3.1.3: a path of 256 octets with its two brackets. */
const LONGEST = 254;
const ADDRESS =
	/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Reads an e-mail address, lower case. Strict: what stands in it reaches message headers and
 * calendar files. Blanks around it are left out; a line break or a blank inside is refused, never
 * mended, since nobody knows what was meant.
 */
export const parseEmailAddress = (text: string): Result<string, EmailFault> => {
	const address = text.trim().toLowerCase();
	if (/[\r\n\u2028\u2029\v\f\u0085]/.test(address)) return refused('line-break');
	if (/[\s\p{Cc}]/u.test(address)) return refused('space');
	if (address.length > LONGEST || address.indexOf('@') > 64) return refused('too-long');
	return ADDRESS.test(address) ? accepted(address) : refused('not-an-address');
};
