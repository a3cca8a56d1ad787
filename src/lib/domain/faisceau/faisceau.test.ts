import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	accept,
	allowLate,
	FAISCEAU_STATES,
	isLate,
	mayWrite,
	NEW_FILING,
	reopen,
	sendBack,
	submit,
	type FaisceauState,
	type Filing,
	type Moment
} from './faisceau.ts';

const inTime: Moment = { today: '2027-03-09', deadline: '2027-03-09' };
const late: Moment = { today: '2027-03-10', deadline: '2027-03-09' };
const filing = (state: FaisceauState, lateAllowed = false): Filing => ({ state, lateAllowed });

test.each([
	['2027-03-08', false],
	['2027-03-09', false],
	['2027-03-10', true]
])('on %s a document due on 9 March is late: %s', (today, expected) => {
	expect(isLate({ today, deadline: '2027-03-09' })).toBe(expected);
});

test('nothing is late while no deadline is set', () => {
	expect(isLate({ today: '2027-03-10', deadline: null })).toBe(false);
});

describe('the company may write', () => {
	test.each([
		['draft', inTime, false, null],
		['sent-back', inTime, false, null],
		['submitted', inTime, true, 'submitted'],
		['accepted', inTime, true, 'accepted'],
		['draft', late, false, 'deadline-passed'],
		['draft', late, true, null],
		['sent-back', late, false, 'deadline-passed'],
		['sent-back', late, true, null]
	] as const)('%s at %j, late allowed %s: refused for %s', (state, moment, allowed, reason) => {
		const outcome = mayWrite(filing(state, allowed), moment);

		expect(outcome.ok ? null : outcome.reason).toBe(reason);
	});
});

describe('each step', () => {
	test('a complete draft is submitted in time', () => {
		expect(submit(NEW_FILING, inTime, true)).toEqual({ ok: true, value: filing('submitted') });
	});

	test('an incomplete one is not', () => {
		expect(submit(NEW_FILING, inTime, false)).toEqual({ ok: false, reason: 'incomplete' });
	});

	test('a late one neither, unless the organiser lets it', () => {
		expect(submit(NEW_FILING, late, true)).toEqual({ ok: false, reason: 'deadline-passed' });
		expect(submit(allowLate(NEW_FILING, true), late, true)).toEqual({
			ok: true,
			value: filing('submitted', true)
		});
	});

	test('the organiser takes a late permission back', () => {
		expect(mayWrite(allowLate(filing('draft', true), false), late)).toEqual({
			ok: false,
			reason: 'deadline-passed'
		});
	});

	test.each(FAISCEAU_STATES)('%s is accepted only once submitted', (state) => {
		expect(accept(filing(state))).toEqual(
			state === 'submitted'
				? { ok: true, value: filing('accepted') }
				: { ok: false, reason: 'not-submitted' }
		);
	});

	test.each(FAISCEAU_STATES)(
		'%s is sent back only once submitted, to be answered late',
		(state) => {
			expect(sendBack(filing(state), 2)).toEqual(
				state === 'submitted'
					? { ok: true, value: filing('sent-back', true) }
					: { ok: false, reason: 'not-submitted' }
			);
		}
	);

	test('nothing is sent back without a word', () => {
		expect(sendBack(filing('submitted'), 0)).toEqual({ ok: false, reason: 'no-remark' });
	});

	test.each(FAISCEAU_STATES)('%s is reopened only once handed in', (state) => {
		expect(reopen(filing(state))).toEqual(
			state === 'submitted' || state === 'accepted'
				? { ok: true, value: filing('draft', true) }
				: { ok: false, reason: 'not-submitted' }
		);
	});
});

test('whatever is tried in whatever order, what was handed in changes only by the organiser', () => {
	const acts = {
		submit: (now: Filing, moment: Moment) => submit(now, moment, true),
		accept: (now: Filing) => accept(now),
		sendBack: (now: Filing) => sendBack(now, 1),
		reopen: (now: Filing) => reopen(now)
	};
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(
					fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
					fc.constantFrom(inTime, late)
				)
			),
			(tries) => {
				let now = NEW_FILING;
				for (const [act, moment] of tries) {
					const outcome = acts[act](now, moment);
					if (!outcome.ok) continue;
					expect(act === 'submit').toBe(mayWrite(now, moment).ok);
					expect(outcome.value).not.toEqual(now);
					now = outcome.value;
				}
			}
		)
	);
});
