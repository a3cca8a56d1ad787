import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { drawLink, openLink } from './links.ts';
import { insertOrganiser } from './organisers.usecases.ts';
import type { Ports } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';
import { composeSystemMail } from './system-mail.ts';

/** One waiting invitation an address: a new one revokes the former. */
const subjectOf = (email: string) => `colleague:${email.toLowerCase()}`;

/** Inviting another organiser to the application, and joining it. */
export const createColleagueUseCases = (ports: Ports) => ({
	/**
	 * Invites somebody by mail. The address of the link is also returned, so that it can be passed on
	 * by hand where no mail server is set.
	 */
	invite: async (
		scope: OrganiserScope,
		email: string
	): Promise<Result<{ url: string }, 'email-taken'>> => {
		if (ports.store.read((r) => r.organisers.findByEmail(email))) return refused('email-taken');
		const { token, link } = drawLink(ports, {
			purpose: 'organiser-invitation',
			subjectId: subjectOf(email),
			details: { email, invitedBy: scope.userId }
		});
		const url = `${ports.settings.publicUrl}/join/${token}`;
		const mail = composeSystemMail(ports, {
			kind: 'organiser-invitation',
			locale: scope.locale,
			to: { name: '', address: email },
			url,
			expiresAt: link.expiresAt ?? 0,
			from: scope.name
		});
		return ports.store.write((r) => {
			if (r.organisers.findByEmail(email)) return refused('email-taken');
			r.accessLinks.revokeAll('organiser-invitation', link.subjectId, link.createdAt);
			r.accessLinks.insert(link);
			r.messages.insert(mail);
			return accepted({ url });
		});
	},

	/** The address invited by a link that still opens, or null. */
	invitedEmail: (token: string): string | null =>
		ports.store.read(
			(r) => openLink(ports, r, 'organiser-invitation', token)?.details.email ?? null
		),

	join: async (
		token: string,
		organiser: { name: string; password: string },
		locale: string
	): Promise<Result<{ email: string }, 'link-not-good'>> => {
		const passwordHash = await ports.passwords.hash(organiser.password);
		return ports.store.write((r) => {
			const link = openLink(ports, r, 'organiser-invitation', token);
			const email = link?.details.email;
			if (!link || !email || r.organisers.findByEmail(email)) return refused('link-not-good');
			r.accessLinks.use(link.id, ports.clock.now());
			insertOrganiser(ports, r, { name: organiser.name, email, locale }, passwordHash);
			return accepted({ email });
		});
	}
});
