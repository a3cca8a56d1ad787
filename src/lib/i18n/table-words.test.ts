import { describe, expect, test } from 'vitest';
import type { Wish } from '#lib/domain/matching/wish.ts';
import { accountOf } from '#lib/domain/selection/account.ts';
import { changesOf } from '#lib/domain/selection/changes.ts';
import { gridOf } from '#lib/domain/selection/grid.ts';
import { instanceOf } from '#lib/domain/selection/masterclass-instance.ts';
import { selectionOf } from '#lib/domain/selection/selection.ts';
import { translator } from './server.ts';
import { costInWords, tableInWords } from './table-words.ts';

const tongue = translator('fr');
const settings = { authorities: 1, companies: 1, needs: 2, capacity: null };
const people = [
	...[{ id: 'a1', name: 'Vernon', role: 'authority' as const, organisationId: 'org_a1' }],
	...[{ id: 'c1', name: 'Écoute Claire', role: 'company' as const, organisationId: 'org_c1' }],
	...[{ id: 'c2', name: 'Vélos & Cie', role: 'company' as const, organisationId: 'org_c2' }]
];
const company = (participationId: string) => ({
	...{ participationId, organisationId: `org_${participationId}`, name: participationId },
	...{ stage: 'contacted' as const, silent: false, idle: false }
});
const need = (id: string, title: string) => ({
	...{ id, title, participationId: 'a1', authority: 'Vernon', covered: true },
	family: 'eau' as const
});
const wishes: Wish[] = [
	{
		...{ id: 'w1', masterclassId: 'm', kind: 'apart', participationId: 'c1', otherId: 'gone' },
		...{ reason: 'concurrentes', createdBy: null, createdAt: 0 }
	}
];
const about = (kind: Wish['kind'], participationId: string, otherId: string | null): Wish => ({
	...{ id: `w-${kind}`, masterclassId: 'm', kind, participationId, otherId },
	...{ reason: '', createdBy: null, createdAt: 0 }
});
const conflict = about('conflict', 'a1', 'c1');
const imposed = about('pair', 'a1', 'c2');
const candidates = {
	authorities: ['a1'],
	companies: ['c1', 'c2'],
	matrix: {
		needs: [need('n1', 'Fuites'), need('n2', 'Vélos')],
		companies: [company('c1'), company('c2')],
		scores: [
			[60, 0],
			[20, 10]
		],
		threshold: 50
	},
	wishes,
	interests: [
		{ by: 'a1', of: 'c1', interest: 'must-meet' as const },
		{ by: 'c1', of: 'a1', interest: 'meet' as const }
	]
};
const instance = instanceOf(candidates, settings);
const selection = selectionOf(gridOf(instance), { authorities: [0], companies: [0] });
const viewed = {
	...{
		settings,
		threshold: 50,
		people,
		scores: candidates.matrix,
		interests: candidates.interests
	},
	...{ authorities: ['a1'], companies: ['c1', 'c2'], wishes },
	needs: [
		{ id: 'n1', title: 'Fuites', authority: 'a1' },
		{ id: 'n2', title: 'Vélos', authority: 'a1' }
	],
	outcome: { possible: true as const, selection, proven: true },
	account: accountOf(instance, selection),
	changes: changesOf(instance, selection),
	leaving: null,
	chosen: null
};
/** As typed, without the no-break spaces of French. */
const plain = (text: string | undefined): string => (text ?? '').replaceAll(/\s/g, ' ');

