import { fold } from '#lib/domain/directory/fold.ts';
import { FAMILIES, SUBFAMILIES, type Family } from '#lib/domain/needs/families.ts';
import type { FamilyNames } from '#lib/domain/needs/family-names.ts';
import { families as english, subfamilies as englishParts } from '#lib/i18n/en/families.ts';
import { families as french, subfamilies as frenchParts } from '#lib/i18n/fr/families.ts';

/** Families as lists shorten them, where the shorter word is not the code itself. */
const SHORT: Readonly<Record<string, Family>> = {
	assainissement: 'eau',
	water: 'eau',
	waste: 'dechets',
	'economie circulaire': 'dechets',
	batiments: 'batiment',
	buildings: 'batiment',
	energies: 'energie',
	energy: 'energie',
	mobilites: 'mobilite',
	transport: 'mobilite',
	transports: 'mobilite',
	mobility: 'mobilite',
	biodiversite: 'nature',
	biodiversity: 'nature',
	climat: 'adaptation',
	climate: 'adaptation',
	air: 'air_sante',
	sante: 'air_sante',
	bruit: 'air_sante',
	health: 'air_sante',
	food: 'alimentation',
	digital: 'numerique',
	voirie: 'espace_public',
	'public space': 'espace_public',
	streets: 'espace_public',
	friches: 'sols',
	soils: 'sols',
	mer: 'littoral',
	sea: 'littoral',
	coast: 'littoral',
	achat: 'achats',
	supplies: 'achats',
	strategie: 'pilotage',
	strategy: 'pilotage',
	sensibilisation: 'mobilisation',
	engagement: 'mobilisation'
};

const subfamilies: FamilyNames['subfamilies'] = new Map(
	FAMILIES.map((family) => {
		const codes = SUBFAMILIES[family];
		const names = [frenchParts, englishParts].map((words) => Object.values<string>(words[family]));
		const own = codes.flatMap((code, at) =>
			[code, ...names.map((all) => all[at] ?? code)].map((word) => [fold(word), code] as const)
		);
		return [family, new Map(own)] as const;
	})
);

/** What people call the families of needs, in French or English. */
export const familyNames: FamilyNames = {
	families: new Map<string, Family>([
		...Object.entries(SHORT),
		...FAMILIES.flatMap((code) =>
			[code, french[code], english[code]].map((word) => [fold(word), code] as const)
		)
	]),
	subfamilies
};
