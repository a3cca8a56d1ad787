import { beforeEach, describe, expect, test } from 'vitest';
import { baseOf } from '#lib/domain/readings/fields.ts';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { createCompanyWorld } from '../../../../tests/support/company-world.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { organisationDetails, person, takePart } from '../../../../tests/support/recruiting.ts';
import type { OrganiserScope } from './scope.ts';

let t: TestApplication;
let organiser: OrganiserScope;
let masterclassId: string;
let contactId: string;

/** Every value of every table, as one text: nothing of a person may be left anywhere. */
const everything = ({ db }: Pick<TestApplication, 'db'> = t): string =>
	(
		db.$client
			.prepare(
				"select name from sqlite_schema where type = 'table' and name not like '\\_\\_%' escape '\\'"
			)
			.pluck()
			.all() as string[]
	)
		.map((table) =>
			(db.$client.prepare(`select * from "${table}"`).all() as Record<string, unknown>[])
				.flatMap((row) => Object.values(row))
				.map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : String(value)))
				.join('\n')
		)
		.join('\n');

beforeEach(async () => {
	t = createTestApplication({ now: '2027-01-18T09:00:00Z' });
	organiser = await t.organiser();
	masterclassId = plannedMasterclass(t, organiser).id;
	const scope = t.inFrontOf(organiser, masterclassId);
	const joined = t.app.recruiting.join(scope, {
		organisation: { details: organisationDetails('Halo Thermique') },
		role: 'company',
		stage: 'confirmed',
		people: [person('Lou Marchand', 'lou@example.org')]
	});
	if (!joined.ok) throw new Error(joined.reason);
	const space = t.store.read((r) => r.spaces.ofEmail('lou@example.org'))[0];
	contactId = space?.contactId ?? '';
	await t.app.spaces.renew('lou@example.org');
});

const over = () => t.db.$client.exec("update masterclasses set status = 'held'");

test('all that is kept of a person comes together, without any token', () => {
	const data = t.app.persons.personalData(organiser, contactId);

	expect(data).toMatchObject({
		contact: { familyName: 'Marchand', email: 'lou@example.org' },
		organisation: 'Halo Thermique',
		participations: [{ role: 'company', stage: 'confirmed' }],
		invitations: [{ answer: 'needs-action' }],
		links: [{ purpose: 'space' }]
	});
	expect(data?.messages.map(({ kind }) => kind).sort()).toEqual(
		expect.arrayContaining(['invitation', 'space-link'])
	);
	expect(JSON.stringify(data)).not.toMatch(/hash of|token-\d/);
});

test('whoever is expected at a masterclass is not erased: their calendar comes first', () => {
	const before = t.db.$client.serialize();

	expect(t.app.persons.erase(organiser, contactId, false)).toEqual({
		ok: false,
		reason: 'expected'
	});

	expect(t.app.persons.expectedAt(organiser, contactId)).toMatchObject([{ id: masterclassId }]);
	expect(t.db.$client.serialize().equals(before)).toBe(true);
});

test('nobody is erased while a mail is reaching them', () => {
	over();
	t.store.write((r) => r.delivery.claim('test', t.clock.now(), t.clock.now() + 1000));

	expect(t.app.persons.erase(organiser, contactId, false)).toEqual({
		ok: false,
		reason: 'sending'
	});
});

test('a person who is erased is nowhere any more, queue and history included', () => {
	over();
	const contact = t.store.read((r) => r.contacts.find(contactId));
	if (!contact) throw new Error('no contact');
	t.app.directory.updateContact(organiser, contactId, contact.revision, { ...contact, phone: '1' });
	expect(everything()).toContain('lou@example.org');
	expect(everything()).toContain('Lou Marchand');

	expect(t.app.persons.erase(organiser, contactId, true)).toEqual({
		ok: true,
		value: null
	});

	const left = everything();
	expect(left).not.toContain('lou@example.org');
	expect(left).not.toContain('Marchand');
	expect(left).not.toContain(contactId);
	expect(left).toContain('Halo Thermique');
});

test('a person known by an address only takes nothing of anybody else along', () => {
	const { organisationId = '' } = t.store.read((r) => r.contacts.find(contactId)) ?? {};
	const added = t.app.directory.addContact(organiser, organisationId, {
		givenName: '',
		familyName: '',
		email: 'accueil@example.org',
		phone: '',
		position: '',
		locale: 'fr',
		notes: ''
	});
	const id = added.ok ? added.value : '';
	const others = () =>
		t.store.read((r) => [r.messages.ofMasterclass(masterclassId), r.contacts.find(contactId)]);
	const before = others();

	expect(t.app.persons.personalData(organiser, id)).toMatchObject({ mentions: [] });
	t.app.persons.erase(organiser, id, false);

	expect(others()).toEqual(before);
});

