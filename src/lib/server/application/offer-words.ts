import type { OfferWords } from '#lib/domain/directory/import/offer.ts';
import type { Places } from '#lib/domain/matching/places.ts';
import { familyNames } from './family-names.ts';

/** How people name families and territories in a file, in French or English. */
export const offerWords = (places: Places): OfferWords => ({ families: familyNames, places });
