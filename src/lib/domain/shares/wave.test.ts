import { expect, test } from 'vitest';
import { PARTICIPATION_ROLES } from '../recruiting/participation.ts';
import { waveOf, waveTimes } from './wave.ts';

test('documents come to the inspiring structure first, to the authorities second, to nobody else', () => {
	expect(PARTICIPATION_ROLES.map((role) => [role, waveOf(role)])).toEqual([
		['inspiring', 'inspiring'],
		['authority', 'authorities'],
		['company', null],
		['facilitator', null]
	]);
});

test('a wave goes out at nine in the morning, at the place', () => {
	const days = { inspiring: '2027-03-12', authorities: '2027-03-15' };
	expect(waveTimes(days, 'Europe/Paris')).toEqual({
		inspiring: Date.parse('2027-03-12T08:00:00Z'),
		authorities: Date.parse('2027-03-15T08:00:00Z')
	});
	expect(waveTimes(days, 'Indian/Reunion').inspiring).toBe(Date.parse('2027-03-12T05:00:00Z'));
});

test('a second wave that somebody set before the first goes out with it', () => {
	const days = { inspiring: '2027-03-12', authorities: '2027-03-10' };
	const times = waveTimes(days, 'Europe/Paris');
	expect(times.authorities).toBe(times.inspiring);
});
