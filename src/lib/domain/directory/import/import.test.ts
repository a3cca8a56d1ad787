import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHeader, recogniseColumns } from '../../import/columns.ts';
import { CONTACT_HEADERS } from './columns.ts';
import { planImport } from './plan.ts';
import { splitName, type ImportRecord } from './record.ts';
import { departmentOfPostalCode, kindNamed } from './vocabulary.ts';
import { foldedContactName, foldedOrganisationName } from '../details.ts';

test.each([
	[
		['Structure', 'Prénom', 'NOM', 'Courriel', 'Tél.'],
		{ organisation: 0, givenName: 1, familyName: 2, email: 3, phone: 4 }
	],
	[
		['Company', 'First name', 'Last name', 'E-mail', 'Job title'],
		{ organisation: 0, givenName: 1, familyName: 2, email: 3, position: 4 }
	],
	[
		['Nom complet', 'Raison sociale', 'N° SIRET', 'Code postal', 'Ville'],
		{ fullName: 0, organisation: 1, siret: 2, postalCode: 3 }
	],
	[['Commune', 'Code INSEE', 'Adresse e-mail'], { organisation: 0, code: 1, email: 2 }],
	[['Foo', 'Bar'], {}]
])('the headers %j are recognised', (headers, mapping) => {
	expect(recogniseColumns(headers, CONTACT_HEADERS)).toEqual(mapping);
});

test('headers may stand under a title and blank lines', () => {
	const rows = [['Liste des contacts'], [''], ['Organisation', 'Nom'], ['Un', 'Alpha']];
	const found = (table: readonly (readonly string[])[]) =>
		findHeader(
			table.map((cells, at) => ({ line: at + 1, cells })),
			CONTACT_HEADERS,
			['organisation', 'email']
		);
	expect(found(rows)).toBe(2);
	expect(found([['bonjour']])).toBeNull();
	expect([found([['Nom']]), found([['E-mail']])]).toEqual([null, 0]);
});

test.each([
	['Zoé Lefèvre', 'Zoé', 'Lefèvre'],
	['LEFÈVRE Zoé', 'Zoé', 'LEFÈVRE'],
	['Jean-Loup LE GOFF', 'Jean-Loup', 'LE GOFF'],
	['Accueil', '', 'Accueil'],
	['', '', '']
])('the full name %j is %j and %j', (full, givenName, familyName) => {
	expect(splitName(full)).toEqual({ givenName, familyName });
});

describe('what a file means', () => {
	test.each([
		['Mairie', '', null, 'commune'],
		['', 'CC du Pays d’Or', null, 'epci'],
		['', 'Métropole Européenne', null, 'epci'],
		['', 'Syndicat mixte de la métropole', null, 'public-body'],
		['', 'Conseil départemental du Nord', null, 'department'],
		['SAS', 'Métropole Vélo', null, 'company'],
		['public-body', '', null, 'public-body'],
		['', 'Saint-Omer', '216207654', 'commune'],
		['', 'Inconnu', null, 'other']
	])('type %j, name %j, SIREN %j: %s', (typed, name, siren, kind) => {
		expect(kindNamed(typed, name, siren)).toBe(kind);
	});

	test.each([
		['59000', '59'],
		['1000', '01'],
		['97 400', '974'],
		['20000', '2A'],
		['20200', '2B'],
		['SW1A', null],
		['', null]
	])('postal code %j is of department %j', (code, department) => {
		expect(departmentOfPostalCode(code)).toBe(department);
	});
});

const record = fc.record({
	offer: fc.option(
		fc.record({
			solution: fc.constantFrom('Fuites', 'Vélos'),
			description: fc.constantFrom(null, 'Au long'),
			families: fc.constantFrom(null, ['eau'] as const),
			coverage: fc.constantFrom(null, { scope: 'national' } as const),
			notes: fc.constant([])
		})
	),
	organisation: fc.record({
		name: fc.constantFrom('Un', 'Deux', 'un'),
		kind: fc.constant('company' as const),
		siren: fc.constantFrom(null, '1', '2'),
		siret: fc.constantFrom(null, '10', '20'),
		code: fc.constant(null),
		department: fc.constantFrom(null, '59', '62'),
		website: fc.constantFrom('', 'https://a.test')
	}),
	contact: fc.option(
		fc.record({
			givenName: fc.constantFrom('', 'Zoé'),
			familyName: fc.constantFrom('Alpha', 'Bêta'),
			email: fc.constantFrom(null, 'a@example.org', 'b@example.org'),
			phone: fc.constantFrom('', '01'),
			position: fc.constant(''),
			notes: fc.constant('')
		})
	)
});

/** The directory after a first import into an empty one. */
const afterImport = (records: readonly ImportRecord[]) => {
	const plan = planImport(records, { organisations: [], contacts: [], offers: [] });
	const dates = { notes: '', demo: false, createdAt: 0, updatedAt: 0, revision: 1 };
	return {
		organisations: plan.organisations.create.map(({ key, details }) => ({
			id: key,
			...details,
			foldedName: foldedOrganisationName(details.name),
			population: null,
			...dates
		})),
		contacts: plan.contacts.create.map(({ organisation, details }, at) => ({
			id: `con_${at}`,
			organisationId: organisation,
			...dates,
			...details,
			foldedName: foldedContactName(details),
			locale: 'fr'
		})),
		offers: plan.offers.create.map(({ organisation, offer }) => ({
			organisationId: organisation,
			revision: 1,
			...offer
		}))
	};
};

test('a second import of the same file never creates a person again', () => {
	fc.assert(
		fc.property(fc.array(record, { maxLength: 8 }), (made) => {
			const records = made.map((one, at) => ({ line: at + 2, ...one }));
			const again = planImport(records, afterImport(records));
			expect(again.contacts.create).toEqual([]);
			expect(again.organisations.create).toEqual([]);
		}),
		{ numRuns: 500 }
	);
});

test('nor does it write an offer again, whatever each line says of it', () => {
	// Homonyms apart, which no file can tell from one another.
	const named = record.map((one) => ({
		...one,
		organisation: { ...one.organisation, siren: null, siret: null, department: null }
	}));
	fc.assert(
		fc.property(fc.array(named, { maxLength: 8 }), (made) => {
			const records = made.map((one, at) => ({ line: at + 2, ...one }));
			const { offers } = planImport(records, afterImport(records));
			expect([offers.create, offers.update]).toEqual([[], []]);
		}),
		{ numRuns: 500 }
	);
});
