import type { Content } from '#lib/domain/faisceau/content.ts';
import { isExpired, type Evidence } from '#lib/domain/faisceau/evidence.ts';
import {
	declarativeField,
	fieldsOf,
	PARTS,
	type Field,
	type FieldValue,
	type Part
} from '#lib/domain/faisceau/fields.ts';
import { tensionOf } from '#lib/domain/faisceau/hints.ts';
import {
	INDICATOR_FAMILIES,
	indicatorsOf,
	type Indicator
} from '#lib/domain/faisceau/indicators.ts';
import type { StoredFile } from '#lib/domain/files/file.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import type { Catalogue } from './catalogue.ts';
import { questionOf, typedOf, type Question } from './faisceau-questions.ts';
import { answerInWords, partInWords, positionInWords, type Tongue } from './faisceau-words.ts';

/** A question with what is answered, as the form holds it. */
export type ShownField = Question & {
	readonly value: string;
	/** What the page sends back beside the answer. */
	readonly base: string;
	/** What the organiser asks to complete. */
	readonly remark: string | null;
};

export type ShownFile = {
	readonly id: string;
	readonly name: string;
	/** Its size, its pages, and what became of it. */
	readonly facts: string;
	readonly state: string;
	readonly tone: 'ok' | 'beam' | 'danger';
	/** Whether it can be taken back. */
	readonly open: boolean;
};

export type ShownEvidence = {
	readonly id: string;
	readonly title: string;
	readonly type: string;
	readonly about: string;
	/** Whether it supports what is said: it does not when it speaks of another product, or is over. */
	readonly supports: boolean;
	readonly expired: string | null;
	/** Issuer, reference, day. */
	readonly facts: string;
	readonly readers: string;
	readonly url: string;
	readonly file: ShownFile | null;
};

/** One part of the form, in words; plain data, for a page. */
export type ShownPart = {
	readonly part: Part;
	readonly label: string;
	/** "Indice 15 sur 20"; null for the presentation and the price. */
	readonly position: string | null;
	/** What it is about, in a few lines. */
	readonly lead: string;
	/** What the company is asked to write. */
	readonly question: string | null;
	readonly guidance: readonly { readonly heading: string; readonly text: string }[];
	readonly examples: readonly { readonly heading: string; readonly text: string }[];
	/** New, and sold already: what the answers say both ways. */
	readonly tension: { readonly title: string; readonly text: string } | null;
	readonly fields: readonly ShownField[];
	/** Null where no evidence is asked for. */
	readonly evidence: readonly ShownEvidence[] | null;
};

/** What is known of a document that is shown. */
export type PartFacts = {
	readonly content: Content;
	readonly today: PlainDate;
	readonly answers: Readonly<
		Partial<Record<Field, { readonly value: FieldValue | null; readonly base: string }>>
	>;
	/** What an answer that was never given is typed on. */
	readonly blank: string;
	readonly evidence: readonly EvidenceFacts[];
	readonly remarks: readonly { readonly field: string; readonly text: string }[];
};

type FileFacts = Pick<StoredFile, 'id' | 'name' | 'size' | 'pages' | 'state' | 'refusal'>;
type EvidenceFacts = Omit<Evidence, 'file'> & { readonly file: FileFacts | null };

type PageTongue = Tongue & { readonly t: Pick<Catalogue, 'faisceau'> };

const isIndicator = (part: Part): part is Indicator => part !== 'presentation' && part !== 'price';

/** A part of the form with all that is said in it. */
export function partInPage(part: Part, facts: PartFacts, tongue: PageTongue): ShownPart {
	const { words } = tongue;
	const fields = fieldsOf(part).map((field) => fieldInPage(field, facts, tongue));
	if (!isIndicator(part)) {
		const { label, lead } = words.parts[part];
		const rest = { position: null, question: null, guidance: [], examples: [], tension: null };
		return { part, label, lead, ...rest, fields, evidence: null };
	}
	const said = words.indicators[part];
	return {
		part,
		label: said.label,
		position: positionInWords(part, tongue.t),
		lead: said.meaning,
		question: said.question,
		guidance: (['counts', 'weakens'] as const).map((topic) => ({
			heading: words.headings[topic],
			text: said[topic]
		})),
		examples: (['strong', 'weak'] as const).map((topic) => ({
			heading: words.headings[topic],
			text: said[topic]
		})),
		tension: tensionInPage(part, facts, tongue),
		fields,
		evidence: facts.evidence
			.filter(({ indicator }) => indicator === part)
			.map((one) => evidenceInPage(one, facts.today, tongue))
	};
}

