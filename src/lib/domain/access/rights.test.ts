import { expect, test } from 'vitest';
import { MASTERCLASS_RIGHTS, ORGANISER_ROLES, mayOrganiser } from './rights.ts';

test('the table of rights is exactly the glossary’s', () => {
	const table = Object.fromEntries(
		ORGANISER_ROLES.map((role) => [
			role,
			MASTERCLASS_RIGHTS.filter((right) => mayOrganiser(role, right))
		])
	);

	expect(table).toEqual({
		owner: ['look', 'edit', 'delete', 'share'],
		organiser: ['look', 'edit'],
		reader: ['look']
	});
});

test('who has no role on a masterclass may do nothing', () => {
	expect(MASTERCLASS_RIGHTS.filter((right) => mayOrganiser(null, right))).toEqual([]);
});
