import { mayOrganiser, type MasterclassRight } from '#lib/domain/access/rights.ts';
import type { Ports } from './ports/ports.ts';
import type { Organiser } from './ports/organiser.port.ts';
import type { MasterclassScope, OrganiserScope } from './scope.ts';

/** The only place where scopes are made: whoever holds one was checked. */
export const createAccessUseCases = (ports: Ports) => ({
	/** The scope of a session that the sign-in library has recognised; null when its account is gone. */
	organiserOf: (session: { userId: string; sessionId: string }): OrganiserScope | null => {
		const organiser = ports.store.read((r) => r.organisers.find(session.userId));
		return organiser && organiserScope(organiser, session.sessionId);
	},

	/**
	 * The scope of an organiser on a masterclass for one right.
	 *
	 * @returns `unknown` when there is nothing this organiser may look at, `forbidden` when the role
	 *   allows looking but not this
	 */
	masterclassFor: <Right extends MasterclassRight>(
		organiser: OrganiserScope,
		masterclassId: string,
		right: Right
	): MasterclassScope<Right | 'look'> | 'unknown' | 'forbidden' => {
		const role = ports.store.read((r) => r.masterclasses.roleOf(masterclassId, organiser.userId));
		if (role === null || !mayOrganiser(role, 'look')) return 'unknown';
		if (!mayOrganiser(role, right)) return 'forbidden';
		return {
			masterclassId,
			role,
			organiser,
			rights: { look: true, [right]: true }
		} as MasterclassScope<Right | 'look'>;
	}
});

const organiserScope = (organiser: Organiser, sessionId: string): OrganiserScope =>
	({
		userId: organiser.id,
		sessionId,
		name: organiser.name,
		email: organiser.email,
		locale: organiser.locale
	}) as OrganiserScope;
