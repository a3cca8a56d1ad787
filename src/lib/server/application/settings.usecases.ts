import type { Ports } from './ports/ports.ts';
import type { SettingKey } from './ports/settings.port.ts';
import type { OrganiserScope } from './scope.ts';

/** What organisers set for the whole installation: the organising body of the privacy notice. */
export const createSettingsUseCases = (ports: Ports) => ({
	all: () => ports.store.read((r) => r.settings.all()),

	save: (_scope: OrganiserScope, values: Partial<Record<SettingKey, string>>): void => {
		const now = ports.clock.now();
		ports.store.write((r) => {
			for (const [key, value] of Object.entries(values))
				r.settings.set(key as SettingKey, value, now);
		});
	},

	/** Whether messages can leave. */
	mail: () => ({ configured: ports.mailer.configured }),

	/** Reaches the mail server without sending; null when all is well, else what it said. */
	checkMail: (): Promise<string | null> => ports.mailer.verify()
});
