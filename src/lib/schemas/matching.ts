import * as v from 'valibot';
import { INTERESTS } from '#lib/domain/matching/interest.ts';
import { FAMILIES } from '#lib/domain/needs/families.ts';
import { line, optionalLine, optionalText, revision } from './fields.ts';

/** Two expressions that mean the same thing. */
export const synonymForm = v.pipe(
	v.object({ one: line(80), other: line(80) }),
	v.forward(
		v.partialCheck(
			[['one'], ['other']],
			({ one, other }) => one.toLowerCase() !== other.toLowerCase(),
			'sameExpression'
		),
		['other']
	)
);

/** A line of the lexicon that goes. */
export const removeSynonymForm = v.object({ synonym: line(60) });

/** A company of the directory to put on the board for a need. */
export const inviteForm = v.object({ need: line(60), company: line(60) });

const interest = v.pipe(
	v.union([v.literal(''), v.picklist(INTERESTS)], 'notAChoice'),
	v.transform((said) => (said === '' ? null : said))
);

/** Whom a guest's organisation wants to meet: `of-ID` what is chosen, `was-ID` what the form showed. */
export const interestsForm = v.pipe(
	v.record(v.string(), interest),
	v.transform((fields) =>
		Object.entries(fields).flatMap(([name, chosen]) => {
			const [, otherId] = /^of-(.{1,60})$/.exec(name) ?? [];
			return otherId === undefined
				? []
				: [{ otherId, was: fields[`was-${otherId}`] ?? null, interest: chosen }];
		})
	)
);

const codes = v.pipe(
	optionalLine(200),
	v.transform((text) => [
		...new Set(
			text
				.toUpperCase()
				.split(/[\s,;]+/)
				.filter(Boolean)
		)
	]),
	v.everyItem((code) => /^[0-9AB]{2,3}$/.test(code), 'notACode')
);

/** What a company offers. */
export const offerForm = v.pipe(
	v.object({
		revision,
		solution: line(160),
		description: optionalText(5_000),
		families: v.optional(v.array(v.picklist(FAMILIES, 'notAChoice')), []),
		scope: v.picklist(['national', 'regions', 'departments'], 'notAChoice'),
		codes
	}),
	v.forward(
		v.partialCheck(
			[['scope'], ['codes']],
			({ scope, codes: given }) => scope === 'national' || given.length > 0,
			'codesNeeded'
		),
		['codes']
	)
);
