import { millisecondsInDay } from 'date-fns/constants';
import { localDateOf } from '#lib/domain/time/zone.ts';
import { asLocale } from '#lib/i18n/locale.ts';
import { translator, type Translator } from '#lib/i18n/server.ts';
import { drawLink, openLink } from './links.ts';
import type { AccessLink } from './ports/access.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { Task } from './ports/timeline.port.ts';
import type { MasterclassScope } from './scope.ts';

/** Which tasks a calendar subscription shows. */
export const FEED_KINDS = ['all', 'mine'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** How long a cancelled masterclass stays in calendars, struck through, before it leaves them. */
const CANCELLED_STAYS = 30 * millisecondsInDay;

/** The tasks of a masterclass as a calendar to subscribe to, at a secret address. */
export const createFeedUseCases = (ports: Ports) => {
	const subjectOf = (scope: MasterclassScope, kind: FeedKind) =>
		`${scope.organiser.userId}:${scope.masterclassId}:${kind}`;

	const revoke = (r: Repositories, scope: MasterclassScope, kind: FeedKind) =>
		r.accessLinks.revokeAll('task-feed', subjectOf(scope, kind), ports.clock.now());

	return {
		/** Since when each of this organiser's addresses has worked; null without one. */
		list: (scope: MasterclassScope) =>
			ports.store.read((r) =>
				FEED_KINDS.map((kind) => ({
					kind,
					since: r.accessLinks.openOf('task-feed', subjectOf(scope, kind))[0]?.createdAt ?? null
				}))
			),

		/** Makes a new address in place of the former, and shows it for the only time. */
		renew: (scope: MasterclassScope, kind: FeedKind): string => {
			const { token, link } = drawLink(ports, {
				purpose: 'task-feed',
				subjectId: subjectOf(scope, kind),
				masterclassId: scope.masterclassId,
				details: { userId: scope.organiser.userId, kind }
			});
			ports.store.write((r) => {
				revoke(r, scope, kind);
				r.accessLinks.insert(link);
			});
			return `${ports.settings.publicUrl}/feeds/${token}.ics`;
		},

		stop: (scope: MasterclassScope, kind: FeedKind): void =>
			ports.store.write((r) => revoke(r, scope, kind)),

		/**
		 * The calendar behind an address; null when the address is not or no longer good, or when its
		 * organiser may not look at the masterclass any more.
		 */
		read: (token: string): { readonly calendar: string; readonly tag: string } | null =>
			ports.store.read((r) => {
				const link = openLink(ports, r, 'task-feed', token);
				const calendar = link === null ? null : write(r, link);
				return calendar === null ? null : { calendar, tag: ports.secrets.hash(calendar) };
			})
	};

	function write(r: Repositories, link: AccessLink): string | null {
		const { userId = '', kind } = link.details;
		const masterclass = r.masterclasses.find(link.masterclassId ?? '');
		const organiser = r.organisers.find(userId);
		if (!masterclass || !organiser || r.masterclasses.roleOf(masterclass.id, userId) === null)
			return null;

		const words = translator(asLocale(organiser.locale) ?? 'fr');
		const cancelled = masterclass.status === 'cancelled';
		const gone = cancelled && ports.clock.now() > (masterclass.cancelledAt ?? 0) + CANCELLED_STAYS;
		const tasks = r.tasks
			.ofMasterclass(masterclass.id)
			.filter(({ assigneeId }) => !gone && (kind === 'all' || assigneeId === userId));
		const page = `${ports.settings.publicUrl}/masterclasses/${masterclass.id}/timeline`;
		return ports.calendar.feed({
			name: words.t.timeline.feed.calendarName(masterclass.title),
			url: page,
			days: tasks.map((task) => ({
				uid: `${task.id}@${new URL(ports.settings.publicUrl).hostname}`,
				date: task.due,
				summary: summaryOf(task, masterclass.timeZone, words),
				description: task.notes,
				url: page,
				lastModified: cancelled ? (masterclass.cancelledAt ?? task.updatedAt) : task.updatedAt,
				cancelled
			}))
		});
	}
};

function summaryOf(task: Task, zone: string, { t, format }: Translator): string {
	const name = t.timeline.nameOf(task);
	if (task.doneAt === null) return name;
	return t.timeline.feed.done(name, format.date(localDateOf(task.doneAt, zone), 'day'));
}
