import { Readable } from 'node:stream';
import { simpleParser } from 'mailparser';
import { describe, expect, test, vi } from 'vitest';
import { createGuestWorld } from '../../../../tests/support/guests.ts';
import { bothWaves } from '../../../../tests/support/faisceau.ts';
import { handIn } from '../../../../tests/support/handed-in.ts';
import { NOT_SAID_YET } from '#lib/domain/needs/need.ts';
import type { LetterKind, MessageState } from '#lib/domain/messaging/message.ts';
import { isLetterKind } from '#lib/domain/messaging/message.ts';
import type { ParticipationRole } from '#lib/domain/recruiting/participation.ts';
import { accepted } from '#lib/domain/shared/result.ts';
import type { Ports } from './ports/ports.ts';
import { reconcileMasterclass } from './reconcile.ts';

const nadia = 'nadia@example.org';
const need = { ...NOT_SAID_YET, title: 'Écoles', family: 'batiment', horizon: '6-12m' } as const;

/** Companies are asked for their faisceau on Friday 19 February. */
const REQUESTED_SOON = '2027-02-16T08:00:00Z';

/** Lille on Thursday 18 March 2027, planned in December; the needs are due on 9 February. */
const world = async (now = '2027-01-11T08:00:00Z', ports: Partial<Ports> = {}) => {
	const w = await createGuestWorld(now, ports);
	const all = () => w.store.read((r) => r.messages.ofMasterclass(w.id));
	const letters = (kind: LetterKind, state?: MessageState) =>
		all().filter((one) => one.kind === kind && (state === undefined || one.state === state));
	const one = (kind: LetterKind, state?: MessageState) => {
		const [letter, ...more] = letters(kind, state);
		if (!letter || more.length > 0) throw new Error(`${more.length} more than one ${kind}`);
		return letter;
	};
	const states = (kind: LetterKind) => letters(kind).map(({ state }) => state);
	/** What a mail server does with all that is due; then a minute passes. */
	const tick = async (fate: 'sent' | 'failed' = 'sent') => {
		w.app.requests.prepare();
		w.app.delivery.expire();
		await w.app.requests.sendUnattended();
		const now = w.clock.now();
		for (const { id, state, nextAt, revision } of all())
			if (state === 'queued' && (nextAt ?? 0) <= now)
				w.store.write((r) =>
					r.messages.update(id, revision, { state: fate, nextAt: null, sentAt: now })
				);
		w.clock.advance(60_000);
		w.app.requests.prepare();
	};
	const at = async (instant: string) => {
		w.clock.set(instant);
		await tick();
	};
	const approve = (...kinds: LetterKind[]) =>
		w.app.messaging.approve(
			w.scope,
			all().filter(({ kind, state }) => state === 'draft' && kinds.some((k) => k === kind))
		);
	const sent = async (kind: LetterKind) => {
		const mail = w.store.read((r) => r.messages.mime(one(kind).id));
		return simpleParser(Buffer.from(mail ?? []));
	};
	const participant = (contact: string) => contact.replace('con', 'ptc');
	const links = (contact: string) =>
		w.store.read((r) => r.accessLinks.openOf('space', participant(contact)));
	const invite = (name: string, email: string | null, role: ParticipationRole = 'authority') =>
		w.invite(name, email, role);
	return { ...w, all, letters, one, states, tick, at, approve, sent, links, participant, invite };
};

