import type { Clock } from '#lib/server/application/ports/system.port.ts';

/** The machine's clock; everything else takes the instant as an argument. */
export const systemClock: Clock = { now: () => Date.now() };
