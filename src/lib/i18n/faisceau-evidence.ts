import {
	CONFIDENTIALITIES,
	EVIDENCE_ABOUT,
	EVIDENCE_TYPES,
	LABELS,
	USUAL_CONFIDENTIALITY,
	type Evidence,
	type EvidenceType
} from '#lib/domain/faisceau/evidence.ts';
import type { Catalogue } from './catalogue.ts';
import type { Option } from './faisceau-questions.ts';
import type { Guidance } from './guidance.ts';

type Card = Option & { readonly description: string };

/** The questions on a piece of evidence, in words; plain data, for a page. */
export type EvidenceQuestions = {
	readonly lead: string;
	readonly fields: Guidance['evidence']['fields'];
	/** The usual ones first. */
	readonly types: readonly (Option & { readonly group: string })[];
	readonly labels: readonly Option[];
	readonly about: readonly Card[];
	readonly confidentialities: readonly Card[];
};

const cards = <Code extends string>(
	codes: readonly Code[],
	words: Readonly<Record<Code, { label: string; help: string }>>
): Card[] =>
	codes.map((value) => ({
		value,
		label: words[value].label,
		description: words[value].help
	}));

/** @param usual the types that mostly support the indicator, with the one for all others */
export function evidenceQuestions(
	usual: readonly EvidenceType[],
	{ words: { evidence }, t }: { words: Guidance; t: Pick<Catalogue, 'faisceau'> }
): EvidenceQuestions {
	const { usual: first, others } = t.faisceau.told.evidence;
	const grouped = (types: readonly EvidenceType[], group: string) =>
		types.map((value) => ({ value, label: evidence.types[value], group }));
	return {
		lead: evidence.lead,
		fields: evidence.fields,
		types: [
			...grouped(usual, first),
			...grouped(
				EVIDENCE_TYPES.filter((type) => !usual.includes(type)),
				others
			)
		],
		labels: LABELS.map((value) => ({ value, label: evidence.labels[value] })),
		about: cards(EVIDENCE_ABOUT, evidence.about),
		confidentialities: cards(CONFIDENTIALITIES, evidence.confidentialities)
	};
}

type Kept = Omit<Evidence, 'id' | 'indicator' | 'file'> & {
	readonly revision: number;
	readonly file: { readonly id: string } | null;
};

/** A piece of evidence as its form holds it; null is a new one. */
export const typedEvidence = (evidence: Kept | null): Record<string, string> => ({
	revision: evidence ? String(evidence.revision) : '',
	type: evidence?.type ?? '',
	label: evidence?.label ?? '',
	title: evidence?.title ?? '',
	issuer: evidence?.issuer ?? '',
	reference: evidence?.reference ?? '',
	date: evidence?.date ?? '',
	endDate: evidence?.endDate ?? '',
	about: evidence?.about ?? '',
	confidentiality: evidence?.confidentiality ?? USUAL_CONFIDENTIALITY,
	url: evidence?.url ?? '',
	fileId: evidence?.file?.id ?? ''
});
