import { SPACE_STAGES, spaceStage, type SpaceStage } from '#lib/domain/access/guest-rights.ts';
import { mayOrganiser, type MasterclassRight } from '#lib/domain/access/rights.ts';
import { endOf, factsOf } from '#lib/domain/invitations/facts.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type { GuestSession } from './ports/access.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { Organiser } from './ports/organiser.port.ts';
import type { SpaceOwner } from './ports/space.port.ts';
import type { GuestScope, MasterclassScope, OrganiserScope } from './scope.ts';

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
	},

	/**
	 * The scope of whoever holds a space's cookie. An organiser who looks may see it at a later stage
	 * than the present one, never at an earlier one.
	 *
	 * @returns null when the cookie opens nothing: another space's, ended, or the space is no more
	 */
	guestOf: (token: string, spaceId: string): GuestScope | null =>
		ports.store.read((r) => {
			const session = r.guestSessions.findByHash(ports.secrets.hash(token));
			if (session?.participantId !== spaceId || session.expiresAt <= ports.clock.now()) return null;
			const owner = r.spaces.find(spaceId);
			const masterclass = owner && r.masterclasses.find(owner.masterclassId);
			if (!owner || !masterclass) return null;
			if (!mayStillLook(r, session, masterclass.id)) return null;
			const stage = stageOfSpace(r, ports, masterclass, owner);
			if (stage === null) return null;
			return {
				sessionId: session.id,
				participantId: owner.participantId,
				participationId: owner.participationId,
				masterclassId: owner.masterclassId,
				contactId: owner.contactId,
				role: owner.role,
				stage: later(stage, session.previewStage),
				preview: session.previewedBy !== null
			} as GuestScope;
		})
});

/** The stage a masterclass has reached for its guests; null when it is closed. */
export const stageOf = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	masterclass: Masterclass
): SpaceStage | null =>
	spaceStage(
		{
			status: masterclass.status,
			ends: endOf(factsOf(masterclass)),
			opened: r.shares.opened(masterclass.id)
		},
		ports.clock.now()
	);

/**
 * The stage of one guest's space; null when it is no more. Who takes part no longer has none, but a
 * company that began its document: that remains its own.
 */
export const stageOfSpace = (
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	masterclass: Masterclass,
	owner: Pick<SpaceOwner, 'stage' | 'participationId'>
): SpaceStage | null => {
	const stage = stageOf(r, ports, masterclass);
	if (stage === null || !isClosed(owner.stage)) return stage;
	return r.faisceaux.ofParticipation(owner.participationId) === null ? null : 'left';
};

/** Whoever looks at a guest's space must still be allowed to look at the masterclass. */
const mayStillLook = (
	r: Repositories,
	{ previewedBy }: GuestSession,
	masterclassId: string
): boolean =>
	previewedBy === null || mayOrganiser(r.masterclasses.roleOf(masterclassId, previewedBy), 'look');

const later = (present: SpaceStage, wished: SpaceStage | null): SpaceStage =>
	wished !== null && SPACE_STAGES.indexOf(wished) > SPACE_STAGES.indexOf(present)
		? wished
		: present;

const organiserScope = (organiser: Organiser, sessionId: string): OrganiserScope =>
	({
		userId: organiser.id,
		sessionId,
		name: organiser.name,
		email: organiser.email,
		locale: organiser.locale
	}) as OrganiserScope;
