import { expect, test } from 'vitest';
import {
	fitsQuota,
	MASTERCLASS_BYTES_MAX,
	PARTICIPATION_BYTES_MAX,
	PARTICIPATION_FILES_MAX
} from './limits.ts';

test.each([
	['nothing kept yet', 0, 0, 0, 1, 'fits'],
	['room to the last byte', 1, PARTICIPATION_BYTES_MAX - 10, 0, 10, 'fits'],
	['one byte too many', 1, PARTICIPATION_BYTES_MAX - 10, 0, 11, 'participation-full'],
	['as many files as allowed', PARTICIPATION_FILES_MAX, 0, 0, 1, 'too-many-files'],
	['the last file allowed', PARTICIPATION_FILES_MAX - 1, 0, 0, 1, 'fits'],
	['a full masterclass', 0, 0, MASTERCLASS_BYTES_MAX, 1, 'masterclass-full']
])('%s', (_case, count, bytes, ofMasterclass, size, outcome) => {
	const answer = fitsQuota(
		{ participation: { count, bytes }, masterclass: { count, bytes: ofMasterclass } },
		size
	);
	expect(answer.ok ? 'fits' : answer.reason).toBe(outcome);
});
