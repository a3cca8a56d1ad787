import type { OrganiserRole } from '#lib/domain/access/rights.ts';
import type { FaisceauState } from '#lib/domain/faisceau/faisceau.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { MessageKind, MessageState } from '#lib/domain/messaging/message.ts';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';

/** What the frame around every page counts. */
export type ShellFigures = {
	readonly masterclasses: number;
	readonly organisations: number;
	/** Messages that wait for somebody to read and approve them. */
	readonly waiting: number;
};

export type UpcomingMasterclass = {
	readonly masterclass: Masterclass;
	/** What this organiser may do with it. */
	readonly role: OrganiserRole;
};

export type TaskFacts = {
	readonly id: string;
	readonly masterclassId: string;
	readonly key: string | null;
	readonly phase: string;
	readonly title: string;
	readonly due: string;
	readonly done: boolean;
	readonly revision: number;
};

export type ParticipationFacts = {
	readonly id: string;
	readonly masterclassId: string;
	readonly name: string;
	readonly role: ParticipationRole;
	readonly stage: Stage;
	/** Epoch milliseconds. */
	readonly stageSince: number;
	readonly people: number;
	/** Those of them without an e-mail address. */
	readonly unreachable: number;
	readonly nextAction: string;
	readonly nextActionDue: string | null;
	/** Where its faisceau d'indices stands; null while it has none. */
	readonly faisceau: FaisceauState | null;
};

export type MessageFacts = {
	readonly masterclassId: string;
	readonly kind: MessageKind;
	readonly state: MessageState;
	/** Epoch milliseconds. */
	readonly scheduledFor: number;
};

/** Reads made for the screens that look over several masterclasses: a fixed number of queries. */
export type DashboardView = {
	figures(userId: string): ShellFigures;
	/** How many masterclasses an organiser may look at. */
	count(userId: string): number;
	/** Planned ones from a day on, soonest first. */
	upcoming(userId: string, from: string, limit: number): UpcomingMasterclass[];
	/**
	 * A page of all masterclasses: planned ones from a day on, soonest first, then the others, latest
	 * first.
	 */
	page(userId: string, today: string, slice: { offset: number; limit: number }): Masterclass[];
	tasks(masterclassIds: readonly string[]): TaskFacts[];
	participations(masterclassIds: readonly string[]): ParticipationFacts[];
	/**
	 * Only messages that wait, and those to guests that were refused: no later one stands in their
	 * place, and the person they were for still comes (or was to hear that they do not).
	 */
	messages(masterclassIds: readonly string[]): MessageFacts[];
	/** How many answers to its public call wait for a decision, by masterclass. */
	proposals(masterclassIds: readonly string[]): ReadonlyMap<string, number>;
	/** How many readings could be opened to their company and are not, by masterclass. */
	closedReadings(masterclassIds: readonly string[]): ReadonlyMap<string, number>;
};
