import type { Content, GivenFile } from '#lib/domain/faisceau/content.ts';
import { isExpired, type Evidence, type EvidenceAbout } from '#lib/domain/faisceau/evidence.ts';
import {
	declarativeField,
	definitionOf,
	fieldsOf,
	PARTS,
	type Field,
	type FieldValue,
	type Part
} from '#lib/domain/faisceau/fields.ts';
import { familyOf } from '#lib/domain/faisceau/indicators.ts';
import type { Changed, Difference } from '#lib/domain/faisceau/versions.ts';
import type { Kept } from '#lib/domain/faisceau/visible.ts';
import type { Piece } from '#lib/domain/faisceau/words.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import {
	answerInWords,
	columnInWords,
	fieldInWords,
	partInWords,
	rowsInWords,
	type Tongue
} from './faisceau-words.ts';

/** One answer, ready to be shown. */
export type ShownAnswer = {
	readonly field: Field;
	/** Empty for what a company writes on an indicator: the indicator is its title. */
	readonly label: string;
	readonly shape: 'fact' | 'text' | 'list' | 'table';
	/** One of a fact or a text, one a point of a list; none of a table. */
	readonly lines: readonly string[];
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** A step from 1 to 9 to draw, for a readiness level; else null. */
	readonly level: number | null;
};

/** A file of a company, ready to be offered. */
export type ShownFile = {
	readonly id: string;
	readonly name: string;
	/** "PDF, 6 pages, 412 ko, du 20 février 2027". */
	readonly facts: string;
	/** A reader's name stands on each page of a copy of it. */
	readonly marked: boolean;
};

/** A piece of evidence, ready to be shown. */
export type ShownEvidence = {
	readonly id: string;
	readonly title: string;
	/** What it is, by whom, its number, its day. */
	readonly facts: readonly string[];
	readonly about: EvidenceAbout;
	readonly aboutLabel: string;
	readonly expired: boolean;
	readonly url: string;
	readonly file: ShownFile | null;
	/** Whom the company lets see it. */
	readonly confidentiality: string;
};

/** One part of a document, in reading order. */
export type ShownSection = {
	readonly part: Part;
	readonly title: string;
	/** The name of its family, on the first of each. */
	readonly family: string | null;
	readonly answers: readonly ShownAnswer[];
	readonly evidence: readonly ShownEvidence[];
	/** Said of a claim that no piece supports. */
	readonly declared: boolean;
	/** What the company keeps to itself here, as sentences. */
	readonly kept: readonly string[];
};

/** What a document says, to one reader or to the organiser. */
type Said = Pick<Content, 'answers' | 'evidence' | 'documents'> & { readonly kept?: Kept };

/** These head a document by themselves. */
const ON_TOP: readonly Field[] = ['solutionName', 'pitch'];

/**
 * A document in words, part by part, plain data for a page: every part is there, also those that
 * nothing is said of.
 *
 * @param today tells which evidence has expired
 */
export function sectionsOf(
	document: Said,
	today: PlainDate,
	timeZone: string,
	tongue: Tongue
): ShownSection[] {
	const { words, t } = tongue;
	const seen = new Set<string>();
	return PARTS.map((part) => {
		const indicator = part === 'presentation' || part === 'price' ? null : part;
		const family = indicator === null ? null : familyOf(indicator);
		const first = family !== null && !seen.has(family);
		if (family !== null) seen.add(family);
		const declared = indicator === null ? null : declarativeField(indicator);
		const fields = fieldsOf(part).filter((field) => !ON_TOP.includes(field) && field !== declared);
		const withheld = document.kept?.evidence.find((one) => one.indicator === part)?.count ?? 0;
		return {
			part,
			title: partInWords(part, words),
			family: first ? words.families[family].label : null,
			answers: fields.flatMap((field) => {
				const value = document.answers[field];
				return value === undefined ? [] : [shownAnswer(field, value, tongue)];
			}),
			evidence: document.evidence
				.filter((one) => one.indicator === part)
				.map((one) => shownEvidence(one, today, timeZone, tongue)),
			declared: declared !== null && document.answers[declared] === true,
			kept: [
				...fields
					.filter((field) => document.kept?.answers.includes(field))
					.map((field) => t.faisceau.kept.of(fieldInWords(field, words))),
				...(withheld > 0 ? [t.faisceau.kept.evidence(partInWords(part, words), withheld)] : [])
			]
		};
	});
}

