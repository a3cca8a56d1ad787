import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Authority } from '../../directory/authority.ts';
import { foldedOrganisationName, type OrganisationDetails } from '../../directory/details.ts';
import type { Organisation } from '../../directory/organisation.ts';
import { recogniseColumns } from '../../import/columns.ts';
import { NOT_SAID_YET, type NeedAnswers } from '../need.ts';
import { bandOfAmount } from './budget.ts';
import { NEED_HEADERS } from './columns.ts';
import { horizonOf } from './horizon.ts';
import { planNeeds, type HeldNeed } from './plan.ts';
import type { ImportedNeed, NamedAuthority } from './record.ts';

test.each([
	[
		['Budget', 'Description', 'Intitulé', 'Collectivité', 'Familles', 'Mois souhaité'],
		{ budget: 0, statement: 1, title: 2, authority: 3, family: 4, horizon: 5 }
	],
	[
		['Local authority', 'Need', 'Category', 'Desired quarter', 'Problem to solve'],
		{ authority: 0, title: 1, family: 2, horizon: 3, statement: 4 }
	],
	[
		['Commune', 'Dépt', 'Besoin', 'Thématique', 'Enveloppe HT', 'Échéance'],
		{ authority: 0, department: 1, title: 2, family: 3, budget: 4, horizon: 5 }
	],
	[['Type', 'Nature de l’achat', 'N° SIREN'], { kind: 0, nature: 1, siren: 2 }]
])('the headers %j are recognised', (headers, mapping) => {
	expect(recogniseColumns(headers, NEED_HEADERS)).toEqual(mapping);
});

test.each([
	['0', 'lt-25k'],
	['24 999,99 €', 'lt-25k'],
	['25 000', '25-40k'],
	['38 000 € HT', '25-40k'],
	['38.000', '25-40k'],
	['38,000', '25-40k'],
	['€38,000.50', '25-40k'],
	['40 000', '40-60k'],
	['moins de 40 000 €', '25-40k'],
	['< 25k€', 'lt-25k'],
	['jusqu’à 60 000 euros', '40-60k'],
	['40k', '40-60k'],
	['25 à 40 k€', '25-40k'],
	['entre 45 000 et 90 000 €', '60-100k'],
	['0,09 M€', '60-100k'],
	['100 000', 'gt-100k'],
	['plus de 100 000 €', 'gt-100k'],
	['1.500.000,00 €', 'gt-100k'],
	['38 000 € TTC', null],
	['40 000 € sur 3 ans', null],
	['à voir', null],
	['10 20 30', 'gt-100k'],
	['1.2.3', null]
])('the budget %j is of the band %j', (text, band) => {
	expect(bandOfAmount(text)).toBe(band);
});

test.each([
	['immédiat', 'lt-3m'],
	['dans 2 mois', 'lt-3m'],
	['6 mois', '6-12m'],
	['< 6 mois', '3-6m'],
	['moins de 12 mois', '6-12m'],
	['6-12 mois', '6-12m'],
	['1 an', 'gt-12m'],
	['d’ici 1 an', '6-12m'],
	['8 semaines', 'lt-3m'],
	['décembre 2026', 'lt-3m'],
	['Mars 2027', '3-6m'],
	['mars-27', '3-6m'],
	['march', '3-6m'],
	['début mars', '3-6m'],
	['novembre', '6-12m'],
	['T1 2027', 'lt-3m'],
	['2027-T2', '3-6m'],
	['Q3 2027', '6-12m'],
	['2e trimestre 2027', '3-6m'],
	['2nd quarter of 2027', '3-6m'],
	['1er semestre 2027', '3-6m'],
	['second half', null],
	['printemps 2028', 'gt-12m'],
	['2027', '6-12m'],
	['fin 2027', '6-12m'],
	['d’ici fin 2028', 'gt-12m'],
	['03/2027', '3-6m'],
	['2027-03', '3-6m'],
	['15/03/2027', '3-6m'],
	['2027-03-15', '3-6m'],
	['2026', 'lt-3m'],
	['2025', 'past'],
	['30/11/2026', 'past'],
	['octobre 2026', 'past'],
	['31/02/2027', null],
	['bientôt', null],
	['', null]
])('on 1 December 2026, the horizon %j is %j', (text, horizon) => {
	const read = horizonOf(text, '2026-12-01');
	expect(read.ok ? read.value : read.reason === 'past' ? 'past' : null).toBe(horizon);
});

test('no horizon makes a reader fail, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const read = horizonOf(text, '2026-12-01');
			expect(read.ok || ['past', 'unknown'].includes(read.reason)).toBe(true);
			bandOfAmount(text);
		})
	);
});

const answers = (title: string, more: Partial<NeedAnswers> = {}): NeedAnswers => ({
	...NOT_SAID_YET,
	...{ title, family: 'eau', horizon: 'watch', ...more }
});

const said = (name: string, more: Partial<NamedAuthority> = {}): NamedAuthority => ({
	...{ name, siren: null, department: null, kind: null, newKind: 'public-body', ...more }
});

