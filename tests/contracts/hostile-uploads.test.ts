import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { createInspector } from '#lib/server/adapters/files/inspector.ts';
import { createTurns } from '#lib/domain/shared/turns.ts';
import { createFileUseCases } from '#lib/server/application/files.usecases.ts';
import { createTestApplication } from '../support/application.ts';
import { participationOf } from '../support/file-owners.ts';
import { GOOD, HOSTILE } from '../support/hostile-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'faisceau-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faults: unknown[] = [];
const log = {
	info: () => undefined,
	warn: (facts: unknown) => faults.push(facts),
	error: (facts: unknown) => faults.push(facts)
};
const installation = createTestApplication({ ports: { log } });
const owner = participationOf(installation);
const inspectors = [createInspector(log), createInspector(log)];

const filesIn = (place: string): string[] =>
	existsSync(place)
		? readdirSync(place, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => entry.name)
		: [];

/** As it comes from a network: in pieces of no particular length. */
async function* arriving(bytes: Buffer, until = bytes.length): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < until; at += 65_521) yield bytes.subarray(at, Math.min(at + 65_521, until));
	if (until < bytes.length) throw new Error('The transfer was cut off.');
}

let places = 0;

/** One upload, into a store of its own. */
const upload = async (name: string, content: AsyncIterable<Uint8Array>) => {
	const place = join(folder, String((places += 1)));
	const files = createFileUseCases({
		...installation.ports,
		fileStore: createDiskStore(place),
		inspector: inspectors[places % 2] ?? createInspector(log)
	});
	const result = await files.receive(await owner, 'document', { name, content });
	return { files, place, result };
};

const inTurn = createTurns(3);

/** Begun at once, a few at a time; each test waits for its own. */
const begun = <Case extends readonly [string, string, () => Buffer, ...unknown[]]>(
	cases: readonly Case[]
) =>
	cases.map(
		(one) =>
			[
				one[0],
				inTurn(async () => {
					const content = one[2]();
					return { content, case: one, ...(await upload(one[1], arriving(content))) };
				})
			] as const
	);

test('there are more than a hundred of them', () => {
	expect(HOSTILE.length).toBeGreaterThan(100);
});

describe('leaves nothing behind', () => {
	test.each(begun(HOSTILE))(
		'%s',
		async (_what, outcome) => {
			const { case: hostile, place, result } = await outcome;

			expect(result.ok ? 'taken in' : result.reason).toBe(hostile[3]);
			expect(filesIn(place)).toEqual([]);
			expect(faults).toEqual([]);
		},
		300_000
	);

	test.each([0, 1, 100, 5000])('a transfer that is cut off after %i bytes', async (until) => {
		const whole = GOOD.find(([what]) => what === 'a PDF of 500 pages')?.[2]() ?? Buffer.alloc(0);

		const { place, result } = await upload('long.pdf', arriving(whole, until));

		expect(result).toEqual({ ok: false, reason: 'cut-off' });
		expect(filesIn(place)).toEqual([]);
	});
});

test.each(begun(GOOD))('%s is taken in, and handed out to the byte', async (_what, outcome) => {
	const { case: good, content, files, place, result } = await outcome;
	const [, , , type, pages] = good;

	expect(result.ok ? result.value : result.reason).toMatchObject({
		type,
		pages,
		size: content.length,
		state: 'available'
	});
	if (!result.ok) return;
	const opened = await files.open(result.value.id, () => true);
	expect(Buffer.from(await new Response(opened?.content).arrayBuffer()).equals(content)).toBe(true);
	expect(filesIn(place)).toEqual([result.value.sha256]);
});

test('a file that never ends to be read is given up, and the next one is read', async () => {
	const impatient = createInspector(log, 1);
	const files = createFileUseCases({
		...installation.ports,
		fileStore: createDiskStore(join(folder, 'impatient')),
		inspector: impatient
	});
	const bytes = GOOD[0]?.[2]() ?? Buffer.alloc(0);

	const result = await files.receive(await owner, 'document', {
		name: 'a.pdf',
		content: arriving(bytes)
	});

	expect(result).toEqual({ ok: false, reason: 'too-complex' });
	expect(filesIn(join(folder, 'impatient'))).toEqual([]);
	expect((await upload('a.pdf', arriving(bytes))).result).toMatchObject({ ok: true });
});
