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
			['Vélos', 'personne à la table ne répond assez : au mieux Écoute Claire, note 40']
		]);
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