const body = (id: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
	...{ id, name, foldedName: foldedOrganisationName(name), kind: 'commune' },
	...{ siren: null, siret: null, code: null, department: null, population: null },
	...{ website: '', notes: '', demo: false, createdAt: 0, updatedAt: 0, revision: 1 },
	...more
});

const line = (
	at: number,
	authority: NamedAuthority,
	title: string,
	more: Partial<ImportedNeed> = {}
): ImportedNeed => ({
	...{ line: at, authority, answers: answers(title), said: ['title'], notes: [] },
	...more
});

type Around = Parameters<typeof planNeeds>[1];
const EMPTY: Around = { organisations: [], seated: [], needs: [], reference: () => [] };

describe('the authority that a line means', () => {
	const organisations = [
		body('vernon', 'Vernon', { siren: '212706812', department: '27' }),
		body('havre', 'Le Havre'),
		body('denis-93', 'Saint-Denis', { department: '93' }),
		body('denis-974', 'Saint-Denis', { department: '974' }),
		body('thermi', 'Thermi’Scan', { kind: 'company' })
	];
	const around = { ...EMPTY, organisations };

	test.each([
		['by its name, whatever the case and accents', said('VERNON'), 'vernon'],
		['by its name as a town', said('Ville du Havre', { kind: 'commune' }), 'havre'],
		['by its number', said('Autrement dite', { siren: '212706812' }), 'vernon'],
		['by its department', said('St Denis', { department: '974' }), 'denis-974']
	])('is found %s', (_how, authority, organisation) => {
		const {
			create,
			organisations: founded,
			rejected
		} = planNeeds([line(2, authority, 'Un')], around);
		expect([create.map((one) => one.organisation), founded, rejected]).toEqual([
			...[[organisation], [], []]
		]);
	});

	test.each([
		[
			'of two with one name',
			said('Saint-Denis'),
			'authority-ambiguous',
			'Saint-Denis (93) ; Saint-Denis (974)'
		],
		['that is a company', said('thermi scan'), 'authority-is-company', 'Thermi’Scan'],
		[
			'of an unknown number only',
			said('', { siren: '356000000' }),
			'authority-missing',
			'356000000'
		]
	])('%s is not guessed', (_which, authority, code, value) => {
		expect(planNeeds([line(2, authority, 'Un')], around)).toEqual({
			...{ lines: [], organisations: [], joining: [], create: [] },
			rejected: [{ line: 2, code, value }]
		});
	});

	test('unknown to the directory enters it, once, from the public reference where it is there', () => {
		const lille: Authority = {
			...{ kind: 'commune', name: 'Lille', code: '59350', siren: '215903501' },
			...{ department: '59', departmentName: 'Nord', population: 236_000 }
		};
		const reference = ({ name }: NamedAuthority) =>
			name.toLowerCase().includes('lille') ? [lille] : [];
		const plan = planNeeds(
			[
				line(2, said('LILLE'), 'Un'),
				line(3, said('Ville de Lille', { kind: 'commune' }), 'Deux'),
				line(4, said('Pays d’Or', { department: '59' }), 'Un')
			],
			{ ...around, reference }
		);
		expect(
			plan.organisations.map(({ details: { name, kind, siren, department } }) => [
				...[name, kind, siren, department]
			])
		).toEqual([
			['Lille', 'commune', '215903501', '59'],
			['Pays d’Or', 'public-body', null, '59']
		]);
		expect(plan.lines.map(({ authority, coming }) => [authority, coming])).toEqual([
			...[
				['Lille', 'official'],
				['Lille', 'official'],
				['Pays d’Or', 'new']
			]
		]);
		expect(plan.joining.map(({ name }) => name)).toEqual(['Lille', 'Pays d’Or']);
	});

	test('borne by several of the public reference is none of them: it is new, and they are named', () => {
		const one: Authority = {
			...{ kind: 'commune', name: 'Saint-Martin', code: '1', siren: null },
			...{ department: '32', departmentName: 'Gers', population: 400 }
		};
		const reference = () => [one, { ...one, code: '2', department: '66' }];
		const { lines, organisations } = planNeeds([line(2, said('Saint-Martin'), 'Un')], {
			...EMPTY,
			reference
		});
		expect(lines.map(({ coming, notes }) => [coming, notes])).toEqual([
			['new', [{ code: 'namesakes', names: 'Saint-Martin (32) ; Saint-Martin (66)' }]]
		]);
		expect(organisations.map(({ details: { kind, department } }) => [kind, department])).toEqual([
			['commune', null]
		]);
	});
});

