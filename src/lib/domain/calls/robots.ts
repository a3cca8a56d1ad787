import { millisecondsInHour, millisecondsInSecond } from 'date-fns/constants';

/**
 * What tells a robot from a person on a form that anybody can reach: no third party, no puzzle. A
 * person who is taken for one keeps their words and sends again.
 */
export type RobotSign =
	/** A field that no person sees was filled in. */
	| 'trap'
	/** The form does not come from our page. */
	| 'forged'
	/** Sent sooner than a person reads three questions. */
	| 'too-fast'
	/** The page was opened too long ago. */
	| 'too-old'
	/** More web addresses than an answer needs. */
	| 'links';

/** No person answers sooner; milliseconds. */
const LEAST = 4 * millisecondsInSecond;
/** A form is answered within a day; milliseconds. */
export const TICKET_LIFETIME = 24 * millisecondsInHour;
const MOST_LINKS = 2;

/** When a form was opened, and a word that makes it one of its kind: the same answer counts once. */
export type Ticket = { readonly openedAt: number; readonly nonce: string };

/** Signs a text with a key that only this installation has. */
type Sign = (text: string) => string;

const TICKET = /^([0-9a-z]{1,11})\.([\w-]{1,64})\.([\w-]{1,128})$/;

/** A ticket as a form carries it: nothing of it is secret, and nobody else can write one. */
export const writeTicket = ({ openedAt, nonce }: Ticket, sign: Sign): string => {
	const text = `${openedAt.toString(36)}.${nonce}`;
	return `${text}.${sign(text)}`;
};

/** The ticket that a form brought back; null when we did not write it. */
export const readTicket = (text: string, sign: Sign): Ticket | null => {
	const [, opened = '', nonce = '', signature = ''] = TICKET.exec(text) ?? [];
	if (opened === '' || !same(signature, sign(`${opened}.${nonce}`))) return null;
	return { openedAt: parseInt(opened, 36), nonce };
};

/** Compares in a time that does not tell where two texts differ. */
const same = (one: string, other: string): boolean => {
	let different = one.length ^ other.length;
	for (let at = 0; at < one.length; at += 1)
		different |= one.charCodeAt(at) ^ (other.charCodeAt(at) || 0);
	return different === 0;
};

const linksIn = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + (text.match(/https?:\/\/|www\./gi)?.length ?? 0), 0);

/** The first sign of a robot in an answer, or null. */
export const robotSign = (
	answer: {
		readonly trap: string;
		readonly ticket: Ticket | null;
		/** All that was written freely. */
		readonly texts: readonly string[];
	},
	now: number
): RobotSign | null => {
	if (answer.trap !== '') return 'trap';
	if (answer.ticket === null || answer.ticket.openedAt > now) return 'forged';
	const age = now - answer.ticket.openedAt;
	if (age < LEAST) return 'too-fast';
	if (age > TICKET_LIFETIME) return 'too-old';
	return linksIn(answer.texts) > MOST_LINKS ? 'links' : null;
};