function shownAnswer(field: Field, value: FieldValue, tongue: Tongue): ShownAnswer {
	const { shape } = definitionOf(field);
	const label = field.startsWith('answer') ? '' : fieldInWords(field, tongue.words);
	if (shape.kind === 'rows') {
		const columns = Object.keys(shape.columns).map((column) =>
			columnInWords(field, column, tongue.words)
		);
		return {
			field,
			label,
			shape: 'table',
			lines: [],
			columns,
			rows: rowsInWords(field, value, tongue),
			level: null
		};
	}
	const lines = answerInWords(field, value, tongue);
	const kind = ({ text: 'text', choices: 'list' } as const)[shape.kind as 'text' | 'choices'];
	const level = field === 'trl' ? Number(value) : null;
	return { field, label, shape: kind ?? 'fact', lines, columns: [], rows: [], level };
}

function shownEvidence(
	evidence: Evidence,
	today: PlainDate,
	timeZone: string,
	tongue: Tongue
): ShownEvidence {
	const { words, t, format } = tongue;
	const { types, labels, about, confidentialities } = words.evidence;
	const { type, label, issuer, reference, date, endDate } = evidence;
	return {
		id: evidence.id,
		title: evidence.title === '' ? types[type] : evidence.title,
		facts: [
			...(evidence.title === '' ? [] : [types[type]]),
			...(label === null ? [] : [labels[label]]),
			...[issuer, reference].filter((fact) => fact !== ''),
			...(date === null ? [] : [format.date(date, 'long')]),
			...(endDate === null ? [] : [t.faisceau.evidence.until(format.date(endDate, 'long'))])
		],
		about: evidence.about,
		aboutLabel: about[evidence.about].label,
		expired: isExpired(evidence, today),
		url: evidence.url,
		file: evidence.file && shownFile(evidence.file, timeZone, tongue),
		confidentiality: confidentialities[evidence.confidentiality].label
	};
}

/** A file with what is known of it: all that can be told of one that was replaced. */
export function shownFile(
	file: GivenFile,
	timeZone: string,
	{ t, format }: Omit<Tongue, 'words'>
): ShownFile {
	const { id, name, type, size, pages, createdAt } = file;
	const texts = t.faisceau.file;
	return {
		id,
		name,
		facts: [
			type.toUpperCase(),
			...(pages === null ? [] : [texts.pages(pages)]),
			format.bytes(size),
			texts.of(format.dayOf(createdAt, timeZone, 'long'))
		].join(', '),
		marked: type === 'pdf'
	};
}

/** One thing that differs between two versions, ready to be shown. */
export type ShownChange = {
	readonly label: string;
	readonly kind: 'added' | 'removed' | 'changed';
	/** Word by word, where several lines were written; else null. */
	readonly words: readonly Piece[] | null;
	readonly before: readonly string[];
	readonly after: readonly string[];
};

/** What changed from one version to another, in reading order; agreements last. */
export function changesOf(difference: Difference, timeZone: string, tongue: Tongue): ShownChange[] {
	const { words, t } = tongue;
	const said = (field: Field, value: FieldValue | null) =>
		value === null ? [] : answerInWords(field, value, tongue);
	const piece = (one: Evidence | null) => (one === null ? [] : [shownPiece(one, timeZone, tongue)]);
	const file = (one: GivenFile | null) =>
		one === null ? [] : [fileLine(shownFile(one, timeZone, tongue))];
	return [
		...difference.documents.map((change) => ({
			label: t.faisceau.file.own,
			kind: kindOf(change),
			words: null,
			before: file(change.before),
			after: file(change.after)
		})),
		...difference.answers.map(({ field, before, after, words: pieces }) => ({
			label: fieldInWords(field, words),
			kind: kindOf({ before, after }),
			words: pieces,
			before: said(field, before),
			after: said(field, after)
		})),
		...difference.evidence.map((change) => ({
			label: t.faisceau.evidence.of(partInWords((change.after ?? change.before).indicator, words)),
			kind: kindOf(change),
			words: null,
			before: piece(change.before),
			after: piece(change.after)
		})),
		...difference.consent.map(({ group, given }) => ({
			label: partInWords('consent', words),
			kind: given ? ('added' as const) : ('removed' as const),
			words: null,
			before: given ? [] : [words.recipients[group].label],
			after: given ? [words.recipients[group].label] : []
		}))
	];
}

const kindOf = ({
	before,
	after
}: Pick<Changed<unknown>, 'before' | 'after'>): ShownChange['kind'] =>
	before === null ? 'added' : after === null ? 'removed' : 'changed';

const fileLine = ({ name, facts }: ShownFile): string => `${name} (${facts})`;

/** Everything of a piece in one line, so that whatever changed is told. */
function shownPiece(evidence: Evidence, timeZone: string, tongue: Tongue): string {
	const { title, facts, aboutLabel, confidentiality, url, file } = shownEvidence(
		evidence,
		'',
		timeZone,
		tongue
	);
	return [title, ...facts, aboutLabel, confidentiality, url, file ? fileLine(file) : '']
		.filter((part) => part !== '')
		.join(' · ');
}
