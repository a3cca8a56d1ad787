import { completenessOf } from '#lib/domain/faisceau/completeness.ts';
import { RECIPIENT_GROUPS } from '#lib/domain/faisceau/consent.ts';
import type { Content } from '#lib/domain/faisceau/content.ts';
import type { Evidence } from '#lib/domain/faisceau/evidence.ts';
import {
	definitionOf,
	fieldsOf,
	type Field,
	type FieldValue,
	type Part
} from '#lib/domain/faisceau/fields.ts';
import { INDICATOR_FAMILIES, indicatorsOf } from '#lib/domain/faisceau/indicators.ts';
import type { Kept } from '#lib/domain/faisceau/visible.ts';
import {
	answerInWords,
	columnInWords,
	fieldInWords,
	missingInWords,
	partInWords,
	rowsInWords
} from '#lib/i18n/faisceau-words.ts';
import type { FaisceauPrint, PrintedContent } from '#lib/server/application/ports/print.port.ts';
import { columnWidths, named, occasionInWords, sheet, wordsOf, type Words } from './sheet.ts';

/** One thing of a page, as `faisceau.typ` sets it. */
type Item =
	| { readonly kind: 'text' | 'fact'; readonly label: string; readonly text: string }
	| {
			readonly kind: 'table';
			readonly label: string;
			readonly columns: readonly string[];
			/** Shares of the width. */
			readonly widths: readonly number[];
			readonly rows: readonly (readonly string[])[];
	  }
	| {
			readonly kind: 'scale';
			readonly label: string;
			readonly level: number;
			readonly text: string;
	  }
	| {
			readonly kind: 'evidence';
			readonly label: string;
			readonly pieces: readonly { readonly title: string; readonly lines: readonly string[] }[];
	  }
	| { readonly kind: 'note' | 'missing' | 'kept'; readonly text: string };

/** Which answers speak to each of the five questions that head a print. */
const QUESTIONS = {
	performance: ['gains'],
	existence: ['spread', 'firstSale', 'publicClients', 'privateClients'],
	adaptation: ['adaptation'],
	impact: ['impacts'],
	supplier: ['statuses', 'protection', 'researchShare', 'researchStaff']
} as const satisfies Record<string, readonly Field[]>;

/** These head the document by themselves. */
const ON_TOP: readonly Field[] = ['solutionName', 'pitch'];

const NOTHING_KEPT: Kept = { answers: [], evidence: [], documents: 0 };

/** The data of `faisceau.typ`. */
export function faisceauSheet(content: PrintedContent, print: FaisceauPrint) {
	const words = wordsOf(print.locale);
	const { format } = words;
	const texts = words.print.faisceau;
	const own = 'consent' in content ? content : null;
	const kept = 'kept' in content ? content.kept : NOTHING_KEPT;
	const solution = named(content.answers.solutionName, texts.unnamed);
	const company = named(print.company, texts.unnamed);
	const { standing } = print;
	const draft = standing.kind === 'draft';
	const date = draft ? standing.today : standing.submittedOn;
	const on = format.date(date, 'long');
	const items = createItems(content, kept, draft ? own : null, date, words);

	return {
		...sheet(
			{
				title: texts.title(solution, company),
				author: company,
				date: print.reader?.date ?? date,
				masterclass: print.masterclass,
				running: `${solution} – ${company}`,
				mark: draft ? texts.draft : texts.version(standing.number, on),
				pending: draft,
				reader: print.reader
			},
			words
		),
		solution,
		company,
		notice: draft ? texts.notice : null,
		facts: [
			[texts.facts.masterclass, occasionInWords(print.masterclass, words)],
			[
				texts.facts.state,
				draft ? texts.facts.printed(on) : texts.facts.submitted(standing.number, on)
			]
		],
		pitch: content.answers.pitch ?? null,
		presentation: items.ofPart('presentation'),
		questions: {
			title: texts.questions.title,
			items: (Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]).map((question) => ({
				question: texts.questions.asked[question],
				lines: items.inShort(QUESTIONS[question])
			}))
		},
		families: INDICATOR_FAMILIES.map((family) => {
			const all = indicatorsOf(family).map((code) => ({
				code,
				title: words.words.indicators[code].label,
				items: items.ofPart(code)
			}));
			const silent = all.filter((one) => one.items.length === 0);
			return {
				title: words.words.families[family].label,
				indicators: all.filter((one) => one.items.length > 0),
				silent:
					silent.length === 0
						? null
						: texts.silent(format.list(silent.map(({ code, title }) => `${code} ${title}`)))
			};
		}),
		last: [
			{ title: words.words.parts.price.label, items: items.ofPart('price') },
			{ title: texts.documents, items: items.documents(print.timeZone) },
			{ title: texts.consent, items: items.consent() }
		].filter((part) => part.items.length > 0)
	};
}

