import { beforeEach, expect, test } from 'vitest';
import { PARTICIPATION_BYTES_MAX, PARTICIPATION_FILES_MAX } from '#lib/domain/files/limits.ts';
import { accepted } from '#lib/domain/shared/result.ts';
import type { StoredFile } from '#lib/domain/files/file.ts';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { createCompanyWorld } from '../../../../tests/support/company-world.ts';
import { givenEvidence } from '../../../../tests/support/faisceau.ts';
import { participationOf } from '../../../../tests/support/file-owners.ts';
import type { FileOwner } from './files.usecases.ts';
import type { FileStore, ScanVerdict } from './ports/file.port.ts';

/** Everything in memory; the sum of a content is its text. */
const memoryStore = () => {
	const kept = new Map<string, string>();
	const events: string[] = [];
	const store: FileStore = {
		take: async (content, limit) => {
			let text = '';
			for await (const piece of content) text += Buffer.from(piece).toString();
			if (text.length > limit) return { ok: false, reason: 'too-large' };
			return accepted({
				sha256: text,
				size: text.length,
				path: text,
				keep: async () => {
					kept.set(text, text);
					events.push(`keep ${text}`);
				},
				discard: async () => void events.push(`discard ${text}`)
			});
		},
		open: async (sha256) => (kept.has(sha256) ? new Blob([sha256]).stream() : null),
		contents: async () => [...kept.keys()].map((sha256) => ({ sha256, size: sha256.length })),
		remove: (sha256) => kept.delete(sha256),
		clean: () => undefined,
		free: async () => 0
	};
	return { kept, events, store };
};

const scannerSaying = (verdict: ScanVerdict) => {
	const scanner = {
		verdict,
		asked: [] as string[],
		scan: async (content: AsyncIterable<Uint8Array>) => {
			let text = '';
			for await (const piece of content) text += Buffer.from(piece).toString();
			scanner.asked.push(text);
			return scanner.verdict;
		},
		verify: async () => (scanner.verdict === 'unsure' ? 'down' : null)
	};
	return scanner;
};

const world = async (scanner: ReturnType<typeof scannerSaying> | null = null) => {
	const memory = memoryStore();
	const installation = createTestApplication({
		ports: {
			fileStore: memory.store,
			inspector: {
				inspect: async (path) =>
					path.includes('macro')
						? { ok: false, reason: 'macros' }
						: accepted({ type: 'pdf', pages: 3 })
			},
			scanner
		}
	});
	return { ...memory, installation, owner: await participationOf(installation) };
};

const send = (
	{ installation, owner }: { installation: TestApplication; owner: FileOwner },
	text: string,
	name = 'Notice.pdf'
) =>
	installation.app.files.receive(owner, 'document', {
		name,
		content: (async function* () {
			yield Buffer.from(text);
		})()
	});

const sent = async (of: Awaited<ReturnType<typeof world>>, text: string): Promise<StoredFile> => {
	const result = await send(of, text);
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};

let here: Awaited<ReturnType<typeof world>>;
beforeEach(async () => {
	here = await world();
});

test('a file that is what it should be is kept, then known, then open to who may have it', async () => {
	const file = await sent(here, 'contents');
	const { files } = here.installation.app;

	expect(file).toMatchObject({
		type: 'pdf',
		pages: 3,
		size: 8,
		name: 'Notice.pdf',
		state: 'available',
		refusal: null,
		participantId: null,
		userId: here.owner.userId
	});
	expect(here.events).toEqual(['keep contents', 'discard contents']);
	const opened = await files.open(file.id, ({ participationId }) => participationId === 'another');
	expect(opened).toBeNull();
	const open = await files.open(
		file.id,
		({ participationId }) => participationId === here.owner.participationId
	);
	expect(await new Response(open?.content).text()).toBe('contents');
});

test('a refused file is neither kept nor known', async () => {
	expect(await send(here, 'macro')).toEqual({ ok: false, reason: 'macros' });

	expect(here.kept.size).toBe(0);
	expect(here.events).toEqual(['discard macro']);
	expect(here.installation.app.files.ofParticipation(here.owner.participationId)).toEqual([]);
});

test('as many files as allowed, and not one more', async () => {
	const { store, ports } = here.installation;
	const file = await sent(here, 'first');
	store.write((r) => {
		for (let count = 1; count < PARTICIPATION_FILES_MAX; count += 1)
			r.files.insert({ ...file, id: ports.ids.next('fil') });
	});

	expect(await send(here, 'last')).toEqual({ ok: false, reason: 'too-many-files' });
	expect(here.kept.size).toBe(1);
});

test('what others sent meanwhile counts', async () => {
	const { store, ports } = here.installation;
	const file = await sent(here, 'first');
	const full = { ...file, id: ports.ids.next('fil'), size: PARTICIPATION_BYTES_MAX };
	const { files } = here.installation.app;

	const result = await files.receive(here.owner, 'document', {
		name: 'late.pdf',
		content: (async function* () {
			yield Buffer.from('late');
			store.write((r) => r.files.insert(full));
		})()
	});

	expect(result).toEqual({ ok: false, reason: 'participation-full' });
});

test('a clean file becomes available once the scanner said so', async () => {
	const scanner = scannerSaying('clean');
	here = await world(scanner);

	expect((await sent(here, 'contents')).state).toBe('available');
	expect(scanner.asked).toEqual(['contents']);
});

