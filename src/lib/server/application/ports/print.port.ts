import type { Content } from '#lib/domain/faisceau/content.ts';
import type { Indicator } from '#lib/domain/faisceau/indicators.ts';
import type { Result } from '#lib/domain/shared/result.ts';
import type { Visible } from '#lib/domain/faisceau/visible.ts';
import type { OtherWayReason, Strength, WholeReading } from '#lib/domain/readings/reading.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import type { Locale } from '#lib/i18n/locale.ts';

/** The masterclass that a document is for. */
export type Occasion = { readonly title: string; readonly date: PlainDate };

/** For whom a copy is made, and when; it stands on every page. */
export type Reader = {
	readonly name: string;
	readonly organisation: string;
	/** The day on which the copy was made. */
	readonly date: PlainDate;
};

/** Where a printed faisceau stands: not handed in yet, or the version that was. */
export type Standing =
	| { readonly kind: 'draft'; readonly today: PlainDate }
	| { readonly kind: 'version'; readonly number: number; readonly submittedOn: PlainDate };

/** All of a faisceau for its company, or what a group of recipients may see of it. */
export type PrintedContent = Content | Visible;

export type FaisceauPrint = {
	readonly locale: Locale;
	/** The zone in which days of given files are told. */
	readonly timeZone: string;
	readonly company: string;
	readonly masterclass: Occasion;
	readonly standing: Standing;
	/** Null on the company's own copy. */
	readonly reader: Reader | null;
};

export type BlankFormPrint = {
	readonly locale: Locale;
	/** The day that the file is dated. */
	readonly today: PlainDate;
	readonly masterclass: Occasion;
};

/** What the inspiring structure says to a company, once the organiser opened it. */
export type FeedbackPrint = {
	readonly locale: Locale;
	readonly company: string;
	/** The solution's name; empty while it has none. */
	readonly solution: string;
	readonly masterclass: Occasion;
	/** The name of the structure. */
	readonly readBy: string;
	/** The day the reading was opened to the company. */
	readonly date: PlainDate;
	/** The number of the version that was read; null for a document that has none. */
	readonly version: number | null;
	/** Null when the reader concluded nothing. */
	readonly whole: WholeReading | null;
	readonly reasons: readonly OtherWayReason[];
	/** Whether the solution could be seen as innovative, and why; empty when not said. */
	readonly paragraph: string;
	/** Of the indicators that were read. Texts are empty where nothing is said. */
	readonly notes: readonly {
		readonly indicator: Indicator;
		readonly strength: Strength | null;
		readonly remark: string;
		readonly question: string;
		readonly recommendation: string;
	}[];
};

/**
 * Makes documents to print and to keep: A4, in French or English, readable by screen readers
 * (PDF/UA-1). Whatever people wrote comes out as plain text; a sign that cannot be drawn is shown as
 * a square.
 *
 * Each throws when the printer itself fails; no content makes it fail.
 */
export type DocumentPrinter = {
	/** A company's faisceau as it stands, or a reader's copy of it. */
	faisceau(content: PrintedContent, print: FaisceauPrint): Promise<Uint8Array>;
	/** The empty form, to fill in by hand. */
	blankForm(print: BlankFormPrint): Promise<Uint8Array>;
	/** The reader's feedback to a company. */
	feedback(print: FeedbackPrint): Promise<Uint8Array>;
};

export type Stamped = {
	/** Bytes. */
	readonly size: number;
	/** To be read to its end, or cancelled. */
	readonly stream: ReadableStream<Uint8Array>;
};

/** Lays a reader's name, organisation and date on every page of a company's own PDF. */
export type PdfStamp = {
	/**
	 * Takes a bounded time and hardly any memory of the server, however large the file.
	 *
	 * `unreadable`: the file is no PDF, is under a password, or is too much for its readers; it must
	 * then not be handed out in place of a stamped one.
	 *
	 * @throws when the mark itself cannot be made
	 */
	stamp(
		pdf: ReadableStream<Uint8Array>,
		mark: { readonly locale: Locale; readonly reader: Reader }
	): Promise<Result<Stamped, 'unreadable'>>;
};
