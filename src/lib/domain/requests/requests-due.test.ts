import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { LetterKind } from '../messaging/message.ts';
import { planTimeline } from '../timeline/schedule.ts';
import type { TaskKey } from '../timeline/template.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { instantOf } from '../time/zone.ts';
import { requestsDue } from './requests-due.ts';
import type { Guest, RequestSituation, StandingTask } from './situation.ts';

const zone = 'Europe/Paris';
const calendar = { territory: 'metropole', customaryDays: false } as const;
const at = (day: string, time = '09:00') => instantOf(day, time, zone);

/** Somebody of an organisation confirmed on 11 January. */
const guest = (changes: Partial<Guest> = {}): Guest => ({
	participantId: 'ptc_1',
	role: 'authority',
	stage: 'confirmed',
	address: 'nadia@example.org',
	since: at('2027-01-11'),
	readdressedAt: null,
	delegatedBy: null,
	declined: false,
	invitedAt: null,
	needs: 0,
	questions: 0,
	presentation: false,
	faisceau: 'none',
	sentBack: null,
	lateAllowed: false,
	reopened: null,
	feedbackAt: null,
	documents: 3,
	newVersions: [],
	...changes
});

const tasksOf = (
	date: PlainDate,
	changes: Partial<Record<TaskKey, Partial<StandingTask>>> = {}
): RequestSituation['tasks'] =>
	Object.fromEntries(
		planTimeline({ date, today: '2026-12-01', calendar }).tasks.map(({ key, due }) => [
			key,
			{ due, done: null, ...changes[key] }
		])
	);

const closed = { openedAt: null };

/** Thursday 18 March 2027, planned in December: the first line of the sheet's examples. */
const situation = (
	guests: readonly Guest[] = [guest()],
	changes: Partial<RequestSituation> = {}
): RequestSituation => {
	const date = changes.date ?? '2027-03-18';
	return {
		date,
		start: at(date),
		end: at(date, '10:30'),
		timeZone: zone,
		calendar,
		status: 'planned',
		plannedOn: '2026-12-01',
		tasks: tasksOf(date),
		waves: { inspiring: closed, authorities: closed },
		guests,
		...changes
	};
};

/** The kinds that lie in the outbox at an instant, with the day each leaves. */
const kinds = (input: RequestSituation, day: string, time = '09:00') =>
	requestsDue(input, at(day, time)).map(({ kind, scheduledFor }) => [
		kind,
		new Date(scheduledFor).toISOString().slice(0, 10)
	]);

const only = (kind: LetterKind, input: RequestSituation, day: string, time?: string) =>
	kinds(input, day, time)
		.filter(([one]) => one === kind)
		.map(([, leaves]) => leaves);

describe('an authority', () => {
	it('is asked for its needs as soon as it is confirmed', () => {
		expect(kinds(situation(), '2027-01-11')).toEqual([['needs-request', '2027-01-11']]);
		expect(kinds(situation([guest({ stage: 'interested' })]), '2027-01-11')).toEqual([]);
	});

	it('is reminded five and two working days before, written two working days ahead', () => {
		const days = (day: string, time?: string) => only('needs-reminder', situation(), day, time);
		expect(days('2027-01-29', '08:59')).toEqual([]);
		expect(days('2027-01-29')).toEqual(['2027-02-02']);
		expect(days('2027-02-03', '08:59')).toEqual(['2027-02-02']);
		expect(days('2027-02-03')).toEqual(['2027-02-05']);
		expect(days('2027-02-09', '23:59')).toEqual(['2027-02-05']);
	});

	it('is asked nothing once it has a need, or once an organiser has ticked the task', () => {
		expect(only('needs-request', situation([guest({ needs: 1 })]), '2027-02-03')).toEqual([]);
		expect(only('needs-reminder', situation([guest({ needs: 1 })]), '2027-02-03')).toEqual([]);
		const done = { at: at('2027-02-01'), byHand: true };
		const ticked = { tasks: tasksOf('2027-03-18', { 'needs-collected': { done } }) };
		expect(only('needs-request', situation([guest()], ticked), '2027-02-03')).toEqual([]);
		const late = guest({ since: at('2027-02-02') });
		expect(only('needs-request', situation([late], ticked), '2027-02-03')).toEqual(['2027-02-02']);
		expect(only('needs-reminder', situation([late], ticked), '2027-02-03')).toEqual([]);
	});

	it('is not reminded of a day that came before it was confirmed', () => {
		const late = situation([guest({ since: at('2027-02-02', '11:00') })]);
		expect(only('needs-reminder', late, '2027-02-02', '12:00')).toEqual([]);
		expect(only('needs-reminder', late, '2027-02-03')).toEqual(['2027-02-05']);
	});

	it('is reminded of its questions only when it could read the documents', () => {
		const open = { openedAt: at('2027-03-15') };
		const shared = { waves: { inspiring: open, authorities: open } };
		expect(only('questions-reminder', situation(), '2027-03-16')).toEqual([]);
		const unread = situation([guest({ documents: 0 })], shared);
		expect(kinds(unread, '2027-03-16').map(([kind]) => kind)).not.toContain('share-authorities');
		expect(only('questions-reminder', unread, '2027-03-16')).toEqual([]);
		expect(only('questions-reminder', situation([guest()], shared), '2027-03-16')).toEqual([
			'2027-03-16'
		]);
		expect(
			only('questions-reminder', situation([guest({ questions: 2 })], shared), '2027-03-16')
		).toEqual([]);
	});
});

