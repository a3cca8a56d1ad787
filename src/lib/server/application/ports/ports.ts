import type { Places } from '#lib/domain/matching/places.ts';
import type { RegionOf } from '#lib/domain/matching/territory.ts';
import type { Settings } from '../settings.ts';
import type {
	AccessLinkRepository,
	GuestSessionRepository,
	RateLimitRepository
} from './access.port.ts';
import type { ActivityRepository } from './activity.port.ts';
import type { CallRepository } from './call.port.ts';
import type {
	AuthoritySearch,
	ContactRepository,
	DirectoryView,
	OrganisationRepository
} from './directory.port.ts';
import type { FaisceauRepository } from './faisceau.port.ts';
import type { FileInspector, FileRepository, FileStore, VirusScanner } from './file.port.ts';
import type { ImportDraftRepository, TableReader } from './import.port.ts';
import type { CalendarWriter, InvitationRepository } from './invitation.port.ts';
import type { MasterclassRepository } from './masterclass.port.ts';
import type { DashboardView } from './dashboard.port.ts';
import type {
	DeliveryRepository,
	GuestMessageComposer,
	Mailer,
	MessageComposer,
	MessageRepository,
	OutboxView
} from './messaging.port.ts';
import type { NeedRepository } from './need.port.ts';
import type { OrganiserRepository } from './organiser.port.ts';
import type { PersonRepository } from './person.port.ts';
import type { DocumentPrinter, PdfStamp } from './print.port.ts';
import type { SlotRepository } from './programme.port.ts';
import type { MatchingRepository } from './matching.port.ts';
import type { QuestionRepository } from './question.port.ts';
import type { ReadingRepository } from './reading.port.ts';
import type { ParticipationRepository, RecruitingView } from './recruiting.port.ts';
import type { RequestView } from './request.port.ts';
import type { RetentionRepository } from './retention.port.ts';
import type { SettingsRepository } from './settings.port.ts';
import type { ShareRepository } from './share.port.ts';
import type { Solver } from './solver.port.ts';
import type { SpaceView } from './space.port.ts';
import type { Chance, Clock, Ids, Log, Passwords, Secrets } from './system.port.ts';
import type { TaskRepository } from './timeline.port.ts';

/** All that is stored, as seen inside one transaction. */
export type Repositories = {
	readonly accessLinks: AccessLinkRepository;
	readonly activities: ActivityRepository;
	readonly calls: CallRepository;
	readonly contacts: ContactRepository;
	readonly delivery: DeliveryRepository;
	readonly directory: DirectoryView;
	readonly faisceaux: FaisceauRepository;
	readonly files: FileRepository;
	readonly guestSessions: GuestSessionRepository;
	readonly importDrafts: ImportDraftRepository;
	readonly invitations: InvitationRepository;
	readonly masterclasses: MasterclassRepository;
	readonly messages: MessageRepository;
	readonly needs: NeedRepository;
	readonly organisations: OrganisationRepository;
	readonly organisers: OrganiserRepository;
	readonly dashboard: DashboardView;
	readonly outbox: OutboxView;
	readonly participations: ParticipationRepository;
	readonly matching: MatchingRepository;
	readonly questions: QuestionRepository;
	readonly persons: PersonRepository;
	readonly readings: ReadingRepository;
	readonly recruiting: RecruitingView;
	readonly rateLimits: RateLimitRepository;
	readonly requests: RequestView;
	readonly retention: RetentionRepository;
	readonly settings: SettingsRepository;
	readonly shares: ShareRepository;
	readonly slots: SlotRepository;
	readonly spaces: SpaceView;
	readonly tasks: TaskRepository;
};

/**
 * The unit of work. Both are synchronous: the callback may not await. `write` is one immediate
 * transaction: all of it is saved, or nothing when the callback throws.
 */
export type Store = {
	read<T>(work: (repositories: Repositories) => T): T;
	write<T>(work: (repositories: Repositories) => T): T;
};

/** Everything the use cases need from the world. */
export type Ports = {
	readonly store: Store;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly secrets: Secrets;
	readonly passwords: Passwords;
	readonly calendar: CalendarWriter;
	readonly composer: MessageComposer;
	readonly guestMessages: GuestMessageComposer;
	readonly mailer: Mailer;
	readonly printer: DocumentPrinter;
	readonly stamp: PdfStamp;
	readonly chance: Chance;
	readonly log: Log;
	readonly settings: Settings;
	readonly authorities: AuthoritySearch;
	readonly regions: RegionOf;
	readonly places: Places;
	readonly tables: TableReader;
	readonly solver: Solver;
	readonly fileStore: FileStore;
	readonly inspector: FileInspector;
	/** Null when none is configured. */
	readonly scanner: VirusScanner | null;
};
