import { ContentFault } from './fault.ts';

/** A name keeps its slash: `/Page`. What a string says matters to nothing here: it reads as null. */
export type PdfValue =
	string | number | PdfReference | readonly PdfValue[] | PdfDictionary | Keyword | null;
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** `12 0 R`: the object of that number. */
export class PdfReference {
	readonly object: number;
	constructor(object: number) {
		this.object = object;
	}
}

/** A bare word, such as `obj` or `true`. */
export class Keyword {
	readonly word: string;
	constructor(word: string) {
		this.word = word;
	}
}

const NESTING_MAX = 100;

/** What one file may hold outside its streams: far more than 500 tagged pages do. */
const TOKENS_MAX = 20_000_000;

/** What one list or dictionary may hold. */
const VALUES_MAX = 1_000_000;

/** ISO 32000-1, tables 1 and 2. */
const WHITESPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

const isRegular = (byte: number) => !WHITESPACE.has(byte) && !DELIMITERS.has(byte);

const code = (sign: string) => sign.charCodeAt(0);
const [OPEN, CLOSE, BACKSLASH, LESS, GREATER, SLASH, PERCENT, LEFT, RIGHT] = [...'()\\<>/%[]'].map(
	code
) as [number, number, number, number, number, number, number, number, number];

/** Told of all that is read in one file, in whatever place it stands. */
export type PdfWatch = {
	/** With its `#41` escapes resolved. */
	name(name: string): void;
	dictionary(dictionary: PdfDictionary): void;
};

/** What may still be read of one file, by all its readers together. */
export type PdfBudget = { tokens: number };
export const fullBudget = (): PdfBudget => ({ tokens: TOKENS_MAX });

/** End of an array, of a dictionary, of the bytes. */
const END_ARRAY = Symbol('end of array');
const END_DICTIONARY = Symbol('end of dictionary');
export const END = Symbol('end');
type Token = PdfValue | typeof END_ARRAY | typeof END_DICTIONARY | typeof END;

/**
 * Reads PDF values out of bytes, one after the other, in bounded memory and time.
 *
 * @throws ContentFault when values are broken, or nested or many beyond all use
 */
export const createPdfReader = (bytes: Uint8Array, budget: PdfBudget, watch: PdfWatch) => {
	let at = 0;
	const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
	const byteAt = (index: number): number => bytes[index] ?? -1;

	const skipBlanks = () => {
		for (;;) {
			while (WHITESPACE.has(byteAt(at))) at += 1;
			if (byteAt(at) !== PERCENT) return;
			while (at < bytes.length && byteAt(at) !== 10 && byteAt(at) !== 13) at += 1;
		}
	};

	const skipString = () => {
		let open = 0;
		do {
			const byte = byteAt(at);
			if (byte === BACKSLASH) at += 1;
			else if (byte === OPEN) open += 1;
			else if (byte === CLOSE) open -= 1;
			at += 1;
		} while (open > 0 && at < bytes.length);
	};

	const regularEnd = (from: number) => {
		let end = from;
		while (end < bytes.length && isRegular(byteAt(end))) end += 1;
		return end;
	};

	const readName = (): string => {
		const end = regularEnd(at + 1);
		// Nobody names anything at greater length (annex C: 127 bytes).
		if (end - at > 1000) throw new ContentFault('too-complex');
		const name = text(at, end).replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
			String.fromCharCode(Number.parseInt(digits, 16))
		);
		at = end;
		watch.name(name);
		return name;
	};

	const readWord = (): number | Keyword => {
		const end = regularEnd(at);
		// A run of regular bytes that long is no word of a PDF.
		const word = text(at, Math.min(end, at + 40));
		at = end;
		return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : new Keyword(word);
	};

	const readToken = (depth: number): Token => {
		skipBlanks();
		if (at >= bytes.length) return END;
		budget.tokens -= 1;
		if (budget.tokens < 0) throw new ContentFault('too-complex');
		const byte = byteAt(at);
		if (byte === SLASH) return readName();
		if (byte === OPEN) {
			skipString();
			return null;
		}
		if (byte === LESS && byteAt(at + 1) === LESS) {
			at += 2;
			return readDictionary(depth + 1);
		}
		if (byte === LESS) {
			const end = bytes.indexOf(GREATER, at);
			at = end < 0 ? bytes.length : end + 1;
			return null;
		}
		if (byte === LEFT) {
			at += 1;
			return readArray(depth + 1);
		}
		if (byte === RIGHT) {
			at += 1;
			return END_ARRAY;
		}
		if (byte === GREATER && byteAt(at + 1) === GREATER) {
			at += 2;
			return END_DICTIONARY;
		}
		if (!isRegular(byte)) {
			at += 1;
			return new Keyword(String.fromCharCode(byte));
		}
		return readWord();
	};

	/** `1 0 R` comes as three tokens and becomes one value. */
	const readUntil = (end: Token, depth: number): PdfValue[] => {
		if (depth > NESTING_MAX) throw new ContentFault('too-complex');
		const values: PdfValue[] = [];
		for (;;) {
			const token = readToken(depth);
			if (token === end) return values;
			if (typeof token === 'symbol') throw new ContentFault('corrupt');
			if (token instanceof Keyword && token.word === 'R') {
				values.pop();
				const object = values.pop();
				if (typeof object !== 'number') throw new ContentFault('corrupt');
				values.push(new PdfReference(object));
			} else values.push(token);
			if (values.length > VALUES_MAX) throw new ContentFault('too-complex');
		}
	};
	const readArray = (depth: number): PdfValue[] => readUntil(END_ARRAY, depth);
	const readDictionary = (depth: number): PdfDictionary => {
		const values = readUntil(END_DICTIONARY, depth);
		const entries = new Map<string, PdfValue>();
		for (let index = 0; index + 1 < values.length; index += 2) {
			const key = values[index];
			if (typeof key !== 'string') throw new ContentFault('corrupt');
			entries.set(key, values[index + 1] ?? null);
		}
		watch.dictionary(entries);
		return entries;
	};

	return {
		/** Where the next token begins. */
		position: (): number => {
			skipBlanks();
			return at;
		},
		goTo: (position: number): void => {
			at = position;
		},
		/** The next value, or `END`. A stray bracket is no value and is passed over. */
		next: (): PdfValue | typeof END => {
			for (;;) {
				const token = readToken(0);
				if (token !== END_ARRAY && token !== END_DICTIONARY) return token;
			}
		}
	};
};

export type PdfReader = ReturnType<typeof createPdfReader>;
