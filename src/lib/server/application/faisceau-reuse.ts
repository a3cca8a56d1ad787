import type { StoredFile } from '#lib/domain/files/file.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { isGiven } from './faisceau-content.ts';
import { begin, openFor, type Frozen } from './faisceau-writing.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { GuestScope } from './scope.ts';
import { recordByGuest, spaceOwnerOf } from './transaction.ts';

/** Starting from what the same organisation wrote for another masterclass. */
export const createFaisceauReuse = (ports: Ports) => ({
	/**
	 * Copies the answers, the evidence and the files of another document of the organisation. To whom
	 * it may go is asked anew: other people take part.
	 *
	 * @returns `begun` when something was said here already: nothing is mixed
	 */
	reuse: (scope: GuestScope, earlierId: string): Result<null, Frozen | 'unknown' | 'begun'> =>
		ports.store.write((r) => {
			const open = openFor(r, ports, scope);
			if (!open.ok) return open;
			const earlier = r.faisceaux.earlier(scope.participationId).find(({ id }) => id === earlierId);
			if (!earlier) return refused('unknown');
			if (open.value && saysSomething(r, open.value.id)) return refused('begun');

			const now = ports.clock.now();
			const from = { faisceauId: earlier.id };
			const to = { faisceauId: (open.value ?? begin(r, ports, scope)).id };
			/** The same content under a row of its own: each participation has its own files. */
			const copyOf = (file: StoredFile): string => {
				const id = ports.ids.next('fil');
				r.files.insert({
					...file,
					id,
					masterclassId: scope.masterclassId,
					participationId: scope.participationId,
					participantId: scope.participantId,
					userId: null,
					createdAt: now
				});
				return id;
			};
			const emptied = new Map(r.faisceaux.answers(to).map((one) => [one.field, one.revision]));
			for (const { field, value } of r.faisceaux.answers(from))
				r.faisceaux.saveAnswer(emptied.get(field) ?? 0, {
					...to,
					field,
					value,
					updatedAt: now,
					updatedBy: scope.participantId
				});
			for (const { file, ...row } of r.faisceaux.evidence(from))
				r.faisceaux.insertEvidence({
					...row,
					...to,
					id: ports.ids.next('evd'),
					fileId: file && isGiven(file) ? copyOf(file) : null,
					createdAt: now,
					updatedAt: now,
					revision: 1
				});
			for (const file of r.faisceaux.documents(from).filter(isGiven))
				r.faisceaux.addDocument(to.faisceauId, copyOf(file), now);
			recordByGuest(r, ports, spaceOwnerOf(r, scope), 'faisceau-reused', {
				from: earlier.masterclassId
			});
			return accepted(null);
		})
});

const saysSomething = (r: Repositories, faisceauId: string): boolean =>
	r.faisceaux.answers({ faisceauId }).some(({ value }) => value !== null) ||
	r.faisceaux.evidence({ faisceauId }).length > 0 ||
	r.faisceaux.documents({ faisceauId }).length > 0;
