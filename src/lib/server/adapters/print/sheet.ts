import type { Field } from '#lib/domain/faisceau/fields.ts';
import { cleanLine } from '#lib/domain/messaging/clean-text.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { guidance } from '#lib/i18n/guidance.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { printTexts } from '#lib/i18n/print.ts';
import { translator } from '#lib/i18n/server.ts';
import type { Occasion, Reader } from '#lib/server/application/ports/print.port.ts';

/** How long a name may be where it must fit one line, in signs. */
const ON_A_LINE = 70;

/** Where a column holds whole sentences, it takes more of the width. */
const WIDTHS: Readonly<Partial<Record<Field, readonly number[]>>> = {
	stateOfTheArt: [3, 4, 4],
	gains: [4, 3, 4, 6, 5],
	statuses: [4, 1],
	references: [4, 3, 3, 5]
};

/** Shares of the width for the columns of a field's table. */
export const columnWidths = (field: Field, columns: number): readonly number[] =>
	WIDTHS[field] ?? Array.from({ length: columns }, () => 1);

/** All the words a document is made of, in one language. */
export const wordsOf = (locale: Locale) => ({
	locale,
	t: translator(locale).t,
	words: guidance(locale),
	print: printTexts(locale),
	format: createFormat(locale)
});
export type Words = ReturnType<typeof wordsOf>;

type SheetFacts = {
	/** Names the file in a reader's window. */
	readonly title: string;
	readonly author: string;
	readonly date: PlainDate;
	readonly masterclass: Occasion;
	/** On top of every page but the first. */
	readonly running: string;
	/** In a frame on every page. */
	readonly mark: string;
	/** Whether the mark says that something is still to be done. */
	readonly pending: boolean;
	readonly reader: Reader | null;
};

/** What `look.typ` takes of every document. */
export const sheet = (facts: SheetFacts, { locale, print, format }: Words) => ({
	lang: locale,
	region: locale === 'fr' ? 'FR' : 'GB',
	title: cleanLine(facts.title),
	author: cleanLine(facts.author),
	date: {
		year: Number(facts.date.slice(0, 4)),
		month: Number(facts.date.slice(5, 7)),
		day: Number(facts.date.slice(8, 10))
	},
	brand: print.brand,
	running: cleanLine(facts.running, ON_A_LINE),
	mark: facts.mark,
	pending: facts.pending,
	footer: print.footer(cleanLine(facts.masterclass.title, ON_A_LINE)),
	page: { one: print.page, of: print.of },
	reader: facts.reader && readerMark(facts.reader, { print, format })
});

/** For whom a copy is: in a line ("Exemplaire de Camille Réau, … – 18 mars 2027 – …"), and across a page. */
export const readerMark = (reader: Reader, { print, format }: Pick<Words, 'print' | 'format'>) => {
	const [name, organisation] = [reader.name, reader.organisation].map((one) =>
		cleanLine(one, ON_A_LINE)
	) as [string, string];
	const day = format.date(reader.date, 'long');
	return {
		line: print.reader.line(name, organisation, day),
		across: [name, organisation, day, print.reader.across]
	};
};

/** A name in one line, or other words for one of which nothing would be seen. */
export const named = (raw: string | undefined, otherwise: string): string => {
	const line = cleanLine(raw ?? '', 200);
	return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(line) ? line : otherwise;
};

export const occasionInWords = ({ title, date }: Occasion, { format }: Words): string =>
	`${cleanLine(title)}, ${format.date(date, 'long')}`;
