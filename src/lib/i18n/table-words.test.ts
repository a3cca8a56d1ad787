import { describe, expect, test } from 'vitest';
import { changesOf } from '#lib/domain/selection/changes.ts';
import { instanceOf, type Candidates } from '#lib/domain/selection/masterclass-instance.ts';
import type { Since } from '#lib/domain/selection/since.ts';
import type { ChosenTable, TableView, ToldVacancy } from '#lib/domain/selection/table-view.ts';
import { tellSeats } from '#lib/domain/selection/told-table.ts';
import { candidatesOf, peopleOf, wishOf } from '../../../tests/support/candidates.ts';
import { translator } from './server.ts';
import { costInWords, tableInWords } from './table-words.ts';

const tongue = translator('fr');
const settings = { authorities: 1, companies: 1, needs: 2, capacity: null };
/** As typed, without the no-break spaces of French. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll(/\s/g, ' ');

const lines = [
	['n1', 'a1', 60, 0],
	['n2', 'a1', 20, 10]
] as const;
const both = [
	{ by: 'a1', of: 'c1', interest: 'must-meet' as const },
	{ by: 'c1', of: 'a1', interest: 'meet' as const }
];

/** The page of a table with these seats. */
const viewOf = (
	candidates: Candidates,
	seats: { authorities: string[]; companies: string[] },
	changes: Partial<TableView> = {}
): TableView => {
	const people = peopleOf(candidates);
	const table = tellSeats(candidates, people, settings, seats);
	return {
		settings,
		people: people.map((one) => ({ ...one, stage: 'contacted' })),
		...{ authorities: candidates.authorities, companies: candidates.companies },
		needs: table.needs,
		wishes: candidates.wishes,
		anyInterest: candidates.interests.length > 0,
		outcome: { possible: true, table, proven: true },
		changes: changesOf(instanceOf(candidates, settings), table.selection),
		...{ leaving: null, chosen: null, revision: 0 },
		...changes
	};
};
const seats = { authorities: ['a1'], companies: ['c1'] };

describe('a table in words', () => {
	const wanting = candidatesOf(lines, {
		interests: both,
		wishes: [wishOf('apart', 'c1', 'gone'), wishOf('lock', 'a1'), wishOf('exclude', 'c2')]
	});
	const shown = tableInWords(viewOf(wanting, seats), tongue);

	test('says what interests add to the texts', () => {
		const [row] = shown.proposed?.rows ?? [];
		expect(row?.need?.score).toBe(80);
		expect(plain(row?.need?.interest)).toBe(
			'60 d’après les textes · Ville a1 tient à rencontrer Société c1 : +15 · Société c1 aimerait rencontrer Ville a1 : +5'
		);
	});

	test('does not call a need served that is answered but a little', () => {
		expect(
			shown.proposed?.rows.flatMap(({ others }) =>
				others.map(({ title, company, why }) => [title, company, plain(why)])
			)
		).toEqual([
			[
				'besoin n2',
				null,
				'personne à la table ne répond assez : au mieux Société c1, note 40 (20 d’après les textes · Ville a1 tient à rencontrer Société c1 : +15 · Société c1 aimerait rencontrer Ville a1 : +5)'
			]
		]);
	});

	test('shows a total that its notes add up to, leads below the threshold apart', () => {
		expect([shown.proposed?.sentence, shown.proposed?.leads].map(plain)).toEqual([
			'1 rencontre, 1 besoin servi, 80 points.',
			'Une piste sous le seuil ajoute 40 points : 120 points en tout.'
		]);
	});

	test('marks who is locked and names who is left out', () => {
		expect(shown.locked).toEqual({ a1: 'lock a1' });
		expect(shown.excluded.map(({ name }) => name)).toEqual(['Société c2']);
	});

	test('says what the cheapest change of each seat costs', () => {
		const free = candidatesOf(lines, { interests: both });
		expect(tableInWords(viewOf(free, seats), tongue).changes).toEqual([
			{
				leaves: 'Société c1',
				comes: 'Société c2',
				cost: expect.stringContaining('1 rencontre de moins') as string
			}
		]);
	});

	test('names a wish that no longer counts', () => {
		expect(shown.wishes.map(({ label, idle }) => [plain(label), idle])[0]).toEqual([
			...['Pas ensemble : Société c1 et Quelqu’un qui n’est plus au tableau', true]
		]);
	});
});

test('a pair that is not of its own need says who serves it', () => {
	const two = candidatesOf(
		[
			['n1', 'a1', 90, 60],
			['n2', 'a2', 80, 0]
		],
		{ wishes: [wishOf('pair', 'a1', 'c2')] }
	);
	const { proposed } = tableInWords(
		viewOf(two, { authorities: ['a1', 'a2'], companies: ['c1', 'c2'] }),
		tongue
	);
	const [row] = proposed?.rows ?? [];
	expect(row?.company?.name).toBe('Société c2');
	expect(plain(row?.need?.served)).toBe(
		'Ce besoin est servi par Société c1, note 90 ; ils en parlent aussi.'
	);
	expect(row?.others.map(({ score, company }) => [score, company?.name])).toEqual([
		[90, 'Société c1']
	]);
});

