import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OrganiserScope } from './scope.ts';
import {
	createTestApplication,
	type TestApplication
} from '../../../../tests/support/application.ts';
import { plannedMasterclass } from '../../../../tests/support/planned-masterclass.ts';

const bati = {
	kind: 'company',
	name: 'Bâti’Capt',
	siren: null,
	siret: null,
	website: '',
	notes: ''
} as const;
const zoe = {
	givenName: 'Zoé',
	familyName: 'Lefèvre',
	email: 'zoe@example.org',
	phone: '',
	position: 'Directrice',
	locale: 'fr',
	notes: ''
} as const;

// The index of authorities is built once, which a busy machine takes its time for.
beforeAll(() => {
	createTestApplication().ports.authorities.search('lille', 1);
}, 60_000);

let world: TestApplication;
let camille: OrganiserScope;
beforeEach(async () => {
	world = createTestApplication();
	camille = await world.organiser();
});

/** Bâti'Capt with Zoé, who takes part in a masterclass. */
const committed = () => {
	const { app, store } = world;
	const organisationId = app.directory.create(camille, bati);
	const added = app.directory.addContact(camille, organisationId, zoe);
	if (!added.ok) throw new Error(added.reason);
	const masterclass = plannedMasterclass(world, camille);
	store.write((r) => {
		r.participations.insert({
			id: 'par_1',
			masterclassId: masterclass.id,
			organisationId,
			role: 'company',
			stage: 'confirmed',
			refusal: '',
			nextAction: '',
			nextActionDue: null,
			ownerId: null,
			position: 0,
			createdAt: 0,
			stageSince: 0,
			revision: 1
		});
		r.participations.addParticipant({
			id: 'pcp_1',
			masterclassId: masterclass.id,
			participationId: 'par_1',
			contactId: added.value,
			createdAt: 0
		});
	});
	return { organisationId, contactId: added.value, masterclass };
};

describe('the list', () => {
	const names = (typed: string, kind: 'company' | 'commune' | null = null, page = 1) =>
		world.app.directory.list(camille, { typed, kind, page }).lines.map(({ name }) => name);

	beforeEach(() => {
		const { directory } = world.app;
		const id = directory.create(camille, bati);
		directory.addContact(camille, id, zoe);
		directory.addAuthority(camille, 'commune', '62765');
		directory.addAuthority(camille, 'commune', '67482');
	});

	test.each([
		['', ['Bâti’Capt', 'Saint-Omer', 'Strasbourg']],
		['bati capt', ['Bâti’Capt']],
		['st', ['Saint-Omer', 'Strasbourg']],
		['st om', ['Saint-Omer']],
		['lefevre', ['Bâti’Capt']],
		['zoe@example.org', ['Bâti’Capt']],
		['62765', ['Saint-Omer']],
		['200 046 977', []],
		['%', ['Bâti’Capt', 'Saint-Omer', 'Strasbourg']]
	])('typing %j finds %j', (typed, found) => {
		expect(names(typed)).toEqual(found);
	});

	test('finds companies by what they offer, and says by which words', () => {
		const { directory, matching } = world.app;
		const [{ id } = { id: '' }] = directory.list(camille, {
			...{ typed: 'bati', kind: null, page: 1 }
		}).lines;
		const offer = (solution: string, revision: number) =>
			matching.saveOffer(camille, id, revision, {
				...{ solution, description: 'La nuit.', families: [] },
				coverage: { scope: 'national' }
			});
		offer('Détecteurs de fuites', 0);
		const { lines, total } = directory.list(camille, { typed: 'fuite', kind: null, page: 1 });
		expect([lines.map(({ name, found }) => [name, found]), total]).toEqual([
			[['Bâti’Capt', ['fuites']]],
			1
		]);
		expect(names('detecteur bati')).toEqual(['Bâti’Capt']);
		expect(names('fuite', 'commune')).toEqual([]);

		offer('Composteurs', 1);
		expect([names('fuite'), names('composteur')]).toEqual([[], ['Bâti’Capt']]);
	});

	test('it can be kept to one kind, and counts contacts', () => {
		expect(names('', 'commune')).toEqual(['Saint-Omer', 'Strasbourg']);
		const { lines, total } = world.app.directory.list(camille, {
			typed: '',
			kind: 'company',
			page: 1
		});
		expect([lines[0]?.contacts, total]).toEqual([1, 1]);
		expect(names('', null, 2)).toEqual([]);
	});
});

