import type { Wish } from '../matching/wish.ts';
import type { Stage } from '../recruiting/participation.ts';
import type { Change } from './changes.ts';
import type { Contradiction, WaysOut } from './contradiction.ts';
import type { Id } from './instance.ts';
import type { TableSettings } from './masterclass-instance.ts';
import type { Outcome } from './selection.ts';
import type { Since } from './since.ts';
import type { Seatable, Seats, TitledNeed, ToldTable } from './told-table.ts';
import type { Substitute, Vacancy } from './vacancy.ts';

/** The strongest words of a need and of a company that met. */
export type Because = { readonly need: string; readonly company: string };

/** A substitute, and the first words of why. */
export type ToldSubstitute = Substitute & { readonly because: Because | null };

/** A place that is free, with the words of why somebody could take it. */
export type ToldVacancy = Omit<Vacancy, 'substitute' | 'barred'> & {
	readonly substitute: ToldSubstitute | null;
	readonly barred: (ToldSubstitute & { readonly wishes: readonly Wish[] }) | null;
};

/** The table that was chosen, as it was decided. */
export type ChosenTable = {
	/** Epoch milliseconds. */
	readonly at: number;
	readonly by: string | null;
	readonly settings: TableSettings;
	readonly table: ToldTable;
	/** What is different now. */
	readonly since: readonly Since[];
	/** The same seats as they would be told today; null when somebody left or nothing is different. */
	readonly now: ToldTable | null;
	/** The places of those who left. */
	readonly vacancies: readonly ToldVacancy[];
	/** Who would sit there with all substitutes. */
	readonly seats: Seats;
};

/** The best table, or why there is none. */
export type ToldOutcome =
	| { readonly possible: true; readonly table: ToldTable; readonly proven: boolean }
	| { readonly possible: false; readonly contradiction: Contradiction; readonly out: WaysOut };

/** Everything that is told of the table of a masterclass. */
export type TableView = {
	readonly settings: TableSettings;
	/** Everybody on the board. */
	readonly people: readonly (Seatable & { readonly stage: Stage })[];
	readonly authorities: readonly Id[];
	readonly companies: readonly Id[];
	readonly needs: readonly TitledNeed[];
	readonly wishes: readonly Wish[];
	/** Somebody said whom they want to meet. */
	readonly anyInterest: boolean;
	readonly outcome: ToldOutcome;
	/** What each change of one participant would cost; the best first. */
	readonly changes: readonly Change[];
	/** Who might not come to the proposed table, and the best one without them. */
	readonly leaving: { readonly vacancy: ToldVacancy; readonly anew: Outcome } | null;
	readonly chosen: ChosenTable | null;
	/** Of the chosen table, to be posted with what is chosen next; 0: there never was one. */
	readonly revision: number;
};
