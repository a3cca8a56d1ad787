import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { mayGuest, SPACE_STAGES, type SpaceStage } from '#lib/domain/access/guest-rights.ts';
import { factsOf } from '#lib/domain/invitations/facts.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import { SPACE_PAGES, type SpaceAround } from '#lib/domain/spaces/space.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { stageOf, stageOfSpace } from './access.usecases.ts';
import { createDelegation } from './delegation.ts';
import { localeOf, momentInWords, organiserOf, senderOf } from './letters.ts';
import { openLink } from './links.ts';
import type { AccessLink } from './ports/access.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { SpaceOwner } from './ports/space.port.ts';
import { reconcileContact } from './reconcile.ts';
import type { GuestScope, MasterclassScope } from './scope.ts';
import { createSpaceHome } from './space-home.ts';
import { drawSpaceLink, endOlderLinks } from './space-links.ts';
import { composeSystemMail } from './system-mail.ts';
import { masterclassOf, recordByGuest, spaceOwnerOf } from './transaction.ts';

/** Why a personal link opens no space. */
export type ClosedSpace = 'unknown' | 'revoked' | 'disowned' | 'withdrawn' | 'closed';

/** Whom a link is for, as the page behind it says before anybody enters. */
export type SpaceDoor = {
	readonly name: string;
	readonly organisation: string;
	readonly sender: string;
	readonly title: string;
	readonly day: string;
};

/** A session of a space, for the browser's cookie to keep. */
export type EnteredSpace = {
	readonly spaceId: string;
	readonly session: string;
	readonly seconds: number;
};

/** The spaces of a masterclass, as an organiser may look at them. */
export type SpaceViews = {
	readonly timeZone: string;
	/** The stages to come, beside the present one. */
	readonly ahead: readonly StageAhead[];
	readonly people: readonly {
		readonly participantId: string;
		readonly name: string;
		readonly organisation: string;
		readonly role: SpaceOwner['role'];
		/** Their space is open. */
		readonly here: boolean;
		/** Epoch milliseconds; null when they never came. */
		readonly lastSeen: number | null;
	}[];
};

/** The stages that can be looked at before they come. */
const AHEAD = ['inspiring-shared', 'authorities-shared'] as const satisfies readonly SpaceStage[];
export type StageAhead = (typeof AHEAD)[number];

/** How long a browser keeps a space open; the link opens it again. */
const SESSION_LIFETIME = 90 * millisecondsInDay;
const PREVIEW_LIFETIME = millisecondsInDay / 24;
/** One access record for all that is looked at within a few minutes. */
const VISIT = 10 * millisecondsInMinute;