test.each([
	[{ wishes: [wishOf('conflict', 'a1', 'c1')] }, 'mais vous avez noté un conflit d’intérêts'],
	[
		{ interests: [{ by: 'a1', of: 'c1', interest: 'no' as const }] },
		'mais Ville a1 ne souhaite pas rencontrer Société c1'
	]
])('a need says who is barred from it: %j', (said, why) => {
	const { proposed } = tableInWords(viewOf(candidatesOf(lines, said), seats), tongue);
	expect(proposed?.rows[0]?.others.map((one) => plain(one.why))).toEqual([
		`Société c1 y répondrait, note 60, ${why}`,
		'personne à la table n’en parle'
	]);
	expect(plain(proposed?.sentence)).toBe('0 rencontre, 0 besoin servi, 0 point.');
});

test('an imposed meeting is counted where it is listed', () => {
	const imposing = candidatesOf(lines, { wishes: [wishOf('pair', 'a1', 'c2')] });
	const { proposed, imposed } = tableInWords(
		viewOf(imposing, { authorities: ['a1'], companies: ['c2'] }),
		tongue
	);
	expect(imposed).toEqual({ a1: 'pair a1 c2' });
	expect(plain(proposed?.sentence)).toBe(
		'1 rencontre (dont 1 imposée sans besoin au-dessus du seuil), 0 besoin servi, 0 point.'
	);
});

test('wishes that cannot hold are told with their part, and each way out with what to take back', () => {
	const wishes = [wishOf('exclude', 'c1'), wishOf('exclude', 'c2')];
	const named = ['c1', 'c2'].map((who) => ({ kind: 'excluded' as const, who }));
	const leavesFew = {
		...{ part: 'leaves-few' as const, side: 'companies' as const, left: 0, seats: 1 }
	};
	const { impossible, proposed } = tableInWords(
		viewOf(candidatesOf(lines, { wishes }), seats, {
			outcome: {
				possible: false,
				contradiction: { wishes: named, drop: named.slice(1) },
				out: {
					parts: named.map((wish) => ({ wish, part: leavesFew })),
					ways: named.map((wish) => [wish])
				}
			}
		}),
		tongue
	);
	expect(proposed).toBeNull();
	expect(impossible).toMatchObject({
		few: false,
		parts: [
			{
				label: 'Société c1 hors de la table',
				why: expect.stringMatching(/ne laisse que 0\sentreprise pour 1\splace/) as string
			},
			{ label: 'Société c2 hors de la table' }
		],
		ways: [{ ids: ['exclude c1'] }, { ids: ['exclude c2'] }]
	});
});