describe('a company', () => {
	const company = (changes: Partial<Guest> = {}) =>
		situation([guest({ role: 'company', ...changes })]);

	it('is asked for its document on the day of the task, written a week ahead', () => {
		expect(only('faisceau-request', company(), '2027-02-12', '08:59')).toEqual([]);
		expect(only('faisceau-request', company(), '2027-02-12')).toEqual(['2027-02-19']);
		const late = company({ since: at('2027-02-24', '15:00') });
		expect(only('faisceau-request', late, '2027-02-24', '15:00')).toEqual(['2027-02-24']);
	});

	test.each([
		['2027-02-25', []],
		['2027-02-26', []],
		// Seven working days before Tuesday 9 March is Friday 26 February.
		['2027-02-24', []]
	])('no reminder for a company that handed in, on %s', (day, expected) => {
		expect(only('faisceau-reminder', company({ faisceau: 'submitted' }), day)).toEqual(expected);
	});

	test.each([
		['2027-02-23', 'faisceau-reminder', []],
		['2027-02-24', 'faisceau-reminder', ['2027-02-26']],
		['2027-03-01', 'faisceau-reminder', ['2027-02-26']],
		['2027-03-02', 'faisceau-reminder', ['2027-03-04']],
		['2027-03-05', 'faisceau-reminder', ['2027-03-08']],
		['2027-03-09', 'faisceau-overdue', []],
		['2027-03-10', 'faisceau-overdue', ['2027-03-10']],
		['2027-03-10', 'faisceau-reminder', []]
	] as const)('on %s a silent company: %s', (day, kind, expected) => {
		expect(only(kind, company({ faisceau: 'draft' }), day)).toEqual(expected);
	});

	const reopened = (reason: 'delay-granted' | 'faisceau-given-back') => ({
		lateAllowed: true,
		reopened: { at: at('2027-03-10'), reason }
	});

	test.each<[string, Partial<Guest>, [string, string, string | undefined][]]>([
		[
			'that let its last day pass is asked whether it still can',
			{},
			[
				['faisceau-request', 'faisceau-asked', '2027-03-09'],
				['faisceau-overdue', 'faisceau-late', '2027-03-09']
			]
		],
		[
			'with more time hears of that, and is neither asked nor chased by a day that passed',
			reopened('delay-granted'),
			[['faisceau-reopened', 'delay-granted', undefined]]
		],
		[
			'hears that its document was given back',
			{ faisceau: 'draft', ...reopened('faisceau-given-back') },
			[['faisceau-reopened', 'faisceau-given-back', undefined]]
		],
		[
			'is not asked to complete by a day that passed',
			{
				faisceau: 'sent-back',
				lateAllowed: true,
				sentBack: { versionId: 'ver_2', at: at('2027-03-10') }
			},
			[
				['faisceau-sent-back', 'faisceau-to-complete', ''],
				['faisceau-overdue', 'faisceau-to-complete', '2027-03-09']
			]
		],
		[
			'hears that feedback was opened, whatever became of its document',
			{ faisceau: 'accepted', feedbackAt: at('2027-03-10') },
			[['feedback-opened', 'feedback-opened', undefined]]
		]
	])('%s', (_what, changes, expected) => {
		expect(
			requestsDue(company(changes), at('2027-03-10'))
				.filter(({ kind }) => /faisceau|feedback/.test(kind))
				.map(({ kind, reason, details }) => [kind, reason, details.deadline])
		).toEqual(expected);
	});

	it('is told what to complete, each version once', () => {
		const sentBack = { versionId: 'ver_2', at: at('2027-03-10') };
		const letters = requestsDue(company({ faisceau: 'sent-back', sentBack }), at('2027-03-10'));
		expect(letters.find(({ kind }) => kind === 'faisceau-sent-back')?.key).toBe(
			'faisceau-sent-back:ptc_1:ver_2'
		);
	});
});

describe('an inspiring structure', () => {
	const structure = (changes: Partial<Guest> = {}, more: Partial<RequestSituation> = {}) =>
		situation([guest({ role: 'inspiring', ...changes })], more);

	it('is asked for its presentation ten working days before', () => {
		expect(only('presentation-request', structure(), '2027-02-25', '08:59')).toEqual([]);
		expect(only('presentation-request', structure(), '2027-02-25')).toEqual(['2027-03-04']);
		expect(only('presentation-request', structure({ presentation: true }), '2027-03-04')).toEqual(
			[]
		);
	});

	it('hears of the documents on the day of its wave, or when that went out', () => {
		expect(only('share-inspiring', structure(), '2027-03-09')).toEqual([]);
		expect(only('share-inspiring', structure(), '2027-03-10')).toEqual(['2027-03-12']);
		const opened = {
			waves: { inspiring: { openedAt: at('2027-03-08') }, authorities: closed }
		};
		expect(only('share-inspiring', structure({}, opened), '2027-03-08')).toEqual(['2027-03-08']);
	});

	it('hears of each newer version once', () => {
		const newVersions = [
			{ versionId: 'ver_7', company: 'Thermi’Scan', known: true, at: at('2027-03-16') }
		];
		const letters = requestsDue(structure({ newVersions }), at('2027-03-16'));
		expect(letters.filter(({ kind }) => kind === 'share-new-version')).toMatchObject([
			{ key: 'share-new-version:ptc_1:ver_7', details: { company: 'Thermi’Scan' } }
		]);
	});
});

