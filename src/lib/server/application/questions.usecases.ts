import { alikeQuestions } from '#lib/domain/questions/alike.ts';
import { groupsOf, merge, takeApart } from '#lib/domain/questions/merging.ts';
import { silentOf } from '#lib/domain/questions/question.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import { createOwnQuestions } from './own-questions.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { QuestionRow } from './ports/question.port.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';
import { record } from './transaction.ts';

/** A question as it is read in the room. */
export type AskedQuestion = Pick<QuestionRow, 'id' | 'text' | 'authority' | 'writer'>;

/** Questions that ask the same, as one. */
export type AskedTogether = {
	readonly head: AskedQuestion;
	readonly others: readonly AskedQuestion[];
	/** The authorities that ask it, each once. */
	readonly authorities: readonly string[];
};

export type CompanyQuestions = {
	/** The company's participation. */
	readonly participationId: string;
	readonly company: string;
	/** What most authorities ask comes first. */
	readonly groups: readonly AskedTogether[];
	/** Questions that may ask the same, for a person to merge. */
	readonly alike: readonly (readonly AskedQuestion[])[];
};

export type QuestionList = {
	readonly companies: readonly CompanyQuestions[];
	/** The authorities that asked nothing yet. */
	readonly silent: readonly { readonly participationId: string; readonly name: string }[];
};

const asked = ({ id, text, authority, writer }: QuestionRow): AskedQuestion => ({
	id,
	text,
	authority,
	writer
});

/** What the authorities will ask on each document. */
export const createQuestionUseCases = (ports: Ports) => {
	const listOf = (r: Repositories, masterclassId: string): QuestionList => {
		const rows = r.questions.ofMasterclass(masterclassId);
		const documents = r.faisceaux.ofMasterclass(masterclassId);
		const cards = r.recruiting.cards(masterclassId).filter(({ stage }) => !isClosed(stage));
		const companies = cards
			.filter(({ role }) => role === 'company')
			.map(({ id, organisation, stage }) => {
				const faisceauId = documents.find((one) => one.participationId === id)?.id;
				const own = rows.filter((one) => one.faisceauId === faisceauId);
				return { id, organisation, stage, groups: groupsOf(own) };
			})
			.filter(({ stage, groups }) => stage === 'confirmed' || groups.length > 0)
			.sort((one, other) => one.organisation.localeCompare(other.organisation, 'fr'));
		return {
			companies: companies.map(({ id, organisation, groups }) => ({
				participationId: id,
				company: organisation,
				groups: groups
					.map(({ head, others }) => ({
						head: asked(head),
						others: others.map(asked),
						authorities: [...new Set([head, ...others].map(({ authority }) => authority))]
					}))
					.sort((one, other) => other.authorities.length - one.authorities.length),
				alike: alikeQuestions(groups.map(({ head }) => head)).map((list) => list.map(asked))
			})),
			silent: silentOf(
				cards
					.filter(({ role, stage }) => role === 'authority' && stage === 'confirmed')
					.map(({ id, organisation }) => ({ participationId: id, name: organisation })),
				rows
			)
		};
	};

	return {
		own: createOwnQuestions(ports),

		/** By company; for an organiser, or whoever runs the session. */
		list: (scope: MasterclassScope | GuestScope): QuestionList =>
			ports.store.read((r) => listOf(r, scope.masterclassId)),

		/** Makes questions one; the first named stands for all. Their words stay as they are. */
		merge: (
			scope: MasterclassScope<'edit'>,
			ids: readonly string[]
		): Result<null, 'unknown' | 'too-few' | 'different-documents'> =>
			ports.store.write((r) => {
				const changes = merge(r.questions.ofMasterclass(scope.masterclassId), ids);
				if (!changes.ok) return changes;
				for (const { id, mergedInto } of changes.value) r.questions.setMerged(id, mergedInto);
				record(r, ports, scope, 'questions-merged', { questions: [...ids] });
				return accepted(null);
			}),

		/** Takes a question out of those it was merged with. */
		takeApart: (scope: MasterclassScope<'edit'>, id: string): Result<null, 'unknown'> =>
			ports.store.write((r) => {
				const rows = r.questions.ofMasterclass(scope.masterclassId);
				if (!rows.some((one) => one.id === id)) return refused('unknown');
				const changes = takeApart(rows, id);
				for (const change of changes) r.questions.setMerged(change.id, change.mergedInto);
				if (changes.length > 0) record(r, ports, scope, 'question-taken-apart', { question: id });
				return accepted(null);
			})
	};
};
