import { fold } from '../directory/fold.ts';
import { territoryOfDepartment, TERRITORIES, type Territory } from '../time/territories.ts';

/** A town that a place may name. */
export type TownMatch = {
	readonly name: string;
	/** INSEE code of its department. */
	readonly department: string;
	readonly population: number | null;
};

/** A namesake so many times smaller elsewhere is not what people mean. */
const DOMINANCE = 10;

/**
 * What in a place may be the name of its town, most likely first: "Mairie, 12 rue Nationale,
 * 59000 Lille" gives "59000 Lille", "Lille", "12 rue Nationale"…
 */
export function townNamesIn(place: string): string[] {
	const parts = place.split(/[,;\n()–—]/).map((part) => part.trim());
	return parts
		.filter((part) => part !== '')
		.toReversed()
		.flatMap((part) => {
			const words = part.split(/\s+/);
			return words.map((_word, at) => words.slice(at).join(' '));
		})
		.filter((name) => /\p{L}{2}/u.test(name));
}

/** The territory that a postal code in a place tells, such as 97400 for La Réunion. */
export function territoryOfPostalCode(place: string): Territory | null {
	const code = /(?<!\d)(\d{5})(?!\d)/.exec(place)?.[1];
	if (code === undefined) return null;
	return territoryOfDepartment(/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2));
}

/** Names that towns of the mainland share with a territory overseas: they tell nothing alone. */
const SHARED: readonly Territory[] = ['saint-martin', 'saint-barthelemy'];

/** The territory that a place names in so many words: "Saint-Denis, La Réunion". */
export function territoryNamedIn(place: string): Territory | null {
	const parts = place.split(/[,;\n()–—]/).map((part) =>
		fold(part)
			.replace(/^(ile|departement|region) (de |d )?/, '')
			.replace(/^reunion$/, 'la reunion')
	);
	return (
		TERRITORIES.find(
			(territory) => !SHARED.includes(territory) && parts.includes(fold(territory))
		) ?? null
	);
}

/** The territory of the towns of one name; `ambiguous` when none of them stands out. */
export function territoryOfTowns(towns: readonly TownMatch[]): Territory | 'ambiguous' | null {
	const largest = new Map<Territory, number>();
	for (const { department, population } of towns) {
		const territory = territoryOfDepartment(department);
		largest.set(territory, Math.max(largest.get(territory) ?? 0, population ?? 0));
	}
	const [first, second] = [...largest].sort(([, a], [, b]) => b - a);
	if (first === undefined) return null;
	return second === undefined || first[1] >= DOMINANCE * second[1] ? first[0] : 'ambiguous';
}
