import { millisecondsInMinute } from 'date-fns/constants';
import { pauseAfter } from '#lib/domain/messaging/back-off.ts';
import { verdictOf, type DeliveryOutcome } from '#lib/domain/messaging/verdict.ts';
import type { Message } from '#lib/domain/messaging/message.ts';
import type { Ports } from './ports/ports.ts';
import { reconcileInvitations } from './reconcile-invitations.ts';

/** A lease outlasts the longest talk with a mail server, by its timeouts. */
const LEASE = 5 * millisecondsInMinute;

/** What keeps messages from leaving: the mail server itself. Times are epoch milliseconds. */
export type TransportPause = {
	readonly until: number;
	readonly since: number;
	readonly said: string;
};

/** Hands over what was approved, one message at a time for each caller. */
export const createDeliveryUseCases = (
	ports: Pick<Ports, 'store' | 'clock' | 'ids' | 'chance' | 'mailer' | 'log' | 'settings'>
) => {
	const owner = ports.ids.next('run');
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

	return {
		/** At start: an earlier run may have been killed while it was sending. */
		recover: (): number => ports.store.write((r) => r.delivery.takeBack(ports.clock.now())),

		/**
		 * Hands over the next message that is due.
		 *
		 * @returns whether there was one: call again
		 */
		deliverNext: async (): Promise<boolean> => {
			const now = ports.clock.now();
			if (!ports.mailer.configured || (pause && pause.until > now)) return false;
			if (!ports.store.read((r) => r.delivery.isDue(now))) return false;
			const claimed = ports.store.write((r) => r.delivery.claim(owner, now, now + LEASE));
			if (!claimed) return false;

			const outcome = await ports.mailer.deliver(claimed.mime, envelopeOf(claimed.message));

			const then = ports.clock.now();
			const verdict = verdictOf(claimed.message, outcome, then, ports.chance.next());
			ports.store.write((r) => {
				r.delivery.finish(claimed.message.id, owner, verdict, then);
				// What was thought to arrive did not: another message may be needed, or one less.
				if (verdict.state === 'failed' && claimed.message.masterclassId !== null)
					reconcileInvitations(r, ports, claimed.message.masterclassId);
			});
			regard(outcome, then);
			return true;
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
