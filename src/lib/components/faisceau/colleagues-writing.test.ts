import { afterEach, expect, test, vi } from 'vitest';
import { colleaguesWriting } from './colleagues-writing.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => {
	const fetching = vi.fn(answer);
	vi.stubGlobal('fetch', fetching);
	return fetching;
};

test('the colleagues who write are named', async () => {
	const fetching = answering(async () => Response.json({ writing: ['Nadia Ferrand'] }));

	expect(await colleaguesWriting('/space/ptc_1/faisceau')).toEqual(['Nadia Ferrand']);
	expect(fetching.mock.calls).toEqual([['/space/ptc_1/faisceau/writing', { redirect: 'manual' }]]);
});

test('a redirect, to where a new link is asked for, means that the session is over', async () => {
	// Of a redirect that it was told not to follow, a browser tells nothing either: status 0.
	answering(async () => Response.error());
	expect(await colleaguesWriting('/space/ptc_1/faisceau')).toBe('over');
	answering(async () => new Response('Non.', { status: 403 }));
	expect(await colleaguesWriting('/space/ptc_1/faisceau')).toBe('over');
});

test('without a connection, or while the server restarts, nothing is known', async () => {
	answering(async () => Promise.reject(new TypeError('Failed to fetch')));
	expect(await colleaguesWriting('/space/ptc_1/faisceau')).toBe(null);
	answering(async () => new Response('<!doctype html>', { status: 502 }));
	expect(await colleaguesWriting('/space/ptc_1/faisceau')).toBe(null);
});
