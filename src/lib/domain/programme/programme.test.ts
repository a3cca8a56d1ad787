import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compositionFor, participantsOf } from './composition.ts';
import { lengthFor, planProgramme, sumOf, timed, type Programme } from './programme.ts';

const plan = (authorities: number, companies: number, extra = 0): Programme => {
	const planned = planProgramme({ authorities, companies, extra });
	if (!planned.ok) throw new Error(planned.reason);
	return planned.value;
};
const minutesOf = (programme: Programme, key: string) =>
	programme.slots.find((slot) => slot.key === key)?.minutes;

describe('the programmes of the sheet', () => {
	test.each([
		[3, 3, 8, 90, [9, 6], 15, 10, [10, 6, 4], ['09:30', '09:45', '09:55', '10:25']],
		[4, 4, 10, 120, [12, 8], 20, 12, [12, 7, 5], ['09:35', '09:55', '10:07', '10:55']],
		[5, 4, 11, 120, [15, 8], 20, 13, [11, 7, 4], ['09:38', '09:58', '10:11', '10:55']],
		[5, 5, 12, 120, [15, 10], 20, 10, [9, 5, 4], ['09:40', '10:00', '10:10', '10:55']]
	])(
		'%i authorities and %i companies',
		(authorities, companies, participants, minutes, rounds, testimony, pause, each, starts) => {
			const programme = plan(authorities, companies);
			const at = new Map(timed(programme.slots, '09:00').map((slot) => [slot.key, slot.start]));

			expect(programme.participants).toBe(participants);
			expect(programme.minutes).toBe(minutes);
			expect([
				minutesOf(programme, 'round-authorities'),
				minutesOf(programme, 'round-companies')
			]).toEqual(rounds);
			expect(minutesOf(programme, 'testimony')).toBe(testimony);
			expect(minutesOf(programme, 'break')).toBe(pause);
			expect([programme.perCompany, programme.feedback, programme.questions]).toEqual(each);
			expect(['testimony', 'break', 'workshop-1', 'closing'].map((key) => at.get(key))).toEqual(
				starts
			);
		}
	);

	test('go from the welcome to the closing, the break between the two halves', () => {
		expect(plan(3, 3).slots.map((slot) => slot.key)).toEqual([
			'welcome',
			'introduction',
			'round-authorities',
			'round-companies',
			'testimony',
			'break',
			'workshop-1',
			'workshop-2',
			'workshop-3',
			'closing'
		]);
	});
});

test.each([
	[5, 90],
	[8, 90],
	[9, 120],
	[12, 120],
	[13, 120]
])('%i participants sit for %i minutes', (participants, minutes) => {
	expect(lengthFor(participants)).toBe(minutes);
});

test.each([
	[3, 3, 0, []],
	[1, 1, 0, ['too-few']],
	[2, 1, 0, ['too-few', 'unbalanced']],
	[4, 3, 0, ['between-formats', 'unbalanced']],
	[3, 3, 1, ['between-formats']],
	[5, 5, 0, []],
	[6, 6, 0, ['too-many', 'workshop-too-short']],
	[2, 8, 0, ['workshop-too-short', 'unbalanced']]
])(
	'%i authorities, %i companies and %i more warn %j',
	(authorities, companies, extra, warnings) => {
		expect(plan(authorities, companies, extra).warnings).toEqual(warnings);
	}
);

test.each([
	[0, 3, 0, 'composition-empty'],
	[3, 0, 0, 'composition-empty'],
	[3, 3, -1, 'composition-empty'],
	[2.5, 3, 0, 'composition-empty'],
	[3, Number.NaN, 0, 'composition-empty'],
	[12, 12, 0, 'composition-too-large'],
	[1, 60, 0, 'composition-too-large']
])(
	'%f authorities, %f companies and %f more are refused',
	(authorities, companies, extra, reason) => {
		expect(planProgramme({ authorities, companies, extra })).toEqual({ ok: false, reason });
	}
);

test.each([
	[4, 1, 1],
	[8, 3, 3],
	[9, 4, 3],
	[11, 5, 4],
	[20, 9, 9]
])(
	'a head count of %i starts with %i authorities and %i companies',
	(count, authorities, companies) => {
		const composition = compositionFor(count);

		expect(composition).toEqual({ authorities, companies, extra: 0 });
		expect(participantsOf(composition)).toBe(count);
	}
);

test('every head count of the product has a programme that adds up to its length', () => {
	for (let count = 4; count <= 20; count++) {
		const programme = planProgramme(compositionFor(count));
		if (!programme.ok) throw new Error(`${count}: ${programme.reason}`);
		expect(sumOf(programme.value.slots)).toBe(programme.value.minutes);
	}
});

test('the slots of any composition add up, whoever comes', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 20 }),
			fc.integer({ min: 0, max: 6 }),
			(authorities, companies, extra) => {
				const planned = planProgramme({ authorities, companies, extra });
				if (!planned.ok) return;
				const { value } = planned;
				expect(sumOf(value.slots)).toBe(value.minutes);
				expect(value.feedback + value.questions).toBe(value.perCompany);
				expect(minutesOf(value, 'break')).toBeGreaterThanOrEqual(10);
				expect(minutesOf(value, 'break')).toBeLessThan(10 + companies);
			}
		)
	);
});

test('times run past midnight without breaking', () => {
	expect(timed([{ minutes: 45 }, { minutes: 10 }], '23:30').map((slot) => slot.start)).toEqual([
		'23:30',
		'00:15'
	]);
});
