import { expect, test } from 'vitest';
import { revisionOf } from './revision.ts';

test.each([
	['nothing was refused', undefined, false, '4'],
	['a field was wrong', { revision: '3' }, false, '3'],
	['another form of the page was refused', {}, false, '4'],
	['somebody else saved first, and it is shown', { revision: '3' }, true, '4']
])('when %s a form is bound to what its writer has seen', (_case, typed, stale, revision) => {
	expect(revisionOf(4, typed, stale)).toBe(revision);
});
