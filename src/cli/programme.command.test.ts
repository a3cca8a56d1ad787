import { describe, expect, it } from 'vitest';
import { programmeCommand } from './programme.command.ts';

const ASKED = ['--authorities', '3', '--companies', '3'];

describe('programme', () => {
	it('prints the programme as JSON', () => {
		const { exitCode, stdout, stderr } = programmeCommand([...ASKED, '--json']);

		expect([exitCode, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toEqual({
			participants: 8,
			minutes: 90,
			perCompany: 10,
			feedback: 6,
			questions: 4,
			slots: [
				{ key: 'welcome', start: '09:00', minutes: 10 },
				{ key: 'introduction', start: '09:10', minutes: 5 },
				{ key: 'round-authorities', start: '09:15', minutes: 9 },
				{ key: 'round-companies', start: '09:24', minutes: 6 },
				{ key: 'testimony', start: '09:30', minutes: 15 },
				{ key: 'break', start: '09:45', minutes: 10 },
				{ key: 'workshop-1', start: '09:55', minutes: 10 },
				{ key: 'workshop-2', start: '10:05', minutes: 10 },
				{ key: 'workshop-3', start: '10:15', minutes: 10 },
				{ key: 'closing', start: '10:25', minutes: 5 }
			],
			warnings: []
		});
	});

	it('takes another start and more people', () => {
		const asked = ['--authorities', '4', '--companies', '3', '--start', '14:30', '--extra', '4'];
		const { stdout } = programmeCommand([...asked, '--json']);

		expect(JSON.parse(stdout)).toMatchObject({
			participants: 13,
			minutes: 120,
			warnings: ['too-many', 'unbalanced']
		});
		expect(stdout).toContain('{"key":"welcome","start":"14:30","minutes":10}');
	});

	it('prints a table for people', () => {
		const { stdout } = programmeCommand(['--authorities', '4', '--companies', '3']);

		expect(stdout).toBe(
			[
				'9 participants, 120 min',
				'',
				'09:00  10 min  welcome',
				'09:10  5 min   introduction',
				'09:15  12 min  round-authorities',
				'09:27  6 min   round-companies',
				'09:33  20 min  testimony',
				'09:53  11 min  break',
				'10:04  17 min  workshop-1',
				'10:21  17 min  workshop-2',
				'10:38  17 min  workshop-3',
				'10:55  5 min   closing',
				'',
				'warning: between-formats',
				'warning: unbalanced',
				''
			].join('\n')
		);
	});

	it.each([
		[[], '--authorities is missing.\n'],
		[['--authorities', '3'], '--companies is missing.\n'],
		[['--authorities', '3', '--companies', '0'], '--companies must be at least 1.\n'],
		[['--authorities', '0', '--companies', '3'], '--authorities must be at least 1.\n'],
		[['--authorities', '3.5', '--companies', '3'], '--authorities 3.5 is not a whole number.\n'],
		[['--authorities=-1', '--companies', '3'], '--authorities -1 is not a whole number.\n'],
		[['--authorities', '1e1', '--companies', '3'], '--authorities 1e1 is not a whole number.\n'],
		[
			['--authorities', '12', '--companies', '12'],
			'So many people leave a company less than one minute.\n'
		],
		[[...ASKED, '--start', '25:00'], '--start 25:00 is not a time; write it as HH:MM.\n'],
		[[...ASKED, '--extra', 'two'], '--extra two is not a whole number.\n'],
		[[...ASKED, '--lunch'], "Unknown option '--lunch'.\n"]
	])('refuses %j in one clear line', (args, stderr) =>
		expect(programmeCommand(args)).toEqual({ exitCode: 2, stdout: '', stderr })
	);
});
