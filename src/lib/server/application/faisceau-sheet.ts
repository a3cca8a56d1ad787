import { millisecondsInMinute } from 'date-fns/constants';
import { baseOf } from '#lib/domain/faisceau/base.ts';
import { completenessOf, type Completeness } from '#lib/domain/faisceau/completeness.ts';
import { NOTHING_SAID, type Content } from '#lib/domain/faisceau/content.ts';
import type { Evidence } from '#lib/domain/faisceau/evidence.ts';
import { NEW_FILING, type FaisceauState, type Moment } from '#lib/domain/faisceau/faisceau.ts';
import { fieldNamed, type Field, type FieldValue } from '#lib/domain/faisceau/fields.ts';
import type { StoredFile } from '#lib/domain/files/file.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { keptAnswer } from './faisceau-answers.ts';
import { contentOf, momentOf } from './faisceau-content.ts';
import { frozenFor, writerName, type Frozen } from './faisceau-writing.ts';
import type { AnswerRow, EvidenceRow } from './ports/faisceau.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import { masterclassOf } from './transaction.ts';

/** An own file or a proof, with what became of it. */
export type FileLine = Pick<
	StoredFile,
	'id' | 'name' | 'type' | 'size' | 'pages' | 'state' | 'refusal' | 'createdAt'
>;

/** A piece of evidence as its company sees it. */
export type EvidenceLine = Omit<Evidence, 'file'> & {
	readonly revision: number;
	readonly file: FileLine | null;
};

/** One answer, and the word that a page sends back with it. */
export type AnswerLine = { readonly value: FieldValue | null; readonly base: string };

type VersionLine = {
	readonly number: number;
	readonly submittedAt: number;
	readonly by: string | null;
	readonly late: boolean;
	readonly acceptedAt: number | null;
};

/** A company's document as its own people see it. */
export type FaisceauSheet = {
	readonly state: FaisceauState;
	/** 0 until something was written. */
	readonly revision: number;
	/** Null when the company may write. */
	readonly frozen: Frozen | null;
	readonly timeZone: string;
	readonly moment: Moment;
	readonly content: Content;
	readonly completeness: Completeness;
	/** When something was written last; null before the first word. */
	readonly savedAt: number | null;
	/** What was ever answered. */
	readonly answers: Readonly<Partial<Record<Field, AnswerLine>>>;
	readonly evidence: readonly EvidenceLine[];
	readonly documents: readonly FileLine[];
	/** When, and by whom, it was last said to whom the document may go. */
	readonly consent: { readonly at: number; readonly by: string | null } | null;
	/** Newest first. */
	readonly versions: readonly VersionLine[];
	/** The number of the newest version that a reader may read now; null when none is. */
	readonly readable: number | null;
	/** What the organiser asks to complete; the field is empty for the whole. */
	readonly remarks: readonly { readonly field: string; readonly text: string }[];
	/** Colleagues who wrote in the last minutes. */
	readonly writing: readonly string[];
	/** Other documents of the organisation to start from; none once something was said here. */
	readonly earlier: readonly { readonly id: string; readonly date: PlainDate }[];
};

/** A colleague is said to be writing so long after each save. */
const PRESENCE = 5 * millisecondsInMinute;

