import { ACHATS } from './achats.ts';
import { ADAPTATION } from './adaptation.ts';
import { AIR_SANTE } from './air_sante.ts';
import { ALIMENTATION } from './alimentation.ts';
import { BATIMENT } from './batiment.ts';
import { lexiconOf, type Lexicon } from '../lexicon.ts';
import type { Concept } from './concept.ts';
import { DECHETS } from './dechets.ts';
import { EAU } from './eau.ts';
import { ENERGIE } from './energie.ts';
import { ESPACE_PUBLIC } from './espace_public.ts';
import { LITTORAL } from './littoral.ts';
import { MOBILISATION } from './mobilisation.ts';
import { MOBILITE } from './mobilite.ts';
import { NATURE } from './nature.ts';
import { NUMERIQUE } from './numerique.ts';
import { PILOTAGE } from './pilotage.ts';
import { SOLS } from './sols.ts';

/** Every concept of the field, by family in the order of the need sheet. */
export const CONCEPTS: readonly Concept[] = [
	EAU,
	DECHETS,
	BATIMENT,
	ENERGIE,
	MOBILITE,
	NATURE,
	ADAPTATION,
	AIR_SANTE,
	ALIMENTATION,
	NUMERIQUE,
	ESPACE_PUBLIC,
	SOLS,
	LITTORAL,
	ACHATS,
	PILOTAGE,
	MOBILISATION
].flat();

let made: Lexicon | null = null;

/** The lexicon of the field, made once, when it is first asked for. */
export const fieldLexicon = (): Lexicon => (made ??= lexiconOf(CONCEPTS));
