/** What tells an organiser that they look at somebody's space, in words. */
export type Looking = {
	/** Whose space. */
	readonly label: string;
	/** How it is seen, and that nothing can be written. */
	readonly as: string;
	readonly leave: string;
};
