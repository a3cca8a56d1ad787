import * as v from 'valibot';
import { QUESTION_MAX } from '#lib/domain/questions/question.ts';
import { line, revision } from './fields.ts';

const text = v.pipe(
	v.string('required'),
	v.transform((typed) => typed.replaceAll('\r\n', '\n').trim()),
	v.nonEmpty('required'),
	v.maxLength(QUESTION_MAX, 'over600')
);

/** A question to ask on a document. */
export const newQuestionForm = v.object({ document: line(60), text });

/** A question whose words change. */
export const questionForm = v.object({ question: line(60), revision, text });

/** A question that goes. */
export const removeQuestionForm = v.object({ question: line(60), revision });

/** Questions that become one, the first named standing for all. */
export const mergeQuestionsForm = v.object({
	question: v.optional(v.pipe(v.array(line(60)), v.maxLength(100, 'notAChoice')), [])
});

/** A question to take out of those it was merged with. */
export const takeApartForm = v.object({ question: line(60) });
