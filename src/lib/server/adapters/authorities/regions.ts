import { createRequire } from 'node:module';
import type { Places } from '#lib/domain/matching/places.ts';
import type { RegionOf } from '#lib/domain/matching/territory.ts';

type Area = { readonly code: string; readonly nom: string; readonly region: string };

const require = createRequire(import.meta.url);
const data = (name: 'departements' | 'regions') =>
	require(`@etalab/decoupage-administratif/data/${name}.json`) as readonly Area[];

/** The regions and departments of France, by INSEE's codes. */
export const places: Places = {
	regions: data('regions').map(({ code, nom }) => ({ code, name: nom })),
	departments: data('departements').map(({ code, nom, region }) => ({ code, name: nom, region }))
};

const regions = new Map(places.departments.map(({ code, region }) => [code, region]));

/** The region of a department, by INSEE's codes. */
export const regionOf: RegionOf = (department) => regions.get(department) ?? null;
