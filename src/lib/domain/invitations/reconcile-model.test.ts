import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarFacts } from '../messaging/message.ts';
import { sameFacts, sameSchedule } from './facts.ts';
import { methodOf, type CalendarMessage } from './held.ts';
import { isNewer, nextSequence, nextStamp, type Version } from './identity.ts';
import { reconcile } from './reconcile.ts';

/**
 * One person, three addresses of which one refuses everything, and the calendars behind them, which
 * follow RFC 5546 §2.1.5. Whatever happens in whatever order, once all that waits has left, the right
 * calendar holds the right event and no other holds any.
 */
const addresses = ['zoe@example.org', 'z.lefevre@example.test', 'gone@example.org'] as const;
const refuses = 'gone@example.org';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Frozen = Mutable<CalendarMessage> & { version: Version | null };
type Calendar = { sequence: number; stamp: number; entry: CalendarFacts | null };
type Outcome = 'sent' | 'refused' | 'passing' | 'cut-received' | 'cut-lost' | 'given-up';

type Step =
	| { do: 'move'; hour: number }
	| { do: 'reword'; word: number }
	| { do: 'join'; address: number }
	| { do: 'leave' | 'approve' | 'hold' | 'set-aside' | 'begin' }
	| { do: 'end' | 'deliver'; outcome: Outcome };

class World {
	now = Date.UTC(2027, 0, 4, 9);
	address: string | null = null;
	facts: CalendarFacts = {
		summary: 'Transition',
		start: Date.UTC(2027, 2, 18, 8),
		minutes: 90,
		location: 'Mairie'
	};
	messages: Frozen[] = [];
	readonly calendars = new Map<string, Calendar>();
	readonly forgetful: boolean;

	constructor(forgetful: boolean) {
		this.forgetful = forgetful;
	}

	get wanted() {
		return this.address === null ? null : { address: this.address, facts: this.facts };
	}

	step(step: Step): void {
		this.now += 200;
		if (step.do === 'move') this.facts = { ...this.facts, start: Date.UTC(2027, 2, 18, step.hour) };
		if (step.do === 'reword') this.facts = { ...this.facts, summary: `Transition ${step.word}` };
		if (step.do === 'join') this.address = addresses[step.address] ?? null;
		if (step.do === 'leave') this.address = null;
		if (step.do === 'approve') this.approve();
		if (step.do === 'hold') this.turn('draft', 'held');
		if (step.do === 'set-aside') this.turn('draft', 'cancelled');
		if (step.do === 'begin' && !this.messages.some(({ state }) => state === 'sending'))
			this.turn('queued', 'sending');
		if (step.do === 'end') this.end(step.outcome);
		if (step.do === 'deliver') {
			this.approve();
			this.turn('queued', 'sending');
			this.reconcile();
			this.end(step.outcome);
		}
		this.reconcile();
	}

	/** Applies the plan, then checks that a second look finds nothing to do. */
	reconcile(insist: boolean = false): void {
		const plan = reconcile(this.messages, this.wanted, insist);
		for (const message of this.messages) {
			const newer = plan.refresh.find(({ id }) => id === message.id);
			if (newer) message.facts = newer.facts;
			if ([...plan.withdraw, ...plan.supersede].includes(message.id)) message.state = 'superseded';
		}
		for (const draft of plan.create)
			this.messages.push({
				...draft,
				id: `m${this.messages.length + 1}`,
				state: 'draft',
				ambiguous: false,
				version: null
			});
		const again = reconcile(this.messages, this.wanted);
		expect([...again.create, ...again.refresh, ...again.withdraw, ...again.supersede]).toEqual([]);
		for (const address of addresses)
			expect(this.waiting(address).length, 'one message waits at most').toBeLessThanOrEqual(1);
	}

	waiting(address: string): Frozen[] {
		return this.messages.filter(
			(message) => message.address === address && /draft|held|queued/.test(message.state)
		);
	}

