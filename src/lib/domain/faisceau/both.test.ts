import { expect, test } from 'vitest';
import { bothTyped } from './both.ts';

test.each([
	['text', 'Un.', 'Deux.', 'Un.\n\nDeux.'],
	['line', 'Halo', 'Halo 3D', 'Halo / Halo 3D'],
	['choices', 'cost\nquality', 'quality\nsocial', 'cost\nquality\nsocial'],
	['choices', '', 'social', 'social'],
	['rows', '[{"client":"A"}]', '[{"client":"B"}]', '[{"client":"A"},{"client":"B"}]'],
	['rows', '', '[{"client":"B"}]', '[{"client":"B"}]'],
	['number', '1', '2', null],
	['choice', 'none', 'minor', null],
	['month', '2026-06', 'not-yet', null],
	['flag', 'yes', '', null]
] as const)('%s: %j and %j', (kind, one, other, both) => {
	expect(bothTyped(kind, one, other)).toBe(both);
});
