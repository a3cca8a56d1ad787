import { expect, test } from 'vitest';
import { placeAfter } from './grid.ts';

const from = { row: 5, cell: 3 };
const press = (key: string, ctrlKey = false, place = from) =>
	placeAfter({ key, ctrlKey, metaKey: false }, place, { rows: 12, cells: 8 }, 4);

test.each([
	['ArrowUp', false, [4, 3]],
	['ArrowDown', false, [6, 3]],
	['ArrowLeft', false, [5, 2]],
	['ArrowRight', false, [5, 4]],
	['Home', false, [5, 0]],
	['End', false, [5, 7]],
	['Home', true, [0, 0]],
	['End', true, [11, 7]],
	['PageUp', false, [1, 3]],
	['PageDown', false, [9, 3]]
] as const)('%s (control: %s) leads to %j', (key, control, [row, cell]) => {
	expect(press(key, control)).toEqual({ row, cell });
});

test.each(['a', 'Enter', 'Tab', 'Escape'])('%s leads nowhere', (key) => {
	expect(press(key)).toBeNull();
});

test.each([
	['ArrowUp', 0, 0],
	['ArrowLeft', 0, 0],
	['ArrowDown', 11, 7],
	['ArrowRight', 11, 7],
	['PageDown', 11, 7],
	['Home', 0, 0]
])('%s at the edge leads nowhere', (key, row, cell) => {
	expect(press(key, false, { row, cell })).toBeNull();
});

test('a page stops at the first and at the last row', () => {
	expect(press('PageUp', false, { row: 2, cell: 3 })).toEqual({ row: 0, cell: 3 });
	expect(press('PageDown', false, { row: 10, cell: 3 })).toEqual({ row: 11, cell: 3 });
});
