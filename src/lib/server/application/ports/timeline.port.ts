/** One task of a masterclass's plan. */
export type Task = {
	readonly id: string;
	readonly masterclassId: string;
	readonly key: string | null;
	readonly phase: string;
	readonly title: string;
	readonly notes: string;
	/** Local day, `YYYY-MM-DD`. */
	readonly due: string;
	readonly movedFrom: string | null;
	readonly reason: string | null;
	readonly pinned: boolean;
	readonly automatic: boolean;
	readonly assigneeId: string | null;
	readonly doneAt: number | null;
	/** Who ticked it, or opened it again; null when the application did, or nobody touched it. */
	readonly doneBy: string | null;
	readonly position: number;
	readonly createdAt: number;
	readonly updatedAt: number;
	readonly revision: number;
};

export type TaskRepository = {
	find(id: string): Task | null;
	/** In plan order. */
	ofMasterclass(masterclassId: string): Task[];
	insert(task: Task): void;
	/** Saves if nobody saved since `revision`; raises the revision. */
	update(
		id: string,
		revision: number,
		changes: Partial<Omit<Task, 'id' | 'masterclassId' | 'createdAt' | 'revision'>>
	): boolean;
	remove(id: string): void;
};