/** One part as it is read: what was answered, in words. */
export type ReadPart = {
	readonly part: Part;
	readonly label: string;
	readonly position: string | null;
	readonly lines: readonly { readonly label: string; readonly text: readonly string[] }[];
	readonly evidence: readonly ShownEvidence[];
};

/** A part of the form to be read; what was not answered is left out. */
export function partToRead(
	part: Part,
	{ content, evidence, today }: Pick<PartFacts, 'content' | 'evidence' | 'today'>,
	tongue: PageTongue
): ReadPart {
	return {
		part,
		label: partInWords(part, tongue.words),
		position: isIndicator(part) ? positionInWords(part, tongue.t) : null,
		lines: fieldsOf(part).flatMap((field) => {
			const value = content.answers[field];
			if (value === undefined) return [];
			const { label } = questionOf(field, tongue);
			return [{ label, text: answerInWords(field, value, tongue) }];
		}),
		evidence: evidence
			.filter(({ indicator }) => indicator === part)
			.map((one) => evidenceInPage(one, today, tongue))
	};
}

function fieldInPage(field: Field, facts: PartFacts, tongue: Tongue): ShownField {
	const line = facts.answers[field];
	return {
		...questionOf(field, tongue),
		value: typedOf(field, line?.value ?? null, tongue),
		base: line?.base ?? facts.blank,
		remark: facts.remarks.find((one) => one.field === field)?.text ?? null
	};
}

function tensionInPage(part: Indicator, { content, today }: PartFacts, { words }: Tongue) {
	const tension = tensionOf(content, today);
	if (!tension || ![...tension.novel, ...tension.sold].includes(part)) return null;
	const { title, text, explained } = words.hints.tension;
	return { title, text: tension.explained ? explained : text };
}

/** A piece of evidence as a line. */
function evidenceInPage(
	evidence: EvidenceFacts,
	today: PlainDate,
	{ words, t, format }: PageTongue
): ShownEvidence {
	const { id, title, type, label, about, confidentiality, issuer, reference, url } = evidence;
	const expired = isExpired(evidence, today);
	const named = type === 'label' && label !== null && label !== 'autre';
	return {
		id,
		title,
		type: named ? words.evidence.labels[label] : words.evidence.types[type],
		about: words.evidence.about[about].label,
		supports: about !== 'other-product' && !expired,
		expired:
			expired && evidence.endDate
				? t.faisceau.told.evidence.expired(format.date(evidence.endDate, 'long'))
				: null,
		facts: [issuer, reference, evidence.date && format.date(evidence.date, 'long')]
			.filter(Boolean)
			.join(' · '),
		readers: words.evidence.confidentialities[confidentiality].label,
		url,
		file: evidence.file && fileInPage(evidence.file, { t, format })
	};
}

/** A file as a line: "412 ko · 6 pages", and what became of it. */
export function fileInPage(
	{ id, name, size, pages, state, refusal }: FileFacts,
	{ t, format }: Pick<PageTongue, 't' | 'format'>
): ShownFile {
	const said = t.faisceau.told.files;
	const outcome =
		refusal === 'infected' ? 'infected' : state === 'available' ? 'received' : 'waiting';
	return {
		id,
		name,
		facts: [format.bytes(size), pages === null ? '' : said.pages(pages), said.checks[outcome]]
			.filter(Boolean)
			.join(' · '),
		state: said.states[outcome],
		tone: ({ received: 'ok', waiting: 'beam', infected: 'danger' } as const)[outcome],
		open: state === 'available'
	};
}