describe('a company', () => {
	const halo = 'lou@example.org';

	test('that can hand in no more is asked to write to us, until it is given more time', async () => {
		const w = await world('2027-03-10T08:30:00Z');
		const contact = w.invite('Lou Marchand', halo, 'company');
		const words = () => w.one('faisceau-request', 'draft').body;

		expect(words()).toContain('en répondant à ce message');
		expect(words()).not.toContain('dès que possible');

		const participation = w.store.read((r) => r.spaces.find(w.participant(contact)));
		w.app.desk.allowLate(w.scope, participation?.participationId ?? '', true);

		expect(w.states('faisceau-request')).toEqual(['superseded']);
		expect(w.one('faisceau-reopened')).toMatchObject({ state: 'draft', reason: 'delay-granted' });

		w.app.desk.allowLate(w.scope, participation?.participationId ?? '', false);

		expect(w.states('faisceau-reopened')).toEqual(['superseded']);
	});

	test('hears that its document is given back', async () => {
		const w = await world('2027-03-08T08:30:00Z');
		const contact = w.invite('Lou Marchand', halo, 'company');
		const participationId =
			w.store.read((r) => r.spaces.find(w.participant(contact)))?.participationId ?? '';
		const { faisceauId } = handIn(w, participationId);
		const revision = w.store.read((r) => r.faisceaux.find(faisceauId))?.revision ?? 0;

		w.app.desk.reopen(w.scope, { id: faisceauId, revision });

		expect(w.one('faisceau-reopened')).toMatchObject({
			state: 'draft',
			reason: 'faisceau-given-back',
			recipientEmail: halo
		});
	});
});

describe('a request', () => {
	test('is prepared with the confirmation, read as it will arrive, and opens the space', async () => {
		const w = await world();
		const contact = w.invite('Nadia Ferrand', nadia);

		const draft = w.one('needs-request');
		const shown = await w.app.messaging.read(w.scope, draft.id);
		expect(draft).toMatchObject({
			state: 'draft',
			reason: 'needs-asked',
			recipientEmail: nadia,
			subject: 'Vos besoins d’achat, au plus tard le mardi 9\u00a0février 2027'
		});
		expect(shown?.arrives.text).toContain('https://faisceau.example.org/enter/apercu');
		expect(shown?.acts).toEqual(['edit', 'approve', 'hold', 'set-aside']);

		await w.approve('needs-request');
		await w.tick();

		const mail = await w.sent('needs-request');
		const token = /\/enter\/(\S+)/.exec(mail.text ?? '')?.[1] ?? '';
		expect(mail.text).toContain('Ouvrir mon espace');
		expect(mail.text).toContain('Cela ne vous engage à aucun achat');
		expect(mail.text).toContain('https://faisceau.example.org/privacy');
		expect(w.app.spaces.enter(token)).toMatchObject({
			ok: true,
			value: { spaceId: w.participant(contact) }
		});
		const left = await w.app.messaging.read(w.scope, draft.id);
		expect(JSON.stringify(left)).not.toContain(token);
		expect(left?.arrives.text).toContain('/enter/…');
	});

	test('answered before it left does not leave, approved or not', async () => {
		const w = await world();
		const contact = w.invite('Nadia Ferrand', nadia);
		await w.approve('needs-request');

		w.app.needs.add(w.scope, contact.replace('con', 'par'), need);
		expect(w.states('needs-request')).toEqual(['superseded']);

		w.app.needs.remove(w.scope, {
			id: w.store.read((r) => r.needs.ofMasterclass(w.id))[0]?.id ?? '',
			revision: 1
		});
		expect(w.states('needs-request')).toEqual(['superseded', 'draft']);
	});

	test('to somebody who withdraws is never sent, nor to somebody taken off', async () => {
		const w = await world();
		const contact = w.invite('Nadia Ferrand', nadia);
		const other = w.invite('Paul Wattiez', 'paul@example.org');
		await w.approve('needs-request');

		w.setStage(contact, 'withdrawn');
		w.app.recruiting.removePerson(w.scope, w.participant(other));
		await w.tick();

		expect(w.states('needs-request')).toEqual(['superseded', 'superseded']);
	});

	test('edited by hand keeps its words when the plan changes, and learns the new day', async () => {
		const w = await world();
		w.invite('Nadia Ferrand', nadia);
		const { id, revision } = w.one('needs-request');
		w.app.messaging.edit(w.scope, { id, revision }, { subject: 'À vous', body: 'Chère Nadia' });

		const { revision: of } = w.app.masterclasses.show(w.scope);
		w.app.moves.apply(w.scope, of, '2027-04-08');

		expect(w.one('needs-request')).toMatchObject({
			subject: 'À vous',
			body: 'Chère Nadia',
			reasonDetails: { deadline: '2027-03-02', date: '2027-04-08' }
		});
	});

	test('already approved is read again when what it says has changed', async () => {
		const w = await world(REQUESTED_SOON);
		w.invite('Lou Marchand', 'lou@example.org', 'company');
		await w.approve('faisceau-request');
		expect(w.one('faisceau-request').state).toBe('queued');

		w.change({ place: 'Beffroi' });

		expect(w.one('faisceau-request')).toMatchObject({ state: 'draft', approvedBy: null });
		const shown = await w.app.messaging.read(w.scope, w.one('faisceau-request').id);
		expect(shown?.arrives.text).toContain('Beffroi');
	});
});

