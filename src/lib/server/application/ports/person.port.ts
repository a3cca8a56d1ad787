import type { Contact } from '#lib/domain/directory/organisation.ts';

/** A masterclass that a person took part in. */
export type PersonMasterclass = {
	readonly id: string;
	readonly title: string;
	/** Local day, `YYYY-MM-DD`. */
	readonly date: string;
	readonly status: string;
};

/** Everything kept about one person, by what it is; instants are epoch milliseconds. */
export type PersonalData = {
	readonly contact: Contact;
	readonly organisation: string;
	readonly participations: readonly Record<string, unknown>[];
	readonly invitations: readonly Record<string, unknown>[];
	readonly messages: readonly Record<string, unknown>[];
	readonly links: readonly Record<string, unknown>[];
	readonly visits: readonly Record<string, unknown>[];
	readonly openings: readonly Record<string, unknown>[];
	readonly acknowledgements: readonly Record<string, unknown>[];
	readonly files: readonly Record<string, unknown>[];
	readonly answers: readonly Record<string, unknown>[];
	readonly questions: readonly Record<string, unknown>[];
	/** Answers to a public call that still name them. */
	readonly proposals: readonly Record<string, unknown>[];
	/** What they were called and reached by before. */
	readonly formerNames: readonly Record<string, unknown>[];
	readonly history: readonly Record<string, unknown>[];
	/** Where else words name them, and these words: what others wrote, messages to others. */
	readonly mentions: readonly { readonly place: string; readonly text: string }[];
};

/** One person in all that is stored, wherever it stands. */
export type PersonRepository = {
	masterclasses(contactId: string): PersonMasterclass[];
	all(contactId: string): PersonalData | null;
	/** Whether a message to them is with the mail server at this moment. */
	isSending(contactId: string): boolean;
	/**
	 * Erases the person: their record, links, visits, invitations and messages, queue included; their
	 * name and address, former ones too, in whatever words anybody wrote. What their organisation wrote
	 * stays, without them; what was approved and has yet to leave to others leaves as it was read.
	 *
	 * @param files also the files that they handed in
	 */
	erase(contactId: string, files: boolean): void;
};
