import type { Wish, WishKind } from '#lib/domain/matching/wish.ts';
import type { Candidates } from '#lib/domain/selection/masterclass-instance.ts';
import type { Seatable } from '#lib/domain/selection/told-table.ts';

/** A wish about somebody, named by its kind and whom it is about. */
export const wishOf = (kind: WishKind, one: string, other: string | null = null): Wish => ({
	...{ id: [kind, one, other].filter(Boolean).join(' '), masterclassId: 'm' },
	...{ kind, participationId: one, otherId: other, reason: '', createdBy: null, createdAt: 0 }
});

/** What is looked for by whom, and the scores of the companies in the order of their numbers. */
type Line = readonly [need: string, authority: string, ...scores: number[]];

/** Candidates of a masterclass: needs by line; threshold 50. */
export const candidatesOf = (
	lines: readonly Line[],
	changes: Partial<Omit<Candidates, 'matrix'>> = {}
): Candidates => {
	const authorities = [...new Set(lines.map(([, authority]) => authority))];
	const companies = Array.from(
		{ length: Math.max(0, ...lines.map((line) => line.length - 2)) },
		(_, at) => `c${String(at + 1)}`
	);
	return {
		authorities,
		companies,
		matrix: {
			needs: lines.map(([id, authority]) => ({
				...{ id, title: `besoin ${id}`, participationId: authority, authority },
				...{ family: 'eau' as const, covered: true }
			})),
			companies: companies.map((participationId) => ({
				...{ participationId, organisationId: `org_${participationId}`, name: participationId },
				...{ stage: 'contacted' as const, silent: false, idle: false }
			})),
			scores: lines.map(([, , ...scores]) => scores),
			threshold: 50
		},
		wishes: [],
		interests: [],
		...changes
	};
};

/** The same people as the board names them. */
export const peopleOf = ({ authorities, companies }: Candidates): Seatable[] => [
	...authorities.map((id) => ({
		...{ id, organisationId: `org_${id}`, name: `Ville ${id}`, role: 'authority' as const }
	})),
	...companies.map((id) => ({
		...{ id, organisationId: `org_${id}`, name: `Société ${id}`, role: 'company' as const }
	}))
];

/** The same without some. */
export const withoutThose = (candidates: Candidates, ...gone: readonly string[]): Candidates => ({
	...candidates,
	authorities: candidates.authorities.filter((id) => !gone.includes(id)),
	companies: candidates.companies.filter((id) => !gone.includes(id)),
	matrix: {
		...candidates.matrix,
		...(() => {
			const kept = candidates.matrix.needs.map(
				({ participationId }) => !gone.includes(participationId)
			);
			return {
				needs: candidates.matrix.needs.filter((_, at) => kept[at]),
				scores: candidates.matrix.scores.filter((_, at) => kept[at])
			};
		})()
	}
});
