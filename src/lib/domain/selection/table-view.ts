import type { Matrix } from '../matching/matrix.ts';
import type { Wish } from '../matching/wish.ts';
import type { ParticipationRole, Stage } from '../recruiting/participation.ts';
import type { Account } from './account.ts';
import type { Change, Departure } from './changes.ts';
import type { Id } from './instance.ts';
import type { TableSettings, Wanted } from './masterclass-instance.ts';
import type { Outcome, Selection } from './selection.ts';

/** Somebody of the board, as the page of the table names them. */
export type Seatable = {
	readonly id: Id;
	readonly organisationId: string;
	readonly name: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
};

/** A table and why it is so. */
export type ToldTable = { readonly selection: Selection; readonly account: Account };

/** The table that was chosen, as it stands now. */
export type ChosenTable = {
	/** Needs served of one authority, at most. */
	readonly needs: number;
	/** Needs that one company serves, at most; null: no limit. */
	readonly capacity: number | null;
	/** Epoch milliseconds. */
	readonly at: number;
	readonly by: string | null;
	/** Those who are still there. */
	readonly table: ToldTable;
	/** Those who declined, withdrew or were taken off the board since. */
	readonly left: readonly Id[];
	/** The best in the place of those who left, everybody else staying; null when nobody left. */
	readonly completed: Outcome | null;
};

/** Everything that is told of the table of a masterclass. */
export type TableView = {
	/** Seats as the masterclass's format has them. */
	readonly usual: { readonly authorities: number; readonly companies: number };
	readonly settings: TableSettings;
	readonly threshold: number;
	readonly people: readonly Seatable[];
	readonly authorities: readonly Id[];
	readonly companies: readonly Id[];
	readonly needs: readonly { readonly id: Id; readonly title: string; readonly authority: Id }[];
	readonly wishes: readonly Wish[];
	/** What the texts alone say of served and paired needs, by need and company: 0 to 100. */
	readonly scores: Matrix;
	readonly interests: readonly Wanted[];
	readonly outcome: Outcome;
	readonly account: Account | null;
	/** What each change of one participant would cost; the best first. */
	readonly changes: readonly Change[];
	readonly leaving: { readonly who: Id; readonly departure: Departure } | null;
	readonly chosen: ChosenTable | null;
};
