import { describe, expect, test } from 'vitest';
import { nextActions, type Situation } from './next-actions.ts';

const TODAY = '2027-02-22';

const situation = (changes: Partial<Situation> = {}): Situation => ({
	today: TODAY,
	date: '2027-03-18',
	status: 'planned',
	sendingMode: 'review',
	tasks: [],
	participations: [organisation('Lille', { stage: 'identified' })],
	messages: [],
	proposals: 0,
	readings: 0,
	...changes
});
const task = (key: string, due: string, done = false) => ({
	id: `tsk_${key}`,
	key,
	title: '',
	due,
	done,
	revision: 1
});
const organisation = (
	name: string,
	changes: Partial<Situation['participations'][number]> = {}
): Situation['participations'][number] => ({
	id: `prt_${name}`,
	name,
	role: 'company',
	stage: 'contacted',
	since: '2027-02-12',
	people: 1,
	unreachable: 0,
	nextAction: '',
	nextActionDue: null,
	faisceau: null,
	...changes
});
const message = (
	kind: Situation['messages'][number]['kind'],
	state: Situation['messages'][number]['state'],
	scheduled = '2027-02-25'
) => ({ kind, state, scheduled });
const kinds = (input: Situation) => nextActions(input).map((action) => action.kind);

test('nothing to do is an empty list', () => {
	expect(nextActions(situation())).toEqual([]);
});

describe('a task', () => {
	test.each([
		['late', '2027-02-19', false, [3]],
		['of today', TODAY, false, [0]],
		['of the last day of the week ahead', '2027-03-01', false, [0]],
		['of the day after', '2027-03-02', false, []],
		['late but done', '2027-02-19', true, []]
	])('%s', (_case, due, done, lateDays) => {
		const actions = nextActions(situation({ tasks: [task('catering', due, done)] }));

		expect(actions.map((action) => action.lateDays)).toEqual(lateDays);
	});

	test('carries what its button needs', () => {
		expect(nextActions(situation({ tasks: [task('catering', '2027-02-19')] }))).toEqual([
			{
				kind: 'task',
				taskId: 'tsk_catering',
				key: 'catering',
				title: '',
				revision: 1,
				due: '2027-02-19',
				lateDays: 3
			}
		]);
	});
});

describe('messages', () => {
	test('waiting for approval are counted together, with the first day', () => {
		const actions = nextActions(
			situation({
				messages: [
					message('invitation', 'draft', '2027-02-26'),
					message('invitation', 'held', '2027-02-25'),
					message('invitation', 'sent'),
					message('invitation', 'superseded'),
					message('organiser-invitation', 'draft')
				]
			})
		);

		expect(actions).toEqual([
			{ kind: 'approve-invitations', count: 2, due: '2027-02-25', lateDays: 0 }
		]);
	});

	test('of a later week wait for theirs', () => {
		expect(kinds(situation({ messages: [message('invitation', 'draft', '2027-03-02')] }))).toEqual(
			[]
		);
	});

	test('to approve stand for the task of sending them', () => {
		const input = situation({
			tasks: [task('invitations', '2027-02-25'), task('venue', '2027-02-25')],
			messages: [message('invitation', 'draft')]
		});

		expect(kinds(input)).toEqual(['approve-invitations', 'task']);
		expect(kinds({ ...input, messages: [] })).toEqual(['task', 'task']);
	});

	test('that correct a calendar, and refusals, come before what is late', () => {
		expect(
			kinds(
				situation({
					tasks: [task('venue', '2027-01-04')],
					messages: [
						message('update', 'draft', TODAY),
						message('cancellation', 'draft', '2027-02-20'),
						message('invitation', 'failed')
					]
				})
			)
		).toEqual(['approve-cancellations', 'refused-messages', 'approve-updates', 'task']);
	});
});

