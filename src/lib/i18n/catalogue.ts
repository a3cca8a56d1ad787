import type { fr } from './fr/index.ts';

/** Every text of the product, by noun. French is the source; English must have the same shape. */
export type Catalogue = typeof fr;
