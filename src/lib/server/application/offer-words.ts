import { fold } from '#lib/domain/directory/fold.ts';
import type { OfferWords } from '#lib/domain/directory/import/offer.ts';
import type { Places } from '#lib/domain/matching/places.ts';
import { FAMILIES, type Family } from '#lib/domain/needs/families.ts';
import { families as english } from '#lib/i18n/en/families.ts';
import { families as french } from '#lib/i18n/fr/families.ts';

/** Families by folded code or name, in each language. */
export const familyWords: ReadonlyMap<string, Family> = new Map(
	FAMILIES.flatMap((code) =>
		[code, french[code], english[code]].map((word) => [fold(word), code] as const)
	)
);

/** How people name families and territories in a file, in French or English. */
export const offerWords = (places: Places): OfferWords => ({ families: familyWords, places });