describe('authorities of the public reference', () => {
	test('one is added with its codes, once', () => {
		const { directory } = world.app;
		const first = directory.addAuthority(camille, 'epci', '200093201');
		const second = directory.addAuthority(camille, 'epci', '200093201');
		if (!first.ok || !second.ok) throw new Error('refused');
		expect([first.value.added, second.value]).toEqual([true, { ...first.value, added: false }]);
		expect(directory.open(camille, first.value.id)?.organisation).toMatchObject({
			kind: 'epci',
			name: 'Métropole Européenne de Lille',
			siren: '200093201',
			code: null,
			department: '59',
			revision: 1
		});
		expect(directory.addAuthority(camille, 'commune', '00000')).toEqual({
			ok: false,
			reason: 'unknown'
		});
	});

	test('the picker proposes what the directory holds, then what it does not', () => {
		const { directory } = world.app;
		directory.addAuthority(camille, 'commune', '59350');
		const { organisations, authorities } = directory.propose(camille, 'lille');
		expect(organisations.map(({ name }) => name)).toEqual(['Lille']);
		expect(authorities[0]?.name).toBe('Lillers');
		expect(directory.propose(camille, '  ')).toEqual({ organisations: [], authorities: [] });
	});
});

describe('choosing', () => {
	test('a body of the directory, an authority, or words that mean one body only', () => {
		const { directory } = world.app;
		const id = directory.create(camille, bati);
		expect(directory.choose(camille, id, '')).toEqual({ ok: true, value: { id, added: false } });
		expect(directory.choose(camille, '', 'bati capt')).toEqual({
			ok: true,
			value: { id, added: false }
		});
		expect(directory.choose(camille, 'commune:59350', '')).toMatchObject({
			ok: true,
			value: { added: true }
		});
		expect(directory.choose(camille, '', 'LILLE')).toMatchObject({
			ok: true,
			value: { added: false }
		});
	});

	test.each([
		['', 'Saint-Denis', 'ambiguous'],
		['', 'zzzz', 'unknown'],
		['', '', 'unknown'],
		['org_nobody', '', 'unknown'],
		['commune:00000', '', 'unknown'],
		['planet:59350', '', 'unknown']
	])('%j and %j: %s', (choice, typed, reason) => {
		expect(world.app.directory.choose(camille, choice, typed)).toEqual({ ok: false, reason });
	});
});

describe('editing', () => {
	test('two organisers who edit one organisation: the second is told, nothing is overwritten', () => {
		const { directory } = world.app;
		const id = directory.create(camille, bati);
		expect(directory.update(camille, id, 1, { ...bati, name: 'Bâti Captation' })).toEqual({
			ok: true,
			value: id
		});
		expect(directory.update(camille, id, 1, { ...bati, name: 'Autre' })).toEqual({
			ok: false,
			reason: 'stale'
		});
		expect(directory.open(camille, id)?.organisation).toMatchObject({
			name: 'Bâti Captation',
			foldedName: 'bati captation',
			revision: 2
		});
	});

	test('a contact is found by the new name after a change', () => {
		const { directory } = world.app;
		const { organisationId, contactId } = committed();
		expect(
			directory.updateContact(camille, contactId, 1, { ...zoe, familyName: 'Ôzenne' }).ok
		).toBe(true);
		expect(directory.updateContact(camille, contactId, 1, zoe)).toEqual({
			ok: false,
			reason: 'stale'
		});
		expect(directory.contact(camille, organisationId, contactId)?.contact).toMatchObject({
			familyName: 'Ôzenne',
			foldedName: 'ozenne zoe',
			revision: 2
		});
		expect(directory.contact(camille, 'org_other', contactId)).toBeNull();
	});
});

describe('removing', () => {
	test('what no masterclass remembers goes, with its contacts', () => {
		const { directory } = world.app;
		const id = directory.create(camille, bati);
		const contact = directory.addContact(camille, id, zoe);
		expect(directory.remove(camille, id)).toEqual({ ok: true, value: 'Bâti’Capt' });
		expect(directory.open(camille, id)).toBeNull();
		expect(contact.ok && directory.removeContact(camille, contact.value)).toEqual({
			ok: false,
			reason: 'unknown'
		});
	});

	test('what a masterclass remembers stays, and its page says where', () => {
		const { directory } = world.app;
		const { organisationId, contactId, masterclass } = committed();
		expect(directory.remove(camille, organisationId)).toEqual({ ok: false, reason: 'in-use' });
		expect(directory.removeContact(camille, contactId)).toEqual({ ok: false, reason: 'in-use' });
		expect(directory.open(camille, organisationId)?.history).toEqual([
			{
				id: 'par_1',
				masterclassId: masterclass.id,
				title: 'Transition des bâtiments publics',
				date: '2027-03-18',
				role: 'company',
				stage: 'confirmed'
			}
		]);
	});

	test('the history shows only masterclasses that an organiser may look at', async () => {
		const { organisationId } = committed();
		const other = await world.organiser('Noé Blanc');
		expect(world.app.directory.open(other, organisationId)?.history).toEqual([]);
	});
});
