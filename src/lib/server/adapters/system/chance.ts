import type { Chance } from '#lib/server/application/ports/system.port.ts';

/** Not for secrets: it only spreads retries over time. */
export const randomChance: Chance = { next: () => Math.random() };