describe('time', () => {
	test('reminds those who have not answered, and only them', async () => {
		const w = await world();
		w.invite('Nadia Ferrand', nadia);
		const paul = w.invite('Paul Wattiez', 'paul@example.org');
		await w.approve('needs-request');
		await w.tick();
		w.app.needs.add(w.scope, paul.replace('con', 'par'), need);

		await w.at('2027-01-29T08:00:00Z');

		expect(w.letters('needs-reminder').map(({ recipientEmail }) => recipientEmail)).toEqual([
			nadia
		]);
		await w.approve('needs-reminder');
		expect(new Date(w.one('needs-reminder').nextAt ?? 0).toISOString()).toBe(
			'2027-02-02T08:00:00.000Z'
		);
		await w.at('2027-02-02T08:00:00Z');
		const mail = await w.sent('needs-reminder');
		expect(mail.text).toContain('Pour ne plus recevoir de rappels');
		expect(mail.date?.toISOString()).toBe('2027-02-02T08:00:00.000Z');
	});

	test('that passed while the server was down brings the last reminder, once', async () => {
		const w = await world();
		w.invite('Nadia Ferrand', nadia);
		await w.approve('needs-request');
		await w.tick();

		await w.at('2027-02-05T16:00:00Z');
		await w.at('2027-02-08T08:00:00Z');

		expect(
			w.letters('needs-reminder').map(({ reasonDetails, state }) => [reasonDetails.deadline, state])
		).toEqual([['2027-02-09', 'draft']]);
	});

	test('that passed senselessly leaves a missed letter, with the reason', async () => {
		const w = await world('2027-03-12T08:00:00Z');
		w.invite('Inès Caradec', 'ines@example.org', 'facilitator');

		await w.at('2027-03-19T08:00:00Z');

		expect(w.one('final-reminder')).toMatchObject({ state: 'missed', reason: 'session-near' });
		expect(w.one('thanks').state).toBe('draft');
	});

	test('ticks the task whose letters have left, by nobody', async () => {
		const w = await world('2027-02-26T08:00:00Z');
		w.invite('Inès Caradec', 'ines@example.org', 'facilitator');
		const task = (key: string) =>
			w.store.read((r) => r.tasks.ofMasterclass(w.id)).find((one) => one.key === key);
		await w.approve('invitation' as LetterKind);
		expect(task('invitations')?.doneAt).toBeNull();

		await w.tick();

		expect(task('invitations')).toMatchObject({ doneBy: null });
		expect(task('invitations')?.doneAt).not.toBeNull();
		expect(task('final-reminder')?.doneAt).toBeNull();
	});

	test('writes at once to a company that joins late', async () => {
		const w = await world('2027-02-26T08:00:00Z');
		w.invite('Lou Marchand', 'lou@example.org', 'company');
		expect(w.one('faisceau-request').scheduledFor).toBe(w.clock.now());
	});

	test('never ticks what a person opened again', async () => {
		const w = await world('2027-02-26T08:00:00Z');
		w.invite('Inès Caradec', 'ines@example.org', 'facilitator');
		const task = () =>
			w.store.read((r) => r.tasks.ofMasterclass(w.id)).find(({ key }) => key === 'invitations');
		await w.approve('invitation' as LetterKind);
		await w.tick();
		w.app.timeline.setDone(w.scope, task()?.id ?? '', false);

		await w.tick();

		expect(task()?.doneAt).toBeNull();
	});

	test('asks nothing of people whom an organiser has asked', async () => {
		const w = await world();
		w.invite('Nadia Ferrand', nadia);
		const task = w.store
			.read((r) => r.tasks.ofMasterclass(w.id))
			.find(({ key }) => key === 'needs-collected');

		w.app.timeline.setDone(w.scope, task?.id ?? '', true);
		expect(w.states('needs-request')).toEqual(['superseded']);

		w.app.timeline.setDone(w.scope, task?.id ?? '', false);
		expect(w.states('needs-request')).toEqual(['superseded', 'draft']);
	});
});

