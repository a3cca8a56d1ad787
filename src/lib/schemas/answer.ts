import * as v from 'valibot';
import { optionalText } from './fields.ts';

/** A guest's answer, with a few words if they wish. */
export const answerForm = v.object({
	answer: v.picklist(['accepted', 'tentative', 'declined'], 'notAChoice'),
	comment: optionalText(1000)
});