describe('a table in words', () => {
	const shown = tableInWords(viewed, tongue);

	test('says what interests add to the texts', () => {
		const [pair] = shown.proposed?.pairs ?? [];
		expect(pair?.need?.score).toBe(80);
		expect(plain(pair?.need?.interest)).toBe(
			'60 d’après les textes · Vernon tient à rencontrer Écoute Claire : +15 · Écoute Claire aimerait rencontrer Vernon : +5'
		);
	});

	test('does not call a need served that is answered but a little', () => {
		expect(shown.proposed?.seats.map(({ comesFor }) => comesFor.map(({ title }) => title))).toEqual(
			[['Fuites'], ['Fuites']]
		);
		expect(shown.proposed?.unserved.map(({ title, why }) => [title, plain(why)])).toEqual([
			[
				'Vélos',
				'personne à la table ne répond assez : au mieux Écoute Claire, note 40 (20 d’après les textes · Vernon tient à rencontrer Écoute Claire : +15 · Écoute Claire aimerait rencontrer Vernon : +5)'
			]
		]);
	});

	test('shows a total that its notes add up to, leads below the threshold apart', () => {
		expect(plain(shown.proposed?.sentence)).toBe(
			'1 rencontre, 1 besoin servi, 80 points. Une piste sous le seuil ajoute 40 points : 120 points en tout.'
		);
	});

	test('says what the cheapest change of each seat costs', () => {
		expect(shown.changes).toEqual([
			{
				leaves: 'Écoute Claire',
				comes: 'Vélos & Cie',
				cost: expect.stringContaining('1 rencontre de moins') as string
			}
		]);
	});

	test('names a wish that no longer counts', () => {
		expect(shown.wishes.map(({ label, idle }) => [plain(label), idle])).toEqual([
			['Pas ensemble : Écoute Claire et Quelqu’un qui n’est plus au tableau', true]
		]);
	});
});

test.each([
	[{ wishes: [conflict], interests: [] }, 'mais vous avez noté un conflit d’intérêts'],
	[
		{ wishes: [], interests: [{ by: 'a1', of: 'c1', interest: 'no' as const }] },
		'mais Vernon ne souhaite pas rencontrer Écoute Claire'
	]
])('a need says who is barred from it: %j', (said, why) => {
	const around = { ...candidates, ...said };
	const own = instanceOf(around, settings);
	const chosen = selectionOf(gridOf(own), { authorities: [0], companies: [0] });
	const { proposed } = tableInWords(
		{
			...{ ...viewed, ...said, changes: [], account: accountOf(own, chosen) },
			outcome: { possible: true, selection: chosen, proven: true }
		},
		tongue
	);
	expect(proposed?.unserved.map((one) => plain(one.why))).toEqual([
		`Écoute Claire y répondrait, note 60, ${why}`,
		'personne à la table n’en parle'
	]);
	expect(plain(proposed?.sentence)).toBe('0 rencontre, 0 besoin servi, 0 point.');
});

test('an imposed meeting is counted where it is listed', () => {
	const around = { ...candidates, wishes: [imposed] };
	const own = instanceOf(around, settings);
	const chosen = selectionOf(gridOf(own), { authorities: [0], companies: [1] });
	const { proposed } = tableInWords(
		{
			...{ ...viewed, wishes: [imposed], changes: [], account: accountOf(own, chosen) },
			outcome: { possible: true, selection: chosen, proven: true }
		},
		tongue
	);
	expect(proposed?.pairs).toHaveLength(1);
	expect(plain(proposed?.sentence)).toBe(
		'1 rencontre (dont 1 imposée sans besoin au-dessus du seuil), 0 besoin servi, 0 point. Une piste sous le seuil ajoute 10 points : 10 points en tout.'
	);
});

test('wishes that cannot hold are named with those to take back', () => {
	const wish: Wish = {
		...{ id: 'w2', masterclassId: 'm', kind: 'exclude', participationId: 'c1', otherId: null },
		...{ reason: '', createdBy: null, createdAt: 0 }
	};
	const drop = [{ kind: 'excluded' as const, who: 'c1' }];
	const { impossible, proposed } = tableInWords(
		{
			...viewed,
			...{ wishes: [...wishes, wish], account: null, changes: [] },
			outcome: { possible: false, contradiction: { wishes: drop, drop } }
		},
		tongue
	);
	expect(proposed).toBeNull();
	expect(impossible).toMatchObject({
		...{ few: false, drop: [{ label: 'Écoute Claire hors de la table', ids: ['w2'] }] }
	});
});

test.each([
	[{ pairs: 0, needs: 0, score: 0 }, 'la table vaut autant'],
	[{ pairs: -1, needs: 0, score: 12 }, '1 rencontre de moins et 12 points de plus'],
	[{ pairs: 0, needs: 2, score: -1 }, '2 besoins servis de plus et 1 point de moins']
])('the difference %j reads “%s”', (difference, expected) => {
	expect(plain(costInWords(difference, tongue))).toBe(expected);
});
