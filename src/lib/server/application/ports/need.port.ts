import type { Need } from '#lib/domain/needs/need.ts';

/** A need with the authority whose it is. */
export type NeedRow = Need & {
	readonly authority: string;
	/** The authority's department, by its INSEE code. */
	readonly department: string | null;
};

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
	/** What an authority says of itself at the round table; empty while it has said nothing. */
	introduction(participationId: string): string;
	introduce(participationId: string, text: string, now: number): void;
	/** Those that were written, by authority; one query. */
	introductions(masterclassId: string): Introduction[];
};

export type Introduction = {
	readonly participationId: string;
	readonly authority: string;
	readonly text: string;
};
