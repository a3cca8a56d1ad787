export type SlotRow = {
	readonly id: string;
	readonly masterclassId: string;
	readonly key: string | null;
	readonly position: number;
	readonly minutes: number;
	readonly title: string;
	readonly speaker: string;
	readonly text: string;
};

export type SlotRepository = {
	/** In order. */
	ofMasterclass(masterclassId: string): SlotRow[];
	/** Puts a whole programme in place of the former. */
	replace(masterclassId: string, slots: readonly SlotRow[]): void;
};