/** A space: what one person does, receives and reads for one masterclass, behind a personal link. */
export const createSpaceUseCases = (ports: Ports) => {
	const behind = (
		r: Repositories,
		token: string
	): Result<{ owner: SpaceOwner; link: AccessLink }, ClosedSpace> => {
		const link = r.accessLinks.findByHash('space', ports.secrets.hash(token));
		const owner = link && r.spaces.find(link.subjectId);
		const masterclass = owner && r.masterclasses.find(owner.masterclassId);
		if (!link || !owner || !masterclass) return refused('unknown');
		if (link.revokedAt !== null)
			return refused(link.details.disowned === undefined ? 'revoked' : 'disowned');
		if (stageOfSpace(r, ports, masterclass, owner) === null)
			return refused(isClosed(owner.stage) ? 'withdrawn' : 'closed');
		return accepted({ owner, link });
	};

	const openSession = (
		r: Repositories,
		participantId: string,
		look: { readonly by: string; readonly stage: SpaceStage | null } | null
	): string => {
		const token = ports.secrets.token();
		const now = ports.clock.now();
		r.guestSessions.insert({
			id: ports.ids.next('gst'),
			tokenHash: ports.secrets.hash(token),
			participantId,
			previewedBy: look?.by ?? null,
			previewStage: look?.stage ?? null,
			createdAt: now,
			lastSeenAt: now,
			expiresAt: now + (look ? PREVIEW_LIFETIME : SESSION_LIFETIME)
		});
		return token;
	};

	/** A new link to each space that an address opens. */
	const sendLinks = (email: string): void => {
		const owners = ports.store.read((r) =>
			r.spaces.ofEmail(email).flatMap((owner) => {
				const masterclass = r.masterclasses.find(owner.masterclassId);
				// A first link to a disputed address is the organiser's to send.
				if (owner.disputed && r.accessLinks.openOf('space', owner.participantId).length === 0)
					return [];
				return masterclass && stageOfSpace(r, ports, masterclass, owner) !== null
					? [{ owner, masterclass, sender: senderOf(r, ports.settings) }]
					: [];
			})
		);
		for (const { owner, masterclass, sender } of owners) {
			const { url, link } = drawSpaceLink(ports, owner, { renews: 'others' });
			const mail = composeSystemMail(ports, {
				kind: 'space-link',
				locale: localeOf(owner.locale, masterclass.locale),
				to: { name: owner.name, address: email },
				url,
				title: masterclass.title,
				from: sender,
				expiresAt: link.createdAt + millisecondsInDay
			});
			ports.store.write((r) => {
				r.accessLinks.insert(link);
				r.messages.insert({ ...mail, demo: masterclass.demo });
			});
		}
	};

	/**
	 * An address that leads to somebody else is no address of this person: nothing goes there any more,
	 * and who holds what went there answers in nobody's name.
	 */
	const forgetAddress = (r: Repositories, contactId: string): void => {
		const contact = r.contacts.find(contactId);
		if (!contact) return;
		const now = ports.clock.now();
		for (const id of r.invitations.ofContact(contactId)) r.accessLinks.revokeAll('answer', id, now);
		r.contacts.update(contactId, contact.revision, { email: null, updatedAt: now });
		reconcileContact(r, ports, contactId);
	};

	return {
		...createSpaceHome(ports),
		...createDelegation(ports),

		/** What stands behind a link. Looking writes nothing: scanners open every link. */
		door: (token: string, locale: Locale): Result<SpaceDoor, ClosedSpace> =>
			ports.store.read((r) => {
				const opened = behind(r, token);
				if (!opened.ok) return opened;
				const { name, organisation, masterclassId } = opened.value.owner;
				const masterclass = masterclassOf(r, masterclassId);
				const facts = factsOf(masterclass);
				return accepted({
					name,
					organisation,
					sender: senderOf(r, ports.settings),
					title: facts.summary,
					day: momentInWords(facts, masterclass.timeZone, locale).day
				});
			}),

		/** Exchanges a link for a session of its space in one browser. */
		enter: (token: string): Result<EnteredSpace, ClosedSpace> =>
			ports.store.write((r) => {
				const opened = behind(r, token);
				if (!opened.ok) return opened;
				const { owner, link } = opened.value;
				const { participantId } = owner;
				endOlderLinks(r, link, ports.clock.now());
				recordByGuest(r, ports, owner, 'space-entered');
				return accepted({
					spaceId: participantId,
					session: openSession(r, participantId, null),
					seconds: SESSION_LIFETIME / 1000
				});
			}),

		/**
		 * "Not me": ends every link and session of the person, and tells the organiser. The address is
		 * theirs no longer: no letter and no document goes there until somebody gives the right one.
		 */
		disown: (token: string): Result<null, ClosedSpace> =>
			ports.store.write((r) => {
				const opened = behind(r, token);
				if (!opened.ok) return opened;
				const { participantId, contactId } = opened.value.owner;
				r.accessLinks.disown('space', participantId, ports.clock.now());
				r.guestSessions.endOf(participantId);
				recordByGuest(r, ports, opened.value.owner, 'space-disowned');
				forgetAddress(r, contactId);
				return accepted(null);
			}),

		/**
		 * Sends a new link to each space that an address opens; using it ends the links before it, and the
		 * sessions already open go on. Nobody waits for it: the time of an answer would tell which
		 * addresses take part.
		 */
		renew: async (email: string): Promise<void> => {
			await new Promise((resolve) => setImmediate(resolve));
			try {
				sendLinks(email);
			} catch (error) {
				ports.log.error({ error: String(error) }, 'a new link could not be sent');
			}
		},

		/** Whose spaces an organiser may look at, and at which stages: the present one and what follows. */
		views: (scope: MasterclassScope): SpaceViews =>
			ports.store.read((r) => {
				const masterclass = masterclassOf(r, scope.masterclassId);
				const seen = r.guestSessions.lastSeen(masterclass.id);
				const present = stageOf(r, ports, masterclass);
				return {
					timeZone: masterclass.timeZone,
					ahead: present === null ? [] : AHEAD.filter((stage) => isAhead(stage, present)),
					people: r.spaces.ofMasterclass(masterclass.id).map((owner) => ({
						participantId: owner.participantId,
						name: owner.name,
						organisation: owner.organisation,
						role: owner.role,
						here: present !== null && !isClosed(owner.stage),
						lastSeen: seen.get(owner.participantId) ?? null
					}))
				};
			}),

		/** Lets an organiser look at a space as its guest sees it, now or at a later stage; read-only. */
		preview: (
			scope: MasterclassScope,
			participantId: string,
			stage: SpaceStage | null
		): Result<EnteredSpace, 'unknown'> =>
			ports.store.write((r) => {
				const owner = r.spaces.find(participantId);
				if (owner?.masterclassId !== scope.masterclassId) return refused('unknown');
				return accepted({
					spaceId: participantId,
					session: openSession(r, participantId, { by: scope.organiser.userId, stage }),
					seconds: PREVIEW_LIFETIME / 1000
				});
			}),

		/** What stands around every page of the space. */
		around: (scope: GuestScope, locale: Locale): SpaceAround =>
			ports.store.read((r) => {
				const owner = spaceOwnerOf(r, scope);
				const masterclass = masterclassOf(r, scope.masterclassId);
				const facts = factsOf(masterclass);
				return {
					id: scope.participantId,
					masterclassId: scope.masterclassId,
					name: owner.name,
					organisation: owner.organisation,
					role: scope.role,
					stage: scope.stage,
					preview: scope.preview,
					ahead: isAhead(scope.stage, stageOfSpace(r, ports, masterclass, owner) ?? scope.stage),
					title: facts.summary,
					day: momentInWords(facts, masterclass.timeZone, locale).day,
					place: facts.location,
					organiser: organiserOf(r, masterclass.id),
					pages: SPACE_PAGES.filter((page) => mayGuest(scope, page, 'read'))
				};
			}),

		/** The language of the person a link or a space belongs to; null when nobody is known by it. */
		localeOf: (of: { readonly token: string } | { readonly spaceId: string }): Locale | null =>
			ports.store.read((r) => {
				const spaceId =
					'spaceId' in of ? of.spaceId : openLink(ports, r, 'space', of.token)?.subjectId;
				const owner = spaceId === undefined ? null : r.spaces.find(spaceId);
				return owner && localeOf(owner.locale);
			}),

		/** Keeps the access record of a space; an organiser who looks leaves none. */
		visited: (scope: GuestScope): void => {
			if (scope.preview) return;
			const now = ports.clock.now();
			const seen =
				ports.store.read((r) => r.guestSessions.find(scope.sessionId))?.lastSeenAt ?? now;
			if (now - seen >= VISIT) ports.store.write((r) => r.guestSessions.seen(scope.sessionId, now));
		}
	};
};

/** Whether a stage is still to come. */
const isAhead = (stage: SpaceStage, present: SpaceStage): boolean =>
	SPACE_STAGES.indexOf(stage) > SPACE_STAGES.indexOf(present);