	approve(): void {
		for (const message of this.messages) {
			if (message.state !== 'draft' && message.state !== 'held') continue;
			const versions = this.messages.flatMap(({ version }) => version ?? []);
			const next = { method: methodOf(message.kind), facts: message.facts };
			const sequence = nextSequence(versions, next);
			const stamp = nextStamp(versions, this.now);
			for (const earlier of versions) expect(stamp).toBeGreaterThan(earlier.stamp);
			message.version = { ...next, sequence, stamp };
			message.state = 'queued';
		}
	}

	turn(from: CalendarMessage['state'], to: CalendarMessage['state']): void {
		const message = this.messages.find(({ state }) => state === from);
		if (message) message.state = to;
	}

	end(outcome: Outcome): void {
		const message = this.messages.find(({ state }) => state === 'sending');
		if (!message) return;
		const said = message.address === refuses ? 'refused' : outcome;
		if (said === 'sent' || said === 'cut-received') this.receive(message);
		if (said === 'sent') message.state = 'sent';
		else if (said === 'refused' || said === 'given-up') message.state = 'failed';
		else message.state = 'queued';
		if (said === 'cut-received' || said === 'cut-lost') message.ambiguous = true;
	}

	receive({ address, version }: Frozen): void {
		if (!version) throw new Error('a message left before its bytes were fixed');
		const calendar = this.calendars.get(address);
		if (calendar && !isNewer(version, calendar)) return;
		const { sequence, stamp } = version;
		const held = calendar?.entry;
		if (held && (version.method === 'CANCEL' || !sameSchedule(held, version.facts)))
			expect(sequence, 'who must answer again sees a higher number').toBeGreaterThan(
				calendar.sequence
			);
		if (version.method === 'REQUEST')
			this.calendars.set(address, { sequence, stamp, entry: version.facts });
		else if (this.forgetful) this.calendars.delete(address);
		else this.calendars.set(address, { sequence, stamp, entry: null });
	}

	/** The organiser approves everything and insists where something failed; the servers are well. */
	settle(): void {
		for (let round = 0; round < 3; round++) {
			for (let left = 0; left <= this.messages.length; left++) {
				this.turn('queued', 'sending');
				this.end('sent');
			}
			this.reconcile(true);
			this.approve();
			this.reconcile();
		}
		while (this.messages.some(({ state }) => state === 'queued' || state === 'sending')) {
			if (!this.messages.some(({ state }) => state === 'sending')) this.turn('queued', 'sending');
			this.end('sent');
			this.reconcile();
		}
	}
}

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({ do: fc.constant('move' as const), hour: fc.integer({ min: 7, max: 9 }) }),
	fc.record({ do: fc.constant('reword' as const), word: fc.integer({ min: 1, max: 2 }) }),
	fc.record({ do: fc.constant('join' as const), address: fc.integer({ min: 0, max: 2 }) }),
	fc.record({
		do: fc.constantFrom('leave', 'approve', 'approve', 'hold', 'set-aside', 'begin', 'begin')
	}) as fc.Arbitrary<Step>,
	fc.record({
		do: fc.constantFrom('end' as const, 'deliver' as const, 'deliver' as const),
		outcome: fc.constantFrom<Outcome[]>(
			'sent',
			'sent',
			'refused',
			'passing',
			'cut-received',
			'cut-lost',
			'given-up'
		)
	})
);

test('whatever happened, the right calendar ends with the right event and no other with any', () => {
	fc.assert(
		fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, forgetful) => {
			const world = new World(forgetful);
			for (const one of steps) world.step(one);
			world.settle();

			for (const address of addresses) {
				const entry = world.calendars.get(address)?.entry ?? null;
				if (world.address === address && address !== refuses) {
					expect(entry !== null && sameFacts(entry, world.facts)).toBe(true);
				} else expect(entry).toBeNull();
			}
		}),
		{ numRuns: 2000 }
	);
});
