import type { GivenFile } from '#lib/domain/faisceau/content.ts';
import type { Difference } from '#lib/domain/faisceau/versions.ts';
import { visibleTo, type Visible } from '#lib/domain/faisceau/visible.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { sharedDocument } from '#lib/domain/shares/shared-document.ts';
import type { PlainDate } from '#lib/domain/time/plain-date.ts';
import { localDateOf } from '#lib/domain/time/zone.ts';
import type { Ports } from './ports/ports.ts';
import { readableDocuments, readAfterPromise } from './readable-documents.ts';
import type { GuestScope } from './scope.ts';
import { masterclassOf, recordByGuest, spaceOwnerOf } from './transaction.ts';

/** One document of a reader's list. Epoch milliseconds. */
export type DocumentLine = {
	readonly faisceauId: string;
	readonly company: string;
	/** What the company calls its solution, and says of it in two lines; empty while unsaid. */
	readonly solution: string;
	readonly pitch: string;
	readonly number: number;
	readonly submittedAt: number;
	readonly sharedAt: number;
	/** `changed`: an older version was opened, this one was not. */
	readonly read: 'new' | 'changed' | 'read';
};

export type DocumentList = {
	/** When the reader promised to keep it to themselves; null until they did. */
	readonly acknowledgedAt: number | null;
	readonly count: number;
	/** None before the promise. */
	readonly documents: readonly DocumentLine[];
	readonly timeZone: string;
};

/** A document as one reader sees it. */
export type DocumentRead = {
	readonly faisceauId: string;
	readonly company: string;
	readonly number: number;
	readonly submittedAt: number;
	readonly sharedAt: number;
	readonly visible: Visible;
	/** What changed since the version this reader opened before; null when nothing did. */
	readonly since: { readonly number: number; readonly difference: Difference } | null;
	/** Named on each page: who reads, for whom. */
	readonly reader: { readonly name: string; readonly organisation: string };
	/** Today where the masterclass is held. */
	readonly today: PlainDate;
	readonly timeZone: string;
};

/** Why a document does not open; `acknowledge`: the promise comes first. */
export type DocumentRefusal = 'unknown' | 'acknowledge';

/** The documents that were shared with a guest's organisation, as the guest reads them. */
export const createSharedDocuments = (ports: Ports) => {
	return {
		/** The list of documents; nothing of them before the promise. */
		documents: (scope: GuestScope): DocumentList =>
			ports.store.read((r) => {
				const documents = [
					...Map.groupBy(
						readableDocuments(r, ports, scope),
						({ faisceauId }) => faisceauId
					).values()
				];
				const opened = r.shares.openedBy(scope.participantId);
				const lines = documents.flatMap(([latest, ...older]): DocumentLine[] => {
					const visible = latest && visibleTo(latest.content, latest.wave);
					if (!latest || !visible) return [];
					const { faisceauId, company, number, submittedAt, sharedAt } = latest;
					const known = older.some(({ shareId }) => opened.has(shareId));
					return [
						{
							faisceauId,
							company,
							solution: visible.answers.solutionName ?? '',
							pitch: visible.answers.pitch ?? '',
							number,
							submittedAt,
							sharedAt,
							read: opened.has(latest.shareId) ? 'read' : known ? 'changed' : 'new'
						}
					];
				});
				return {
					acknowledgedAt: r.shares.acknowledgedAt(scope.participantId),
					count: lines.length,
					documents: readAfterPromise(r, scope) ? lines : [],
					timeZone: masterclassOf(r, scope.masterclassId).timeZone
				};
			}),

		/** One document, in the newest version that was shared, as far as this reader may see it. */
		document: (scope: GuestScope, faisceauId: string): Result<DocumentRead, DocumentRefusal> =>
			ports.store.read((r) => {
				const [latest, ...older] = readableDocuments(r, ports, scope, faisceauId);
				if (!latest) return refused('unknown');
				if (!readAfterPromise(r, scope)) return refused('acknowledge');
				const opened = r.shares.openedBy(scope.participantId);
				const known = older.find(({ shareId }) => opened.has(shareId));
				const read = sharedDocument(latest.content, known?.content ?? null, latest.wave);
				if (!read) return refused('unknown');
				const { name, organisation } = spaceOwnerOf(r, scope);
				const { timeZone } = masterclassOf(r, scope.masterclassId);
				return accepted({
					faisceauId,
					company: latest.company,
					number: latest.number,
					submittedAt: latest.submittedAt,
					sharedAt: latest.sharedAt,
					visible: read.visible,
					since:
						known && read.difference ? { number: known.number, difference: read.difference } : null,
					reader: { name, organisation },
					today: localDateOf(ports.clock.now(), timeZone),
					timeZone
				});
			}),

		/** Keeps the access record of a document that was shown; an organiser who looks leaves none. */
		documentOpened: (scope: GuestScope, faisceauId: string): void => {
			if (scope.preview) return;
			const [latest] = ports.store.read((r) => readableDocuments(r, ports, scope, faisceauId));
			if (latest)
				ports.store.write((r) =>
					r.shares.recordOpening(latest.shareId, scope.participantId, ports.clock.now())
				);
		},

		/** The reader promises to keep what is shared to themselves, from this instant. */
		acknowledge: (scope: GuestScope): void => {
			ports.store.write((r) => {
				if (r.shares.acknowledgedAt(scope.participantId) !== null) return;
				r.shares.acknowledge(scope.participantId, ports.clock.now());
				recordByGuest(r, ports, spaceOwnerOf(r, scope), 'documents-acknowledged');
			});
		},

		/** A file that this reader may see of a document: an own file of the company, or a proof. */
		sharedFile: (
			scope: GuestScope,
			faisceauId: string,
			fileId: string
		): Result<GivenFile, DocumentRefusal> =>
			ports.store.read((r) => {
				const [latest] = readableDocuments(r, ports, scope, faisceauId);
				const visible = latest && visibleTo(latest.content, latest.wave);
				if (!visible) return refused('unknown');
				if (!readAfterPromise(r, scope)) return refused('acknowledge');
				const file = [...visible.documents, ...visible.evidence.map((one) => one.file)].find(
					(one) => one?.id === fileId
				);
				return file ? accepted(file) : refused('unknown');
			})
	};
};
