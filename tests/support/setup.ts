import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Console noise fails a test: a warning nobody reads today hides the one that matters tomorrow. */
const levels = ['warn', 'error', 'log', 'info', 'debug'] as const;

beforeEach(() => {
	for (const level of levels) vi.spyOn(console, level);
});

afterEach(() => {
	for (const level of levels) {
		const calls = vi.mocked(console[level]).mock.calls;
		vi.mocked(console[level]).mockRestore();
		expect(calls, `console.${level} was called`).toEqual([]);
	}
});