describe('everybody', () => {
	it('hears of the date a week after it is written, until the calendar invitation announces it', () => {
		const dates = (one: Partial<Guest>, day: string, time?: string) =>
			only('save-the-date', situation([guest(one)]), day, time);
		expect(dates({}, '2027-01-28', '08:59')).toEqual([]);
		expect(dates({}, '2027-01-28')).toEqual(['2027-02-04']);
		expect(dates({}, '2027-02-24')).toEqual(['2027-02-04']);
		expect(dates({}, '2027-02-25')).toEqual([]);
		expect(dates({ invitedAt: at('2027-02-25') }, '2027-01-28')).toEqual(['2027-02-04']);
		expect(dates({ invitedAt: at('2027-01-28') }, '2027-01-28')).toEqual([]);
	});

	it('is reminded the day before, and thanked after', () => {
		expect(only('final-reminder', situation(), '2027-03-14')).toEqual([]);
		expect(only('final-reminder', situation(), '2027-03-15')).toEqual(['2027-03-17']);
		expect(only('thanks', situation(), '2027-03-18', '10:00')).toEqual([]);
		expect(only('thanks', situation(), '2027-03-18', '10:30')).toEqual(['2027-03-19']);
	});

	it('gets a new link at a new address', () => {
		const moved = guest({ readdressedAt: at('2027-02-10') });
		expect(only('space-link', situation([moved]), '2027-02-10')).toEqual(['2027-02-10']);
	});

	it('named by a colleague gets a link of their own', () => {
		const named = guest({ delegatedBy: 'Nadia Ferrand' });
		expect(only('delegation', situation([named]), '2027-01-11')).toEqual(['2027-01-11']);
		expect(only('delegation', situation(), '2027-01-11')).toEqual([]);
	});

	it('gets nothing once they said that they do not come', () => {
		expect(kinds(situation([guest({ declined: true })]), '2027-03-15')).toEqual([]);
	});

	it('gets nothing without an address, from a cancelled masterclass, or once it declined', () => {
		expect(kinds(situation([guest({ address: null })]), '2027-03-15')).toEqual([]);
		expect(kinds(situation([guest({ stage: 'declined' })]), '2027-03-15')).toEqual([]);
		expect(kinds(situation([guest()], { status: 'cancelled' }), '2027-03-15')).toEqual([]);
	});
});

const role = fc.constantFrom('authority', 'company', 'inspiring', 'facilitator');
const offset = fc.integer({ min: -70, max: 20 });
const anyGuest = fc.record({
	role,
	since: offset,
	needs: fc.integer({ min: 0, max: 1 }),
	faisceau: fc.constantFrom('none', 'draft', 'submitted', 'sent-back', 'accepted')
});
const build = (
	date: PlainDate,
	guests: readonly (typeof anyGuest extends fc.Arbitrary<infer G> ? G : never)[]
) =>
	situation(
		guests.map(({ since, ...one }, index) =>
			guest({
				...one,
				participantId: `ptc_${index}`,
				since: at(addDays(date, since))
			} as Partial<Guest>)
		),
		{ date }
	);

test('no occasion twice, nothing before it may be read, and whatever leaves has time left', () => {
	fc.assert(
		fc.property(fc.array(anyGuest, { maxLength: 6 }), offset, (guests, today) => {
			const input = build('2027-03-18', guests);
			const now = at(addDays('2027-03-18', today), '14:00');
			const letters = requestsDue(input, now);
			expect(new Set(letters.map(({ key }) => key)).size).toBe(letters.length);
			for (const { scheduledFor, expiresAt, participantId } of letters) {
				expect(scheduledFor).toBeLessThan(expiresAt);
				const since = input.guests.find((one) => one.participantId === participantId)?.since ?? 0;
				expect(scheduledFor).toBeGreaterThanOrEqual(since);
			}
		})
	);
});

test('an event that moves names its reminders anew, and what is asked once keeps its name', () => {
	fc.assert(
		fc.property(fc.integer({ min: 10, max: 60 }), (days) => {
			const dates = ['2027-03-18', addDays('2027-03-18', days)];
			const [before, after] = dates.map((date) =>
				requestsDue(
					build(date, [{ role: 'company', since: -80, needs: 0, faisceau: 'none' }]),
					at(addDays(date, -1))
				)
					.map(({ key }) => key)
					.sort()
			);
			const same = (before ?? []).filter((key) => after?.includes(key));
			expect(same).toEqual(['faisceau-request:ptc_0']);
		})
	);
});
