import { simpleParser } from 'mailparser';
import type { ParticipationRole, Stage } from '#lib/domain/recruiting/participation.ts';
import type { InvitationRow } from '#lib/server/application/invitations.usecases.ts';
import { CALENDAR_KINDS, type Message } from '#lib/domain/messaging/message.ts';
import { reconcileContact, reconcileMasterclass } from '#lib/server/application/reconcile.ts';
import type { Ports } from '#lib/server/application/ports/ports.ts';
import { createTestApplication } from './application.ts';
import { readEvents } from './calendars.ts';

/** What a mail server says of one message. */
export type Fate = 'sent' | 'refused' | 'in-doubt';

const lille = {
	title: 'Transition des bâtiments publics',
	date: '2027-03-18',
	startTime: '09:00',
	place: 'Hôtel de région, salle 204, Lille',
	territory: 'metropole',
	participants: 8,
	locale: 'fr'
} as const;

/**
 * A masterclass at Lille with an organiser, guests to come and go, and the calendars behind their
 * addresses: these read each file with an independent parser and follow RFC 5546 §2.1.5.
 */
export const createGuestWorld = async (
	now = '2027-02-26T09:00:00Z',
	replaced: Partial<Ports> = {}
) => {
	const world = createTestApplication({ now: '2026-12-01T09:00:00Z', ports: replaced });
	const { app, ports, store, clock } = world;
	const owner = await world.organiser('Camille Réau');
	const created = app.masterclasses.create(owner, lille);
	if (!created.ok) throw new Error(created.reason);
	const id = created.value;
	const scope = world.inFrontOf(owner, id);
	clock.set(now);
	const mailboxes: { address: string; file: string }[] = [];
	let guests = 0;

	/** Somebody confirmed, from an organisation of their own. */
	const invite = (
		name: string,
		email: string | null,
		role: ParticipationRole = 'authority'
	): string =>
		store.write((r) => {
			const key = String(++guests);
			const [givenName = '', ...rest] = name.split(' ');
			const common = { notes: '', demo: false, createdAt: 0, updatedAt: 0, revision: 1 };
			r.organisations.insert({
				...common,
				id: `org_${key}`,
				kind: 'commune',
				name: `Commune ${key}`,
				foldedName: `commune ${key}`,
				siren: null,
				siret: null,
				code: null,
				department: null,
				population: null,
				website: ''
			});
			r.contacts.insert({
				...common,
				id: `con_${key}`,
				organisationId: `org_${key}`,
				givenName,
				familyName: rest.join(' '),
				foldedName: name.toLowerCase(),
				email,
				phone: '',
				position: '',
				locale: 'fr'
			});
			r.participations.insert({
				id: `par_${key}`,
				masterclassId: id,
				organisationId: `org_${key}`,
				role,
				stage: 'confirmed',
				refusal: '',
				nextAction: '',
				nextActionDue: null,
				ownerId: null,
				position: 0,
				createdAt: 0,
				stageSince: 0,
				revision: 1
			});
			r.participations.addParticipant({
				id: `ptc_${key}`,
				masterclassId: id,
				participationId: `par_${key}`,
				contactId: `con_${key}`,
				createdAt: clock.now()
			});
			reconcileMasterclass(r, ports, id);
			return `con_${key}`;
		});

	const setStage = (contactId: string, stage: Stage) =>
		store.write((r) => {
			const participation = r.participations.find(contactId.replace('con', 'par'));
			if (!participation) throw new Error('nobody there');
			r.participations.update(participation.id, participation.revision, { stage });
			reconcileMasterclass(r, ports, id);
		});

	const setAddress = (contactId: string, email: string) =>
		store.write((r) => {
			const contact = r.contacts.find(contactId);
			if (!contact) throw new Error('nobody there');
			r.contacts.update(contactId, contact.revision, { email });
			reconcileContact(r, ports, contactId);
		});

	const correct = (contactId: string, person: { familyName?: string; locale?: string }) =>
		store.write((r) => {
			const contact = r.contacts.find(contactId);
			r.contacts.update(contactId, contact?.revision ?? 0, person);
			reconcileContact(r, ports, contactId);
		});

	const change = (details: Partial<{ startTime: string; place: string; title: string }>) => {
		const masterclass = app.masterclasses.show(scope);
		const edited = app.masterclasses.edit(scope, masterclass.revision, {
			...masterclass,
			...details
		});
		if (!edited.ok) throw new Error(edited.reason);
	};

	/** Of the calendar: the letters are another story, told with the requests. */
	const messages = (): Message[] =>
		store
			.read((r) => r.messages.ofMasterclass(id))
			.filter(({ kind }) => CALENDAR_KINDS.includes(kind));
	const drafts = () => messages().filter(({ state }) => state === 'draft');
	/** An organiser's own words in the first draft. */
	const rewrite = (body: string) => {
		const [draft] = drafts();
		store.write((r) =>
			r.messages.update(draft?.id ?? '', draft?.revision ?? 0, { body, edited: true })
		);
	};
	const approve = (list = drafts()) => app.messaging.approve(scope, list);

	/** Hands every approved message over, oldest first; a fate for an address, else it arrives. */
	const deliver = async (fates: Record<string, Fate> = {}) => {
		for (const message of messages().filter(({ state }) => state === 'queued')) {
			const fate = fates[message.recipientEmail] ?? 'sent';
			if (fate !== 'refused') await receive(message);
			store.write((r) => {
				r.messages.update(message.id, message.revision, {
					state: fate === 'sent' ? 'sent' : 'failed',
					ambiguous: fate === 'in-doubt',
					smtpReply: fate === 'refused' ? '550 5.1.1 No such mailbox' : null,
					nextAt: null,
					sentAt: fate === 'sent' ? clock.now() : null
				});
				reconcileMasterclass(r, ports, id);
			});
		}
	};

	const receive = async (message: Message) => {
		const bytes = store.read((r) => r.messages.mime(message.id));
		const mail = await simpleParser(Buffer.from(bytes ?? []));
		const file = mail.attachments.find(({ contentType }) => contentType === 'application/ics');
		mailboxes.push({
			address: mail.to && !Array.isArray(mail.to) ? (mail.to.value[0]?.address ?? '') : '',
			file: file?.content.toString('utf8') ?? ''
		});
	};

	/** What the calendar behind an address shows: each event that it was asked to keep. */
	const calendarOf = (address: string) => {
		const own = mailboxes.filter((one) => one.address === address).map(({ file }) => file);
		const events = new Map<string, Record<string, string>>();
		for (const event of readEvents(own)) {
			if (event.ATTENDEE !== `mailto:${address}`)
				throw new Error('a calendar reached somebody it does not name');
			const held = events.get(event.UID ?? '');
			if (!held || order(event) > order(held)) events.set(event.UID ?? '', event);
		}
		return [...events.values()]
			.filter(({ METHOD }) => METHOD === 'REQUEST')
			.map((event) => ({
				start: event.DTSTART,
				location: event.LOCATION,
				summary: event.SUMMARY,
				sequence: Number(event.SEQUENCE)
			}));
	};

	const row = (contactId: string): InvitationRow | undefined =>
		app.invitations.list(scope).rows.find((one) => one.contactId === contactId);

	/** The personal link in the last message to an address. */
	const linkOf = async (address: string): Promise<string> => {
		const message = messages().findLast(
			({ recipientEmail, approvedAt }) => recipientEmail === address && approvedAt !== null
		);
		const bytes = store.read((r) => r.messages.mime(message?.id ?? ''));
		const { text = '' } = await simpleParser(Buffer.from(bytes ?? []));
		return /\/l\/(\S+)/.exec(text)?.[1] ?? '';
	};

	return {
		...world,
		id,
		owner,
		scope,
		invite,
		setStage,
		setAddress,
		correct,
		change,
		messages,
		drafts,
		rewrite,
		approve,
		deliver,
		calendarOf,
		row,
		linkOf
	};
};

/** SEQUENCE, then DTSTAMP, as one text that sorts. */
const order = ({ SEQUENCE = '', DTSTAMP = '' }: Record<string, string>): string =>
	`${SEQUENCE.padStart(6, '0')} ${DTSTAMP}`;
