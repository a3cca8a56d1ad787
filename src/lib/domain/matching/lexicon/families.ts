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
import { RARER_ACHATS } from './rarer/achats.ts';
import { RARER_ADAPTATION } from './rarer/adaptation.ts';
import { RARER_AIR_SANTE } from './rarer/air_sante.ts';
import { RARER_ALIMENTATION } from './rarer/alimentation.ts';
import { RARER_BATIMENT } from './rarer/batiment.ts';
import { RARER_DECHETS } from './rarer/dechets.ts';
import { RARER_EAU } from './rarer/eau.ts';
import { RARER_ENERGIE } from './rarer/energie.ts';
import { RARER_ESPACE_PUBLIC } from './rarer/espace_public.ts';
import { RARER_LITTORAL } from './rarer/littoral.ts';
import { RARER_MOBILISATION } from './rarer/mobilisation.ts';
import { RARER_MOBILITE } from './rarer/mobilite.ts';
import { RARER_NATURE } from './rarer/nature.ts';
import { RARER_NUMERIQUE } from './rarer/numerique.ts';
import { RARER_PILOTAGE } from './rarer/pilotage.ts';
import { RARER_SOLS } from './rarer/sols.ts';
import { SOLS } from './sols.ts';

const LISTS = [
	EAU,
	RARER_EAU,
	DECHETS,
	RARER_DECHETS,
	BATIMENT,
	RARER_BATIMENT,
	ENERGIE,
	RARER_ENERGIE,
	MOBILITE,
	RARER_MOBILITE,
	NATURE,
	RARER_NATURE,
	ADAPTATION,
	RARER_ADAPTATION,
	AIR_SANTE,
	RARER_AIR_SANTE,
	ALIMENTATION,
	RARER_ALIMENTATION,
	NUMERIQUE,
	RARER_NUMERIQUE,
	ESPACE_PUBLIC,
	RARER_ESPACE_PUBLIC,
	SOLS,
	RARER_SOLS,
	LITTORAL,
	RARER_LITTORAL,
	ACHATS,
	RARER_ACHATS,
	PILOTAGE,
	RARER_PILOTAGE,
	MOBILISATION,
	RARER_MOBILISATION
];

/** Every concept of the field, by family in the order of the need sheet; what most buy first. */
export const fieldConcepts = (): Concept[] => LISTS.flatMap((list) => list());

let made: Lexicon | null = null;

/** The lexicon of the field, made once, when it is first asked for. */
export const fieldLexicon = (): Lexicon => (made ??= lexiconOf(fieldConcepts()));
