import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAuthoritySearch } from '#lib/server/adapters/authorities/search.ts';
import { passwords } from '#lib/server/adapters/auth/sign-in.ts';
import { createCalendarWriter } from '#lib/server/adapters/calendar/ics.writer.ts';
import { migrateDatabase, openDatabase } from '#lib/server/adapters/db/open.ts';
import { createStore } from '#lib/server/adapters/db/store.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { createInspector } from '#lib/server/adapters/files/inspector.ts';
import { createGuestMessageComposer } from '#lib/server/adapters/mail/guest-message.composer.ts';
import { createMessageComposer } from '#lib/server/adapters/mail/message.composer.ts';
import { createSmtpMailer } from '#lib/server/adapters/mail/smtp.mailer.ts';
import { createPdfStamp } from '#lib/server/adapters/print/pdf.stamp.ts';
import { createTypesetting } from '#lib/server/adapters/print/typesetting.ts';
import { createTypstPrinter } from '#lib/server/adapters/print/typst.printer.ts';
import { createHighsSolver } from '#lib/server/adapters/solver/highs.solver.ts';
import { tableReader } from '#lib/server/adapters/table/table.ts';
import { randomChance } from '#lib/server/adapters/system/chance.ts';
import { systemClock } from '#lib/server/adapters/system/clock.ts';
import { randomIds } from '#lib/server/adapters/system/ids.ts';
import { createSecrets } from '#lib/server/adapters/system/secrets.ts';
import { createApplication } from '#lib/server/application/application.ts';
import type { Ports } from '#lib/server/application/ports/ports.ts';
import { reconcileInvitations } from '#lib/server/application/reconcile-invitations.ts';
import { readSettings } from '#lib/server/application/settings.ts';
import { createLog } from '#lib/server/adapters/system/log.ts';

/** Of the organiser who owns everything. */
export const CREDENTIALS = { email: 'camille@example.org', password: 'une phrase de passe longue' };

export const GUESTS_EACH = 12;

const DAY = 24 * 60 * 60_000;

/**
 * The application on real adapters and a database on disk: masterclasses of twelve guests each, whose
 * invitations are drafts that could leave now.
 */
export const createManyGuests = async (folder: string, smtpUrl: string, guests: number) => {
	mkdirSync(folder, { recursive: true });
	const db = openDatabase(join(folder, 'faisceau.db'));
	migrateDatabase(db, 'drizzle');
	const settings = readSettings({ SMTP_URL: smtpUrl, FAISCEAU_DATA: folder });
	const log = createLog('silent');
	const typesetting = createTypesetting();
	const ports: Ports = {
		store: createStore(db),
		clock: systemClock,
		ids: randomIds,
		secrets: createSecrets('many guests'),
		passwords,
		calendar: createCalendarWriter(settings.publicUrl),
		composer: createMessageComposer(settings.publicUrl),
		guestMessages: createGuestMessageComposer(settings.publicUrl),
		mailer: createSmtpMailer(smtpUrl),
		chance: randomChance,
		log,
		settings,
		authorities: createAuthoritySearch(folder),
		printer: createTypstPrinter(typesetting),
		stamp: createPdfStamp(typesetting, log),
		tables: tableReader,
		solver: createHighsSolver(),
		fileStore: createDiskStore(settings.filesFolder),
		inspector: createInspector(log),
		regions: () => null,
		places: { regions: [], departments: [] },
		scanner: null
	};
	const app = createApplication(ports);

	const organiser = await app.organisers.create({ name: 'Camille Réau', ...CREDENTIALS }, 'fr');
	if (!organiser.ok) throw new Error(organiser.reason);
	const scope = app.access.organiserOf({ userId: organiser.value, sessionId: 'none' });
	if (!scope) throw new Error('No scope.');
	const masterclassIds = Array.from({ length: guests / GUESTS_EACH }, (_, index) => {
		const created = app.masterclasses.create(scope, {
			title: `Achats innovants en Bretagne, séance ${index}`,
			date: new Date(Date.now() + 120 * DAY).toISOString().slice(0, 10),
			startTime: '09:00',
			place: 'Hôtel de région, Rennes',
			territory: 'metropole',
			participants: GUESTS_EACH,
			locale: 'fr'
		});
		if (!created.ok) throw new Error(created.reason);
		return created.value;
	});
	ports.store.write((r) => {
		masterclassIds.forEach((masterclassId, index) => {
			for (let seat = 0; seat < GUESTS_EACH; seat += 1)
				addGuest(r, masterclassId, index * GUESTS_EACH + seat);
			reconcileInvitations(r, ports, masterclassId);
		});
	});
	// They would wait for the day of the invitations.
	db.$client.prepare("update messages set scheduled_for = 0 where state = 'draft'").run();
	return { app, ports, db, masterclassIds };
};

const addGuest = (
	r: Parameters<Parameters<Ports['store']['write']>[0]>[0],
	masterclassId: string,
	guest: number
) => {
	const common = { notes: '', demo: false, createdAt: 0, updatedAt: 0, revision: 1 };
	r.organisations.insert({
		...common,
		id: `org_${guest}`,
		kind: 'commune',
		name: `Commune ${guest}`,
		foldedName: `commune ${guest}`,
		siren: null,
		siret: null,
		code: null,
		department: null,
		population: null,
		website: ''
	});
	r.contacts.insert({
		...common,
		id: `con_${guest}`,
		organisationId: `org_${guest}`,
		givenName: 'Zoé',
		familyName: `Lefèvre ${guest}`,
		foldedName: `zoe lefevre ${guest}`,
		email: `zoe.${guest}@example.org`,
		phone: '',
		position: '',
		locale: 'fr'
	});
	r.participations.insert({
		id: `par_${guest}`,
		masterclassId,
		organisationId: `org_${guest}`,
		role: 'authority',
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
		id: `ptc_${guest}`,
		masterclassId,
		participationId: `par_${guest}`,
		contactId: `con_${guest}`,
		createdAt: 0
	});
};
