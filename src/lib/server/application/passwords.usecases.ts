import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { drawLink, openLink } from './links.ts';
import type { Ports } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';
import { composeSystemMail } from './system-mail.ts';

/** Changing a password, and choosing a new one after forgetting it. */
export const createPasswordUseCases = (ports: Ports) => ({
	/** Changes the password; every other session ends. */
	change: async (
		scope: OrganiserScope,
		current: string,
		next: string
	): Promise<Result<void, 'wrong-password'>> => {
		const stored = ports.store.read((r) => r.organisers.passwordHash(scope.userId));
		if (stored === null || !(await ports.passwords.verify(current, stored)))
			return refused('wrong-password');
		const hash = await ports.passwords.hash(next);
		ports.store.write((r) => {
			r.organisers.setPassword(scope.userId, hash, ports.clock.now());
			r.organisers.endSessions(scope.userId, scope.sessionId);
		});
		return accepted(undefined);
	},

	/**
	 * Sends a link to the account of this address, if there is one. Nobody waits for it: the time of
	 * an answer would tell which addresses have accounts.
	 */
	requestReset: async (email: string): Promise<void> => {
		await new Promise((resolve) => setImmediate(resolve));
		const organiser = ports.store.read((r) => r.organisers.findByEmail(email));
		if (!organiser) return;
		const { token, link } = drawLink(ports, {
			purpose: 'password-reset',
			subjectId: organiser.id
		});
		const mail = composeSystemMail(ports, {
			kind: 'password-reset',
			locale: organiser.locale,
			to: { name: organiser.name, address: organiser.email },
			url: `${ports.settings.publicUrl}/password/${token}`,
			expiresAt: link.expiresAt ?? 0
		});
		ports.store.write((r) => {
			r.accessLinks.revokeAll('password-reset', organiser.id, link.createdAt);
			r.accessLinks.insert(link);
			r.messages.insert(mail);
		});
	},

	isResetToken: (token: string): boolean =>
		ports.store.read((r) => openLink(ports, r, 'password-reset', token) !== null),

	/** Chooses a new password by the link; every session of the account ends. */
	reset: async (token: string, password: string): Promise<Result<void, 'link-not-good'>> => {
		const hash = await ports.passwords.hash(password);
		return ports.store.write((r) => {
			const link = openLink(ports, r, 'password-reset', token);
			if (!link || !r.accessLinks.use(link.id, ports.clock.now())) return refused('link-not-good');
			r.organisers.setPassword(link.subjectId, hash, ports.clock.now());
			r.organisers.endSessions(link.subjectId, null);
			return accepted(undefined);
		});
	},

	/** Sets a password at once; for the command line, whose user already owns the machine. */
	set: async (email: string, password: string): Promise<Result<void, 'unknown-email'>> => {
		const hash = await ports.passwords.hash(password);
		return ports.store.write((r) => {
			const organiser = r.organisers.findByEmail(email);
			if (!organiser) return refused('unknown-email');
			r.organisers.setPassword(organiser.id, hash, ports.clock.now());
			r.organisers.endSessions(organiser.id, null);
			return accepted(undefined);
		});
	}
});
