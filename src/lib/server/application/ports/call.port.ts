import type { Call, Proposal } from '#lib/domain/calls/call.ts';

export type CallRepository = {
	find(masterclassId: string): Call | null;
	save(call: Call): void;
	/** Oldest first. */
	proposals(masterclassId: string): Proposal[];
	findProposal(id: string): Proposal | null;
	insert(proposal: Proposal): void;
	/** How many wait for an organiser. */
	waiting(masterclassId: string): number;
	/** Decides a proposal that still waits; true for exactly one caller. */
	decide(
		id: string,
		decision: Pick<Proposal, 'state' | 'decidedAt' | 'decidedBy' | 'participationId'>
	): boolean;
	/** Forgets who a proposal came from, once the directory knows them. */
	forgetProposer(id: string): void;
};
