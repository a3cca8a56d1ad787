/** A person with an account. */
export type Organiser = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly locale: string;
	/** Epoch milliseconds. */
	readonly createdAt: number;
};

export type OrganiserSession = {
	readonly id: string;
	readonly token: string;
	readonly userId: string;
	readonly createdAt: number;
	readonly expiresAt: number;
	readonly ipAddress: string | null;
	readonly userAgent: string | null;
};

export type OrganiserRepository = {
	count(): number;
	find(id: string): Organiser | null;
	/** The address is compared in lower case. */
	findByEmail(email: string): Organiser | null;
	list(): Organiser[];
	/** Creates the account and its password in the sign-in library's own tables. */
	insert(organiser: Organiser, passwordHash: string): void;
	update(id: string, changes: { name?: string; locale?: string }, now: number): void;
	passwordHash(userId: string): string | null;
	setPassword(userId: string, passwordHash: string, now: number): void;
	remove(id: string): void;
	sessionsOf(userId: string, now: number): OrganiserSession[];
	endSession(userId: string, sessionId: string): void;
	/** Ends every session but the one kept, all of them when none is. */
	endSessions(userId: string, keepId: string | null): void;
};

/** What the sign-in library does for us: passwords to sessions, sessions to organisers. */
export type SignIn = {
	/** Null when address or password is wrong; else the cookies to set. */
	open(
		credentials: { email: string; password: string },
		request: Headers
	): Promise<{ readonly cookies: string[] } | null>;
	/** Who sends this request, and cookies to set when the session was prolonged. */
	current(request: Headers): Promise<{
		readonly userId: string;
		readonly sessionId: string;
		readonly cookies: string[];
	} | null>;
	/** Ends the session of this request; the cookies to set. */
	close(request: Headers): Promise<{ readonly cookies: string[] }>;
};
