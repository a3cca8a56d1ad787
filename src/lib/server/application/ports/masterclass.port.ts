import type { OrganiserRole } from '#lib/domain/access/rights.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';

export type Member = {
	readonly userId: string;
	readonly name: string;
	readonly email: string;
	readonly role: OrganiserRole;
};

export type ChecklistItem = {
	readonly id: string;
	readonly masterclassId: string;
	readonly key: string | null;
	readonly label: string;
	readonly position: number;
	readonly doneAt: number | null;
	readonly doneBy: string | null;
};

export type MasterclassRepository = {
	find(id: string): Masterclass | null;
	findByPublicId(publicId: string): Masterclass | null;
	/** Those an organiser may look at, soonest first. */
	listFor(userId: string): Masterclass[];
	insert(masterclass: Masterclass): void;
	/** Saves if nobody saved since `revision`; false when somebody did. Raises the revision. */
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Masterclass, 'id' | 'uid' | 'publicId' | 'createdAt' | 'revision'>>
	): boolean;
	/** Publishes or withdraws a programme, or notes that it changed; raises its own revision. */
	updateProgramme(
		id: string,
		programmeRevision: number,
		changes: { readonly programmePublishedAt?: number | null }
	): boolean;
	delete(id: string): void;

	roleOf(masterclassId: string, userId: string): OrganiserRole | null;
	members(masterclassId: string): Member[];
	setMember(masterclassId: string, userId: string, role: OrganiserRole, since: number): void;
	removeMember(masterclassId: string, userId: string): void;

	checklist(masterclassId: string): ChecklistItem[];
	insertChecklistItem(item: ChecklistItem): void;
	tickChecklistItem(
		id: string,
		masterclassId: string,
		doneAt: number | null,
		by: string | null
	): boolean;
	removeChecklistItem(id: string, masterclassId: string): void;
};
