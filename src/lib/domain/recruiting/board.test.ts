import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, isClosed, moveTo, neighbour } from './board.ts';
import { PARTICIPATION_ROLES, STAGES } from './participation.ts';

const stage = fc.constantFrom(...STAGES);

test('any move is allowed and takes the time of the move', () => {
	fc.assert(
		fc.property(stage, stage, fc.string(), (from, to, reason) => {
			fc.pre(from !== to);
			const moved = moveTo({ stage: from, refusal: '', stageSince: 1 }, to, reason, 9);

			expect(moved).toEqual({ stage: to, refusal: isClosed(to) ? reason : '', stageSince: 9 });
		})
	);
});

test.each([
	['the same place', 'contacted', '', null],
	['a reason told later', 'declined', 'Agenda', { refusal: 'Agenda', stageSince: 1 }],
	['the same reason', 'withdrawn', 'Congés', null]
] as const)('a card put down in %s keeps its time-stamp', (_name, at, reason, expected) => {
	const before = { stage: at, refusal: at === 'withdrawn' ? 'Congés' : '', stageSince: 1 };

	expect(moveTo(before, at, reason, 9)).toEqual(expected && { ...before, ...expected });
});

test('the reason of a refusal is kept from declined to withdrawn and forgotten on the way back', () => {
	const declined = { stage: 'declined', refusal: 'Agenda', stageSince: 1 } as const;

	expect([
		moveTo(declined, 'withdrawn', '', 2)?.refusal,
		moveTo(declined, 'interested', '', 2)?.refusal
	]).toEqual(['Agenda', '']);
});

test('a card carried by keyboard stops at the edges of the board', () => {
	expect([
		neighbour('identified', -1),
		neighbour('identified', 1),
		neighbour('withdrawn', 1)
	]).toEqual(['identified', 'contacted', 'withdrawn']);
});

test('columns hold each card once, roles in order, the longest waiting first', () => {
	const card = fc.record({
		role: fc.constantFrom(...PARTICIPATION_ROLES),
		stage,
		stageSince: fc.nat()
	});
	fc.assert(
		fc.property(fc.array(card), (cards) => {
			const columns = columnsOf(cards);

			expect(STAGES.flatMap((one) => columns[one]).length).toBe(cards.length);
			for (const one of STAGES) {
				expect(columns[one].every((listed) => listed.stage === one)).toBe(true);
				const authorities = columns[one].filter(({ role }) => role === 'authority');
				expect(columns[one].slice(0, authorities.length)).toEqual(authorities);
				expect(authorities.map(({ stageSince }) => stageSince)).toEqual(
					authorities.map(({ stageSince }) => stageSince).sort((a, b) => a - b)
				);
			}
		})
	);
});
