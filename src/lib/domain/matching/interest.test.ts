import { expect, test } from 'vitest';
import { isMutual, leanedScore, leaningOf, meetingsOf, type Interest } from './interest.ts';

const said = (participationId: string, otherId: string, interest: Interest) => ({
	...{ participationId, otherId, interest }
});

test('puts who wants to meet first, mutual before one-sided, and refusals last', () => {
	const meetings = meetingsOf(
		[
			said('vernon', 'claire', 'no'),
			said('claire', 'vernon', 'must-meet'),
			said('vernon', 'vélos', 'must-meet'),
			said('lille', 'claire', 'meet'),
			said('claire', 'lille', 'meet'),
			said('lille', 'vélos', 'must-meet'),
			said('vélos', 'lille', 'meet'),
			said('lille', 'gone', 'must-meet')
		],
		['vernon', 'lille'],
		['claire', 'vélos']
	);

	expect(
		meetings.map((one) => [
			...[one.authorityId, one.companyId, one.byAuthority, one.byCompany],
			isMutual(one)
		])
	).toEqual([
		['lille', 'vélos', 'must-meet', 'meet', true],
		['lille', 'claire', 'meet', 'meet', true],
		['vernon', 'vélos', 'must-meet', null, false],
		['vernon', 'claire', 'no', 'must-meet', false]
	]);
});

test.each<[readonly Interest[], number, boolean]>([
	[[], 0, false],
	[['meet'], 5, false],
	[['must-meet'], 15, false],
	[['must-meet', 'must-meet'], 30, false],
	[['must-meet', 'meet'], 20, false],
	[['no'], 0, true],
	[['must-meet', 'no'], 15, true]
])('the interests %j add %i points; the meeting is refused: %j', (interests, points, refused) => {
	expect(leaningOf(interests)).toEqual({ points, refused });
});

test.each([
	[40, 15, 55],
	[90, 30, 100],
	[0, 30, 0],
	[1, 5, 6]
])('a score of %i with %i points is %i', (score, points, leaned) => {
	expect(leanedScore(score, { points, refused: false })).toBe(leaned);
});
