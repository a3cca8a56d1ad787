import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import { drawLink, openLink } from './links.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { OrganiserScope } from './scope.ts';

export type NewOrganiser = {
	readonly name: string;
	readonly email: string;
	readonly password: string;
};

/** The subject of the one link that belongs to nobody yet. */
const INSTALLATION = 'installation';

/** Inserts an account inside a transaction; answers its identifier. */
export const insertOrganiser = (
	ports: Ports,
	r: Repositories,
	organiser: { name: string; email: string; locale: string },
	passwordHash: string
): string => {
	const id = ports.ids.next('usr');
	r.organisers.insert({ id, ...organiser, createdAt: ports.clock.now() }, passwordHash);
	return id;
};

/** Accounts and sessions of organisers. */
export const createOrganiserUseCases = (ports: Ports) => ({
	/**
	 * The one-use address that creates the first organiser; null once there is one. A new one each
	 * start: only the newest works.
	 */
	firstOrganiserUrl: (): string | null =>
		ports.store.write((r) => {
			if (r.organisers.count() > 0) return null;
			r.accessLinks.revokeAll('first-organiser', INSTALLATION, ports.clock.now());
			const { token, link } = drawLink(ports, {
				purpose: 'first-organiser',
				subjectId: INSTALLATION
			});
			r.accessLinks.insert(link);
			return `${ports.settings.publicUrl}/welcome/${token}`;
		}),

	/** Whether a first-organiser token is still good. */
	isFirstOrganiserToken: (token: string): boolean =>
		ports.store.read(
			(r) => r.organisers.count() === 0 && openLink(ports, r, 'first-organiser', token) !== null
		),

	createFirst: async (
		token: string,
		organiser: NewOrganiser,
		locale: string
	): Promise<Result<string, 'link-not-good'>> => {
		const passwordHash = await ports.passwords.hash(organiser.password);
		return ports.store.write((r) => {
			const link = openLink(ports, r, 'first-organiser', token);
			if (!link || r.organisers.count() > 0) return refused('link-not-good');
			r.accessLinks.use(link.id, ports.clock.now());
			return accepted(insertOrganiser(ports, r, { ...organiser, locale }, passwordHash));
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
				: accepted(insertOrganiser(ports, r, { ...organiser, locale }, passwordHash))
		);
	},

	list: (_scope: OrganiserScope) => ports.store.read((r) => r.organisers.list()),

	/** Where this organiser is signed in, newest first; the tokens stay where they are. */
	sessions: (scope: OrganiserScope) =>
		ports.store
			.read((r) => r.organisers.sessionsOf(scope.userId, ports.clock.now()))
			.map(({ id, createdAt, userAgent }) => ({
				id,
				createdAt,
				userAgent,
				current: id === scope.sessionId
			})),

	endSession: (scope: OrganiserScope, sessionId: string): void =>
		ports.store.write((r) => r.organisers.endSession(scope.userId, sessionId)),

	endOtherSessions: (scope: OrganiserScope): void =>
		ports.store.write((r) => r.organisers.endSessions(scope.userId, scope.sessionId)),

	update: (scope: OrganiserScope, changes: { name?: string; locale?: string }): void =>
		ports.store.write((r) => r.organisers.update(scope.userId, changes, ports.clock.now()))
});