test('an infected file is refused, set aside for thirty days, then thrown away', async () => {
	here = await world(scannerSaying('infected'));
	const { app, clock } = here.installation;

	expect(await send(here, 'virus')).toEqual({ ok: false, reason: 'infected' });

	const [file] = app.files.ofParticipation(here.owner.participationId);
	expect(file).toMatchObject({ state: 'quarantined', refusal: 'infected' });
	expect(await app.files.open(file?.id ?? '', () => true)).toBeNull();
	clock.advance(31 * 24 * 3_600_000);
	expect(await app.files.sweep()).toEqual([]);
	expect(here.kept.size).toBe(0);
	expect(app.files.ofParticipation(here.owner.participationId)).toMatchObject([
		{ state: 'refused', refusal: 'infected' }
	]);
});

test('while the scanner is away a file waits aside, and comes forward when it is back', async () => {
	const scanner = scannerSaying('unsure');
	here = await world(scanner);
	const { app } = here.installation;

	const file = await sent(here, 'contents');

	expect(file).toMatchObject({ state: 'quarantined', refusal: 'not-scanned' });
	await app.files.rescan();
	expect(scanner.asked).toHaveLength(1);
	expect(app.files.scannerState()).toBe('unreachable');
	scanner.verdict = 'clean';
	await app.files.rescan();
	expect(app.files.scannerState()).toBe('well');
	expect(app.files.ofParticipation(here.owner.participationId)).toMatchObject([
		{ state: 'available', refusal: null }
	]);
});

test('a scan that was interrupted is begun again', async () => {
	const scanner = scannerSaying('clean');
	here = await world(scanner);
	const { app, store, ports } = here.installation;
	const file = await sent(here, 'contents');
	const id = ports.ids.next('fil');
	store.write((r) => r.files.insert({ ...file, id, state: 'scanning' }));

	await app.files.rescan();

	expect(store.read((r) => r.files.find(id)?.state)).toBe('available');
});

test('bytes go when no row needs them, and not before', async () => {
	const { app } = here.installation;
	const first = await sent(here, 'same');
	const second = await sent(here, 'same');

	expect(app.files.remove({ participationId: 'another' }, first.id)).toBe(false);
	expect(app.files.remove(here.owner, first.id)).toBe(true);
	await app.files.sweep();
	expect(here.kept.size).toBe(1);
	app.files.remove(here.owner, second.id);
	await app.files.sweep();
	expect(here.kept.size).toBe(0);
});

test('a file that was never attached goes after a day, with its bytes', async () => {
	const { app, clock, store, ports } = here.installation;
	const file = await sent(here, 'contents');
	const slides = { ...file, id: ports.ids.next('fil'), purpose: 'presentation' as const };
	store.write((r) => r.files.insert({ ...slides, sha256: 'slides', size: 6 }));
	here.kept.set('slides', 'slides');

	clock.advance(24 * 3_600_000);
	await app.files.sweep();
	expect(here.kept.size).toBe(2);
	clock.advance(1);
	expect(await app.files.sweep()).toEqual([]);
	expect([...here.kept.keys()]).toEqual(['slides']);
	expect(app.files.ofParticipation(here.owner.participationId)).toMatchObject([{ id: slides.id }]);
});

test('what a document, a proof or a version holds stays', async () => {
	const t = await createCompanyWorld();
	const lou = t.enter('lou@example.org');
	const scope = t.inFrontOf(t.owner, lou.masterclassId);
	const { faisceaux, desk, files } = t.app;
	const [former, document, proof, forgotten] = [
		t.receive(lou),
		t.receive(lou),
		t.receive(lou, 'evidence'),
		t.receive(lou, 'evidence')
	];
	t.fill(lou);
	faisceaux.attachDocument(lou, former.id);
	faisceaux.saveEvidence(lou, null, givenEvidence({ fileId: proof.id }));
	faisceaux.submit(lou);
	const faisceau = t.store.read((r) => r.faisceaux.ofParticipation(lou.participationId));
	desk.reopen(scope, { id: faisceau?.id ?? '', revision: faisceau?.revision ?? 0 });
	faisceaux.detachDocument(lou, former.id);
	faisceaux.attachDocument(lou, document.id);

	t.clock.advance(25 * 3_600_000);
	await files.sweep();

	const ids = files.ofParticipation(lou.participationId).map(({ id }) => id);
	expect(ids).toEqual([former.id, document.id, proof.id]);
	expect(ids).not.toContain(forgotten.id);
});

test('bytes that are missing are told, and opening them is a fault', async () => {
	const file = await sent(here, 'contents');
	here.kept.clear();

	expect(await here.installation.app.files.sweep()).toEqual(['contents']);
	await expect(here.installation.app.files.open(file.id, () => true)).rejects.toThrow('missing');
});

test('an organiser removes what is shown in the session, never what a company hands over', async () => {
	const { app, ports, store } = here.installation;
	const organiser = await here.installation.organiser('Sacha Autre');
	store.write((r) =>
		r.masterclasses.setMember(here.owner.masterclassId, organiser.userId, 'owner', 0)
	);
	const scope = here.installation.inFrontOf(organiser, here.owner.masterclassId);
	const document = await sent(here, 'document');
	const slides = { ...document, id: ports.ids.next('fil'), purpose: 'presentation' as const };
	store.write((r) => r.files.insert(slides));

	expect(app.files.removeFor(scope, document.id)).toBe(false);
	expect(app.files.removeFor(scope, slides.id)).toBe(true);
	expect(app.files.list(scope)).toMatchObject([
		{ id: document.id, organisation: 'Ombrières du Nord', sender: 'Camille Réau', removable: false }
	]);
	expect(app.files.ownerFor(scope, 'par_unknown')).toBeNull();
	expect(app.files.ownerFor(scope, here.owner.participationId)).toMatchObject({
		userId: organiser.userId
	});
});
