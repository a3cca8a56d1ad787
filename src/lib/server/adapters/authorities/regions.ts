import { createRequire } from 'node:module';
import type { RegionOf } from '#lib/domain/matching/territory.ts';

const departments = createRequire(import.meta.url)(
	'@etalab/decoupage-administratif/data/departements.json'
) as readonly { readonly code: string; readonly region: string }[];

const regions = new Map(departments.map(({ code, region }) => [code, region]));

/** The region of a department, by INSEE's codes. */
export const regionOf: RegionOf = (department) => regions.get(department) ?? null;
