import { describe, expect, test } from 'vitest';
import type { CalendarFacts } from '../messaging/message.ts';
import type { CalendarKind, CalendarMessage } from './held.ts';
import { reconcile, type CalendarPlan, type Wanted } from './reconcile.ts';

const at = (hour: number, more: Partial<CalendarFacts> = {}): CalendarFacts => ({
	summary: 'Transition des bâtiments publics',
	start: Date.UTC(2027, 2, 18, hour),
	minutes: 90,
	location: 'Hôtel de région, salle 204',
	...more
});
const nine = at(8);
const ten = at(9);
const zoe = 'zoe@example.org';
const other = 'zoe.lefevre@example.test';
const comes = (facts: CalendarFacts = nine, address: string = zoe): Wanted => ({ address, facts });
const stays = null;

const nothing: CalendarPlan = {
	create: [],
	refresh: [],
	keep: [],
	withdraw: [],
	supersede: [],
	obstacles: []
};

/** Messages named m1, m2… in the order they were written. */
const history = (
	...rows: [
		kind: CalendarKind,
		state: CalendarMessage['state'],
		facts?: CalendarFacts,
		more?: Partial<CalendarMessage>
	][]
): CalendarMessage[] =>
	rows.map(([kind, state, facts = nine, more = {}], index) => ({
		id: `m${index + 1}`,
		kind,
		state,
		facts,
		address: zoe,
		ambiguous: false,
		...more
	}));

const invitation = (facts = nine, address = zoe) =>
	({ kind: 'invitation', address, facts }) as const;
const update = (facts = ten, address = zoe) => ({ kind: 'update', address, facts }) as const;
const cancellation = (facts = nine, address = zoe) =>
	({ kind: 'cancellation', address, facts }) as const;

type Case = [string, CalendarMessage[], Wanted, Partial<CalendarPlan>];

describe('one person and their calendar', () => {
	test.each<Case>([
		['a late joiner gets an invitation', [], comes(), { create: [invitation()] }],
		['someone who never took part gets nothing', [], stays, {}],
		['an invitation draft is kept', history(['invitation', 'draft']), comes(), { keep: ['m1'] }],
		['a draft put on hold is kept', history(['invitation', 'held']), comes(), { keep: ['m1'] }],
		[
			'an approved invitation is kept',
			history(['invitation', 'queued']),
			comes(),
			{ keep: ['m1'] }
		],
		['an invitation received needs nothing more', history(['invitation', 'sent']), comes(), {}],
		['one being sent counts as received', history(['invitation', 'sending']), comes(), {}]
	])('%s', (_name, messages, wanted, plan) => {
		expect(reconcile(messages, wanted)).toEqual({ ...nothing, ...plan });
	});
});

describe('moving', () => {
	test.each<Case>([
		[
			'before approval, the invitation draft takes the new time',
			history(['invitation', 'draft']),
			comes(ten),
			{ refresh: [{ id: 'm1', facts: ten }] }
		],
		[
			'an approved invitation that has not left is replaced by one with the new time',
			history(['invitation', 'queued']),
			comes(ten),
			{ create: [invitation(ten)], supersede: ['m1'] }
		],
		[
			'a received invitation is updated',
			history(['invitation', 'sent']),
			comes(ten),
			{ create: [update()] }
		],
		[
			'an invitation being sent is updated',
			history(['invitation', 'sending']),
			comes(ten),
			{ create: [update()] }
		],
		[
			'twice before approval makes one message only',
			history(['invitation', 'sent'], ['update', 'draft', ten]),
			comes(at(13)),
			{ refresh: [{ id: 'm2', facts: at(13) }] }
		],
		[
			'and back before approval makes the update draft disappear',
			history(['invitation', 'sent'], ['update', 'draft', ten]),
			comes(),
			{ withdraw: ['m2'] }
		],
		[
			'and back after approval supersedes the update that has not left',
			history(['invitation', 'sent'], ['update', 'queued', ten]),
			comes(),
			{ supersede: ['m2'] }
		],
		[
			'and back after the update was received makes another update',
			history(['invitation', 'sent'], ['update', 'sent', ten]),
			comes(),
			{ create: [update(nine)] }
		],
		[
			'only the words makes an update too',
			history(['invitation', 'sent']),
			comes(at(8, { summary: 'Transition des écoles' })),
			{ create: [update(at(8, { summary: 'Transition des écoles' }))] }
		]
	])('%s', (_name, messages, wanted, plan) => {
		expect(reconcile(messages, wanted)).toEqual({ ...nothing, ...plan });
	});
});