describe('a chosen table in words', () => {
	const then = candidatesOf(lines);
	const table = tellSeats(then, peopleOf(then), settings, seats);
	const chosenOf = (changes: Partial<ChosenTable>): ChosenTable => ({
		...{ at: 0, by: 'Camille', settings, table, since: [], now: null, vacancies: [], seats },
		...changes
	});
	const shownWith = (chosen: Partial<ChosenTable>, people: TableView['people'] = []) =>
		tableInWords(
			viewOf(
				then,
				{ authorities: ['a1'], companies: ['c2'] },
				{
					chosen: chosenOf(chosen),
					people,
					revision: 3
				}
			),
			tongue
		);

	test('names who was taken off the board', () => {
		const { chosen } = shownWith({});
		expect(chosen?.rows.map(({ authority, company }) => [authority?.name, company?.name])).toEqual([
			['Ville a1', 'Société c1']
		]);
		const [need = { id: '', title: '', authority: '' }] = table.needs;
		const since: Since[] = [
			{ kind: 'score', need, company: 'c1', before: 60, after: 40 },
			{ kind: 'refused', by: 'c1', of: 'a1' },
			{ kind: 'wish', wish: wishOf('exclude', 'c1') },
			{ kind: 'need-gone', need },
			{ kind: 'need-new', need },
			{ kind: 'need-renamed', need, title: 'Autre' }
		];
		expect(shownWith({ since, now: table }).chosen?.since.map(plain)).toEqual([
			'Société c1 pour « besoin n1 » : note 60 alors, 40 aujourd’hui.',
			'Société c1 ne souhaite pas rencontrer Ville a1.',
			'Cette table ne suit pas votre souhait : Écarter : Société c1.',
			'Ville a1 n’a plus le besoin « besoin n1 ».',
			'Ville a1 a un besoin de plus : « besoin n1 ».',
			'Ville a1 a récrit « besoin n1 » : « Autre ».'
		]);
	});

	const vacancy: ToldVacancy = {
		leaves: 'c1',
		before: { pairs: 1, needs: 1, score: 60 },
		without: { pairs: 0, needs: 0, score: 0 },
		...{ lost: ['n1'], alone: ['a1'], substitute: null, barred: null }
	};
	const left: Since[] = [{ kind: 'left', who: 'c1', stage: 'declined' }];

	test('says who can take a place, why, and what the table has of it', () => {
		const substitute = {
			...{ comes: 'c2', answers: { need: 'n1', company: 'c2', score: 55 } },
			...{ after: { pairs: 1, needs: 1, score: 55 }, because: { need: 'eau', company: 'source' } }
		};
		const { chosen } = shownWith(
			{
				since: left,
				vacancies: [{ ...vacancy, substitute }],
				seats: { authorities: ['a1'], companies: ['c2'] }
			},
			peopleOf(then).map((one) => ({ ...one, stage: 'contacted' }))
		);
		const [told] = chosen?.vacancies ?? [];
		expect(told?.title).toBe('Société c1 a décliné.');
		expect(plain(told?.substitute?.sentence)).toBe(
			'Société c2 peut prendre la place : elle répond à « besoin n1 » (Ville a1), note 55.'
		);
		expect(plain(told?.substitute?.because)).toBe('« eau » ↔ « source »');
		expect(told?.lines.map(({ figures }) => figures)).toEqual([
			['1', '0', '1'],
			['1', '0', '1'],
			['60', '0', '55']
		]);
		expect(chosen?.since).toEqual([]);
		expect(chosen?.next).toMatchObject({
			filled: true,
			label: 'Retenir avec Société c2',
			choice: { authorities: ['a1'], companies: ['c2'], revision: 3 }
		});
	});

	test('says who stays alone and what is lost when nobody can', () => {
		const { chosen } = shownWith({
			...{ since: left, vacancies: [vacancy], seats: { authorities: ['a1'], companies: [] } }
		});
		const [told] = chosen?.vacancies ?? [];
		expect([told?.substitute, plain(told?.alone)]).toEqual([null, 'Sans vis-à-vis : Ville a1.']);
		expect(told?.lost).toEqual([{ id: 'n1', title: 'besoin n1' }]);
		expect(chosen?.next).toBeNull();
	});

	test('says which wish keeps somebody away who would answer', () => {
		const barred = {
			...{ comes: 'c2', answers: { need: 'n1', company: 'c2', score: 55 } },
			...{ after: { pairs: 1, needs: 1, score: 55 }, because: null },
			wishes: [wishOf('exclude', 'c2')]
		};
		const { chosen } = shownWith(
			{ since: left, vacancies: [{ ...vacancy, barred }] },
			peopleOf(then).map((one) => ({ ...one, stage: 'contacted' }))
		);
		const [told] = chosen?.vacancies ?? [];
		expect(plain(told?.barred?.sentence)).toBe(
			'Société c2 répondrait à « besoin n1 » (Ville a1), note 55, si vous renonciez à : Écarter : Société c2.'
		);
		expect(told?.barred?.ids).toEqual(['exclude c2']);
	});

	test('never takes the place of a larger one unsaid', () => {
		const three = { authorities: ['a1'], companies: ['c1', 'c2'] };
		const larger = tellSeats(then, peopleOf(then), settings, three);
		expect(plain(shownWith({ table: larger }).proposed?.retain)).toBe(
			'Remplacer la table retenue (1 + 2) par celle-ci (1 + 1)'
		);
		expect(plain(shownWith({}).proposed?.retain)).toBe('Remplacer la table retenue par celle-ci');
	});

	test('is shown once, as it was decided, where it is the best still', () => {
		const same = tableInWords(viewOf(then, seats, { chosen: chosenOf({}) }), tongue);
		expect([same.proposed?.isChosen, same.chosen?.isProposed]).toEqual([true, true]);
	});
});

test('says what the whole table made anew would be without somebody', () => {
	const all = candidatesOf(lines);
	const anew = tellSeats(all, peopleOf(all), settings, { authorities: ['a1'], companies: ['c2'] });
	const nothing = { pairs: 0, needs: 0, score: 0 };
	const { leaving } = tableInWords(
		viewOf(all, seats, {
			leaving: {
				vacancy: {
					...{ leaves: 'c1', before: nothing, without: nothing, lost: [], alone: [] },
					...{ substitute: null, barred: null }
				},
				anew: { possible: true, selection: anew.selection, proven: true }
			}
		}),
		tongue
	);
	expect(plain(leaving?.anew)).toBe(
		'La meilleure table refaite entièrement : arrive Société c2, part Société c1 ; 1 rencontre de moins, 1 besoin servi de moins et 70 points de moins.'
	);
});

test.each([
	[{ pairs: 0, needs: 0, score: 0 }, 'la table vaut autant'],
	[{ pairs: -1, needs: 0, score: 12 }, '1 rencontre de moins et 12 points de plus'],
	[{ pairs: 0, needs: 2, score: -1 }, '2 besoins servis de plus et 1 point de moins']
])('the difference %j reads “%s”', (difference, expected) => {
	expect(plain(costInWords(difference, tongue))).toBe(expected);
});

test.each([
	[{ pairs: -1, needs: -1, score: 3 }, 'one fewer meeting, one fewer need met and 3 more points'],
	[{ pairs: 2, needs: 0, score: -1 }, '2 more meetings and one fewer point']
])('the difference %j reads “%s” in English', (difference, expected) => {
	expect(costInWords(difference, translator('en'))).toBe(expected);
});
