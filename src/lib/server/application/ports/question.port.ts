import type { Question } from '#lib/domain/questions/question.ts';

/** A question with who asks it. */
export type QuestionRow = Question & {
	readonly authority: string;
	/** The person who wrote it; null once that person was erased. */
	readonly writer: string | null;
};

export type QuestionRepository = {
	find(id: string): Question | null;
	/** In the order they were asked; one query. */
	ofMasterclass(masterclassId: string): QuestionRow[];
	insert(question: Question): void;
	/** Saves the words if nobody saved since `revision`; raises the revision. */
	update(id: string, revision: number, changes: Pick<Question, 'text' | 'updatedAt'>): boolean;
	/** The words and their revision stay. */
	setMerged(id: string, mergedInto: string | null): void;
	remove(id: string): void;
};
