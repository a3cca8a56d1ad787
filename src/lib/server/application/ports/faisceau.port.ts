import type { Consent } from '#lib/domain/faisceau/consent.ts';
import type { Content } from '#lib/domain/faisceau/content.ts';
import type { Evidence } from '#lib/domain/faisceau/evidence.ts';
import type { Filing } from '#lib/domain/faisceau/faisceau.ts';
import type { StoredFile } from '#lib/domain/files/file.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';

/** A company's document as it stands; what it says is read beside it. Epoch milliseconds. */
export type Faisceau = Filing & {
	readonly id: string;
	readonly masterclassId: string;
	readonly participationId: string;
	/** When the organiser last let the company write again; null once that was ended or taken up. */
	readonly reopenedAt: number | null;
	/** Null until the company has said. */
	readonly consent: Consent | null;
	readonly consentAt: number | null;
	/** The participant who said it; null too once that person was erased. */
	readonly consentBy: string | null;
	/** The organiser keeps it back from the waves. */
	readonly heldAt: number | null;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};

/** One stored answer; the value is read by `readAnswers`, null once it was emptied. */
export type AnswerRow = {
	readonly faisceauId: string;
	readonly field: string;
	readonly value: unknown;
	readonly updatedAt: number;
	readonly updatedBy: string | null;
	readonly revision: number;
};

/** A piece of evidence as it is stored, beside its file. */
export type EvidenceRow = Omit<Evidence, 'file'> & {
	readonly faisceauId: string;
	readonly fileId: string | null;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};

/** An own file of a company, with the document it belongs to. */
export type DocumentRow = StoredFile & { readonly faisceauId: string };

/** A document as it was handed in; its content never changes. */
export type FaisceauVersion = {
	readonly id: string;
	readonly faisceauId: string;
	readonly number: number;
	readonly content: Content;
	readonly submittedAt: number;
	readonly submittedBy: string | null;
	/** Handed in after the deadline. */
	readonly late: boolean;
	/** When the organiser found it complete. */
	readonly acceptedAt: number | null;
};

export type FaisceauRemark = {
	readonly id: string;
	readonly versionId: string;
	/** The answer it speaks of; empty for the whole document. */
	readonly field: string;
	readonly text: string;
	readonly userId: string | null;
	readonly createdAt: number;
	/** Null while the organiser still writes. */
	readonly sentAt: number | null;
};

/** A document of the same organisation at another masterclass. */
export type EarlierFaisceau = Faisceau & {
	/** The day of that masterclass, and its title. */
	readonly date: PlainDate;
	readonly title: string;
};

/** One document, or all of a masterclass. */
export type FaisceauOwner = { readonly faisceauId: string } | { readonly masterclassId: string };

/** Lists come in one query each, whatever the number of documents. */
export type FaisceauRepository = {
	find(id: string): Faisceau | null;
	ofParticipation(participationId: string): Faisceau | null;
	/** In the order they were begun. */
	ofMasterclass(masterclassId: string): Faisceau[];
	/** Other documents of the organisation that takes part, the latest masterclass first. */
	earlier(participationId: string): EarlierFaisceau[];
	/** A participation has one document; false when it has one already. */
	insert(faisceau: Faisceau): boolean;
	/** Saves if nobody saved since `revision`; raises the revision. */
	update(
		id: string,
		revision: number,
		changes: Partial<
			Omit<Faisceau, 'id' | 'masterclassId' | 'participationId' | 'createdAt' | 'revision'>
		>
	): boolean;

	answers(of: FaisceauOwner): AnswerRow[];
	/**
	 * Saves one answer if nobody saved it since `revision`, which is 0 for one that was never given.
	 * An emptied answer keeps its row, so that its revisions never start again.
	 */
	saveAnswer(revision: number, answer: Omit<AnswerRow, 'revision'>): boolean;

	/** In the order they were given. */
	evidence(of: FaisceauOwner): (EvidenceRow & { readonly file: StoredFile | null })[];
	findEvidence(id: string): EvidenceRow | null;
	insertEvidence(evidence: EvidenceRow): void;
	updateEvidence(
		id: string,
		revision: number,
		changes: Partial<Omit<EvidenceRow, 'id' | 'faisceauId' | 'createdAt' | 'revision'>>
	): boolean;
	/** False when somebody saved it since `revision`, or it is gone. */
	removeEvidence(id: string, revision: number): boolean;

	/** Own files in the order they were added. */
	documents(of: FaisceauOwner): DocumentRow[];
	addDocument(faisceauId: string, fileId: string, now: number): void;
	removeDocument(faisceauId: string, fileId: string): boolean;

	/** Newest first. */
	versions(of: FaisceauOwner): FaisceauVersion[];
	findVersion(id: string): FaisceauVersion | null;
	insertVersion(version: FaisceauVersion): void;
	/** The organiser found it complete, at an instant; or takes that back. */
	acceptVersion(id: string, acceptedAt: number | null): void;

	/** In the order they were written. */
	remarks(of: FaisceauOwner): FaisceauRemark[];
	insertRemark(remark: FaisceauRemark): void;
	/** Only while it was not sent. */
	updateRemark(id: string, text: string): boolean;
	removeRemark(id: string): boolean;
	/** All that wait to be sent with a version. */
	sendRemarks(versionId: string, now: number): void;
};
