import * as v from 'valibot';
import { WISH_KINDS } from '#lib/domain/matching/wish.ts';
import { line, optionalLine, optionalText, revision, wholeNumber } from './fields.ts';

const id = line(60);
const ids = v.pipe(v.array(id, 'required'), v.minLength(1, 'required'), v.maxLength(50, 'tooLong'));

/** A wish about one participant of the table, or about two. */
export const wishForm = v.object({
	kind: v.picklist(WISH_KINDS, 'notAChoice'),
	who: id,
	other: optionalLine(60),
	reason: optionalText(300)
});

/** Wishes to take back. */
export const removeWishForm = v.object({ wish: ids });

/** The chosen table that the page showed, to be given up. */
export const releaseForm = v.object({ revision });

/** The table that the page showed, to be chosen. */
export const retainForm = v.object({
	/** Of the chosen table that the page knew; 0: there never was one. */
	revision,
	/** What the shown one is worth. */
	shown: optionalLine(40),
	authorities: ids,
	companies: ids,
	needs: wholeNumber(1, 2),
	capacity: v.optional(
		v.pipe(
			v.string('required'),
			v.transform((text) => (text === '' ? null : Number(text))),
			v.nullable(v.pipe(v.number('notANumber'), v.integer('notANumber'), v.minValue(1)))
		),
		''
	)
});

/** How large a table the screen can ask for. */
export const SEATS_MAX = 12;
export const CAPACITY_MAX = 5;

const asked = (max: number) => v.fallback(v.optional(wholeNumber(1, max)), undefined);

/** What the address asks of the table; what is no such number is not asked. */
export const settingsQuery = v.object({
	authorities: asked(SEATS_MAX),
	companies: asked(SEATS_MAX),
	needs: asked(2),
	capacity: asked(CAPACITY_MAX)
});
