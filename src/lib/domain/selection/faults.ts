import type { Id, SelectionInstance } from './instance.ts';

/** What makes an instance unusable, and what it is about. */
export type Fault = {
	readonly code:
		| 'seats'
		| 'threshold'
		| 'max-needs'
		| 'twice'
		| 'unknown-authority'
		| 'unknown-company'
		| 'unknown-participant'
		| 'unknown-need'
		| 'no-scores'
		| 'score-count'
		| 'score'
		| 'capacity'
		| 'itself';
	/** The participant or need that is meant; empty where the fault is the instance's own. */
	readonly about: Id;
};

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isScore = (value: number): boolean => isCount(value) && value <= 100;

/** The first fault of an instance, or null. Wishes that contradict each other are no fault. */
export function faultOf(instance: SelectionInstance): Fault | null {
	const { seats, threshold, maxNeedsPerAuthority, capacity } = instance;
	if (![seats.authorities, seats.companies].every((count) => isCount(count) && count > 0))
		return { code: 'seats', about: '' };
	if (!isScore(threshold)) return { code: 'threshold', about: '' };
	if (!isCount(maxNeedsPerAuthority) || maxNeedsPerAuthority === 0)
		return { code: 'max-needs', about: '' };
	for (const [company, needs] of capacity)
		if (!isCount(needs)) return { code: 'capacity', about: company };
	return names(instance) ?? scores(instance);
}

/** Codes that stand twice, or for nobody. */
function names(instance: SelectionInstance): Fault | null {
	const { wishes } = instance;
	const participants = [...instance.authorities, ...instance.companies];
	const needs = instance.needs.map(({ id }) => id);
	for (const ids of [participants, needs]) {
		const twice = ids.find((id, index) => ids.indexOf(id) !== index);
		if (twice !== undefined) return { code: 'twice', about: twice };
	}
	const itself = wishes.incompatible.find(([x, y]) => x === y);
	if (itself) return { code: 'itself', about: itself[0] };

	const pairs = [...wishes.lockedPairs, ...wishes.conflicts];
	const named = [
		{
			code: 'unknown-authority',
			known: instance.authorities,
			ids: [
				...instance.needs.map(({ authority }) => authority),
				...wishes.lockedAuthorities,
				...wishes.excludedAuthorities,
				...pairs.map(([a]) => a)
			]
		},
		{
			code: 'unknown-company',
			known: instance.companies,
			ids: [
				...wishes.lockedCompanies,
				...wishes.excludedCompanies,
				...pairs.map(([, c]) => c),
				...instance.capacity.keys()
			]
		},
		{ code: 'unknown-participant', known: participants, ids: wishes.incompatible.flat() },
		{ code: 'unknown-need', known: needs, ids: [...instance.scores.keys()] }
	] as const;
	for (const { code, known, ids } of named) {
		const all = new Set<Id>(known);
		const stranger = ids.find((id) => !all.has(id));
		if (stranger !== undefined) return { code, about: stranger };
	}
	return null;
}

function scores({ needs, companies, scores }: SelectionInstance): Fault | null {
	for (const { id } of needs) {
		const row = scores.get(id);
		if (!row) return { code: 'no-scores', about: id };
		if (row.length !== companies.length) return { code: 'score-count', about: id };
		if (!row.every(isScore)) return { code: 'score', about: id };
	}
	return null;
}
