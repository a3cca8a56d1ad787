/** The address of the list of organisations for what is looked for; blanks are left out. */
export const listAddress = (wish: Iterable<readonly [string, unknown]>): string => {
	const query = new URLSearchParams();
	for (const [name, value] of wish)
		if (typeof value === 'string' && value.trim() !== '') query.set(name, value);
	return `/directory${query.size > 0 ? `?${query}` : ''}`;
};
