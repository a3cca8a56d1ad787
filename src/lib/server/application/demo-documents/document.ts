import type { Consent } from '#lib/domain/faisceau/consent.ts';
import { USUAL_CONFIDENTIALITY, type Evidence } from '#lib/domain/faisceau/evidence.ts';
import type { Answers, Field } from '#lib/domain/faisceau/fields.ts';
import { addDays, addMonths, type PlainDate } from '#lib/domain/time/plain-date.ts';
import type { EvidenceDetails } from '../faisceau-evidence.ts';

/** What an invented company says in its document, or in a part of it. */
export type DemoWords = {
	readonly answers: Answers;
	readonly evidence: readonly EvidenceDetails[];
};

/** Days and months counted back from the event, so that a document is as old whenever it is told. */
export type Ago = {
	readonly days: (days: number) => PlainDate;
	/** `YYYY-MM` */
	readonly months: (months: number) => string;
};

export const agoFrom = (date: PlainDate): Ago => ({
	days: (days) => addDays(date, -days),
	months: (months) => addMonths(date, -months).slice(0, 7)
});

/** A piece of evidence, for the inspiring structure alone unless the company says otherwise. */
export const proof = (
	said: Pick<Evidence, 'indicator' | 'type' | 'about' | 'title' | 'issuer'> &
		Partial<EvidenceDetails>
): EvidenceDetails => ({
	label: null,
	reference: '',
	date: null,
	endDate: null,
	confidentiality: USUAL_CONFIDENTIALITY,
	fileId: null,
	url: '',
	...said
});

/** Agreed to the two waves; a company says whether others may read or see it on paper. */
export const agreed = (more: Partial<Consent> = {}): Consent => ({
	inspiring: true,
	authorities: true,
	'other-companies': false,
	'room-print': false,
	...more
});

/** What becomes of a document, each so many days before the event. */
export type DemoDocument = {
	readonly written: number;
	readonly words: (ago: Ago) => DemoWords;
	/** Absent from one that is being written. */
	readonly handedIn?: {
		readonly on: number;
		readonly consent: Consent;
		/** The organiser let it come after its last day, on that day. */
		readonly late?: number;
	};
	/** Sent back with remarks, by field, and handed in again with what these changed. */
	readonly sentBack?: {
		readonly on: number;
		readonly remarks: Readonly<Partial<Record<Field, string>>>;
		readonly again: number;
		readonly words: (ago: Ago) => DemoWords;
	};
	readonly accepted?: number;
};
