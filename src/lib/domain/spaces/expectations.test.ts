import { describe, expect, test } from 'vitest';
import { expectationsOf, receiptsOf, type GuestFacts } from './expectations.ts';

/** The plan of Thursday 18 March 2027 (process sheet, first example). */
const PLAN: Readonly<Record<string, string>> = {
	'needs-collected': '2027-02-09',
	invitations: '2027-02-25',
	programme: '2027-03-04',
	'faisceau-received': '2027-03-09',
	'headcount-final': '2027-03-11',
	'share-inspiring': '2027-03-12',
	'share-authorities': '2027-03-15',
	printing: '2027-03-16',
	'questions-received': '2027-03-17',
	'final-reminder': '2027-03-17'
};

const guest = (changes: Partial<GuestFacts>): GuestFacts => ({
	role: 'authority',
	stage: 'preparing',
	today: '2027-02-01',
	dueOf: (task) => PLAN[task] ?? null,
	answer: null,
	sent: { invitation: false, reminder: false },
	needs: 0,
	faisceau: 'none',
	lateAllowed: false,
	presentation: false,
	documents: { shared: 0, opened: 0 },
	interests: { asked: 0, said: 0 },
	readings: 0,
	questions: 0,
	programmePublished: false,
	feedback: 0,
	...changes
});

const said = (facts: GuestFacts) =>
	expectationsOf(facts).map(({ thing, state, due, from }) =>
		[thing, state, due, ...(from ? [`from ${from}`] : [])].join(' ')
	);

describe('what is expected', () => {
	test.each<[string, Partial<GuestFacts>, string[]]>([
		[
			'an authority that was just asked',
			{},
			[
				'needs todo 2027-02-09',
				'answer waiting 2027-03-11 from 2027-02-25',
				'documents waiting 2027-03-17 from 2027-03-15',
				'questions waiting 2027-03-17 from 2027-03-15'
			]
		],
		[
			'an authority that is late with its needs',
			{ today: '2027-02-10', answer: 'needs-action' },
			[
				'needs late 2027-02-09',
				'answer todo 2027-03-11',
				'documents waiting 2027-03-17 from 2027-03-15',
				'questions waiting 2027-03-17 from 2027-03-15'
			]
		],
		[
			'an authority that reads',
			{
				stage: 'authorities-shared',
				today: '2027-03-15',
				answer: 'accepted',
				needs: 2,
				documents: { shared: 3, opened: 1 }
			},
			[
				'documents todo 2027-03-17',
				'questions todo 2027-03-17',
				'needs done 2027-02-09',
				'answer done 2027-03-11'
			]
		],
		[
			'an authority that may say whom it wants to meet',
			{ needs: 1, interests: { asked: 3, said: 0 } },
			[
				'interests todo ',
				'answer waiting 2027-03-11 from 2027-02-25',
				'documents waiting 2027-03-17 from 2027-03-15',
				'questions waiting 2027-03-17 from 2027-03-15',
				'needs done 2027-02-09'
			]
		],
		[
			'a company that said whom it wants to meet',
			{ role: 'company', interests: { asked: 4, said: 1 }, answer: 'accepted' },
			['faisceau todo 2027-03-09', 'answer done 2027-03-11', 'interests done ']
		],
		[
			'a company that writes',
			{ role: 'company', faisceau: 'draft', answer: 'accepted' },
			['faisceau todo 2027-03-09', 'answer done 2027-03-11']
		],
		[
			'a company whose document came back',
			{
				role: 'company',
				faisceau: 'sent-back',
				lateAllowed: true,
				today: '2027-03-10',
				answer: 'tentative'
			},
			['faisceau todo ', 'answer done 2027-03-11']
		],
		[
			'a company that let its last day pass',
			{ role: 'company', faisceau: 'draft', today: '2027-03-10', answer: 'accepted' },
			['faisceau late 2027-03-09', 'answer done 2027-03-11']
		],
		[
			'a company that was given more time',
			{ role: 'company', lateAllowed: true, today: '2027-03-10', answer: 'accepted' },
			['faisceau todo ', 'answer done 2027-03-11']
		],
		[
			'a company that handed in',
			{ role: 'company', faisceau: 'submitted', answer: 'accepted' },
			['faisceau done 2027-03-09', 'answer done 2027-03-11']
		],
		[
			'the inspiring structure before the first wave',
			{ role: 'inspiring', answer: 'accepted' },
			[
				'presentation todo 2027-03-16',
				'readings waiting 2027-03-17 from 2027-03-12',
				'answer done 2027-03-11'
			]
		],
		[
			'the inspiring structure that has read all',
			{
				role: 'inspiring',
				stage: 'inspiring-shared',
				answer: 'accepted',
				presentation: true,
				documents: { shared: 3, opened: 3 },
				readings: 3
			},
			['answer done 2027-03-11', 'presentation done 2027-03-16', 'readings done 2027-03-17']
		],
		['the facilitator', { role: 'facilitator', answer: 'needs-action' }, ['answer todo 2027-03-11']]
	])('of %s', (_who, changes, expected) => {
		expect(said(guest(changes))).toEqual(expected);
	});

	test('is no more once the session is over, but for what was done', () => {
		expect(
			said(guest({ stage: 'over', today: '2027-03-19', needs: 1, answer: 'needs-action' }))
		).toEqual(['needs done 2027-02-09']);
	});
});

