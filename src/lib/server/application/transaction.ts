import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { SpaceOwner } from './ports/space.port.ts';
import type { GuestScope } from './scope.ts';

/** Who acts, and on which masterclass, if on one. */
type Act = {
	readonly masterclassId: string | null;
	readonly organiser: { readonly userId: string };
};

/** The masterclass of a checked scope, as it stands in the caller's transaction. */
export const masterclassOf = (r: Repositories, masterclassId: string): Masterclass => {
	const masterclass = r.masterclasses.find(masterclassId);
	if (masterclass === null) throw new Error(`no masterclass ${masterclassId}`);
	return masterclass;
};

/** Whose space a checked scope stands in. */
export const spaceOwnerOf = (r: Repositories, scope: GuestScope): SpaceOwner => {
	const owner = r.spaces.find(scope.participantId);
	if (owner === null) throw new Error(`no space ${scope.participantId}`);
	return owner;
};

/** Writes the line of history of what a guest did in their space, in its transaction. */
export const recordByGuest = (
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'ids'>,
	{ masterclassId, participationId, name }: SpaceOwner,
	kind: string,
	details: Record<string, unknown> = {}
): void =>
	r.activities.append({
		id: ports.ids.next('act'),
		masterclassId,
		userId: null,
		at: ports.clock.now(),
		kind,
		details: { participationId, name, ...details }
	});

/** Writes the line of history of an act, in the transaction that does it. */
export const record = (
	r: Repositories,
	ports: Pick<Ports, 'clock' | 'ids'>,
	{ masterclassId, organiser }: Act,
	kind: string,
	details: Record<string, unknown> = {}
): void =>
	r.activities.append({
		id: ports.ids.next('act'),
		masterclassId,
		userId: organiser.userId,
		at: ports.clock.now(),
		kind,
		details
	});
