import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	createAutosave,
	sendTo,
	type AutosaveState,
	type FieldSave,
	type SaveReply,
	type Send
} from './autosave.ts';

type Fields = Readonly<Record<string, FieldSave>>;

/** What a browser keeps of a site, in memory. */
const createStorage = () => {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		key: (at: number) => [...kept.keys()][at] ?? null,
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
		removeItem: (name: string) => void kept.delete(name)
	};
};

/** A server that keeps one text a field, and takes a save only on the text it was typed on. */
const createServer = (texts: Record<string, string>) => {
	let reachable = true;
	const asked: string[][] = [];
	const send: Send = async (fields) => {
		asked.push(Object.keys(fields));
		await new Promise((resolve) => setTimeout(resolve, 100));
		if (!reachable) throw new TypeError('Failed to fetch');
		const reply = { saved: {}, conflicts: {}, refused: {} } as {
			-readonly [Key in 'saved' | 'conflicts' | 'refused']: Record<string, never>;
		};
		const put = (where: Record<string, unknown>, field: string, what: unknown) =>
			(where[field] = what);
		for (const [field, { value, base }] of Object.entries(fields)) {
			const now = texts[field] ?? '';
			if (!(field in texts)) continue;
			if (value.length > 20) put(reply.refused, field, 'too long');
			else if (now === base || now === value) {
				texts[field] = value;
				put(reply.saved, field, value);
			} else put(reply.conflicts, field, { theirs: now, base: now, by: 'Malik' });
		}
		return { savedAt: 7, ...reply } satisfies SaveReply;
	};
	return { texts, send, asked, cut: () => (reachable = false), mend: () => (reachable = true) };
};

const shown = (texts: Record<string, string>): Fields =>
	Object.fromEntries(
		Object.entries(texts).map(([field, value]) => [field, { value, base: value }])
	);

const open = (
	server: ReturnType<typeof createServer>,
	storage: ReturnType<typeof createStorage> | null = null,
	fields: Fields = shown(server.texts),
	tab = 'one'
) => {
	const states: AutosaveState['status'][] = [];
	const saving = createAutosave({
		key: 'spc_1 ned_1',
		fields,
		send: server.send,
		changed: ({ status }) => {
			if (states.at(-1) !== status) states.push(status);
		},
		storage,
		tab
	});
	return { ...saving, states };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was typed is saved at a pause, once', async () => {
	const server = createServer({ title: '' });
	const page = open(server);
	for (const text of ['F', 'Fu', 'Fuites']) {
		page.set('title', text);
		await vi.advanceTimersByTimeAsync(300);
	}
	expect(server.texts).toEqual({ title: '' });
	await vi.advanceTimersByTimeAsync(1_000);

	expect(server.texts).toEqual({ title: 'Fuites' });
	expect(server.asked).toEqual([['title']]);
	expect(page.states).toEqual(['typing', 'saving', 'saved']);
	expect(page.state().savedAt).toBe(7);
});

test('whoever never pauses is saved all the same', async () => {
	const server = createServer({ title: '' });
	const page = open(server);
	for (let at = 1; at <= 18; at += 1) {
		page.set('title', 'x'.repeat(at));
		await vi.advanceTimersByTimeAsync(500);
	}

	expect(server.texts.title?.length).toBeGreaterThan(10);
});

test('what is typed while a save is under way follows it, one request at a time', async () => {
	const server = createServer({ title: '', need: '' });
	const page = open(server);
	page.set('title', 'Fuites');
	page.go();
	page.set('title', 'Fuites d’eau');
	page.set('need', 'Un quart');
	page.go();
	expect(server.asked).toEqual([['title']]);
	await vi.advanceTimersByTimeAsync(2_000);

	expect(server.texts).toEqual({ title: 'Fuites d’eau', need: 'Un quart' });
	expect(server.asked).toEqual([['title'], ['title', 'need']]);
});

test('what is typed back to what is saved asks for nothing', async () => {
	const server = createServer({ title: 'Fuites' });
	const page = open(server);
	page.set('title', 'Fuite');
	page.set('title', 'Fuites');
	await vi.advanceTimersByTimeAsync(2_000);

	expect(server.asked).toEqual([]);
	expect(page.state().status).toBe('idle');
});

