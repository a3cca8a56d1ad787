import type { FileOwner } from '#lib/server/application/files.usecases.ts';
import type { TestApplication } from './application.ts';
import { plannedMasterclass } from './planned-masterclass.ts';
import { organisationDetails } from './recruiting.ts';

/** A company that takes part in a masterclass, whose organiser sends its files. */
export const participationOf = async (
	installation: TestApplication
): Promise<FileOwner & { userId: string }> => {
	const organiser = await installation.organiser();
	const masterclass = plannedMasterclass(installation, organiser);
	const scope = installation.inFrontOf(organiser, masterclass.id);
	const company = installation.app.recruiting.join(scope, {
		organisation: { details: organisationDetails('Ombrières du Nord') },
		role: 'company',
		stage: 'confirmed',
		people: []
	});
	if (!company.ok) throw new Error(company.reason);
	return {
		masterclassId: masterclass.id,
		participationId: company.value,
		participantId: null,
		userId: organiser.userId
	};
};
