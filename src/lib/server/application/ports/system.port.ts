/** The present instant, epoch milliseconds. */
export type Clock = { now(): number };

/** New identifiers, `prefix_` and random characters. */
export type Ids = { next(prefix: string): string };

/** A number in [0, 1), so that messages put off together do not come back together. */
export type Chance = { next(): number };

/** Tokens of secret addresses. */
export type Secrets = {
	token(): string;
	/** What is stored in place of a token. */
	hash(token: string): string;
	/** What only this installation can write under a text, to know it again. */
	sign(text: string): string;
};

/** Hashing of organisers' passwords, by the sign-in library. */
export type Passwords = {
	hash(password: string): Promise<string>;
	verify(password: string, hash: string): Promise<boolean>;
};

/** One line a fact, JSON, addresses and tokens left out. */
export type Log = {
	info(facts: Record<string, unknown>, message: string): void;
	warn(facts: Record<string, unknown>, message: string): void;
	error(facts: Record<string, unknown>, message: string): void;
};
