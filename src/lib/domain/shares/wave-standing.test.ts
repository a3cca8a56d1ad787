import { expect, test } from 'vitest';
import {
	aCompany,
	afterSharing,
	fridayMorning,
	situation
} from '../../../../tests/support/shares.ts';
import type { WaveFacts } from './situation.ts';
import { sharesWanted } from './shares.ts';
import { waveStanding } from './wave-standing.ts';

const facts: WaveFacts = { approvedAt: null, heldAt: null, openedAt: null };
const at = (inspiring: Partial<WaveFacts>, changes = {}) =>
	situation({
		waves: { inspiring: { ...facts, ...inspiring }, authorities: facts },
		...changes
	});

test.each([
	['to-approve', at({}), fridayMorning - 1],
	['approved', at({ approvedAt: 1 }), fridayMorning - 1],
	['automatic', at({}, { sendingMode: 'automatic' }), fridayMorning - 1],
	['held', at({ approvedAt: 1, heldAt: 2 }), fridayMorning - 1],
	['overdue', at({ approvedAt: 1 }), fridayMorning],
	['opened', at({ openedAt: 1 }), fridayMorning],
	['opened-held', at({ openedAt: 1, heldAt: 2 }), fridayMorning]
] as const)('%s', (state, of, now) => {
	expect(waveStanding(of, 'inspiring', now).state).toBe(state);
});

test('says how many documents stand where, and what keeps the wave from being sent now', () => {
	const documents = [
		aCompany('a'),
		aCompany('b', []),
		aCompany('c', undefined, { held: true }),
		{ ...aCompany('d'), stage: 'declined' as const }
	];
	expect(waveStanding(situation({ documents }), 'inspiring', 0)).toMatchObject({
		refusal: null,
		documents: { ready: 1, missing: 1, held: 1 }
	});
	expect(waveStanding(situation({ documents }), 'authorities', 0).refusal).toBe('first-wave-first');
});

test('counts what was taken back apart from what is ready', () => {
	const before = situation();
	const [share, ...others] = afterSharing(before, sharesWanted(before, 'inspiring'), 0).shares;
	if (!share) throw new Error('nothing was shared');
	const shares = [{ ...share, revokedAt: 1 }, ...others];
	expect(waveStanding({ ...before, shares }, 'inspiring', 0)).toMatchObject({
		documents: { ready: 1 },
		takenBack: 1
	});
});
