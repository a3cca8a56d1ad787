import * as v from 'valibot';

/** So many fields at once, and so much text in one: more than any form of ours holds. */
const MOST_FIELDS = 200;
const LONGEST = 400_000;

/** Fields that a form saves as they are typed; what a field takes is for its noun to say. */
export const fieldSaves = v.object({
	fields: v.pipe(
		v.record(
			v.pipe(v.string(), v.maxLength(100)),
			v.object({
				value: v.pipe(v.string(), v.maxLength(LONGEST)),
				base: v.pipe(v.string(), v.maxLength(LONGEST))
			})
		),
		v.check((fields) => Object.keys(fields).length <= MOST_FIELDS)
	)
});