/** A company's document, read by its own people. Looking begins nothing. */
export const createFaisceauSheet = (ports: Ports) => {
	const writingNow = (r: Repositories, scope: GuestScope, answers: readonly AnswerRow[]) => {
		const since = ports.clock.now() - PRESENCE;
		const ids = answers
			.filter(({ updatedAt, updatedBy }) => updatedAt >= since && updatedBy !== scope.participantId)
			.map(({ updatedBy }) => updatedBy);
		return [...new Set(ids)].flatMap((id) => writerName(r, id) ?? []);
	};

	return {
		sheet: (scope: GuestScope): FaisceauSheet =>
			ports.store.read((r) => {
				const moment = momentOf(r, ports, scope.masterclassId);
				const faisceau = r.faisceaux.ofParticipation(scope.participationId);
				const of = { faisceauId: faisceau?.id ?? '' };
				const content = faisceau ? contentOf(r, faisceau) : NOTHING_SAID;
				const answers = r.faisceaux.answers(of);
				const evidence = r.faisceaux.evidence(of);
				const documents = r.faisceaux.documents(of);
				const versions = r.faisceaux.versions(of);
				const writes = [
					...[...answers, ...evidence].map(({ updatedAt }) => updatedAt),
					...documents.map(({ createdAt }) => createdAt)
				];
				const waits = faisceau?.state === 'sent-back' || faisceau?.state === 'draft';
				return {
					state: faisceau?.state ?? NEW_FILING.state,
					revision: faisceau?.revision ?? 0,
					frozen: frozenFor(scope, faisceau, moment),
					timeZone: masterclassOf(r, scope.masterclassId).timeZone,
					moment,
					content,
					completeness: completenessOf(content, moment.today),
					savedAt: writes.length > 0 ? Math.max(...writes) : null,
					answers: answerLines(answers),
					evidence: evidence.map(evidenceLine),
					documents: documents.map(fileLine),
					consent:
						faisceau && faisceau.consentAt !== null
							? { at: faisceau.consentAt, by: writerName(r, faisceau.consentBy) }
							: null,
					versions: versions.map(({ number, submittedAt, submittedBy, late, acceptedAt }) => ({
						number,
						submittedAt,
						by: writerName(r, submittedBy),
						late,
						acceptedAt
					})),
					readable: readableVersion(r, scope.masterclassId, faisceau?.id),
					remarks: r.faisceaux
						.remarks(of)
						.filter((one) => waits && one.sentAt !== null && one.versionId === versions[0]?.id)
						.map(({ field, text }) => ({ field, text })),
					writing: writingNow(r, scope, answers),
					earlier:
						writes.length > 0
							? []
							: r.faisceaux.earlier(scope.participationId).map(({ id, date }) => ({ id, date }))
				};
			}),

		/** Which colleagues wrote in the last minutes. */
		writing: (scope: GuestScope): readonly string[] =>
			ports.store.read((r) => {
				const faisceau = r.faisceaux.ofParticipation(scope.participationId);
				const of = { faisceauId: faisceau?.id ?? '' };
				return writingNow(r, scope, r.faisceaux.answers(of));
			}),

		/** All that is kept of the document, to take away. */
		export: (scope: GuestScope) =>
			ports.store.read((r) => {
				const faisceau = r.faisceaux.ofParticipation(scope.participationId);
				const of = { faisceauId: faisceau?.id ?? '' };
				return {
					organisation: r.spaces.find(scope.participantId)?.organisation ?? '',
					masterclass: masterclassOf(r, scope.masterclassId).title,
					state: faisceau?.state ?? NEW_FILING.state,
					...(faisceau ? contentOf(r, faisceau) : NOTHING_SAID),
					consentAt: faisceau?.consentAt ?? null,
					consentBy: writerName(r, faisceau?.consentBy ?? null),
					versions: r.faisceaux
						.versions(of)
						.map(({ number, submittedAt, submittedBy, late, acceptedAt, content }) => ({
							number,
							submittedAt,
							submittedBy: writerName(r, submittedBy),
							late,
							acceptedAt,
							content
						})),
					remarks: r.faisceaux
						.remarks(of)
						.filter(({ sentAt }) => sentAt !== null)
						.map(({ field, text, sentAt }) => ({ field, text, sentAt }))
				};
			})
	};
};

const answerLines = (rows: readonly AnswerRow[]): FaisceauSheet['answers'] =>
	Object.fromEntries(
		rows.flatMap((row) => {
			const field = fieldNamed(row.field);
			if (field === null) return [];
			const kept = keptAnswer(field, row);
			return [[field, { value: kept.value, base: baseOf(kept) }]];
		})
	);

const fileLine = ({ id, name, type, size, pages, state, refusal, createdAt }: StoredFile) => ({
	id,
	name,
	type,
	size,
	pages,
	state,
	refusal,
	createdAt
});

const evidenceLine = (row: EvidenceRow & { readonly file: StoredFile | null }): EvidenceLine => {
	const { id, indicator, type, label, title, issuer, reference, date, endDate, revision } = row;
	const { about, confidentiality, url, file } = row;
	const words = { id, indicator, type, label, title, issuer, reference, date, endDate, revision };
	return { ...words, about, confidentiality, url, file: file && fileLine(file) };
};

const readableVersion = (
	r: Repositories,
	masterclassId: string,
	faisceauId: string | undefined
): number | null => {
	const readable = r.shares.readableOf(masterclassId);
	const numbers = r.shares
		.ofMasterclass(masterclassId)
		.filter((share) => share.faisceauId === faisceauId && readable.has(share.id))
		.map(({ number }) => number);
	return numbers.length === 0 ? null : Math.max(...numbers);
};