test('an unknown person is neither shown nor erased', () => {
	expect(t.app.persons.personalData(organiser, 'con_nobody')).toBe(null);
	expect(t.app.persons.erase(organiser, 'con_nobody', true)).toEqual({
		ok: false,
		reason: 'unknown'
	});
});

describe('a person whom others name', () => {
	const named = (givenName: string, familyName: string, email: string) => ({
		details: { givenName, familyName, email, phone: '', position: '', locale: 'fr', notes: '' }
	});

	/**
	 * Aline Durand, named by Zoé in her place, becomes Aline Besson; she names Luc, asks a question, and
	 * everybody writes of her: the company, the inspiring structure, the organiser.
	 */
	const story = async () => {
		const w = await createCompanyWorld();
		const scope = w.inFrontOf(w.owner, w.masterclass.id);
		const { app } = w;
		const zoe = ['Zoé Lefèvre', 'zoe@example.org'] as const;
		const lille = takePart(w, scope, 'Lille', [zoe], { role: 'authority' });
		takePart(w, scope, 'Métropole', [['Marc Delvaux', 'marc@example.org']], { role: 'inspiring' });

		app.calls.setUp(scope, { needs: true, solutions: true });
		const { ticket = '' } = app.calls.page(w.masterclass.publicId, 'fr') ?? {};
		w.clock.advance(60_000);
		app.calls.answer(w.masterclass.publicId, {
			organisation: 'Lille',
			siren: null,
			siret: null,
			website: '',
			givenName: 'Aline',
			familyName: 'Durand',
			email: 'aline.durand@example.org',
			locale: 'fr',
			content: { kind: 'need', title: 'Un besoin', family: 'eau', horizon: '6-12m', statement: '' },
			trap: '',
			ticket
		});

		app.spaces.delegate(w.enter('zoe@example.org'), {
			...named('Aline', 'Durand', 'aline.durand@example.org'),
			instead: true
		});
		const id =
			w.store.read((r) => r.spaces.ofEmail('aline.durand@example.org'))[0]?.contactId ?? '';
		const change = (contactId: string, details: object) => {
			const contact = w.store.read((r) => r.contacts.find(contactId));
			if (!contact) throw new Error('no contact');
			const changed = { ...contact, ...details };
			expect(app.directory.updateContact(w.owner, contactId, contact.revision, changed).ok).toBe(
				true
			);
		};
		change(id, { familyName: 'Besson', email: 'aline@example.org' });
		const aline = w.enter('aline@example.org');
		const other = w.inFrontOf(w.owner, plannedMasterclass(w, w.owner).id);
		const elsewhere = takePart(w, other, 'Lille', [], { role: 'authority' });
		app.recruiting.addPerson(other, elsewhere, { id });
		await app.spaces.renew('aline@example.org');
		for (const { participationId, participantId } of w.store.read((r) =>
			r.spaces.ofEmail('aline@example.org')
		))
			if (participationId === elsewhere) app.recruiting.removePerson(other, participantId);
		app.spaces.answer(aline, { answer: 'accepted', comment: 'Aline Besson, en fauteuil' });
		app.spaces.delegate(aline, { ...named('Luc', 'Morel', 'luc@example.org'), instead: false });
		const letter = w.store
			.read((r) => r.messages.ofMasterclass(w.masterclass.id))
			.find(
				({ kind, recipientEmail }) => kind === 'delegation' && recipientEmail.startsWith('luc')
			);
		await app.messaging.approve(scope, letter ? [letter] : [], 'now');
		const zoes = w.store.read((r) => r.spaces.ofEmail('zoe@example.org'))[0]?.contactId ?? '';
		change(zoes, { notes: 'Remplacée par BESSON Aline.' });
		const { revision = 0 } = w.store.read((r) => r.participations.find(lille)) ?? {};
		const nextAction = 'Rappeler Aline Besson (aline@example.org)';
		app.recruiting.plan(scope, lille, revision, { nextAction, nextActionDue: null, ownerId: null });

		const lou = w.enter('lou@example.org');
		w.fill(lou);
		w.answer(lou, 'pitch', 'Essayé à Lille avec Aline Durand, puis aline besson.');
		app.faisceaux.saveEvidence(lou, null, {
			indicator: 'I15',
			type: 'brevet',
			label: null,
			title: 'Lettre de Aline\u00a0Besson',
			issuer: 'Lille',
			reference: '',
			date: null,
			endDate: null,
			about: 'solution',
			confidentiality: 'participants',
			fileId: w.receive(lou, 'evidence', { name: 'lettre_Aline Besson.pdf' }).id,
			url: ''
		});
		expect(app.faisceaux.submit(lou).ok).toBe(true);
		const document = w.store.read((r) => r.faisceaux.ofParticipation(lou.participationId));
		const { id: faisceauId = '' } = document ?? {};
		app.desk.saveRemarks(scope, faisceauId, {
			pitch: { value: 'Qu’en dit Aline Besson ?', base: '' }
		});
		app.desk.accept(scope, { id: faisceauId, revision: document?.revision ?? 0 });
		for (const wave of ['inspiring', 'authorities'] as const)
			expect(app.shares.sendNow(scope, wave).ok).toBe(true);
		const marc = w.enter('marc@example.org');
		for (const guest of [marc, w.enter('aline@example.org')]) app.shares.acknowledge(guest);
		app.readings.own.save(marc, {
			[`${faisceauId}.paragraph`]: { value: 'D’accord avec Aline Besson.', base: baseOf('') }
		});
		const asked = w.enter('aline@example.org');
		expect(app.questions.own.add(asked, faisceauId, 'Écrire à aline@example.org ?').ok).toBe(true);

		w.db.$client.exec(
			"update masterclasses set status = 'held'; update messages set state = 'sent' where state = 'queued'"
		);
		app.retention.erase();
		return { ...w, scope, id, faisceauId };
	};

	/** Her names and addresses, in any case and order, as somebody would look for them. */
	const HER = /aline|besson|durand/i;

	/** Where she is named; a hash, which the tests leave readable, names nobody. */
	const namingHer = (w: Pick<TestApplication, 'db'>) =>
		everything(w)
			.split('\n')
			.filter((line) => HER.test(line) && !line.startsWith('hash of'));

	test('is shown wherever they do, by every name and address', async () => {
		const { app, owner, id } = await story();
		const data = app.persons.personalData(owner, id);

		expect(data?.formerNames).toEqual([
			{ givenName: 'Aline', familyName: 'Durand', email: 'aline.durand@example.org' }
		]);
		expect(data?.proposals).toHaveLength(1);
		expect([...new Set(data?.mentions.map(({ place }) => place))].sort()).toEqual([
			'contacts.notes',
			'faisceau_answers.value',
			'faisceau_evidence.title',
			'faisceau_remarks.text',
			'faisceau_versions.content',
			'files.name',
			'invitations.answer_comment',
			'messages.body',
			'messages.reason_details',
			'offers.solution',
			'participations.next_action',
			'questions.text',
			'readings.paragraph'
		]);
		expect(data?.mentions.every(({ text }) => HER.test(text))).toBe(true);
	});

	test('is named nowhere any more once erased; what others wrote stays', async () => {
		const w = await story();
		expect(namingHer(w)).not.toEqual([]);

		expect(w.app.persons.erase(w.owner, w.id, false).ok).toBe(true);

		expect(namingHer(w)).toEqual([]);
		const left = everything(w).split('\n');
		expect(left).toContain('Rappeler — (—)');
		expect(left).toContain('D’accord avec —.');
		const [version] = w.store.read((r) => r.faisceaux.versions({ faisceauId: w.faisceauId }));
		expect(version?.content.answers.pitch).toBe('Essayé à Lille avec —, puis —.');
	});

	test('leaves whoever bears the same name, or has the former address, as they are', async () => {
		const w = await story();
		takePart(w, w.scope, 'Roubaix', [['Aline Besson', 'aline.b@example.org']], {
			role: 'authority'
		});
		takePart(w, w.scope, 'Tourcoing', [['Paul Durand', 'aline.durand@example.org']], {
			role: 'authority'
		});
		const kept = (email: string) =>
			w.store.read((r) => [
				r.spaces.ofEmail(email).map(({ name }) => name),
				r.messages
					.ofMasterclass(w.masterclass.id)
					.filter(({ recipientEmail }) => recipientEmail === email)
			]);
		const before = ['aline.b@example.org', 'aline.durand@example.org'].map(kept);
		expect(before.flat(2).length).toBeGreaterThan(3);

		w.app.persons.erase(w.owner, w.id, false);

		expect(['aline.b@example.org'].map(kept)).toEqual(before.slice(0, 1));
		expect(w.store.read((r) => r.spaces.ofEmail('aline.durand@example.org'))).toMatchObject([
			{ name: 'Paul Durand' }
		]);
	});

	test('is in no list that waits to be imported', async () => {
		const w = await story();
		const content = Buffer.from('nom;courriel;organisation\nBesson;Aline@example.org;Lille\n');
		w.app.directory.import.stage(w.owner, { name: 'contacts.csv', content });

		w.app.persons.erase(w.owner, w.id, false);

		expect(namingHer(w)).toEqual([]);
	});
});
