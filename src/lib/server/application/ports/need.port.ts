import type { Need } from '#lib/domain/needs/need.ts';

/** A need with the authority whose it is. */
export type NeedRow = Need & { readonly authority: string };

export type NeedRepository = {
	find(id: string): Need | null;
	/** By authority, then in the order they were written; one query. */
	ofMasterclass(masterclassId: string): NeedRow[];
	insert(need: Need): void;
	/** Saves if nobody saved since `revision`; raises the revision. */
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Need, 'id' | 'masterclassId' | 'source' | 'createdAt' | 'revision'>>
	): boolean;
	remove(id: string): void;
};
