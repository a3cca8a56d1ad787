import type { Content, GivenFile } from '#lib/domain/faisceau/content.ts';
import type { Evidence } from '#lib/domain/faisceau/evidence.ts';
import type { Moment } from '#lib/domain/faisceau/faisceau.ts';
import { readAnswers } from '#lib/domain/faisceau/parse.ts';
import type { StoredFile } from '#lib/domain/files/file.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type {
	AnswerRow,
	EvidenceRow,
	Faisceau,
	FaisceauOwner,
	FaisceauRepository
} from './ports/faisceau.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { masterclassOf } from './transaction.ts';

/** A file that counts as given: all but those in which something was found. */
export const isGiven = ({ state, refusal }: StoredFile): boolean =>
	state !== 'refused' && refusal !== 'infected';

const given = ({ id, name, type, size, pages, sha256, createdAt }: StoredFile): GivenFile => ({
	id,
	name,
	type,
	size,
	pages,
	sha256,
	createdAt
});

type Rows = {
	readonly answers: readonly AnswerRow[];
	readonly evidence: readonly (EvidenceRow & { readonly file: StoredFile | null })[];
	readonly documents: readonly StoredFile[];
};

const assemble = ({ consent }: Pick<Faisceau, 'consent'>, rows: Rows): Content => ({
	answers: readAnswers(Object.fromEntries(rows.answers.map(({ field, value }) => [field, value]))),
	evidence: rows.evidence.map((row): Evidence => {
		const { id, indicator, type, label, title, issuer, reference, date, endDate } = row;
		const { about, confidentiality, url } = row;
		const file = row.file && isGiven(row.file) ? given(row.file) : null;
		const words = { id, indicator, type, label, title, issuer, reference, date, endDate };
		return { ...words, about, confidentiality, file, url };
	}),
	documents: rows.documents.filter(isGiven).map(given),
	consent
});

const rowsOf = (faisceaux: FaisceauRepository, owner: FaisceauOwner) => ({
	answers: faisceaux.answers(owner),
	evidence: faisceaux.evidence(owner),
	documents: faisceaux.documents(owner)
});

/** What a document says as it stands. */
export const contentOf = ({ faisceaux }: Repositories, faisceau: Faisceau): Content =>
	assemble(faisceau, rowsOf(faisceaux, { faisceauId: faisceau.id }));

/** What every document of a masterclass says as it stands, by document; three queries in all. */
export function contentsOf(
	{ faisceaux }: Repositories,
	masterclassId: string
): ReadonlyMap<string, Content> {
	const rows = rowsOf(faisceaux, { masterclassId });
	const answers = Map.groupBy(rows.answers, ({ faisceauId }) => faisceauId);
	const evidence = Map.groupBy(rows.evidence, ({ faisceauId }) => faisceauId);
	const documents = Map.groupBy(rows.documents, ({ faisceauId }) => faisceauId);
	return new Map(
		faisceaux.ofMasterclass(masterclassId).map((faisceau) => [
			faisceau.id,
			assemble(faisceau, {
				answers: answers.get(faisceau.id) ?? [],
				evidence: evidence.get(faisceau.id) ?? [],
				documents: documents.get(faisceau.id) ?? []
			})
		])
	);
}

/** The day it is where the masterclass is held, and the last day to hand documents in. */
export const momentOf = (
	r: Repositories,
	{ clock }: Pick<Ports, 'clock'>,
	masterclassId: string
): Moment => ({
	today: localDateOf(clock.now(), masterclassOf(r, masterclassId).timeZone),
	deadline:
		r.tasks.ofMasterclass(masterclassId).find(({ key }) => key === 'faisceau-received')?.due ?? null
});
