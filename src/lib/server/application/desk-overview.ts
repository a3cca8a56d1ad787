import { completenessOf } from '#lib/domain/faisceau/completeness.ts';
import { isLate, type Moment } from '#lib/domain/faisceau/faisceau.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import type {
	CompanyLine,
	DocumentShare,
	FormerReader,
	ReaderLine,
	WaveLine
} from '#lib/domain/shares/overview.ts';
import { acceptedVersion, readersOf, readinessOf } from '#lib/domain/shares/shares.ts';
import type { CompanyDocument, Share, ShareSituation } from '#lib/domain/shares/situation.ts';
import { waveStanding } from '#lib/domain/shares/wave-standing.ts';
import { goesWithWave, TASK_OF_WAVE, waveOf, WAVES, type Wave } from '#lib/domain/shares/wave.ts';
import type { WorkCalendar } from '#lib/domain/time/holidays.ts';
import { contentsOf, momentOf } from './faisceau-content.ts';
import { timelineTask, workCalendarOf } from './planned-tasks.ts';
import type { FormerOpening, ShareOpening } from './ports/share.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { SpaceOwner } from './ports/space.port.ts';
import { shareSituation } from './reconcile-shares.ts';
import { masterclassOf } from './transaction.ts';

export type DocumentsOverview = {
	readonly moment: Moment;
	readonly timeZone: string;
	readonly calendar: WorkCalendar;
	readonly companies: readonly CompanyLine[];
	readonly waves: readonly WaveLine[];
};

/** Everything of the Documents page: a fixed number of queries, whatever the number of companies. */
export function documentsOverview(
	r: Repositories,
	ports: Pick<Ports, 'clock'>,
	masterclassId: string
): DocumentsOverview {
	const masterclass = masterclassOf(r, masterclassId);
	const situation = shareSituation(r, masterclass);
	const moment = momentOf(r, ports, masterclassId);
	const contents = contentsOf(r, masterclassId);
	const faisceaux = new Map(r.faisceaux.ofMasterclass(masterclassId).map((one) => [one.id, one]));
	const written = Map.groupBy(r.faisceaux.answers({ masterclassId }), (row) => row.faisceauId);
	const openings = r.shares.openings(masterclassId);
	const former = r.shares.formerOpenings(masterclassId);
	const opened = [...openings, ...former];
	const readable = r.shares.readableOf(masterclassId);
	const rows = r.shares.waves(masterclassId);
	const tasks = r.tasks.ofMasterclass(masterclassId).map(timelineTask);
	const guests = r.spaces.ofMasterclass(masterclassId);
	const people = Map.groupBy(guests, ({ participationId }) => participationId);
	const roles = new Map(guests.map(({ participantId, role }) => [participantId, role]));
	const letters = r.messages
		.ofMasterclass(masterclassId)
		.filter(({ kind, state }) => goesWithWave(kind) && ['draft', 'held', 'queued'].includes(state))
		.map(({ participantId }) => roles.get(participantId ?? ''));
	const promises = r.shares.acknowledgements(masterclassId);
	const entered = r.guestSessions.lastSeen(masterclassId);

	const companyLine = (document: CompanyDocument): CompanyLine => {
		const faisceau = faisceaux.get(document.faisceau?.id ?? '');
		const content = contents.get(document.faisceau?.id ?? '');
		const state = faisceau?.state ?? 'none';
		const writing = state === 'draft' || state === 'sent-back';
		const late = (writing || state === 'none') && isLate(moment);
		const { participationId, company, stage } = document;
		return {
			participationId,
			company,
			stage,
			faisceauId: faisceau?.id ?? null,
			revision: faisceau?.revision ?? 0,
			state,
			progress: writing && content ? completenessOf(content, moment.today) : null,
			byFile: (content?.documents.length ?? 0) > 0,
			consent: faisceau?.consent ?? null,
			held: faisceau?.heldAt != null,
			lateAllowed: late && (faisceau?.lateAllowed ?? false),
			late,
			changedAt: faisceau
				? Math.max(
						faisceau.updatedAt,
						...(written.get(faisceau.id) ?? []).map(({ updatedAt }) => updatedAt)
					)
				: null,
			version: document.faisceau?.versions.at(-1)?.number ?? null,
			accepted: acceptedVersion(document)?.number ?? null,
			readiness: {
				inspiring: readinessOf(document, 'inspiring'),
				authorities: readinessOf(document, 'authorities')
			},
			shares: {
				inspiring: documentShare(situation, opened, readable, faisceau?.id, 'inspiring'),
				authorities: documentShare(situation, opened, readable, faisceau?.id, 'authorities')
			}
		};
	};

	return {
		moment,
		timeZone: masterclass.timeZone,
		calendar: workCalendarOf(masterclass),
		companies: situation.documents
			.filter(({ stage, faisceau }) => !isClosed(stage) || (faisceau?.versions.length ?? 0) > 0)
			.map(companyLine),
		waves: WAVES.map((wave): WaveLine => {
			const { approvedBy, openedAt, heldAt } = rows[wave];
			const shared = situation.shares.filter((share) => share.wave === wave);
			return {
				...waveStanding(situation, wave, ports.clock.now()),
				wave,
				at: situation.times[wave],
				openedAt,
				heldAt,
				approvedBy: approvedBy === null ? null : (r.organisers.find(approvedBy)?.name ?? null),
				task: tasks.find(({ key }) => key === TASK_OF_WAVE[wave]) ?? null,
				revoked: shared.length > 0 && shared.every(({ revokedAt }) => revokedAt !== null),
				letters: letters.filter((role) => role && waveOf(role) === wave).length,
				readers: readersOf(situation, wave).map(({ participationId, name, conflict }) => ({
					name,
					conflict,
					people: (people.get(participationId) ?? []).map((person) =>
						readerLine(person, newest(shared, readable, participationId), openings, {
							promises,
							entered
						})
					),
					former: formerReaders(
						former.filter((one) => one.participationId === participationId),
						shared
					)
				}))
			};
		})
	};
}

