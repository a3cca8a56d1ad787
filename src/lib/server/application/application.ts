import { createAccessUseCases } from './access.usecases.ts';
import { createCallUseCases } from './calls.usecases.ts';
import { createColleagueUseCases } from './colleagues.usecases.ts';
import { createOrganiserUseCases } from './organisers.usecases.ts';
import { createPasswordUseCases } from './passwords.usecases.ts';
import { createFaisceauUseCases } from './faisceau.usecases.ts';
import { createInvitationUseCases } from './invitations.usecases.ts';
import { createDeliveryUseCases } from './delivery.usecases.ts';
import { createFileUseCases } from './files.usecases.ts';
import { createMasterclassUseCases } from './masterclass.usecases.ts';
import { createDirectoryUseCases } from './directory.usecases.ts';
import { createDeskUseCases } from './desk.usecases.ts';
import { createDemoUseCases } from './demo.usecases.ts';
import { createDashboardUseCases } from './dashboard.usecases.ts';
import { createMatchingUseCases } from './matching.usecases.ts';
import { createMessagingUseCases } from './messaging.usecases.ts';
import { createNeedUseCases } from './needs.usecases.ts';
import { createPersonUseCases } from './persons.usecases.ts';
import { createProgrammeUseCases } from './programme.usecases.ts';
import { createQuestionUseCases } from './questions.usecases.ts';
import { createReadingUseCases } from './readings.usecases.ts';
import { createRecruitingUseCases } from './recruiting.usecases.ts';
import { createRequestUseCases } from './requests.usecases.ts';
import { createRetentionUseCases } from './retention.usecases.ts';
import { createSelectionUseCases } from './selection.usecases.ts';
import { createSettingsUseCases } from './settings.usecases.ts';
import { createShareUseCases } from './shares.usecases.ts';
import { createSpaceUseCases } from './spaces.usecases.ts';
import { createFeedUseCases } from './feed.usecases.ts';
import { createMoveUseCases } from './move.usecases.ts';
import { createTimelineUseCases } from './timeline.usecases.ts';
import { createTriesUseCases } from './tries.usecases.ts';
import type { Ports } from './ports/ports.ts';

/** Everything the product can do, by noun. */
export const createApplication = (ports: Ports) => ({
	access: createAccessUseCases(ports),
	calls: createCallUseCases(ports, {
		directory: createDirectoryUseCases(ports),
		recruiting: createRecruitingUseCases(ports)
	}),
	colleagues: createColleagueUseCases(ports),
	organisers: createOrganiserUseCases(ports),
	passwords: createPasswordUseCases(ports),
	faisceaux: createFaisceauUseCases(ports),
	invitations: createInvitationUseCases(ports),
	delivery: createDeliveryUseCases(ports),
	files: createFileUseCases(ports),
	masterclasses: createMasterclassUseCases(ports),
	directory: createDirectoryUseCases(ports),
	demo: createDemoUseCases(ports),
	desk: createDeskUseCases(ports),
	dashboard: createDashboardUseCases(ports),
	matching: createMatchingUseCases(ports),
	messaging: createMessagingUseCases(ports),
	needs: createNeedUseCases(ports),
	persons: createPersonUseCases(ports),
	programme: createProgrammeUseCases(ports),
	questions: createQuestionUseCases(ports),
	readings: createReadingUseCases(ports),
	recruiting: createRecruitingUseCases(ports),
	requests: createRequestUseCases(ports),
	retention: createRetentionUseCases(ports),
	selections: createSelectionUseCases(ports, { matching: createMatchingUseCases(ports) }),
	settings: createSettingsUseCases(ports),
	shares: createShareUseCases(ports),
	spaces: createSpaceUseCases(ports),
	feeds: createFeedUseCases(ports),
	timeline: createTimelineUseCases(ports),
	moves: createMoveUseCases(ports),
	tries: createTriesUseCases(ports)
});

export type Application = ReturnType<typeof createApplication>;