describe('an organisation', () => {
	test.each([
		['that was asked ten days ago is followed up', {}, ['follow-up']],
		['that was asked six days ago has time', { since: '2027-02-16' }, []],
		['that was asked seven days ago is followed up', { since: '2027-02-15' }, ['follow-up']],
		['that is interested is not pressed', { stage: 'interested' }, []],
		['that declined is left alone', { stage: 'declined', nextActionDue: TODAY }, []],
		['with a step noted shows that step', { nextActionDue: TODAY }, ['promised']],
		['with a step far ahead shows nothing', { nextActionDue: '2027-03-10' }, []],
		['confirmed without anybody needs a name', { stage: 'confirmed', people: 0 }, ['name-people']],
		['confirmed with somebody is done', { stage: 'confirmed' }, []],
		[
			'confirmed with somebody whom no mail reaches needs the address',
			{ stage: 'confirmed', unreachable: 1 },
			['missing-addresses']
		],
		['only interested may do without an address', { stage: 'interested', unreachable: 1 }, []]
	] as const)('%s', (_case, changes, expected) => {
		expect(kinds(situation({ participations: [organisation('Bâti’Capt', changes)] }))).toEqual(
			expected
		);
	});

	test('whose people cannot be reached is named, and the people counted', () => {
		const actions = nextActions(
			situation({
				participations: [
					organisation('Voltaria', { stage: 'confirmed', people: 3, unreachable: 2 }),
					organisation('Recomposte', { stage: 'confirmed', unreachable: 1 })
				]
			})
		);

		expect(actions).toEqual([
			{
				kind: 'missing-addresses',
				count: 3,
				organisations: [
					{ participationId: 'prt_Voltaria', name: 'Voltaria' },
					{ participationId: 'prt_Recomposte', name: 'Recomposte' }
				],
				due: TODAY,
				lateDays: 0
			}
		]);
	});

	test('silent with others of its role is followed up together', () => {
		const actions = nextActions(
			situation({
				participations: [
					organisation('Voltaria', { since: '2027-02-10' }),
					organisation('Ville de Douai', { role: 'authority' }),
					organisation('Recomposte')
				]
			})
		);

		expect(actions).toEqual([
			{
				kind: 'follow-up',
				role: 'authority',
				organisations: [{ participationId: 'prt_Ville de Douai', name: 'Ville de Douai' }],
				waitingDays: 10,
				due: TODAY,
				lateDays: 0
			},
			{
				kind: 'follow-up',
				role: 'company',
				organisations: [
					{ participationId: 'prt_Voltaria', name: 'Voltaria' },
					{ participationId: 'prt_Recomposte', name: 'Recomposte' }
				],
				waitingDays: 12,
				due: TODAY,
				lateDays: 0
			}
		]);
	});
});

describe('while nobody is on the board', () => {
	const empty = situation({ participations: [] });

	test('the first organisations are the first useful step, behind what is late', () => {
		expect(kinds(empty)).toEqual(['first-organisations']);
		expect(kinds({ ...empty, tasks: [task('kickoff', '2027-02-19')] })).toEqual([
			'task',
			'first-organisations'
		]);
	});

	test.each(['held', 'closed', 'cancelled'] as const)('nothing once it is %s', (status) => {
		expect(kinds({ ...empty, status })).toEqual([]);
	});
});

describe('once the day has passed', () => {
	const after = situation({
		today: '2027-03-19',
		tasks: [task('masterclass', '2027-03-18'), task('thanks', '2027-03-19')],
		participations: [organisation('Voltaria')]
	});

	test('it asks whether it was held, and stops recruiting', () => {
		expect(kinds(after)).toEqual(['mark-held', 'task']);
	});

	test('addresses that were refused no longer matter', () => {
		expect(kinds({ ...after, tasks: [], messages: [message('invitation', 'failed')] })).toEqual([
			'mark-held'
		]);
	});

	test('a masterclass that was held keeps what follows it', () => {
		expect(kinds({ ...after, status: 'held', tasks: [task('thanks', '2027-03-19')] })).toEqual([
			'task'
		]);
	});

	test('a closed one asks for nothing, a cancelled one only for its messages', () => {
		const messages = [message('cancellation', 'draft', TODAY)];

		expect(kinds({ ...after, status: 'closed', messages })).toEqual([]);
		expect(kinds({ ...after, status: 'cancelled', messages })).toEqual(['approve-cancellations']);
	});
});

describe('what came in', () => {
	const inbox = {
		proposals: 2,
		readings: 3,
		participations: [
			organisation('Halo', { stage: 'confirmed', faisceau: 'submitted' }),
			organisation('Sol Vivant', { stage: 'confirmed', faisceau: 'draft' }),
			organisation('Quai Zéro', { stage: 'withdrawn', faisceau: 'submitted' })
		]
	};
	const now = { due: TODAY, lateDays: 0 };

	test('before the session: answers to decide about, documents to check', () => {
		expect(nextActions(situation(inbox))).toEqual([
			{ kind: 'read-proposals', count: 2, ...now },
			{
				kind: 'check-documents',
				organisations: [{ participationId: 'prt_Halo', name: 'Halo' }],
				...now
			}
		]);
	});

	test('a document to check stands for the task of checking, by its day', () => {
		const tasks = [task('faisceau-checked', '2027-02-19')];
		expect(kinds(situation({ tasks }))).toEqual(['task']);
		expect(nextActions(situation({ ...inbox, proposals: 0, tasks }))).toEqual([
			expect.objectContaining({ kind: 'check-documents', due: '2027-02-19', lateDays: 3 })
		]);
	});

	test('after it: readings to open', () => {
		const held = situation({ ...inbox, status: 'held', date: '2027-02-19' });
		expect(nextActions(held)).toEqual([{ kind: 'open-feedback', count: 3, ...now }]);
	});

	test('of a cancelled masterclass waits for nobody', () => {
		expect(nextActions(situation({ ...inbox, status: 'cancelled' }))).toEqual([]);
	});
});