function createItems(
	content: PrintedContent,
	kept: Kept,
	draft: Content | null,
	today: string,
	words: Words
) {
	const { format, words: guidance, t } = words;
	const texts = words.print.faisceau;
	const missing = draft ? completenessOf(draft, today).missing : [];
	const own = 'consent' in content ? content : null;

	const ofField = (field: Field): Item[] => {
		if (kept.answers.includes(field)) return [keptItem(keptInWords(field))];
		const value = content.answers[field];
		return value === undefined ? [] : [answered(field, value)];
	};

	const labelOf = (field: Field): string =>
		field.startsWith('answer') ? texts.answer : fieldInWords(field, guidance);

	const keptInWords = (field: Field): string => t.faisceau.kept.of(fieldInWords(field, guidance));

	const keptItem = (text: string): Item => ({ kind: 'kept', text });

	function answered(field: Field, value: FieldValue): Item {
		const label = labelOf(field);
		const { shape } = definitionOf(field);
		const lines = () => answerInWords(field, value, words);
		switch (shape.kind) {
			case 'flag':
				return { kind: 'note', text: texts.declarative };
			case 'text':
				return { kind: 'text', label, text: String(value) };
			case 'choices':
				return { kind: 'fact', label, text: lines().join(' · ') };
			case 'rows': {
				const columns = Object.keys(shape.columns);
				return {
					kind: 'table',
					label,
					columns: columns.map((column) => columnInWords(field, column, guidance)),
					widths: columnWidths(field, columns.length),
					rows: rowsInWords(field, value, words)
				};
			}
			default:
				return field === 'trl'
					? { kind: 'scale', label, level: Number(value), text: lines().join() }
					: { kind: 'fact', label, text: lines().join() };
		}
	}

	const evidenceOn = (part: Part): Item[] => {
		const pieces = content.evidence.filter(({ indicator }) => indicator === part);
		const hidden = kept.evidence.find(({ indicator }) => indicator === part)?.count ?? 0;
		return [
			...(pieces.length > 0
				? [{ kind: 'evidence', label: texts.evidence, pieces: pieces.map(pieceInWords) } as const]
				: []),
			...(hidden > 0
				? [keptItem(t.faisceau.kept.evidence(partInWords(part, guidance), hidden))]
				: [])
		];
	};

	const pieceInWords = (piece: Evidence) => {
		const { types, labels, about, confidentialities } = guidance.evidence;
		const day = (plain: string) => format.date(plain, 'long');
		return {
			title: named(piece.title, types[piece.type]),
			lines: [
				[
					types[piece.type],
					piece.label && labels[piece.label],
					piece.issuer,
					piece.reference,
					piece.date && texts.from(day(piece.date)),
					piece.endDate && texts.until(day(piece.endDate))
				],
				[
					texts.about(about[piece.about].label),
					own && texts.seenBy(confidentialities[piece.confidentiality].label)
				],
				[piece.file?.name, piece.url]
			]
				.map((facts) => facts.filter(Boolean).join(' · '))
				.filter(Boolean)
		};
	};

	const gainInShort = ([axis = '', value, unit]: readonly string[]): string =>
		texts.pair(axis, [value, unit].filter(Boolean).join(' '));

	return {
		ofPart: (part: Part): Item[] => [
			...fieldsOf(part)
				.filter((field) => !ON_TOP.includes(field))
				.flatMap(ofField),
			...evidenceOn(part),
			...missing
				.filter((one) => one.part === part)
				.map((one) => ({ kind: 'missing', text: missingInWords(one, words) }) as const)
		],

		/** What some fields say in a few lines; only the first goes without its name. */
		inShort: (fields: readonly Field[]): string[] => {
			const lines = fields.flatMap((field) => {
				const value = content.answers[field];
				if (kept.answers.includes(field)) return [keptInWords(field)];
				if (value === undefined) return [];
				if (field === 'gains') return rowsInWords(field, value, words).map(gainInShort);
				const said = answerInWords(field, value, words);
				if (field === fields[0]) return said;
				return [texts.pair(fieldInWords(field, guidance), said.join(' · '))];
			});
			return lines.length > 0 ? lines : [texts.questions.nothing];
		},

		documents: (timeZone: string): Item[] => [
			...(content.documents.length > 0
				? [
						{
							kind: 'evidence',
							label: '',
							pieces: content.documents.map((file) => ({
								title: file.name,
								lines: [
									[
										file.pages === null ? '' : texts.pages(file.pages),
										texts.given(format.dayOf(file.createdAt, timeZone, 'long'))
									]
										.filter(Boolean)
										.join(' · ')
								]
							}))
						} as const
					]
				: []),
			...(kept.documents > 0 ? [keptItem(t.faisceau.kept.documents(kept.documents))] : [])
		],

		consent: (): Item[] =>
			own?.consent
				? RECIPIENT_GROUPS.map((group) => ({
						kind: 'fact' as const,
						label: guidance.recipients[group].label,
						text: own.consent?.[group] ? texts.yes : texts.no
					}))
				: missing
						.filter(({ part }) => part === 'consent')
						.map((one) => ({ kind: 'missing' as const, text: missingInWords(one, words) }))
	};
}
