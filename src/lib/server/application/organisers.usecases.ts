import { linkState, LINK_LIFETIME } from '#lib/domain/access/link.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { AccessLink } from './ports/access.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';

export type NewOrganiser = {
	readonly name: string;
	readonly email: string;
	readonly password: string;
};

/** How long a password must be; long beats complicated (OWASP ASVS 5, 6.2.1). */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

/** Accounts of organisers: the first by a one-use link, the others by invitation. */
export const createOrganiserUseCases = (ports: Ports) => {
	const newLink = (
		purpose: AccessLink['purpose'],
		subjectId: string,
		details: Record<string, string>
	): { token: string; link: AccessLink } => {
		const now = ports.clock.now();
		const token = ports.secrets.token();
		const lifetime = LINK_LIFETIME[purpose];
		return {
			token,
			link: {
				id: ports.ids.next('lnk'),
				tokenHash: ports.secrets.hash(token),
				purpose,
				subjectId,
				masterclassId: null,
				details,
				createdAt: now,
				expiresAt: lifetime === undefined ? null : now + lifetime,
				usedAt: null,
				revokedAt: null
			}
		};
	};

	const openLink = (r: Repositories, purpose: AccessLink['purpose'], token: string) => {
		const link = r.accessLinks.findByHash(purpose, ports.secrets.hash(token));
		return link && linkState(link, ports.clock.now()) === 'open' ? link : null;
	};

	const insertOrganiser = (
		r: Repositories,
		organiser: { name: string; email: string; locale: string },
		passwordHash: string
	) => {
		const id = ports.ids.next('usr');
		r.organisers.insert({ id, ...organiser, createdAt: ports.clock.now() }, passwordHash);
		return id;
	};

	return {
		/**
		 * The one-use address that creates the first organiser; null once there is one. A new one each
		 * start: only the newest works.
		 */
		firstOrganiserUrl: (): string | null =>
			ports.store.write((r) => {
				if (r.organisers.count() > 0) return null;
				const { token, link } = newLink('first-organiser', 'installation', {});
				r.accessLinks.revokeAll('first-organiser', 'installation', link.createdAt);
				r.accessLinks.insert(link);
				return `${ports.settings.publicUrl}/welcome/${token}`;
			}),

		/** Whether a first-organiser token is still good. */
		isFirstOrganiserToken: (token: string): boolean =>
			ports.store.read(
				(r) => r.organisers.count() === 0 && openLink(r, 'first-organiser', token) !== null
			),

		createFirst: async (
			token: string,
			organiser: NewOrganiser,
			locale: string
		): Promise<Result<string, 'link-not-good'>> => {
			const passwordHash = await ports.passwords.hash(organiser.password);
			return ports.store.write((r) => {
				const link = openLink(r, 'first-organiser', token);
				if (!link || r.organisers.count() > 0) return refused('link-not-good');
				if (!r.accessLinks.use(link.id, ports.clock.now())) return refused('link-not-good');
				return accepted(insertOrganiser(r, { ...organiser, locale }, passwordHash));
			});
		},

		/** Creates an account at once; for the command line, whose user already owns the machine. */
		create: async (
			organiser: NewOrganiser,
			locale: string
		): Promise<Result<string, 'email-taken'>> => {
			const passwordHash = await ports.passwords.hash(organiser.password);
			return ports.store.write((r) =>
				r.organisers.findByEmail(organiser.email)
					? refused('email-taken')
					: accepted(insertOrganiser(r, { ...organiser, locale }, passwordHash))
			);
		},

		list: (_scope: OrganiserScope) => ports.store.read((r) => r.organisers.list()),

		sessions: (scope: OrganiserScope) =>
			ports.store
				.read((r) => r.organisers.sessionsOf(scope.userId, ports.clock.now()))
				.map(({ token: _token, ...session }) => ({
					...session,
					current: session.id === scope.sessionId
				})),

		endSession: (scope: OrganiserScope, sessionId: string): void =>
			ports.store.write((r) => r.organisers.endSession(scope.userId, sessionId)),

		endOtherSessions: (scope: OrganiserScope): void =>
			ports.store.write((r) => r.organisers.endSessions(scope.userId, scope.sessionId)),

		update: (scope: OrganiserScope, changes: { name?: string; locale?: string }): void =>
			ports.store.write((r) => r.organisers.update(scope.userId, changes, ports.clock.now()))
	};
};
