import { expect, test } from 'vitest';
import { aCompany, aVersion, situation } from '../../../../tests/support/shares.ts';
import { doneByEvidence } from './evidence-of-tasks.ts';

const handedIn = aCompany('b', [aVersion({ acceptedAt: null })], { state: 'submitted' });
const sentBack = aCompany('b', [aVersion({ acceptedAt: null })], { state: 'sent-back' });
const notBegun = { ...aCompany('c'), faisceau: null };

test.each([
	['each was found complete', [aCompany('a')], true, true],
	['one waits to be looked at', [aCompany('a'), handedIn], true, false],
	['one was sent back', [aCompany('a'), sentBack], true, false],
	['one was given back since', [aCompany('a', [aVersion()], { state: 'draft' })], true, false],
	['one is missing', [aCompany('a'), notBegun], false, false],
	[
		'who has not confirmed is not waited for',
		[aCompany('a'), { ...notBegun, stage: 'interested' }],
		true,
		true
	],
	['no company has confirmed', [], false, false]
] as const)('%s', (_name, documents, received, checked) => {
	const done = doneByEvidence(situation({ documents }));
	expect([done['faisceau-received'], done['faisceau-checked']]).toEqual([received, checked]);
});

test('a wave that went out proves its task', () => {
	const { waves } = situation();
	const done = doneByEvidence(
		situation({ waves: { ...waves, inspiring: { ...waves.inspiring, openedAt: 1 } } })
	);
	expect([done['share-inspiring'], done['share-authorities']]).toEqual([true, false]);
});