describe('what is received', () => {
	test.each<[string, Partial<GuestFacts>, string[]]>([
		[
			'an authority',
			{},
			[
				'invitation 2027-02-25',
				'programme 2027-03-04',
				'documents 2027-03-15',
				'reminder 2027-03-17'
			]
		],
		[
			'the inspiring structure',
			{ role: 'inspiring' },
			[
				'invitation 2027-02-25',
				'programme 2027-03-04',
				'documents 2027-03-12',
				'reminder 2027-03-17'
			]
		],
		[
			'a company',
			{ role: 'company' },
			['invitation 2027-02-25', 'programme 2027-03-04', 'reminder 2027-03-17', 'feedback null']
		],
		[
			'the facilitator',
			{ role: 'facilitator' },
			[
				'invitation 2027-02-25',
				'programme 2027-03-04',
				'questions 2027-03-17',
				'reminder 2027-03-17'
			]
		],
		['nobody, once cancelled', { stage: 'cancelled' }, []]
	])('by %s', (_who, changes, expected) => {
		expect(receiptsOf(guest(changes)).map(({ thing, on }) => `${thing} ${on}`)).toEqual(expected);
	});

	test.each<[string, Partial<GuestFacts>, string[]]>([
		[
			'an answer before the invitation has left',
			{ answer: 'accepted', today: '2027-02-15' },
			['invitation on 2027-02-25', 'programme on 2027-03-04', 'reminder on 2027-03-17']
		],
		[
			'a day that brought nothing',
			{ today: '2027-03-18', sent: { invitation: true, reminder: false } },
			['invitation received', 'programme on null', 'reminder on null']
		],
		[
			'what never came, once it is over',
			{ stage: 'over', today: '2027-03-22', sent: { invitation: true, reminder: false } },
			['invitation received']
		]
	])('says only what has left, after %s', (_what, changes, expected) => {
		expect(
			receiptsOf(guest({ role: 'company', ...changes })).flatMap(({ thing, on, received }) =>
				thing === 'feedback' ? [] : [received ? `${thing} received` : `${thing} on ${on}`]
			)
		).toEqual(expected);
	});

	test('is marked as it comes', () => {
		const facts = guest({
			sent: { invitation: true, reminder: true },
			programmePublished: true,
			documents: { shared: 3, opened: 0 },
			today: '2027-03-18'
		});
		expect(receiptsOf(facts).map(({ received }) => received)).toEqual([true, true, true, true]);
		expect(receiptsOf(guest({})).map(({ received }) => received)).toEqual([
			false,
			false,
			false,
			false
		]);
	});
});
