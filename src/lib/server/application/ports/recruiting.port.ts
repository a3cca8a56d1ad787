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
