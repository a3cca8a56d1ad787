import { expect, test } from 'vitest';
import { createTestApplication } from '../../../../tests/support/application.ts';
import { createGuestWorld } from '../../../../tests/support/guests.ts';

const zoe = 'zoe@example.org';
/** The masterclass of the guest world is held on 18 March 2027. */
const invited = async () => {
	const world = await createGuestWorld();
	world.invite('Zoé Lefèvre', zoe);
	await world.approve();
	await world.deliver();
	const comment = 'Une place près de la porte.';
	world.app.invitations.answers.give(await world.linkOf(zoe), { answer: 'accepted', comment });
	const id = world.messages()[0]?.id ?? '';
	return {
		...world,
		comment,
		row: () => world.app.invitations.list(world.scope).rows[0],
		read: () => world.app.messaging.read(world.scope, id),
		file: () => world.app.messaging.file(world.scope, id)
	};
};

test('what a guest wrote with their answer goes after thirty days, the answer stays', async () => {
	const world = await invited();

	world.clock.set('2027-04-17T20:00:00Z');
	world.app.retention.erase();
	expect(world.row()?.comment).toBe(world.comment);

	world.clock.set('2027-04-19T08:00:00Z');
	world.app.retention.erase();
	expect([world.row()?.answer, world.row()?.comment]).toEqual(['accepted', '']);
});

test('words and bytes of a message go after a year, who was written to stays', async () => {
	const world = await invited();

	world.clock.set('2028-03-18T20:00:00Z');
	world.app.retention.erase();
	expect(world.messages()).not.toMatchObject([{ body: '' }]);

	world.clock.set('2028-03-20T08:00:00Z');
	world.app.retention.erase();
	expect(world.messages()).toMatchObject([
		{ state: 'sent', body: '', smtpReply: null, recipientEmail: zoe }
	]);
	expect(await world.read()).toMatchObject({
		erased: true,
		acts: [],
		arrives: { text: '', html: '', file: null }
	});
	expect(await world.file()).toBeNull();
});

test('a calendar message keeps its secret link only until it has left; its entry stays', async () => {
	const world = await invited();
	world.change({ startTime: '10:00' });
	await world.approve();
	const entries = async () =>
		Promise.all(
			world.messages().map(async ({ id }) => {
				const arrives = (await world.app.messaging.read(world.scope, id))?.arrives;
				return [arrives?.text.replace(/\/l\/\S+/, '/l/…'), arrives?.file];
			})
		);
	const before = await entries();
	const kept = () =>
		world.messages().map(({ id }) => world.store.read((r) => r.messages.mime(id)) !== null);
	world.app.retention.erase();
	expect(kept()).toEqual([false, true]);

	await world.deliver();
	world.app.retention.erase();

	expect(kept()).toEqual([false, false]);
	expect(await entries()).toEqual(before);
	const file = Buffer.from((await world.file()) ?? []);
	expect(world.ports.composer.read(file).text).toMatch(/\/l\/apercu\s/);
});

test('an import that nobody confirmed is forgotten after a day', async () => {
	const { app, clock, organiser } = createTestApplication({ now: '2026-12-01T09:00:00Z' });
	const camille = await organiser();
	const file = { name: 'contacts.csv', content: Buffer.from('nom;organisation\nLefèvre;Lille\n') };
	const staged = app.directory.import.stage(camille, file);
	const draft = staged.ok ? staged.value : '';

	clock.set('2026-12-02T08:59:00Z');
	app.retention.erase();
	expect(app.directory.import.preview(camille, draft, null)).not.toBeNull();

	clock.set('2026-12-02T09:01:00Z');
	app.retention.erase();
	expect(app.directory.import.preview(camille, draft, null)).toBeNull();
});

test('a system mail keeps its secret link only until it has left, and goes after a month', async () => {
	const { app, clock, store, db, organiser } = createTestApplication();
	const camille = await organiser();
	await app.colleagues.invite(camille, 'sacha@example.org');
	const rows = () =>
		db.$client
			.prepare(
				'select state, mime is null as empty from messages left join message_bytes on message_bytes.message_id = id'
			)
			.all() as unknown[];

	app.retention.erase();
	expect(rows()).toEqual([{ state: 'queued', empty: 0 }]);

	clock.set('2026-12-09T09:00:00Z');
	store.write((r) => r.delivery.expire(clock.now()));
	app.retention.erase();
	expect(rows()).toEqual([{ state: 'missed', empty: 1 }]);

	clock.set('2027-01-08T09:00:00Z');
	app.retention.erase();
	expect(rows()).toEqual([]);
	expect(db.$client.prepare('select count(*) as links from access_links').get()).toEqual({
		links: 0
	});
});

test('a letter keeps its secret link only until it has left; its words stay', async () => {
	const world = await createGuestWorld();
	world.invite('Zoé Lefèvre', zoe, 'authority');
	const letter = () =>
		world.store
			.read((r) => r.messages.ofMasterclass(world.id))
			.find(({ kind }) => kind === 'needs-request');
	const { id, revision } = letter() ?? { id: '', revision: 0 };
	await world.app.messaging.approve(world.scope, [{ id, revision }], 'now');
	const textOf = (mime: Uint8Array | null) =>
		world.ports.composer.read(mime ?? new Uint8Array()).text;
	const secret = /enter\/token-\d+/;

	world.app.retention.erase();
	expect(textOf(world.store.read((r) => r.messages.mime(id)))).toMatch(secret);

	const approved = letter()?.revision ?? 0;
	const now = world.clock.now();
	world.store.write((r) =>
		r.messages.update(id, approved, { state: 'sent', nextAt: null, sentAt: now })
	);
	world.app.retention.erase();
	expect(letter()?.state).toBe('sent');
	expect(world.store.read((r) => r.messages.mime(id))).toBeNull();
	expect((await world.app.messaging.read(world.scope, id))?.arrives.text).toContain('besoins');
	const file = textOf(await world.app.messaging.file(world.scope, id));
	expect(file).toContain('besoins');
	expect(file).not.toMatch(secret);
});

test('a company’s document, and all that hangs on it, goes a year after the masterclass', async () => {
	const world = await createGuestWorld();
	world.invite('Zoé Lefèvre', zoe);
	const { store, db, app, clock } = world;
	const owner = store.read((r) => r.spaces.ofEmail(zoe))[0];
	if (!owner) throw new Error('no space');
	const { participationId, masterclassId } = owner;
	const now = clock.now();
	store.write((r) =>
		r.faisceaux.insert({
			id: 'fsc_1',
			masterclassId,
			participationId,
			state: 'draft',
			lateAllowed: false,
			consent: null,
			consentAt: null,
			consentBy: null,
			heldAt: null,
			reopenedAt: null,
			createdAt: now,
			updatedAt: now,
			revision: 1
		})
	);
	store.write((r) =>
		r.faisceaux.saveAnswer(0, {
			faisceauId: 'fsc_1',
			field: 'pitch',
			value: 'Rien à cacher.',
			updatedAt: now,
			updatedBy: null
		})
	);
	const left = () =>
		['faisceaux', 'faisceau_answers'].map((table) =>
			db.$client.prepare(`select count(*) from ${table}`).pluck().get()
		);

	clock.set('2028-03-18T20:00:00Z');
	app.retention.erase();
	expect(left()).toEqual([1, 1]);

	clock.set('2028-03-20T08:00:00Z');
	app.retention.erase();
	expect(left()).toEqual([0, 0]);
});
