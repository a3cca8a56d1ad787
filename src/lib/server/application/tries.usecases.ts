import type { Ports } from './ports/ports.ts';

/** Limits tries at forms that strangers can reach; the counts survive a restart. */
export const createTriesUseCases = (ports: Ports) => ({
	/**
	 * Counts one try under each key.
	 *
	 * @returns milliseconds to wait, 0 while every key has room
	 */
	wait: (keys: readonly { key: string; max: number }[], windowMs: number): number => {
		const now = ports.clock.now();
		return ports.store.write((r) =>
			Math.max(
				0,
				...keys.map(({ key, max }) => {
					// The key may hold an e-mail address: only its hash is kept.
					const { tries, windowEndsAt } = r.rateLimits.count(
						ports.secrets.hash(key),
						now,
						windowMs
					);
					return tries > max ? windowEndsAt - now : 0;
				})
			)
		);
	},

	/** Forgets the tries of a key, after a success. */
	clear: (key: string): void =>
		ports.store.write((r) => r.rateLimits.clear(ports.secrets.hash(key))),

	sweep: (): void => ports.store.write((r) => r.rateLimits.sweep(ports.clock.now()))
});