describe('an address', () => {
	test('that changed ends the links before it; a new one is prepared', async () => {
		const w = await world();
		const contact = w.invite('Nadia Ferrand', nadia);
		await w.approve('needs-request');
		await w.tick();
		expect(w.links(contact)).toHaveLength(1);

		w.setAddress(contact, 'n.ferrand@example.org');

		expect(w.links(contact)).toEqual([]);
		expect(w.one('space-link')).toMatchObject({
			state: 'draft',
			reason: 'address-changed',
			recipientEmail: 'n.ferrand@example.org'
		});
		await w.approve('space-link');
		await w.tick();
		expect(w.links(contact)).toHaveLength(1);
		expect(w.letters('needs-request')).toHaveLength(1);
	});

	test('that was refused is asked again once it is corrected', async () => {
		const w = await world();
		const contact = w.invite('Nadia Ferrand', 'nadja@example.org');
		await w.approve('needs-request');
		await w.tick('failed');
		await w.at('2027-02-03T08:00:00Z');
		expect(w.letters('needs-reminder')).toEqual([]);

		w.setAddress(contact, nadia);

		expect(
			w.letters('needs-request').map(({ state, recipientEmail }) => [state, recipientEmail])
		).toEqual([
			['failed', 'nadja@example.org'],
			['draft', nadia]
		]);
	});

	test('that changed before a letter left gets that letter, with a link of its own', async () => {
		const w = await world(REQUESTED_SOON);
		const contact = w.invite('Lou Marchand', 'lou@example.org', 'company');
		await w.approve('faisceau-request');
		w.setAddress(contact, 'l.marchand@example.org');

		expect(w.one('faisceau-request')).toMatchObject({
			state: 'draft',
			recipientEmail: 'l.marchand@example.org'
		});
		expect(w.links(contact)).toEqual([]);
	});
});

describe('an organiser', () => {
	test('who sets a reminder aside stops those after it, until one is asked for', async () => {
		const w = await world();
		w.invite('Nadia Ferrand', nadia);
		await w.approve('needs-request');
		await w.tick();
		await w.at('2027-01-29T08:00:00Z');

		w.app.messaging.setAside(w.scope, w.one('needs-reminder'));
		await w.at('2027-02-04T08:00:00Z');
		expect(w.states('needs-reminder')).toEqual(['cancelled']);
	});

	test('who asks for a letter set aside reads it first', async () => {
		const w = await world();
		w.invite('Nadia Ferrand', nadia);
		w.app.messaging.setAside(w.scope, w.one('needs-request'));
		await w.tick();
		expect(w.states('needs-request')).toEqual(['cancelled']);

		const again = w.app.messaging.writeAgain(w.scope, w.one('needs-request').id);

		expect(again).toEqual({ ok: true, value: w.one('needs-request', 'draft').id });
	});

	test('who sends an approved letter now sends it dated of now, with one good link', async () => {
		const w = await world(REQUESTED_SOON);
		const contact = w.invite('Lou Marchand', 'lou@example.org', 'company');
		await w.approve('faisceau-request');
		const now = w.clock.now();

		expect(await w.app.messaging.leaveNow(w.scope, w.one('faisceau-request'))).toEqual({
			ok: true,
			value: null
		});

		expect(w.one('faisceau-request')).toMatchObject({ state: 'queued', nextAt: now });
		expect((await w.sent('faisceau-request')).date?.getTime()).toBe(now);
		const token = /\/enter\/(\S+)/.exec((await w.sent('faisceau-request')).text ?? '')?.[1] ?? '';
		expect(w.app.spaces.enter(token).ok).toBe(true);
		expect(w.links(contact).length).toBeGreaterThan(0);
	});

	test('who asks for a new link by mail leaves the letters that wait their own', async () => {
		const w = await world(REQUESTED_SOON);
		w.invite('Lou Marchand', 'lou@example.org', 'company');
		await w.approve('faisceau-request');

		await w.app.spaces.renew('lou@example.org');

		const token = /\/enter\/(\S+)/.exec((await w.sent('faisceau-request')).text ?? '')?.[1] ?? '';
		expect(w.app.spaces.enter(token).ok).toBe(true);
	});
});

