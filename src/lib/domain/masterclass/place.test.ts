import { expect, test } from 'vitest';
import { townOf } from './place.ts';

test.each([
	['Hôtel de région, salle 204, Lille', 'Lille'],
	['Lille', 'Lille'],
	['Beffroi, Douai, ', 'Douai'],
	['', '']
])('the town of %j is %j', (place, town) => {
	expect(townOf(place)).toBe(town);
});