/** The seven sections of the form: who presents itself, the five families, the price. */
export type Section = {
	readonly label: string;
	readonly lead: string;
	readonly parts: readonly Part[];
};

export const sectionsOf = ({ words }: Pick<Tongue, 'words'>): Section[] => [
	{ ...words.parts.presentation, parts: ['presentation'] },
	...INDICATOR_FAMILIES.map((family) => ({
		...words.families[family],
		parts: indicatorsOf(family)
	})),
	{ ...words.parts.price, parts: ['price'] }
];

/**
 * Where a part stands: `missing` asks for answers that nobody gave, `begun` lacks some still, `done`
 * lacks none, and nothing is said in an `empty` one, nor asked for.
 */
export type PartStanding = 'missing' | 'begun' | 'done' | 'empty';

/** A part in the list of all. */
export type PartLine = {
	readonly part: Part;
	readonly label: string;
	readonly standing: PartStanding;
	readonly remarks: number;
};

/** Each section with its parts; `done` when something is said in it and nothing lacks. */
export type SectionLine = {
	readonly label: string;
	readonly parts: readonly PartLine[];
	readonly done: boolean;
};

/** The whole form at a glance. */
export function sectionsInPage(
	facts: Pick<PartFacts, 'content' | 'remarks'> & {
		readonly missing: readonly { readonly part: string }[];
	},
	tongue: Tongue
): SectionLine[] {
	return sectionsOf(tongue).map(({ label, parts }) => {
		const lines = parts.map((part): PartLine => ({
			part,
			label: partInWords(part, tongue.words),
			standing: standingOf(part, facts),
			remarks: facts.remarks.filter(({ field }) => (fieldsOf(part) as string[]).includes(field))
				.length
		}));
		return { label, parts: lines, done: sectionDone(lines) };
	});
}

/** A section in which nothing lacks and something is said. */
const sectionDone = (lines: readonly PartLine[]): boolean =>
	lines.every(({ standing }) => standing === 'done' || standing === 'empty') &&
	lines.some(({ standing }) => standing === 'done');

function standingOf(
	part: Part,
	{ content, missing }: { content: Content; missing: readonly { readonly part: string }[] }
): PartStanding {
	const said = fieldsOf(part).some(
		(field) =>
			content.answers[field] !== undefined &&
			(!isIndicator(part) || field !== declarativeField(part))
	);
	const proved = content.evidence.some(({ indicator }) => indicator === part);
	const lacks = missing.some((one) => one.part === part);
	if (lacks) return said || proved ? 'begun' : 'missing';
	return said || proved ? 'done' : 'empty';
}

/** The parts before and after one, in reading order. */
export const neighboursOf = (part: Part): { before: Part | null; after: Part | null } => {
	const at = PARTS.indexOf(part);
	return { before: PARTS[at - 1] ?? null, after: PARTS[at + 1] ?? null };
};

/** What stands at the head of each page of the form: the seven sections, and where the reader is. */
export type FormHead = {
	readonly title: string;
	/** "Indice 15 sur 20 · à rendre au plus tard le mardi 9 mars". */
	readonly note: string;
	/** In words, for who does not see the segments. */
	readonly progress: string;
	readonly segments: readonly ('done' | 'here' | 'ahead')[];
	/** The whole form on one page. */
	readonly wide: boolean;
};

export function headInPage(
	part: Part | null,
	sections: readonly SectionLine[],
	{ due, late, done, total }: { due: PlainDate | null; late: boolean; done: number; total: number },
	{ t, format }: Pick<PageTongue, 't' | 'format'>
): FormHead {
	const { form, told } = t.faisceau;
	const day = due && format.date(due, 'weekday');
	const progress = t.faisceau.progress(done, total);
	return {
		title: form.title,
		note: [
			part !== null && isIndicator(part) ? positionInWords(part, t) : progress,
			day && (late ? told.wasDue(day) : told.due(day))
		]
			.filter(Boolean)
			.join(' · '),
		progress,
		wide: part === null,
		segments: sections.map(({ parts, done: whole }) =>
			parts.some((one) => one.part === part) ? 'here' : whole ? 'done' : 'ahead'
		)
	};
}
