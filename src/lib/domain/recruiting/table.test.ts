import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTICIPATION_ROLES, STAGES, type ParticipationRole } from './participation.ts';
import { tableOf, targetsOf, type Seat } from './table.ts';

const targets = targetsOf({ authoritiesTarget: 3, companiesTarget: 3 });
const confirmed = (role: ParticipationRole, count: number, people = 1): Seat[] =>
	Array.from({ length: count }, (_, at) => ({
		name: `${role} ${at + 1}`,
		role,
		stage: 'confirmed',
		people
	}));
const table = (authorities: number, companies: number, inspiring = 1, facilitator = 1) => [
	...confirmed('authority', authorities),
	...confirmed('company', companies),
	...confirmed('inspiring', inspiring),
	...confirmed('facilitator', facilitator)
];

test.each([
	['the format for 8', table(3, 3), 8, []],
	['the format for 12', table(5, 5), 12, []],
	['nobody yet', [], 0, []],
	['more buyers than companies', table(4, 2), 8, ['unbalanced']],
	['five people', table(2, 1), 5, ['unbalanced', 'too-few']],
	['nine people', table(4, 3), 9, ['unbalanced', 'between-formats']],
	['fourteen people', table(6, 6), 14, ['too-many']],
	['no inspiring structure', table(3, 3, 0), 7, ['no-inspiring']],
	['two inspiring structures', table(3, 3, 2), 9, ['several-inspiring', 'between-formats']],
	['nobody to run it', table(3, 3, 1, 0), 7, ['no-facilitator']]
] as const)('%s', (_name, seats, participants, warnings) => {
	const { participants: counted, warnings: said } = tableOf(seats, targets);

	expect([counted, said]).toEqual([participants, warnings]);
});

test('a second person of one organisation adds one participant and no organisation', () => {
	const seats = [...table(2, 3), ...confirmed('authority', 1, 2)];
	const { participants, roles, warnings } = tableOf(seats, targets);

	expect([participants, roles[0]?.taken, warnings]).toEqual([9, 3, ['between-formats']]);
});

test('an organisation that has named nobody yet counts for one person', () => {
	expect(tableOf(confirmed('company', 1, 0), targets).participants).toBe(1);
});

test.each([
	['one company asked', [{ name: 'Bâti’Capt', role: 'company', stage: 'contacted' }], 'Bâti’Capt'],
	['one company only thought of', [{ name: 'B', role: 'company', stage: 'identified' }], null],
	['an authority asked', [{ name: 'B', role: 'authority', stage: 'interested' }], null],
	[
		'two companies asked',
		[
			{ name: 'B', role: 'company', stage: 'contacted' },
			{ name: 'C', role: 'company', stage: 'interested' }
		],
		null
	]
] as const)('a third company is missing, %s', (_name, asked, expected) => {
	const seats = [...table(3, 2), ...asked.map((one) => ({ ...one, people: 0 }))];

	expect(tableOf(seats, targets).balancedBy).toBe(expected);
});

test('only confirmed organisations sit at the table; the others are likely or left out', () => {
	const seat = fc.record({
		name: fc.string(),
		role: fc.constantFrom(...PARTICIPATION_ROLES),
		stage: fc.constantFrom(...STAGES),
		people: fc.nat(4)
	});
	fc.assert(
		fc.property(fc.array(seat), (seats) => {
			const { roles, participants } = tableOf(seats, targets);
			const taken = roles.reduce((sum, role) => sum + role.taken, 0);

			expect(taken).toBe(seats.filter(({ stage }) => stage === 'confirmed').length);
			expect(participants).toBeGreaterThanOrEqual(taken);
			expect(roles.reduce((sum, role) => sum + role.likely, 0)).toBe(
				seats.filter(({ stage }) => stage === 'contacted' || stage === 'interested').length
			);
		})
	);
});
