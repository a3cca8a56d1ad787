import { describe, expect, test } from 'vitest';
import { PARTICIPATION_ROLES } from '../recruiting/participation.ts';
import {
	GUEST_RESOURCES,
	guestRight,
	mayGuest,
	SPACE_STAGES,
	spaceStage,
	type SpaceStage
} from './guest-rights.ts';

const ENDS = 1000;

describe('the stage of a masterclass for its guests', () => {
	const none = { inspiring: null, authorities: null };
	test.each([
		['before anything is shared', 'planned', none, 0, 'preparing'],
		[
			'after the first wave',
			'planned',
			{ inspiring: 5, authorities: null },
			10,
			'inspiring-shared'
		],
		['after the second', 'planned', { inspiring: 5, authorities: 6 }, 10, 'authorities-shared'],
		['when the session ends', 'planned', { inspiring: 5, authorities: 6 }, ENDS, 'over'],
		['once held', 'held', none, 0, 'over'],
		[
			'once cancelled, whatever was shared',
			'cancelled',
			{ inspiring: 5, authorities: 6 },
			10,
			'cancelled'
		],
		['once closed', 'closed', none, 0, null]
	] as const)('%s', (_when, status, opened, now, stage) => {
		expect(spaceStage({ status, ends: ENDS, opened }, now)).toBe(stage);
	});
});

describe('the table of guests', () => {
	const all = PARTICIPATION_ROLES.flatMap((role) =>
		GUEST_RESOURCES.flatMap((resource) =>
			SPACE_STAGES.map((stage) => ({
				role,
				resource,
				stage,
				right: guestRight(role, resource, stage)
			}))
		)
	);

	test('gives a right for each role, resource and stage', () => {
		expect(all).toHaveLength(4 * 11 * 6);
		for (const { role, resource, stage, right } of all) {
			expect(mayGuest({ role, stage }, resource, 'read')).toBe(right !== 'none');
			expect(mayGuest({ role, stage }, resource, 'write')).toBe(right === 'write');
		}
	});

	test('lets nobody write once it is over but the inspiring structure its notes', () => {
		const late: readonly SpaceStage[] = ['over', 'cancelled', 'left'];
		expect(all.filter(({ stage, right }) => late.includes(stage) && right === 'write')).toEqual([
			{ role: 'inspiring', resource: 'own-readings', stage: 'over', right: 'write' }
		]);
	});

	test('shows documents to the inspiring structure from the first wave, to authorities from the second', () => {
		expect(
			all.flatMap(({ role, resource, stage, right }) =>
				resource === 'documents' && right !== 'none' ? [`${role} ${stage}`] : []
			)
		).toEqual([
			'inspiring inspiring-shared',
			'inspiring authorities-shared',
			'inspiring over',
			'authority authorities-shared',
			'authority over'
		]);
	});

	test('leaves a company that takes part no longer its own document to read, and nothing else', () => {
		expect(all.filter(({ stage, right }) => stage === 'left' && right !== 'none')).toEqual([
			{ role: 'company', resource: 'own-faisceau', stage: 'left', right: 'read' }
		]);
	});

	test('lets authorities and companies say whom they want to meet, until the session', () => {
		expect(
			all.flatMap(({ role, resource, stage, right }) =>
				resource === 'own-interests' && right !== 'none' ? [`${role} ${stage} ${right}`] : []
			)
		).toEqual(
			['authority', 'company'].flatMap((role) => [
				`${role} preparing write`,
				`${role} inspiring-shared write`,
				`${role} authorities-shared write`,
				`${role} over read`
			])
		);
	});

	test('keeps a company’s own document to companies', () => {
		expect(
			all.filter(
				({ role, resource, right }) =>
					resource === 'own-faisceau' && role !== 'company' && right !== 'none'
			)
		).toEqual([]);
	});
});
