import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { MasterclassScope } from './scope.ts';
import { record } from './transaction.ts';

/** Who organises a masterclass with whom. One owner always remains. */
export const createSharing = (ports: Ports) => ({
	members: (scope: MasterclassScope) =>
		ports.store.read((r) => r.masterclasses.members(scope.masterclassId)),

	/** Shares the masterclass with an organiser, or changes their role. One owner always remains. */
	share: (
		scope: MasterclassScope<'share'>,
		email: string,
		role: MasterclassScope['role']
	): Result<string, 'unknown-organiser' | 'last-owner'> =>
		ports.store.write((r) => {
			const organiser = r.organisers.findByEmail(email);
			if (organiser === null) return refused('unknown-organiser');
			if (role !== 'owner' && isLastOwner(r, scope.masterclassId, organiser.id))
				return refused('last-owner');
			r.masterclasses.setMember(scope.masterclassId, organiser.id, role, ports.clock.now());
			record(r, ports, scope, 'member-set', { name: organiser.name, role });
			return accepted(organiser.name);
		}),

	unshare: (scope: MasterclassScope<'share'>, userId: string): Result<null, 'last-owner'> =>
		ports.store.write((r) => {
			if (isLastOwner(r, scope.masterclassId, userId)) return refused('last-owner');
			r.masterclasses.removeMember(scope.masterclassId, userId);
			record(r, ports, scope, 'member-removed', { userId });
			return accepted(null);
		})
});

function isLastOwner(r: Repositories, masterclassId: string, userId: string): boolean {
	const owners = r.masterclasses.members(masterclassId).filter((member) => member.role === 'owner');
	return owners.length === 1 && owners[0]?.userId === userId;
}