test('a lost connection keeps the text, and sends it when it is back', async () => {
	const storage = createStorage();
	const server = createServer({ title: '' });
	const page = open(server, storage);
	server.cut();
	page.set('title', 'Fuites');
	await vi.advanceTimersByTimeAsync(1_000);
	expect([page.state().status, storage.length]).toEqual(['offline', 1]);
	server.mend();
	page.go();
	await vi.advanceTimersByTimeAsync(200);

	expect(server.texts).toEqual({ title: 'Fuites' });
	expect([page.state().status, storage.length]).toEqual(['saved', 0]);
});

test('without a word from the browser it tries again by itself, ever more seldom', async () => {
	const server = createServer({ title: '' });
	const page = open(server);
	server.cut();
	page.set('title', 'Fuites');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(server.asked.length).toBe(5);
	server.mend();
	await vi.advanceTimersByTimeAsync(31_000);

	expect(server.texts).toEqual({ title: 'Fuites' });
});

test('what a closed page could not send is typed again in the next one, and saved', async () => {
	const storage = createStorage();
	const server = createServer({ title: '' });
	server.cut();
	const page = open(server, storage);
	page.set('title', 'Fuites');
	page.end();
	await vi.advanceTimersByTimeAsync(1_000);
	server.mend();
	const next = open(server, storage, shown(server.texts), 'two');
	expect(next.restored()).toEqual({ title: 'Fuites' });
	const settled = next.settled();
	await vi.advanceTimersByTimeAsync(1_000);

	expect(await settled).toMatchObject({ status: 'saved', savedAt: 7 });
	expect(server.texts).toEqual({ title: 'Fuites' });
	expect(storage.length).toBe(0);
});

test.each([
	['is still being typed in another one', 0, {}],
	['was left some time ago, as by a crash', 5_000, { title: 'Fuites' }]
])('whether a page takes over what %s', async (_what, age, expected) => {
	const storage = createStorage();
	const server = createServer({ title: '' });
	server.cut();
	open(server, storage).set('title', 'Fuites');
	await vi.advanceTimersByTimeAsync(age);

	expect(open(server, storage, shown(server.texts), 'two').restored()).toEqual(expected);
});

test('somebody else’s text in the same field stays, and both are shown', async () => {
	const server = createServer({ title: 'Fuites', need: '' });
	const page = open(server);
	server.texts.title = 'Pertes';
	page.set('title', 'Fuites d’eau');
	page.set('need', 'Un quart');
	await vi.advanceTimersByTimeAsync(2_000);

	expect(server.texts).toEqual({ title: 'Pertes', need: 'Un quart' });
	expect(page.state()).toMatchObject({
		status: 'conflict',
		conflicts: { title: { theirs: 'Pertes', yours: 'Fuites d’eau', by: 'Malik' } }
	});
});

test.each([
	['yours', 'Fuites d’eau'],
	['theirs', 'Pertes']
] as const)('a conflict ends by a choice: %s', async (choice, expected) => {
	const server = createServer({ title: 'Fuites' });
	const page = open(server);
	server.texts.title = 'Pertes';
	page.set('title', 'Fuites d’eau');
	await vi.advanceTimersByTimeAsync(2_000);
	expect(page.choose('title', choice)).toBe(expected);
	await vi.advanceTimersByTimeAsync(2_000);

	expect(server.texts).toEqual({ title: expected });
	expect(page.state()).toMatchObject({ conflicts: {} });
	page.set('title', 'Et plus');
	await vi.advanceTimersByTimeAsync(2_000);
	expect(server.texts).toEqual({ title: 'Et plus' });
});

test('two texts that two closed pages left are both shown, and either can be kept', async () => {
	const storage = createStorage();
	const server = createServer({ title: '' });
	server.cut();
	const one = open(server, storage, shown(server.texts), 'one');
	const two = open(server, storage, shown(server.texts), 'two');
	one.set('title', 'Fuites');
	await vi.advanceTimersByTimeAsync(10);
	two.set('title', 'Pertes');
	one.end();
	two.end();
	await vi.advanceTimersByTimeAsync(1_000);
	server.mend();
	const page = open(server, storage, shown(server.texts), 'three');
	expect(page.restored()).toEqual({ title: 'Pertes' });
	expect(page.state().conflicts).toMatchObject({ title: { theirs: 'Fuites', yours: 'Pertes' } });
	page.choose('title', 'theirs');
	await vi.advanceTimersByTimeAsync(1_000);

	expect(server.texts).toEqual({ title: 'Fuites' });
	expect(storage.length).toBe(0);
});

