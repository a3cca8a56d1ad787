import { QUESTIONS_PER_DOCUMENT, type Question } from '#lib/domain/questions/question.ts';
import { takeApart } from '#lib/domain/questions/merging.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { QuestionRow } from './ports/question.port.ts';
import { latestDocuments, readAfterPromise, readableDocuments } from './readable-documents.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import type { GuestScope } from './scope.ts';

/** A question as the people of its authority see it; who wrote it, where it was a colleague. */
export type OwnQuestion = Pick<QuestionRow, 'id' | 'text' | 'revision'> & {
	readonly by: string | null;
};

/** A document that an authority reads, with what it asks on it. */
export type AskedDocument = {
	readonly faisceauId: string;
	readonly company: string;
	/** What the company calls its solution; empty while unsaid. */
	readonly solution: string;
	readonly questions: readonly OwnQuestion[];
};

/** A question at a revision, as a form names it. */
export type QuestionAt = { readonly id: string; readonly revision: number };

/** The questions of a guest's own authority, which its people prepare together. */
export const createOwnQuestions = (ports: Ports) => {
	const own = (r: Repositories, scope: GuestScope, id: string): Question | null => {
		const question = r.questions.find(id);
		return question?.participationId === scope.participationId ? question : null;
	};

	/** Words that changed, or go, ask for a new look: nothing stays merged with them unseen. */
	const leave = (r: Repositories, { id, masterclassId }: Question) => {
		for (const change of takeApart(r.questions.ofMasterclass(masterclassId), id))
			r.questions.setMerged(change.id, change.mergedInto);
	};

	const ownOf = (r: Repositories, scope: GuestScope, faisceauId: string): OwnQuestion[] =>
		r.questions
			.ofMasterclass(scope.masterclassId)
			.filter(
				(one) => one.participationId === scope.participationId && one.faisceauId === faisceauId
			)
			.map(({ id, text, revision, writer, participantId }) => ({
				id,
				text,
				revision,
				by: participantId === scope.participantId ? null : writer
			}));

	return {
		/** By document, in the order they were shared; null before the promise to keep them. */
		list: (scope: GuestScope): AskedDocument[] | null =>
			ports.store.read((r) => {
				if (!readAfterPromise(r, scope)) return null;
				return latestDocuments(r, ports, scope).map(({ faisceauId, company, visible }) => ({
					faisceauId,
					company,
					solution: visible.answers.solutionName ?? '',
					questions: ownOf(r, scope, faisceauId)
				}));
			}),

		/** On one document that was opened. */
		on: (scope: GuestScope, faisceauId: string): OwnQuestion[] =>
			ports.store.read((r) => ownOf(r, scope, faisceauId)),

		/** @returns `unknown` for a document that this authority does not read */
		add: (
			scope: GuestScope,
			faisceauId: string,
			text: string
		): Result<string, 'unknown' | 'too-many'> =>
			ports.store.write((r) => {
				if (readableDocuments(r, ports, scope, faisceauId).length === 0) return refused('unknown');
				const before = ownOf(r, scope, faisceauId);
				// Sent twice, as a slow connection makes people do.
				const same = before.find((one) => one.text === text);
				if (same) return accepted(same.id);
				if (before.length >= QUESTIONS_PER_DOCUMENT) return refused('too-many');
				const now = ports.clock.now();
				const id = ports.ids.next('qst');
				r.questions.insert({
					id,
					masterclassId: scope.masterclassId,
					faisceauId,
					participationId: scope.participationId,
					participantId: scope.participantId,
					text,
					mergedInto: null,
					createdAt: now,
					updatedAt: now,
					revision: 1
				});
				reconcileRequests(r, ports, scope.masterclassId);
				return accepted(id);
			}),

		/** @returns the document it is on */
		edit: (
			scope: GuestScope,
			{ id, revision }: QuestionAt,
			text: string
		): Result<string, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const question = own(r, scope, id);
				if (!question) return refused('unknown');
				if (question.text === text) return accepted(question.faisceauId);
				if (!r.questions.update(id, revision, { text, updatedAt: ports.clock.now() }))
					return refused('stale');
				leave(r, question);
				return accepted(question.faisceauId);
			}),

		/** @returns the document it was on */
		remove: (
			scope: GuestScope,
			{ id, revision }: QuestionAt
		): Result<string, 'unknown' | 'stale'> =>
			ports.store.write((r) => {
				const question = own(r, scope, id);
				if (!question) return refused('unknown');
				if (question.revision !== revision) return refused('stale');
				leave(r, question);
				r.questions.remove(id);
				reconcileRequests(r, ports, scope.masterclassId);
				return accepted(question.faisceauId);
			})
	};
};
