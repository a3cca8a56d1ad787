import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AuthorityKind } from '#lib/domain/directory/authority.ts';

/** One line of the index, in the order of importance. */
export type ReferenceLine = {
	readonly kind: AuthorityKind;
	readonly name: string;
	readonly code: string;
	readonly siren: string | null;
	readonly department: string | null;
	readonly departmentName: string | null;
	readonly population: number | null;
	/** Looked for too, though not part of the name. */
	readonly alsoFoundBy: readonly string[];
	/** People concerned, known or summed up from the communes: the larger comes first. */
	readonly weight: number;
};

type Commune = {
	code: string;
	nom: string;
	type: string;
	departement?: string;
	region?: string;
	siren?: string;
	codesPostaux?: string[];
	population?: number;
};
type Epci = {
	code: string;
	nom: string;
	type: string;
	populationTotale?: number;
	membres: { code: string }[];
};
type Area = { code: string; nom: string; region?: string; typeLiaison: number; zone: string };

const PACKAGE = '@etalab/decoupage-administratif';
const require = createRequire(import.meta.url);

/** Version of the installed reference: the index is built again when it changes. */
export const referenceVersion = (): string =>
	(require(`${PACKAGE}/package.json`) as { version: string }).version;

/** Read, not required: the module cache would keep 12 MB of it for the life of the process. */
const data = <Row>(name: string): Row[] =>
	JSON.parse(readFileSync(require.resolve(`${PACKAGE}/data/${name}.json`), 'utf8')) as Row[];

const EPCI_NAMES: Readonly<Record<string, string>> = {
	CC: 'Communauté de communes',
	CA: 'Communauté d’agglomération',
	CU: 'Communauté urbaine'
};

/** How INSEE joins a name to what comes before it (its field TNCC). */
const JOINTS = ['de ', 'd’', 'du ', 'de la ', 'des ', 'de l’', 'des ', 'de las ', 'de los '];

/** Departments without a council of their own: another authority acts for them. */
const WITHOUT_COUNCIL = new Set(['2A', '2B', '67', '68', '75', '972', '973', '984', '989']);
/** Regions that are the same body as a department or a territory kept above. */
const SAME_AS_DEPARTMENT = new Set(['06', '975', '977', '978', '984', '986', '987', '988', '989']);

const typographic = (name: string) => name.replaceAll("'", '’');

/** Every French authority that can be a partner, the most populated first. */
export const readReference = (): ReferenceLine[] => {
	const departments = data<Area>('departements');
	const departmentNames = new Map(departments.map((area) => [area.code, area.nom]));
	const communes = data<Commune>('communes').filter(({ type }) => type === 'commune-actuelle');
	const departmentOf = new Map(communes.map((town) => [town.code, town.departement ?? null]));
	const people = new Map<string, number>();
	for (const town of communes)
		for (const area of [`d${town.departement}`, `r${town.region}`])
			people.set(area, (people.get(area) ?? 0) + (town.population ?? 0));

	const placed = (department: string | null) => ({
		department,
		departmentName: (department && departmentNames.get(department)) ?? null
	});
	const council = (
		kind: AuthorityKind,
		name: string,
		area: { code: string; department: string | null },
		weight: number
	): ReferenceLine => ({
		kind,
		name: typographic(name),
		code: area.code,
		siren: null,
		...placed(area.department),
		population: null,
		alsoFoundBy: [],
		weight
	});

	const lines: ReferenceLine[] = [
		...communes.map((town) => ({
			kind: 'commune' as const,
			name: typographic(town.nom),
			code: town.code,
			siren: town.siren ?? null,
			...placed(town.departement ?? null),
			population: town.population ?? null,
			alsoFoundBy: town.codesPostaux ?? [],
			weight: town.population ?? 0
		})),
		...[...data<Epci>('epci'), ...data<Epci>('ept')].map((group) => ({
			kind: 'epci' as const,
			name: typographic(
				group.nom.replace(/^(CC|CA|CU) /, (_all, short: string) => `${EPCI_NAMES[short]} `)
			),
			code: group.code,
			siren: group.code,
			...placed(departmentOf.get(group.membres[0]?.code ?? '') ?? null),
			population: group.populationTotale ?? null,
			alsoFoundBy: [group.type],
			weight: group.populationTotale ?? 0
		})),
		...departments
			.filter(({ code }) => !WITHOUT_COUNCIL.has(code))
			.map((area) =>
				council(
					'department',
					area.zone === 'com' ? area.nom : `Département ${JOINTS[area.typeLiaison]}${area.nom}`,
					{ code: area.code, department: area.code },
					people.get(`d${area.code}`) ?? 0
				)
			),
		council(
			'department',
			'Collectivité européenne d’Alsace',
			{ code: '6AE', department: null },
			(people.get('d67') ?? 0) + (people.get('d68') ?? 0)
		),
		...data<Area>('regions')
			.filter(({ code }) => !SAME_AS_DEPARTMENT.has(code))
			.map((area) =>
				council(
					'region',
					`Région ${area.nom}`,
					{ code: area.code, department: null },
					people.get(`r${area.code}`) ?? 0
				)
			)
	];
	return lines.sort((a, b) => b.weight - a.weight || a.code.localeCompare(b.code));
};