test('a text that is refused stays, says why, and goes once it is changed', async () => {
	const storage = createStorage();
	const server = createServer({ title: '' });
	const page = open(server, storage);
	page.set('title', 'x'.repeat(21));
	await vi.advanceTimersByTimeAsync(2_000);
	expect(page.state()).toMatchObject({ status: 'refused', refused: { title: 'too long' } });
	expect([storage.length, server.asked.length]).toEqual([1, 1]);
	page.set('title', 'x'.repeat(20));
	await vi.advanceTimersByTimeAsync(2_000);

	expect(page.state()).toMatchObject({ status: 'saved', refused: {} });
	expect(server.texts.title).toHaveLength(20);
});

test('a field that the server does not know is sent once, and forgotten', async () => {
	const server = createServer({ title: '' });
	const page = open(server);
	page.set('search', 'Fuites');
	await vi.advanceTimersByTimeAsync(20_000);

	expect(server.asked).toEqual([['search']]);
	expect(page.state().status).toBe('idle');
});

test('once writing is over nothing is sent any more, and the text stays on the device', async () => {
	const storage = createStorage();
	const server = createServer({ title: '' });
	const page = open({ ...server, send: async () => 'closed' }, storage);
	page.set('title', 'Fuites');
	await vi.advanceTimersByTimeAsync(2_000);
	page.set('title', 'Fuites d’eau');
	await vi.advanceTimersByTimeAsync(60_000);

	expect([page.state().status, storage.length]).toEqual(['closed', 1]);
});

test('a page that learns that its session ended sends nothing more, and keeps the text', async () => {
	const storage = createStorage();
	const server = createServer({ title: '' });
	const page = open(server, storage);
	page.set('title', 'Fuites');
	page.close();
	await vi.advanceTimersByTimeAsync(60_000);

	expect([page.state().status, server.asked, storage.length]).toEqual(['closed', [], 1]);
});

test('a device that keeps nothing loses nothing of an open page', async () => {
	const full = () => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	const server = createServer({ title: '' });
	const page = open(server, { ...createStorage(), setItem: full });
	page.set('title', 'Fuites');
	await vi.advanceTimersByTimeAsync(2_000);

	expect(server.texts).toEqual({ title: 'Fuites' });
});

test('whatever is typed, whenever the connection comes and goes, the last text is saved', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.oneof(
					fc.record({ field: fc.constantFrom('a', 'b'), text: fc.string({ maxLength: 9 }) }),
					fc.record({ wait: fc.integer({ min: 1, max: 5_000 }) }),
					fc.constant('cut' as const),
					fc.constant('mend' as const)
				),
				{ maxLength: 25 }
			),
			async (acts) => {
				const server = createServer({ a: '', b: '' });
				const page = open(server);
				const last: Record<string, string> = { a: '', b: '' };
				for (const act of acts) {
					if (act === 'cut' || act === 'mend') server[act]();
					else if ('wait' in act) await vi.advanceTimersByTimeAsync(act.wait);
					else {
						last[act.field] = act.text;
						page.set(act.field, act.text);
					}
				}
				server.mend();
				await vi.advanceTimersByTimeAsync(60_000);

				expect(server.texts).toEqual(last);
				expect(page.state().conflicts).toEqual({});
			}
		),
		{ numRuns: 60 }
	);
});

test.each([
	[200, { savedAt: 1, saved: {}, conflicts: {}, refused: {} }],
	[403, 'closed'],
	[404, 'closed'],
	[429, 'unreachable'],
	[503, 'unreachable']
])('an answer of %i', async (status, expected) => {
	const answer = { savedAt: 1, saved: {}, conflicts: {}, refused: {} };
	vi.stubGlobal('fetch', async () => Response.json(answer, { status }));

	expect(await sendTo('/x', 'too long')({})).toEqual(expected);
	vi.unstubAllGlobals();
});

test('a text that no request could hold is refused here, the longest one', async () => {
	const fields = {
		a: { value: 'x'.repeat(10), base: '' },
		b: { value: 'x'.repeat(400_000), base: '' }
	};

	expect(await sendTo('/x', 'too long')(fields)).toMatchObject({ refused: { b: 'too long' } });
});