describe('a masterclass that sends on its own', () => {
	const onItsOwn = (w: Awaited<ReturnType<typeof world>>) => {
		const masterclass = w.app.masterclasses.show(w.scope);
		w.app.masterclasses.edit(w.scope, masterclass.revision, {
			...masterclass,
			sendingMode: 'automatic'
		});
	};

	test('approves what is due, by nobody, a quarter of an hour after it was written', async () => {
		const w = await world(REQUESTED_SOON);
		onItsOwn(w);
		w.invite('Nadia Ferrand', nadia);
		w.invite('Lou Marchand', 'lou@example.org', 'company');

		await w.tick();
		expect(w.one('needs-request').state).toBe('draft');
		w.clock.advance(15 * 60_000);
		await w.tick();

		expect(w.one('needs-request')).toMatchObject({ state: 'sent', approvedBy: null });
		expect(w.one('faisceau-request').state).toBe('draft');
	});

	test('keeps what is held', async () => {
		const w = await world();
		onItsOwn(w);
		w.invite('Nadia Ferrand', nadia);
		w.app.messaging.hold(w.scope, w.one('needs-request'));

		w.clock.advance(60 * 60_000);
		await w.tick();

		expect(w.one('needs-request').state).toBe('held');
	});
});

describe('documents', () => {
	/** Two days before the first wave, with one document that is ready. */
	const shared = async () => {
		const w = await world('2027-03-10T08:00:00Z');
		w.invite('Marc Delvaux', 'marc@example.org', 'inspiring');
		handIn(w, w.invite('Lou Marchand', 'lou@example.org', 'company').replace('con', 'par'));
		await w.tick();
		const pass = async (instant: string) => {
			w.clock.set(instant);
			w.app.shares.openDue();
			await w.app.requests.sendWithWaves();
		};
		const leaves = () => w.store.read((r) => r.delivery.isDue(w.clock.now()));
		return { ...w, pass, leaves };
	};

	test('and the letters that announce them are approved in one act, and leave together', async () => {
		const w = await shared();
		expect(await w.approve('share-inspiring')).toEqual({ approved: 0, changed: 1 });

		w.app.shares.approve(w.scope, 'inspiring');
		await w.pass('2027-03-10T08:01:00Z');

		expect(w.one('share-inspiring')).toMatchObject({
			state: 'queued',
			approvedBy: w.owner.userId,
			nextAt: Date.parse('2027-03-12T08:00:00Z')
		});
		w.clock.set('2027-03-12T08:00:00Z');
		expect(w.leaves()).toBe(false);
		await w.pass('2027-03-12T08:00:00Z');
		expect(w.leaves()).toBe(true);
	});

	test('held back hold their letters, which leave when they are released', async () => {
		const w = await shared();
		w.app.shares.approve(w.scope, 'inspiring');
		await w.pass('2027-03-10T08:01:00Z');
		const { id, revision } = w.one('share-inspiring');
		w.app.shares.hold(w.scope, 'inspiring');

		await w.pass('2027-03-12T08:00:00Z');
		expect([w.leaves(), w.one('share-inspiring')]).toMatchObject([false, { id, revision }]);

		w.app.shares.release(w.scope, 'inspiring');
		await w.pass('2027-03-12T08:00:01Z');
		expect(w.leaves()).toBe(true);
	});

	test('of one wave have one letter to each reader, whatever time their sharing takes', async () => {
		const w = await shared();
		for (const [name, email] of [
			['Emma Royer', 'emma@example.org'],
			['Karim Benali', 'karim@example.org']
		] as const)
			handIn(w, w.invite(name, email, 'company').replace('con', 'par'));
		w.clock.tick();
		w.app.shares.sendNow(w.scope, 'inspiring');
		// Joins after the wave, and is given all of it at once.
		w.invite('Aline Sorel', 'aline@example.org', 'inspiring');
		await w.tick();
		expect(w.letters('share-inspiring').map(({ recipientEmail }) => recipientEmail)).toEqual([
			'marc@example.org',
			'aline@example.org'
		]);
		expect(w.letters('share-new-version')).toEqual([]);

		handIn(w, 'par_2');
		w.store.write((r) => reconcileMasterclass(r, w.ports, w.id));
		expect(w.letters('share-new-version')).toHaveLength(2);
	});

	test('in a newer version are announced with the approval of their wave, held with it', async () => {
		const w = await shared();
		w.app.shares.sendNow(w.scope, 'inspiring');
		await w.pass('2027-03-10T08:01:00Z');
		w.clock.set('2027-03-11T08:00:00Z');
		handIn(w, 'par_2');
		w.store.write((r) => reconcileMasterclass(r, w.ports, w.id));
		w.app.shares.hold(w.scope, 'inspiring');
		await w.pass('2027-03-11T08:01:00Z');
		expect(w.one('share-new-version').state).toBe('draft');

		w.app.shares.release(w.scope, 'inspiring');
		await w.pass('2027-03-11T08:02:00Z');
		expect(w.one('share-new-version')).toMatchObject({
			state: 'queued',
			approvedBy: w.owner.userId
		});
		w.store.write((r) => {
			const { id, revision } = w.one('share-inspiring');
			r.messages.update(id, revision, { state: 'sent', nextAt: null, sentAt: w.clock.now() });
		});
		expect(w.leaves()).toBe(true);
		w.app.shares.hold(w.scope, 'inspiring');
		expect(w.leaves()).toBe(false);
	});

	test.each([
		[
			'its company withdrew',
			(w: Awaited<ReturnType<typeof shared>>) => w.setStage('con_2', 'withdrawn')
		],
		[
			'its company no longer agrees to it',
			(w: Awaited<ReturnType<typeof shared>>) =>
				w.store.write((r) => {
					const { id = '', revision = 0 } = r.faisceaux.find('fai_2') ?? {};
					r.faisceaux.update(id, revision, { consent: { ...bothWaves, inspiring: false } });
					reconcileMasterclass(r, w.ports, w.id);
				})
		]
	])('one that nobody may read counts nowhere: %s', async (_why, happen) => {
		const w = await shared();
		w.app.shares.sendNow(w.scope, 'inspiring');
		const facts = () =>
			w.store.read((r) => {
				const guest = r.spaces.find('ptc_1');
				return guest && r.spaces.facts(guest).documents;
			});
		w.store.write((r) => {
			const [share] = r.shares.ofMasterclass(w.id);
			r.shares.recordOpening(share?.id ?? '', 'ptc_1', w.clock.now());
		});
		expect(facts()).toEqual({ shared: 1, opened: 1 });

		happen(w);
		expect(w.states('share-inspiring')).toEqual(['superseded']);
		expect(facts()).toEqual({ shared: 0, opened: 0 });
	});

	test('sent now send their letters now, dated of now', async () => {
		const w = await shared();
		w.app.shares.approve(w.scope, 'inspiring');
		await w.pass('2027-03-10T08:01:00Z');

		w.app.shares.sendNow(w.scope, 'inspiring');
		await w.pass('2027-03-10T08:02:00Z');

		expect(w.leaves()).toBe(true);
		expect((await w.sent('share-inspiring')).date?.toISOString()).toBe('2027-03-10T08:02:00.000Z');
	});

	test('taken back take their letters back, and give them again', async () => {
		const w = await shared();
		w.app.shares.sendNow(w.scope, 'inspiring');
		await w.pass('2027-03-10T08:01:00Z');
		expect(w.leaves()).toBe(true);

		w.app.shares.revoke(w.scope, { wave: 'inspiring', faisceauId: null });
		expect([w.leaves(), w.states('share-inspiring')]).toEqual([false, ['superseded']]);

		w.app.shares.restore(w.scope, { wave: 'inspiring', faisceauId: null });
		await w.pass('2027-03-10T08:03:00Z');
		expect([w.leaves(), w.states('share-inspiring')]).toEqual([true, ['superseded', 'queued']]);
	});

	test('leave without the letter that somebody took back, until it is released', async () => {
		const w = await shared();
		w.app.shares.approve(w.scope, 'inspiring');
		await w.pass('2027-03-10T08:01:00Z');
		w.app.messaging.takeBack(w.scope, w.one('share-inspiring'));

		await w.pass('2027-03-12T08:00:00Z');
		expect([w.leaves(), w.states('share-inspiring')]).toEqual([false, ['held']]);

		w.app.messaging.release(w.scope, w.one('share-inspiring'));
		await w.pass('2027-03-12T08:10:00Z');
		expect(w.leaves()).toBe(true);
	});
});

