import { Worker } from 'node:worker_threads';
import type {
	ComposedGuestMessage,
	GuestLetter,
	GuestMessageComposer
} from '#lib/server/application/ports/messaging.port.ts';
import { createCalendarWriter } from '../calendar/ics.writer.ts';
import { createMessageComposer } from './message.composer.ts';

/** From the folder the application runs in: Node runs this file from its source. */
const THREAD = 'src/lib/server/adapters/mail/composing-thread.ts';

/** The guests of one masterclass are composed here before a thread has started. */
const FEW = 15;

/** Milliseconds without work after which the thread ends, and its memory with it. */
const IDLE = 30_000;

/** Composes a guest's letter, and its calendar file if it has one, in the thread that calls. */
export const createLetterWriting = (origin: string) => {
	const calendar = createCalendarWriter(origin);
	const composer = createMessageComposer(origin);
	return (guest: GuestLetter): ComposedGuestMessage => {
		const file = guest.calendar && calendar.invitation(guest.calendar);
		const part = guest.calendar?.part;
		return {
			...composer.compose({ ...guest.letter, calendar: part && file ? { part, file } : null }),
			file
		};
	};
};

/**
 * Composes many letters in a thread of its own: pages are answered and messages leave meanwhile.
 *
 * @param origin our public address
 */
export const createGuestMessageComposer = (origin: string): GuestMessageComposer => {
	const compose = createLetterWriting(origin);
	let thread: ReturnType<typeof startThread> | null = null;

	const startThread = () => {
		const worker = new Worker(`./${THREAD}`, {
			workerData: origin,
			execArgv: []
		});
		const waiting: PromiseWithResolvers<Uint8Array[]>[] = [];
		const end = () => {
			clearTimeout(idle);
			if (thread?.worker === worker) thread = null;
			void worker.terminate();
		};
		const idle = setTimeout(() => {
			if (waiting.length === 0) end();
		}, IDLE).unref();
		worker.on('message', (composed: Uint8Array[]) => {
			idle.refresh();
			waiting.shift()?.resolve(composed);
			if (waiting.length === 0) worker.unref();
		});
		worker.on('error', (error) => {
			end();
			waiting.splice(0).forEach(({ reject }) => reject(error));
		});
		return {
			worker,
			compose: (letters: readonly GuestLetter[]): Promise<Uint8Array[]> => {
				const answer = Promise.withResolvers<Uint8Array[]>();
				waiting.push(answer);
				worker.ref();
				idle.refresh();
				worker.postMessage(letters);
				return answer.promise;
			}
		};
	};

	return {
		compose,
		composeAll: async (letters) => {
			if (letters.length <= FEW) return letters.map((letter) => compose(letter).mime);
			thread ??= startThread();
			return thread.compose(letters);
		}
	};
};
