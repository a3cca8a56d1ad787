import { beforeEach, expect, test } from 'vitest';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';
import { organisationDetails, person } from '../../../../tests/support/recruiting.ts';
import type { OrganiserScope } from './scope.ts';

let t: TestApplication;
let organiser: OrganiserScope;
let masterclassId: string;
let contactId: string;

/** Every value of every table, as one text: nothing of a person may be left anywhere. */
const everything = (): string =>
	(
		t.db.$client
			.prepare(
				"select name from sqlite_schema where type = 'table' and name not like '\\_\\_%' escape '\\'"
			)
			.pluck()
			.all() as string[]
	)
		.map((table) =>
			(t.db.$client.prepare(`select * from "${table}"`).all() as Record<string, unknown>[])
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

test('an unknown person is neither shown nor erased', () => {
	expect(t.app.persons.personalData(organiser, 'con_nobody')).toBe(null);
	expect(t.app.persons.erase(organiser, 'con_nobody', true)).toEqual({
		ok: false,
		reason: 'unknown'
	});
});