describe('what becomes of a line', () => {
	const around: Around = {
		...EMPTY,
		organisations: [body('vernon', 'Vernon'), body('havre', 'Le Havre'), body('lens', 'Lens')],
		seated: [
			{ organisationId: 'vernon', left: false },
			{ organisationId: 'lens', left: true }
		],
		needs: [
			{ ...answers('Repérer les fuites', { statement: 'Un quart.' }), organisationId: 'vernon' }
		]
	};

	test('there already: same authority, same title, whatever the case and accents', () => {
		const again = line(2, said('Vernon'), 'REPERER les fuites !');
		const { lines, create } = planNeeds([again], around);
		expect(lines.map(({ known, differs }) => [known, differs])).toEqual([[true, false]]);
		expect(create).toEqual([]);
	});

	test('there already, and said otherwise: what is there is kept', () => {
		const other = answers('Repérer les fuites', { statement: 'Un tiers.' });
		const record = line(2, said('Vernon'), '', { answers: other, said: ['title', 'statement'] });
		expect(planNeeds([record], around).lines).toMatchObject([{ known: true, differs: true }]);
	});

	test('said twice in one list: the second is named with the first', () => {
		const { create, rejected } = planNeeds(
			[line(2, said('Vernon'), 'Vélos'), line(3, said('vernon'), 'VELOS')],
			around
		);
		expect([create.length, rejected]).toEqual([
			...[1, [{ line: 3, code: 'duplicate', value: 'VELOS', sameAs: 2 }]]
		]);
	});

	test('of an authority of the directory that is not there: it joins, once', () => {
		const { joining, lines, organisations } = planNeeds(
			[line(2, said('Le Havre'), 'Vélos'), line(3, said('Le Havre'), 'Fuites')],
			around
		);
		expect([joining, organisations]).toEqual([[{ organisation: 'havre', name: 'Le Havre' }], []]);
		expect(lines.map(({ coming }) => coming)).toEqual(['joins', 'joins']);
	});

	test('of an authority that left: it has to come back first', () => {
		const { rejected, joining } = planNeeds([line(2, said('Lens'), 'Vélos')], around);
		expect([rejected, joining]).toEqual([[{ line: 2, code: 'authority-left', value: 'Lens' }], []]);
	});
});

/** The directory and the masterclass after a plan was written. */
const afterPlan = (records: readonly ImportedNeed[], around: Around): Around => {
	const plan = planNeeds(records, around);
	const at = around.organisations.length;
	const founded = plan.organisations.map(
		({ key, details }: { key: string; details: OrganisationDetails }) =>
			body(`org_${at}_${key}`, details.name, details)
	);
	const idOf = (key: string) =>
		plan.organisations.some((one) => one.key === key) ? `org_${at}_${key}` : key;
	const needs: HeldNeed[] = plan.create.map(({ organisation, answers: told }) => ({
		...told,
		organisationId: idOf(organisation)
	}));
	return {
		...around,
		organisations: [...around.organisations, ...founded],
		seated: [
			...around.seated,
			...plan.joining.map(({ organisation }) => ({
				organisationId: idOf(organisation),
				left: false
			}))
		],
		needs: [...around.needs, ...needs]
	};
};

const named = fc.record({
	name: fc.constantFrom('Un', 'un', 'Ville de Un', 'Deux', 'DEUX', 'Trois', ''),
	siren: fc.constantFrom(null, null, '1', '2'),
	department: fc.constantFrom(null, null, '59', '62'),
	kind: fc.constantFrom(null, null, 'commune' as const, 'epci' as const),
	newKind: fc.constantFrom('commune' as const, 'epci' as const, 'public-body' as const)
});

const held = fc.record({
	name: fc.constantFrom('Un', 'Ville de Un', 'Deux', 'Quatre'),
	kind: fc.constantFrom('commune' as const, 'public-body' as const, 'company' as const),
	siren: fc.constantFrom(null, '1', '3'),
	department: fc.constantFrom(null, '59')
});

test('a second import of the same list changes nothing, whatever the names and the directory', () => {
	const authorities: Authority[] = [
		...(['59', '62'] as const).map((department, at) => ({
			...{ kind: 'commune' as const, name: 'Deux', code: `d${at}`, siren: `${at + 7}` },
			...{ department, departmentName: null, population: null }
		})),
		{
			...{ kind: 'epci' as const, name: 'Trois', code: 't', siren: '2' },
			...{ department: '59', departmentName: null, population: null }
		}
	];
	const reference = ({ name, siren, department, kind }: NamedAuthority) =>
		authorities.filter(
			(one) =>
				(siren === null ? one.name.toLowerCase() === name.toLowerCase() : one.siren === siren) &&
				(department === null || one.department === department) &&
				(kind === null || one.kind === kind)
		);
	fc.assert(
		fc.property(
			fc.array(fc.tuple(named, fc.constantFrom('Fuites', 'FUITES', 'Vélos')), { maxLength: 8 }),
			fc.array(held, { maxLength: 4 }),
			(made, known) => {
				const records = made.map(([authority, title], at) => line(at + 2, authority, title));
				const around: Around = {
					...EMPTY,
					organisations: known.map((one, at) => body(`held_${at}`, one.name, one)),
					reference
				};
				const again = planNeeds(records, afterPlan(records, around));
				expect([again.create, again.joining, again.organisations]).toEqual([[], [], []]);
			}
		),
		{ numRuns: 1000 }
	);
});
