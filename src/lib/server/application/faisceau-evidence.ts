import type { Evidence } from '#lib/domain/faisceau/evidence.ts';
import type { StoredFile } from '#lib/domain/files/file.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { isGiven } from './faisceau-content.ts';
import type { FileOwner } from './files.usecases.ts';
import { begin, openFor, type Frozen } from './faisceau-writing.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import { recordByGuest, spaceOwnerOf } from './transaction.ts';

/** A piece of evidence as a form gives it; its file is one of the company's own, or none. */
export type EvidenceDetails = Omit<Evidence, 'id' | 'file'> & { readonly fileId: string | null };

/** A piece of evidence as somebody saw it. */
export type SeenEvidence = { readonly id: string; readonly revision: number };

/** Pieces that one document may have: four for each indicator. Ours. */
const EVIDENCE_MAX = 80;

/** The evidence and the own files of a company's document. */
export const createFaisceauEvidence = (ports: Ports) => {
	const ownFile = (r: Repositories, scope: GuestScope, fileId: string) => {
		const file = r.files.find(fileId);
		return file?.participationId === scope.participationId ? file : null;
	};

	return {
		/**
		 * Adds a piece of evidence, or changes the one that was seen.
		 *
		 * @returns its id; `stale` when somebody changed it meanwhile: nothing is overwritten;
		 * `file-gone` when its file is not there any more, or never was the company's: a file that
		 * nothing holds is forgotten after a day
		 */
		saveEvidence: (
			scope: GuestScope,
			seen: SeenEvidence | null,
			details: EvidenceDetails
		): Result<string, Frozen | 'unknown' | 'stale' | 'too-many' | 'file-gone'> =>
			ports.store.write((r) => {
				const open = openFor(r, ports, scope);
				if (!open.ok) return open;
				const now = ports.clock.now();
				const { fileId } = details;
				const gone = fileId !== null && ownFile(r, scope, fileId) === null;
				if (seen === null) {
					if (gone) return refused('file-gone');
					const faisceauId = (open.value ?? begin(r, ports, scope)).id;
					if (r.faisceaux.evidence({ faisceauId }).length >= EVIDENCE_MAX)
						return refused('too-many');
					const id = ports.ids.next('evd');
					const dates = { createdAt: now, updatedAt: now, revision: 1 };
					r.faisceaux.insertEvidence({ ...details, id, faisceauId, ...dates });
					return accepted(id);
				}
				const before = r.faisceaux.findEvidence(seen.id);
				if (!before || before.faisceauId !== open.value?.id) return refused('unknown');
				if (gone && before.revision === seen.revision) return refused('file-gone');
				const changes = { ...details, updatedAt: now };
				if (!r.faisceaux.updateEvidence(seen.id, seen.revision, changes)) return refused('stale');
				if (before.fileId !== fileId) forgetUnused(r, before.faisceauId, before.fileId);
				return accepted(seen.id);
			}),

		removeEvidence: (
			scope: GuestScope,
			seen: SeenEvidence
		): Result<null, Frozen | 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const open = openFor(r, ports, scope);
				if (!open.ok) return open;
				const before = r.faisceaux.findEvidence(seen.id);
				if (!before || before.faisceauId !== open.value?.id) return refused('unknown');
				if (!r.faisceaux.removeEvidence(seen.id, seen.revision)) return refused('stale');
				forgetUnused(r, before.faisceauId, before.fileId);
				return accepted(null);
			}),

		/** Whose a file is that this guest sends now; null when nothing may be written. */
		fileOwner: (scope: GuestScope): FileOwner | null => {
			const open = ports.store.read((r) => openFor(r, ports, scope));
			if (!open.ok) return null;
			const { masterclassId, participationId, participantId } = scope;
			return { masterclassId, participationId, participantId, userId: null };
		},

		/** Gives an own file instead of the form, or beside it. */
		attachDocument: (scope: GuestScope, fileId: string): Result<null, Frozen | 'unknown'> =>
			ports.store.write((r) => {
				const open = openFor(r, ports, scope);
				if (!open.ok) return open;
				const file = ownFile(r, scope, fileId);
				if (file === null) return refused('unknown');
				const { id } = open.value ?? begin(r, ports, scope);
				r.faisceaux.addDocument(id, fileId, ports.clock.now());
				recordByGuest(r, ports, spaceOwnerOf(r, scope), 'faisceau-document-added', {
					file: file.name
				});
				return accepted(null);
			}),

		/** Takes an own file away; a version that was handed in with it keeps it. */
		detachDocument: (scope: GuestScope, fileId: string): Result<null, Frozen | 'unknown'> =>
			ports.store.write((r) => {
				const open = openFor(r, ports, scope);
				if (!open.ok) return open;
				const file = ownFile(r, scope, fileId);
				if (!file || !open.value || !r.faisceaux.removeDocument(open.value.id, fileId))
					return refused('unknown');
				forgetUnused(r, open.value.id, fileId);
				recordByGuest(r, ports, spaceOwnerOf(r, scope), 'faisceau-document-removed', {
					file: file.name
				});
				return accepted(null);
			}),

		/** Whether a file is the company's own, to be handed out to its people. */
		ownsFile: (scope: GuestScope, file: StoredFile): boolean =>
			file.participationId === scope.participationId && isGiven(file)
	};
};

/** Forgets a file that nothing of the document, nor any of its versions, holds any more. */
function forgetUnused(r: Repositories, faisceauId: string, fileId: string | null): void {
	if (fileId === null) return;
	const of = { faisceauId };
	const held = [
		...r.faisceaux.documents(of).map(({ id }) => id),
		...r.faisceaux.evidence(of).map((one) => one.fileId),
		...r.faisceaux
			.versions(of)
			.flatMap(({ content }) => [
				...content.documents.map(({ id }) => id),
				...content.evidence.map(({ file }) => file?.id)
			])
	];
	if (!held.includes(fileId)) r.files.remove(fileId);
}
