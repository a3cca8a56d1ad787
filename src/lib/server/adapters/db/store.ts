import type { Repositories, Store } from '#lib/server/application/ports/ports.ts';
import {
	createAccessLinkRepository,
	createGuestSessionRepository,
	createRateLimitRepository
} from './access.repository.ts';
import { createActivityRepository } from './activity.repository.ts';
import { createCallRepository } from './call.repository.ts';
import { createDeliveryRepository } from './delivery.repository.ts';
import { createContactRepository, createOrganisationRepository } from './directory.repository.ts';
import { createDirectoryView } from './directory.view.ts';
import { createFaisceauRepository } from './faisceau.repository.ts';
import { createFileRepository } from './file.repository.ts';
import { createImportDraftRepository } from './import.repository.ts';
import { createInvitationRepository } from './invitation.repository.ts';
import { createMasterclassRepository } from './masterclass.repository.ts';
import { createMessageRepository } from './messaging.repository.ts';
import { createNeedRepository } from './need.repository.ts';
import { createOutboxView } from './messaging.view.ts';
import type { Db } from './open.ts';
import { createOrganiserRepository } from './organiser.repository.ts';
import { createDashboardView } from './dashboard.view.ts';
import { createMatchingRepository } from './matching.repository.ts';
import { createQuestionRepository } from './question.repository.ts';
import { createPersonRepository } from './person.repository.ts';
import { createSlotRepository } from './programme.repository.ts';
import { createReadingRepository } from './reading.repository.ts';
import { createParticipationRepository } from './recruiting.repository.ts';
import { createRecruitingView } from './recruiting.view.ts';
import { createRequestView } from './request.view.ts';
import { createRetentionRepository } from './retention.repository.ts';
import { createSettingsRepository } from './settings.repository.ts';
import { createShareRepository } from './share.repository.ts';
import { createSpaceView } from './space.view.ts';
import { createTaskRepository } from './timeline.repository.ts';

const repositoriesOf = (db: Db): Repositories => ({
	accessLinks: createAccessLinkRepository(db),
	activities: createActivityRepository(db),
	calls: createCallRepository(db),
	contacts: createContactRepository(db),
	delivery: createDeliveryRepository(db),
	directory: createDirectoryView(db),
	faisceaux: createFaisceauRepository(db),
	files: createFileRepository(db),
	guestSessions: createGuestSessionRepository(db),
	importDrafts: createImportDraftRepository(db),
	invitations: createInvitationRepository(db),
	masterclasses: createMasterclassRepository(db),
	messages: createMessageRepository(db),
	needs: createNeedRepository(db),
	organisations: createOrganisationRepository(db),
	organisers: createOrganiserRepository(db),
	dashboard: createDashboardView(db),
	outbox: createOutboxView(db),
	participations: createParticipationRepository(db),
	matching: createMatchingRepository(db),
	questions: createQuestionRepository(db),
	persons: createPersonRepository(db),
	readings: createReadingRepository(db),
	recruiting: createRecruitingView(db),
	rateLimits: createRateLimitRepository(db),
	requests: createRequestView(db),
	retention: createRetentionRepository(db),
	settings: createSettingsRepository(db),
	shares: createShareRepository(db),
	slots: createSlotRepository(db),
	spaces: createSpaceView(db),
	tasks: createTaskRepository(db)
});

/**
 * The unit of work over one connection. A write takes the write lock at its start
 * (BEGIN IMMEDIATE): one that reads first and locks later can fail half-way with
 * SQLITE_BUSY_SNAPSHOT, which no waiting cures.
 */
export const createStore = (db: Db): Store => {
	const repositories = repositoriesOf(db);
	return {
		read: (work) => db.$client.transaction(() => work(repositories)).deferred(),
		write: (work) => db.$client.transaction(() => work(repositories)).immediate()
	};
};
