import type { OrganisationKind } from '#lib/domain/directory/organisation.ts';
import type { Answer } from '#lib/domain/invitations/answer.ts';
import type { Participant, Participation, Stage } from '#lib/domain/recruiting/participation.ts';

export type StageMove = {
	readonly id: string;
	readonly participationId: string;
	readonly stage: Stage;
	readonly at: number;
	readonly userId: string | null;
};

export type ParticipationRepository = {
	find(id: string): Participation | null;
	ofMasterclass(masterclassId: string): Participation[];
	/** False when the organisation already has that role here. */
	insert(participation: Participation): boolean;
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Participation, 'id' | 'masterclassId' | 'createdAt' | 'revision'>>
	): boolean;
	remove(id: string): void;
	recordMove(move: StageMove): void;
	moves(participationId: string): StageMove[];

	participants(masterclassId: string): Participant[];
	/** Masterclasses a person takes part in; to reconcile after a change of address. */
	masterclassesOfContact(contactId: string): string[];
	/** False when the person is at this masterclass already. */
	addParticipant(participant: Participant): boolean;
	removeParticipant(id: string): void;
};

/** Somebody who comes for an organisation, as the board shows them. */
export type BoardPerson = {
	readonly participantId: string;
	readonly participationId: string;
	readonly contactId: string;
	readonly givenName: string;
	readonly familyName: string;
	readonly position: string;
	readonly email: string | null;
	readonly phone: string;
	/** Null before the first invitation is prepared. */
	readonly answer: Answer | null;
};

export type BoardRow = Participation & {
	readonly organisation: string;
	readonly kind: OrganisationKind;
	readonly owner: string | null;
};

/** One line of a card's history. */
export type CardEvent = {
	readonly id: string;
	/** Epoch milliseconds. */
	readonly at: number;
	readonly kind: string;
	readonly details: Record<string, unknown>;
	readonly by: string | null;
};

/** Reads made for the board: one query each, whatever the number of cards. */
export type RecruitingView = {
	cards(masterclassId: string): BoardRow[];
	people(masterclassId: string): BoardPerson[];
	/** What happened to one participation, newest first. */
	history(masterclassId: string, participationId: string): CardEvent[];
};