/** The newest version of each document that an organisation may read. */
const newest = (
	shares: readonly Share[],
	readable: ReadonlySet<string>,
	participationId: string
): Share[] => {
	const latest = new Map<string, Share>();
	for (const share of shares)
		if (share.participationId === participationId && readable.has(share.id))
			latest.set(share.faisceauId, share);
	return [...latest.values()];
};

function readerLine(
	{ participantId, name }: SpaceOwner,
	shares: readonly Share[],
	openings: readonly ShareOpening[],
	{ promises, entered }: Record<'promises' | 'entered', ReadonlyMap<string, number>>
): ReaderLine {
	const own = openings.filter((one) => one.participantId === participantId);
	const ids = new Set(shares.map(({ id }) => id));
	return {
		participantId,
		name,
		// Who promised was inside, also once the session that tells of it has ended.
		entered: entered.has(participantId) || promises.has(participantId),
		acknowledgedAt: promises.get(participantId) ?? null,
		shared: shares.length,
		opened: own.filter(({ shareId }) => ids.has(shareId)).length,
		lastAt: own.length === 0 ? null : Math.max(...own.map(({ lastAt }) => lastAt))
	};
}

/** Who was erased is nobody: what they opened is told by the promise they had given. */
function formerReaders(
	openings: readonly FormerOpening[],
	shares: readonly Share[]
): FormerReader[] {
	const documentOf = new Map(shares.map(({ id, faisceauId }) => [id, faisceauId]));
	return [
		...Map.groupBy(
			openings,
			({ contactId, acknowledgedAt }) => contactId ?? acknowledgedAt
		).values()
	].map((own) => ({
		name: own[0]?.name ?? null,
		opened: new Set(own.map(({ shareId }) => documentOf.get(shareId))).size
	}));
}

/** Shares come in the order they were made, so that the last is the newest version. */
function documentShare(
	{ shares }: ShareSituation,
	openings: readonly Pick<ShareOpening, 'shareId'>[],
	readable: ReadonlySet<string>,
	faisceauId: string | undefined,
	wave: Wave
): DocumentShare | null {
	const own = shares.filter((share) => share.faisceauId === faisceauId && share.wave === wave);
	const last = own.at(-1);
	if (!last) return null;
	const same = new Set(own.filter(({ number }) => number === last.number).map(({ id }) => id));
	return {
		number: last.number,
		sharedAt: last.sharedAt,
		revoked: own.every(({ revokedAt }) => revokedAt !== null),
		readable: own.some(({ id }) => readable.has(id)),
		openedBy: openings.filter(({ shareId }) => same.has(shareId)).length
	};
}
