import type { FileOwner } from '#lib/server/application/files.usecases.ts';
import type { TestApplication } from './application.ts';
import { plannedMasterclass } from './planned-masterclass.ts';
import { takePart } from './recruiting.ts';

/** A company that takes part in a masterclass, whose organiser sends its files. */
export const participationOf = async (
	installation: TestApplication
): Promise<FileOwner & { userId: string }> => {
	const organiser = await installation.organiser();
	const masterclass = plannedMasterclass(installation, organiser);
	const scope = installation.inFrontOf(organiser, masterclass.id);
	return {
		masterclassId: masterclass.id,
		participationId: takePart(installation, scope, 'Ombrières du Nord'),
		participantId: null,
		userId: organiser.userId
	};
};
