/** A place in a grid: a row, and a cell of it. */
export type Place = { readonly row: number; readonly cell: number };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/**
 * Where a key leads from a place of a grid; null where it leads nowhere. Source: WAI-ARIA Authoring
 * Practices, "Grid pattern".
 *
 * @param size how many rows, and cells in each
 * @param page rows that a page key passes
 */
export function placeAfter(
	{ key, ctrlKey, metaKey }: Pressed,
	{ row, cell }: Place,
	size: { readonly rows: number; readonly cells: number },
	page: number
): Place | null {
	const whole = ctrlKey || metaKey;
	const last = { row: size.rows - 1, cell: size.cells - 1 };
	const moves: Readonly<Record<string, Place>> = {
		ArrowUp: { row: row - 1, cell },
		ArrowDown: { row: row + 1, cell },
		ArrowLeft: { row, cell: cell - 1 },
		ArrowRight: { row, cell: cell + 1 },
		Home: { row: whole ? 0 : row, cell: 0 },
		End: { row: whole ? last.row : row, cell: last.cell },
		PageUp: { row: Math.max(0, row - page), cell },
		PageDown: { row: Math.min(last.row, row + page), cell }
	};
	const to = moves[key];
	if (!to || (to.row === row && to.cell === cell)) return null;
	return to.row < 0 || to.row > last.row || to.cell < 0 || to.cell > last.cell ? null : to;
}