describe('leaving and coming back', () => {
	test.each<Case>([
		[
			'with only a draft, the draft goes and nothing is sent',
			history(['invitation', 'draft']),
			stays,
			{ withdraw: ['m1'] }
		],
		[
			'with an approved message that has not left, it is superseded',
			history(['invitation', 'queued']),
			stays,
			{ supersede: ['m1'] }
		],
		[
			'after the invitation was received, a cancellation',
			history(['invitation', 'sent']),
			stays,
			{ create: [cancellation()] }
		],
		[
			'with an update still waiting, the cancellation names the time received',
			history(['invitation', 'sent'], ['update', 'queued', ten]),
			stays,
			{ create: [cancellation()], supersede: ['m2'] }
		],
		[
			'a cancellation draft is kept',
			history(['invitation', 'sent'], ['cancellation', 'draft']),
			stays,
			{ keep: ['m2'] }
		],
		[
			'coming back before the cancellation left withdraws it',
			history(['invitation', 'sent'], ['cancellation', 'draft']),
			comes(),
			{ withdraw: ['m2'] }
		],
		[
			'coming back after it left is a new invitation',
			history(['invitation', 'sent'], ['cancellation', 'sent']),
			comes(),
			{ create: [invitation()] }
		],
		[
			'leaving twice is a second cancellation',
			history(['invitation', 'sent'], ['cancellation', 'sent'], ['invitation', 'sent']),
			stays,
			{ create: [cancellation()] }
		]
	])('%s', (_name, messages, wanted, plan) => {
		expect(reconcile(messages, wanted)).toEqual({ ...nothing, ...plan });
	});
});

describe('changing address', () => {
	test.each<Case>([
		[
			'cancels at the old one first, then invites at the new one',
			history(['invitation', 'sent']),
			comes(nine, other),
			{ create: [cancellation(), invitation(nine, other)] }
		],
		[
			'with only a draft, moves the invitation',
			history(['invitation', 'draft']),
			comes(nine, other),
			{ create: [invitation(nine, other)], withdraw: ['m1'] }
		],
		[
			'and back before approval leaves everything as it was',
			history(
				['invitation', 'sent'],
				['cancellation', 'draft'],
				['invitation', 'draft', nine, { address: other }]
			),
			comes(),
			{ withdraw: ['m2', 'm3'] }
		],
		[
			'from one that was refused sends nothing to the bad one',
			history(['invitation', 'failed']),
			comes(nine, other),
			{ create: [invitation(nine, other)] }
		],
		[
			'from one whose delivery is in doubt cancels there too',
			history(['invitation', 'failed', nine, { ambiguous: true }]),
			comes(nine, other),
			{ create: [cancellation(), invitation(nine, other)] }
		]
	])('%s', (_name, messages, wanted, plan) => {
		expect(reconcile(messages, wanted)).toEqual({ ...nothing, ...plan });
	});
});

describe('what went wrong', () => {
	const obstacle = (why: 'failed' | 'set-aside' | 'missed') => ({
		obstacles: [{ address: zoe, message: 'm1', why }]
	});
	test.each<Case>([
		[
			'a refused message is not written again',
			history(['invitation', 'failed']),
			comes(),
			obstacle('failed')
		],
		['a missed one neither', history(['invitation', 'missed']), comes(), obstacle('missed')],
		[
			'one set aside by hand neither',
			history(['invitation', 'cancelled']),
			comes(),
			obstacle('set-aside')
		],
		[
			'nor when the event moves',
			history(['invitation', 'cancelled']),
			comes(ten),
			obstacle('set-aside')
		],
		[
			'a refused address gets the next change all the same',
			history(['invitation', 'failed']),
			comes(ten),
			{ create: [invitation(ten)] }
		],
		[
			'an update set aside gives way to the next one',
			history(['invitation', 'sent'], ['update', 'cancelled', ten]),
			comes(at(13)),
			{ create: [update(at(13))] }
		],
		[
			'a refused update leaves the earlier entry, which is cancelled on leaving',
			history(['invitation', 'sent'], ['update', 'failed', ten]),
			stays,
			{ create: [cancellation()] }
		],
		[
			'an update in doubt is cancelled on leaving, at its own time',
			history(['invitation', 'sent'], ['update', 'failed', ten, { ambiguous: true }]),
			stays,
			{ create: [cancellation(ten)] }
		],
		[
			'a superseded message that may have left is made good',
			history(['invitation', 'superseded', nine, { ambiguous: true }]),
			stays,
			{ create: [cancellation()] }
		],
		[
			'a message in doubt that is to be tried again is kept',
			history(['invitation', 'queued', nine, { ambiguous: true }]),
			comes(),
			{ keep: ['m1'] }
		],
		[
			'an update waiting behind a refused invitation becomes an invitation',
			history(['invitation', 'failed'], ['update', 'queued', ten]),
			comes(ten),
			{ create: [invitation(ten)], supersede: ['m2'] }
		]
	])('%s', (_name, messages, wanted, plan) => {
		expect(reconcile(messages, wanted)).toEqual({ ...nothing, ...plan });
	});

	test.each(['failed', 'missed', 'cancelled'] as const)(
		'an organiser who insists gets a new draft for one that %s',
		(state) => {
			expect(reconcile(history(['invitation', state]), comes(), true)).toEqual({
				...nothing,
				create: [invitation()]
			});
		}
	);
});

test('a cancelled masterclass cancels for exactly those who hold it', () => {
	const guests: [string, CalendarMessage[]][] = [
		['received', history(['invitation', 'sent'])],
		['approved', history(['invitation', 'queued'])],
		['draft', history(['invitation', 'draft'])],
		['refused', history(['invitation', 'failed'])],
		['already cancelled', history(['invitation', 'sent'], ['cancellation', 'sent'])],
		['never written to', []]
	];

	const cancelled = guests
		.filter(([, messages]) => reconcile(messages, stays).create.length > 0)
		.map(([name]) => name);

	expect(cancelled).toEqual(['received']);
});
