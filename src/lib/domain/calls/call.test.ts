import { expect, test } from 'vitest';
import { takesProposals } from './call.ts';

const planned = { status: 'planned', starts: 100 } as const;

test.each([
	['no call was opened', null, 'need', planned, 0, false],
	['needs are asked for', { needs: true, solutions: false }, 'need', planned, 0, true],
	['only needs are asked for', { needs: true, solutions: false }, 'solution', planned, 0, false],
	['solutions are asked for', { needs: false, solutions: true }, 'solution', planned, 99, true],
	['the session has begun', { needs: true, solutions: true }, 'need', planned, 100, false],
	[
		'the masterclass is cancelled',
		{ needs: true, solutions: true },
		'need',
		{ ...planned, status: 'cancelled' },
		0,
		false
	],
	[
		'the masterclass was held',
		{ needs: true, solutions: true },
		'need',
		{ ...planned, status: 'held' },
		0,
		false
	]
] as const)('when %s', (_what, call, kind, session, now, expected) => {
	expect(takesProposals(call, kind, session, now)).toBe(expected);
});
