import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import type { Ports, Repositories } from './ports/ports.ts';

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
