import { expect, test } from 'vitest';
import { isMutual, meetingsOf, type Interest } from './interest.ts';

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
