import type { Interest } from '#lib/domain/matching/interest.ts';
import type { OfferOrigin, SaidElsewhere } from '#lib/domain/matching/offer-origin.ts';
import type { Coverage } from '#lib/domain/matching/territory.ts';
import type { Wish } from '#lib/domain/matching/wish.ts';
import type { Family } from '#lib/domain/needs/families.ts';
import type { ToldTable } from '#lib/domain/selection/told-table.ts';

/** What a company offers, in the directory. */
export type OfferRow = OfferOrigin & {
	readonly organisationId: string;
	readonly solution: string;
	readonly description: string;
	readonly families: readonly Family[];
	readonly coverage: Coverage;
	/** Epoch milliseconds. */
	readonly updatedAt: number;
	readonly revision: number;
};

/** An offer with the company that makes it. */
export type NamedOffer = OfferRow & { readonly name: string };

/** Two expressions that an organiser says mean the same thing. */
export type Synonym = {
	readonly id: string;
	readonly one: string;
	readonly other: string;
	readonly createdBy: string | null;
	readonly createdAt: number;
};

/** Whether one participation wants to meet another; said by one of its people. */
export type InterestRow = {
	readonly participationId: string;
	readonly otherId: string;
	readonly interest: Interest;
	readonly participantId: string | null;
	readonly updatedAt: number;
};

/** The table that an organiser chose, by participations. */
export type RetainedTable = {
	readonly masterclassId: string;
	/** Empty, as the companies are, once the table was given up. */
	readonly authorities: readonly string[];
	readonly companies: readonly string[];
	/** Needs of one authority that are served at most. */
	readonly needs: number;
	/** Needs that one company serves at most; null: as many as it answers. */
	readonly capacity: number | null;
	readonly retainedBy: string | null;
	readonly retainedAt: number;
	/** The table as it was decided; null for one chosen before that was kept. */
	readonly decided: ToldTable | null;
	readonly revision: number;
};

export type MatchingRepository = {
	/** The offer of one company; null while nobody wrote it. */
	offer(organisationId: string): OfferRow | null;
	/** Every company's offer, by id; one query. */
	offers(): NamedOffer[];
	/** The offers of some organisations; one query. */
	offersOf(organisationIds: readonly string[]): OfferRow[];
	/** The offers of the companies of a masterclass; one query. */
	offersAt(masterclassId: string): NamedOffer[];
	/** Changes whenever an offer does. */
	offersStamp(): string;
	/** Writes an offer; false if somebody saved since `revision` (0: there was none). */
	saveOffer(offer: Omit<OfferRow, 'revision'>, revision: number): boolean;
	removeOffer(organisationId: string): void;
	/**
	 * What companies said elsewhere that may be their offer: those of a masterclass, if one is named,
	 * and everybody whose offer was written from such; one query. A document counts in its last version
	 * while the organiser has it, the company has not left and agrees to its being read by authorities;
	 * of several the latest.
	 */
	saidElsewhere(
		masterclassId: string | null
	): (SaidElsewhere & { readonly organisationId: string; readonly origin: OfferOrigin | null })[];

	/** How many pieces of evidence a company gave at a masterclass. */
	pieces(masterclassId: string, organisationId: string): number;

	/** In the order they were added, with the names of who added them. */
	synonyms(): (Synonym & { readonly by: string | null })[];
	insertSynonym(synonym: Synonym): void;
	removeSynonym(id: string): void;

	/** All interests at a masterclass; one query. */
	interests(masterclassId: string): InterestRow[];
	/** Says an interest, or takes it back with null. */
	setInterest(row: Omit<InterestRow, 'interest'> & { interest: Interest | null }): void;

	/** The wishes for a masterclass's table, in the order they were made. */
	wishes(masterclassId: string): Wish[];
	insertWish(wish: Wish): void;
	removeWish(masterclassId: string, id: string): void;

	/** The table that was chosen for a masterclass, with the name of who chose it. */
	retained(masterclassId: string): (RetainedTable & { readonly by: string | null }) | null;
	/**
	 * Chooses a table, in the place of the one before (none has no seats); false if somebody did since
	 * `revision` (0: there never was one).
	 */
	retain(table: Omit<RetainedTable, 'revision'>, revision: number): boolean;
};
