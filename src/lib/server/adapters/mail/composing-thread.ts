/** The thread of guest-message.composer.ts: takes lists of letters, answers them composed, in order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { GuestLetter } from '#lib/server/application/ports/messaging.port.ts';
import { createLetterWriting } from './guest-message.composer.ts';

const compose = createLetterWriting(workerData as string);

parentPort?.on('message', (letters: readonly GuestLetter[]) => {
	parentPort?.postMessage(letters.map((letter) => compose(letter).mime));
});
