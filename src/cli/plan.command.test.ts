import { describe, expect, it } from 'vitest';
import { planCommand } from './plan.command.ts';

const ASKED = ['--date', '2027-03-18', '--today', '2026-12-01'];

describe('plan', () => {
	it('prints the plan as JSON', () => {
		const { exitCode, stdout, stderr } = planCommand([...ASKED, '--json']);

		const plan: unknown = JSON.parse(stdout);
		expect([exitCode, stderr]).toEqual([0, '']);
		expect(plan).toEqual({
			mode: 'comfortable',
			start: '2027-01-18',
			leadDays: 107,
			tasks: expect.any(Array) as unknown
		});
		expect((plan as { tasks: unknown[] }).tasks).toHaveLength(28);
		expect((plan as { tasks: unknown[] }).tasks).toContainEqual({
			key: 'kickoff',
			phase: 'framing',
			due: '2027-01-18',
			movedFrom: null,
			reason: null
		});
		expect((plan as { tasks: unknown[] }).tasks).toContainEqual({
			key: 'share-inspiring',
			phase: 'sharing',
			due: '2027-03-12',
			movedFrom: '2027-03-13',
			reason: 'saturday'
		});
	});

	it('knows the territories', () => {
		const alsace = ['--date', '2027-04-06', '--today', '2027-01-01', '--territory'];

		expect(planCommand([...alsace, 'alsace-moselle', '--json']).stdout).toContain(
			'"share-inspiring","phase":"sharing","due":"2027-04-01"'
		);
	});

	it('prints a table for people', () => {
		const { stdout } = planCommand(ASKED);

		expect(stdout.split('\n').slice(0, 3)).toEqual([
			'comfortable, 107 days ahead, from 2027-01-18',
			'',
			'Mon 2027-01-18  framing      kickoff'
		]);
		expect(stdout).toContain(
			'Fri 2027-03-12  sharing      share-inspiring        moved from 2027-03-13: saturday\n'
		);
	});

	it.each([
		[[], '--date is missing.\n'],
		[['--date', '2027-03-18'], '--today is missing.\n'],
		[
			['--date', '2027-02-30', '--today', '2026-12-01'],
			'--date 2027-02-30 is not a day; write it as YYYY-MM-DD.\n'
		],
		[
			['--date', '2027-03-18', '--today', 'tomorrow'],
			'--today tomorrow is not a day; write it as YYYY-MM-DD.\n'
		],
		[
			['--date', '2026-11-30', '--today', '2026-12-01'],
			'--date 2026-11-30 is before --today 2026-12-01.\n'
		],
		[
			[...ASKED, '--territory', 'bretagne'],
			'--territory bretagne is not known; choose one of metropole, alsace-moselle, guadeloupe, martinique, guyane, la-reunion, mayotte, saint-barthelemy, saint-martin, saint-pierre-et-miquelon, nouvelle-caledonie, polynesie-francaise, wallis-et-futuna.\n'
		],
		[[...ASKED, '--colour', 'red'], "Unknown option '--colour'.\n"],
		[[...ASKED, 'soon'], "Unexpected argument 'soon'.\n"],
		[['--today', '2026-12-01', '--date'], "Option '--date <value>' argument missing.\n"],
		[['--date', '--today', '2026-12-01'], "Option '--date' argument is ambiguous.\n"]
	])('refuses %j in one clear line', (args, stderr) =>
		expect(planCommand(args)).toEqual({ exitCode: 2, stdout: '', stderr })
	);
});