test('a presentation that was uploaded is asked for no more, until it is taken away', async () => {
	const inspector = { inspect: async () => accepted({ type: 'pdf', pages: 3 } as const) };
	const w = await world('2027-02-26T08:00:00Z', { inspector });
	const participationId = w
		.invite('Marc Delvaux', 'marc@example.org', 'inspiring')
		.replace('con', 'par');
	await w.approve('presentation-request');
	const { userId } = w.owner;
	const owner = { masterclassId: w.id, participationId, participantId: null, userId };
	const content = Readable.from([Buffer.from('Notre achat de relevés thermiques')]);

	const kept = await w.app.files.receive(owner, 'presentation', { name: 'a.pdf', content });
	expect([kept.ok, w.states('presentation-request')]).toEqual([true, ['superseded']]);

	w.app.files.remove(owner, kept.ok ? kept.value.id : '');
	expect(w.states('presentation-request')).toEqual(['superseded', 'draft']);
});

test('a tick asks the database no more questions for ten guests than for one', async () => {
	const count = async (guests: number) => {
		const w = await world();
		for (let guest = 0; guest < guests; guest += 1)
			w.invite(`Guest ${guest}`, `g${guest}@example.org`);
		await w.tick();
		const statement = Object.getPrototypeOf(w.db.$client.prepare('select 1')) as {
			all: () => unknown;
			get: () => unknown;
		};
		const asked = [vi.spyOn(statement, 'all'), vi.spyOn(statement, 'get')];
		w.app.requests.prepare();
		const queries = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
		asked.forEach((spy) => spy.mockRestore());
		return queries;
	};
	const one = await count(1);
	expect(one).toBeGreaterThan(5);
	expect(await count(10)).toBe(one);
});

test('calling it again without need changes nothing', async () => {
	const w = await world();
	w.invite('Nadia Ferrand', nadia);
	w.invite('Lou Marchand', 'lou@example.org', 'company');
	await w.tick();
	const before = w.all().map(({ id, revision, state }) => [id, revision, state]);

	await w.tick();

	expect(w.all().map(({ id, revision, state }) => [id, revision, state])).toEqual(before);
	expect(
		before.filter(([id]) => w.all().some((one) => one.id === id && isLetterKind(one.kind)))
	).not.toEqual([]);
});
