/**
 * What an organiser wishes of the best table: somebody is there (`lock`) or not (`exclude`), an
 * authority and a company meet (`pair`), they must not because of a conflict of interest
 * (`conflict`), two participants do not come together (`apart`).
 */
export const WISH_KINDS = ['lock', 'exclude', 'pair', 'conflict', 'apart'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

export type Wish = {
	readonly id: string;
	readonly masterclassId: string;
	readonly kind: WishKind;
	readonly participationId: string;
	/** The other one of a pair; null for `lock` and `exclude`. */
	readonly otherId: string | null;
	readonly reason: string;
	readonly createdBy: string | null;
	readonly createdAt: number;
};
