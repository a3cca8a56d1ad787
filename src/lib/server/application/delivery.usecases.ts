import { millisecondsInMinute } from 'date-fns/constants';
import { pauseAfter } from '#lib/domain/messaging/back-off.ts';
import { verdictOf, type DeliveryOutcome } from '#lib/domain/messaging/verdict.ts';
import type { Message } from '#lib/domain/messaging/message.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileMessages } from './reconcile.ts';

/** A lease outlasts the longest talk with a mail server, by its timeouts. */
const LEASE = 5 * millisecondsInMinute;

/** What keeps messages from leaving: the mail server itself. Times are epoch milliseconds. */
export type TransportPause = {
	readonly until: number;
	readonly since: number;
	readonly said: string;
};

/** A message on its way, and what became of it. */
type HandedOver = { readonly message: Message; readonly outcome: DeliveryOutcome };

type Claimed = NonNullable<ReturnType<Repositories['delivery']['claim']>>;

/** Hands over what was approved, one message at a time for each caller. */
export const createDeliveryUseCases = (
	ports: Pick<Ports, 'store' | 'clock' | 'ids' | 'chance' | 'mailer' | 'log' | 'settings'>
) => {
	const owner = ports.ids.next('run');
	const steps: {
		readonly last: HandedOver | null;
		readonly wanted: boolean;
		readonly answer: Pick<PromiseWithResolvers<Claimed | null>, 'resolve' | 'reject'>;
	}[] = [];
	let faults = 0;
	let pause: TransportPause | null = null;

	const envelopeOf = (message: Message) => ({
		from: ports.settings.mailFrom.address,
		to: message.recipientEmail,
		demo: message.demo
	});

	/** The server answered, or it did not: that decides whether everything else waits. */
	const regard = (outcome: DeliveryOutcome, now: number): void => {
		if (outcome.kind !== 'transport') {
			faults = 0;
			pause = null;
			return;
		}
		faults += 1;
		pause = {
			until: now + pauseAfter(faults),
			since: pause?.since ?? now,
			said: outcome.reply
		};
		ports.log.warn({ reply: outcome.reply, faults }, 'the mail server does not take messages');
	};

	/**
	 * Saves what became of the last message and takes the next. The steps of all callers that come in
	 * one turn of the event loop share a transaction: the disk is waited for once.
	 *
	 * @param wanted whether to take another
	 * @returns null when nothing is due, or may leave now
	 */
	const step = (last: HandedOver | null, wanted: boolean): Promise<Claimed | null> => {
		const { promise, ...answer } = Promise.withResolvers<Claimed | null>();
		if (steps.push({ last, wanted, answer }) === 1) setImmediate(takeSteps);
		return promise;
	};

	const takeSteps = (): void => {
		const taken = steps.splice(0);
		const now = ports.clock.now();
		for (const { last } of taken) if (last) regard(last.outcome, now);
		const open = ports.mailer.configured && (!pause || pause.until <= now);
		const nothing = taken.every(({ last }) => !last);
		try {
			if (nothing && (!open || !ports.store.read((r) => r.delivery.isDue(now))))
				return taken.forEach(({ answer }) => answer.resolve(null));
			const claimed = ports.store.write((r) => {
				for (const { last } of taken) if (last) settle(r, last, now);
				return taken.map(({ wanted }) =>
					open && wanted ? r.delivery.claim(owner, now, now + LEASE) : null
				);
			});
			taken.forEach(({ answer }, index) => answer.resolve(claimed[index] ?? null));
		} catch (error) {
			taken.forEach(({ answer }) => answer.reject(error));
		}
	};

	const settle = (r: Repositories, { message, outcome }: HandedOver, now: number): void => {
		const verdict = verdictOf(message, outcome, now, ports.chance.next());
		r.delivery.finish(message.id, owner, verdict, now);
		// What was thought to arrive did not: another message may be needed, or one less.
		if (verdict.state === 'failed' && message.masterclassId !== null)
			reconcileMessages(r, ports, message.masterclassId);
	};

	return {
		/** At start: an earlier run may have been killed while it was sending. */
		recover: (): number => ports.store.write((r) => r.delivery.takeBack(ports.clock.now())),

		/**
		 * Hands over what is due, one message after the other; several callers share the work.
		 *
		 * @param stopping whether to leave the rest for later
		 * @returns how many messages the mail server was asked to take
		 */
		deliver: async (stopping: () => boolean = () => false): Promise<number> => {
			let count = 0;
			let claimed = await step(null, !stopping());
			while (claimed) {
				const { message, mime } = claimed;
				const outcome = await ports.mailer.deliver(mime, envelopeOf(message));
				count += 1;
				claimed = await step({ message, outcome }, !stopping());
			}
			return count;
		},

		/** Marks as missed what did not leave while it made sense. */
		expire: (): void => {
			ports.store.write((r) => r.delivery.expire(ports.clock.now()));
		},

		/** For the interface and the health page. */
		status: () => {
			const now = ports.clock.now();
			return {
				configured: ports.mailer.configured,
				pause,
				...ports.store.read((r) => r.delivery.waiting(now))
			};
		}
	};
};
