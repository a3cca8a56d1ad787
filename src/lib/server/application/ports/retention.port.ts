/** What is erased in time. Days are local days `YYYY-MM-DD`, instants epoch milliseconds. */
export type RetentionRepository = {
	/**
	 * Erases words, bytes and server replies of the messages of every masterclass held before a day;
	 * what was sent to whom and when stays, since calendars are compared with it.
	 */
	eraseMessages(before: string): void;
	/** Erases what guests wrote with their answers, for masterclasses held before a day. */
	eraseComments(before: string): void;
	/**
	 * Erases the companies' documents of every masterclass held before a day, with their evidence,
	 * versions, shares, readings and questions; the files themselves follow at the next sweep.
	 */
	eraseDocuments(before: string): void;
	/**
	 * The finished bytes of messages that are done with: they hold a personal link. What they said is
	 * composed again from their rows, without it.
	 */
	eraseLinks(): void;
	/** Removes system mails and one-use links that have been worth nothing since an instant. */
	removeSpent(before: number): void;
	/**
	 * Answers to a public call: refused ones decided before an instant (epoch milliseconds), those left
	 * waiting by a masterclass held before a day, and accepted ones by a day further back.
	 */
	eraseProposals(refusedBefore: number, waitingBefore: string, acceptedBefore: string): void;
};
