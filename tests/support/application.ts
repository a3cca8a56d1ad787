import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthoritySearch } from '#lib/server/adapters/authorities/search.ts';
import { createCalendarWriter } from '#lib/server/adapters/calendar/ics.writer.ts';
import { migrateDatabase, openDatabase, type Db } from '#lib/server/adapters/db/open.ts';
import { createStore } from '#lib/server/adapters/db/store.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { createInspector } from '#lib/server/adapters/files/inspector.ts';
import { createGuestMessageComposer } from '#lib/server/adapters/mail/guest-message.composer.ts';
import { createMessageComposer } from '#lib/server/adapters/mail/message.composer.ts';
import { unconfiguredMailer } from '#lib/server/adapters/mail/smtp.mailer.ts';
import { createPdfStamp } from '#lib/server/adapters/print/pdf.stamp.ts';
import { createTypesetting } from '#lib/server/adapters/print/typesetting.ts';
import { createTypstPrinter } from '#lib/server/adapters/print/typst.printer.ts';
import { createHighsSolver } from '#lib/server/adapters/solver/highs.solver.ts';
import { tableReader } from '#lib/server/adapters/table/table.ts';
import { places, regionOf } from '#lib/server/adapters/authorities/regions.ts';
import { createApplication } from '#lib/server/application/application.ts';
import type { Ports } from '#lib/server/application/ports/ports.ts';
import type { MasterclassScope, OrganiserScope } from '#lib/server/application/scope.ts';
import { readSettings } from '#lib/server/application/settings.ts';

/** Built at the first question of a test file, if any; the same for every application in it. */
const authorities = createAuthoritySearch(':memory:');

/** Its process starts with the first document of a test file, if any. */
const typesetting = createTypesetting();
const printer = createTypstPrinter(typesetting);

/** Its thread starts with the first table of a test file, if any. */
const solver = createHighsSolver();

/** A clock that stands still until a test moves it, or lets it tick at each look. */
const createTestClock = (start: string) => {
	let present = Date.parse(start);
	let step = 0;
	return {
		now: () => {
			const at = present;
			present += step;
			return at;
		},
		/** From now on it goes by as it does in life: a millisecond at each look. */
		tick: () => {
			step = 1;
		},
		set: (instant: string) => {
			present = Date.parse(instant);
		},
		advance: (milliseconds: number) => {
			present += milliseconds;
		}
	};
};

/**
 * The real application on a fresh database in memory, or on a file, with every migration: only the
 * clock, the identifiers and the mail server are replaced.
 */
export const createTestApplication = (
	options: {
		now?: string;
		database?: string;
		/** Called after each write, once it is saved. */
		onWrite?: () => void;
		ports?: Partial<Ports>;
	} = {}
) => {
	const db: Db = openDatabase(options.database ?? ':memory:');
	const store = createStore(db);
	migrateDatabase(db, 'drizzle');
	const clock = createTestClock(options.now ?? '2026-12-01T09:00:00Z');
	let ids = 0;
	let tokens = 0;
	const silent = () => undefined;
	const log = { info: silent, warn: silent, error: silent };
	const ports: Ports = {
		store: {
			...store,
			write: (work) => {
				const done = store.write(work);
				options.onWrite?.();
				return done;
			}
		},
		clock,
		ids: { next: (prefix) => `${prefix}_${String(++ids).padStart(6, '0')}` },
		secrets: {
			token: () => `token-${++tokens}`,
			hash: (token) => `hash of ${token}`,
			sign: (text) => `signature-of-${text.replaceAll(/\W/g, '-')}`
		},
		passwords: {
			hash: async (password) => `hash of ${password}`,
			verify: async (password, hash) => hash === `hash of ${password}`
		},
		calendar: createCalendarWriter('https://faisceau.example.org'),
		composer: createMessageComposer('https://faisceau.example.org'),
		guestMessages: createGuestMessageComposer('https://faisceau.example.org'),
		mailer: unconfiguredMailer,
		printer,
		stamp: createPdfStamp(typesetting, log),
		chance: { next: () => 0 },
		log,
		settings: readSettings({ FAISCEAU_URL: 'https://faisceau.example.org' }),
		authorities,
		regions: regionOf,
		places,
		tables: tableReader,
		solver,
		// Made at the first upload, if any.
		fileStore: createDiskStore(join(tmpdir(), `faisceau-files-${randomUUID()}`)),
		inspector: createInspector(log),
		scanner: null,
		...options.ports
	};
	const app = createApplication(ports);

	/** An organiser with an account, signed in. */
	const organiser = async (name = 'Camille Réau'): Promise<OrganiserScope> => {
		const email = `${name
			.split(' ')[0]
			?.toLowerCase()
			.normalize('NFD')
			.replace(/[^a-z]/g, '')}@example.org`;
		const created = await app.organisers.create(
			{ name, email, password: 'une phrase de passe' },
			'fr'
		);
		if (!created.ok) throw new Error(created.reason);
		const scope = app.access.organiserOf({ userId: created.value, sessionId: 'ses_test' });
		if (!scope) throw new Error('no scope');
		return scope;
	};

	/** That organiser in front of one masterclass, with every right their role gives. */
	const inFrontOf = (
		scope: OrganiserScope,
		masterclassId: string
	): MasterclassScope<'look' | 'edit' | 'delete' | 'share'> => {
		const checked = app.access.masterclassFor(scope, masterclassId, 'share');
		if (typeof checked === 'string') throw new Error(checked);
		return { ...checked, rights: { look: true, edit: true, delete: true, share: true } };
	};

	return { app, ports, db, clock, store: ports.store, organiser, inFrontOf };
};

export type TestApplication = ReturnType<typeof createTestApplication>;
