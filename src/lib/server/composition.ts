import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSignIn, passwords } from './adapters/auth/sign-in.ts';
import { places, regionOf } from './adapters/authorities/regions.ts';
import { createAuthoritySearch } from './adapters/authorities/search.ts';
import { createCalendarWriter } from './adapters/calendar/ics.writer.ts';
import { migrateDatabase, openDatabase } from './adapters/db/open.ts';
import { ownFolder } from './adapters/db/owner.ts';
import { createStore } from './adapters/db/store.ts';
import { createClamdScanner } from './adapters/files/clamd.ts';
import { createDiskStore } from './adapters/files/disk.store.ts';
import { createInspector } from './adapters/files/inspector.ts';
import { createGuestMessageComposer } from './adapters/mail/guest-message.composer.ts';
import { createMessageComposer } from './adapters/mail/message.composer.ts';
import { createSmtpMailer, unconfiguredMailer } from './adapters/mail/smtp.mailer.ts';
import { createPdfStamp } from './adapters/print/pdf.stamp.ts';
import { createTypesetting } from './adapters/print/typesetting.ts';
import { createTypstPrinter } from './adapters/print/typst.printer.ts';
import { createHighsSolver } from './adapters/solver/highs.solver.ts';
import { randomChance } from './adapters/system/chance.ts';
import { tableReader } from './adapters/table/table.ts';
import { systemClock } from './adapters/system/clock.ts';
import { randomIds } from './adapters/system/ids.ts';
import { createLog } from './adapters/system/log.ts';
import { createSecrets } from './adapters/system/secrets.ts';
import { createApplication } from './application/application.ts';
import type { Ports } from './application/ports/ports.ts';
import { readSettings } from './application/settings.ts';
import { startJobs } from './jobs/jobs.ts';

/** Where the migrations lie: beside the sources, and shipped with the build. */
const MIGRATIONS = 'drizzle';

/** The key that signs session cookies: the operator's, else made once and kept beside the data. */
const sessionSecret = (given: string | null, dataFolder: string): string => {
	if (given !== null) return given;
	const file = join(dataFolder, 'session-secret');
	mkdirSync(dataFolder, { recursive: true });
	try {
		writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	}
	return readFileSync(file, 'utf8').trim();
};

/** Builds the whole application; the only file that knows every adapter. */
export const compose = (environment: Readonly<Record<string, string | undefined>>) => {
	const settings = readSettings(environment);
	const log = createLog(settings.logLevel);
	const db = openDatabase(join(settings.dataFolder, 'faisceau.db'));
	migrateDatabase(db, MIGRATIONS);

	const authorities = createAuthoritySearch(settings.dataFolder);
	const secret = sessionSecret(settings.secret, settings.dataFolder);
	const mailer = settings.smtpUrl ? createSmtpMailer(settings.smtpUrl) : unconfiguredMailer;
	const typesetting = createTypesetting();
	const solver = createHighsSolver();
	const ports: Ports = {
		store: createStore(db),
		clock: systemClock,
		ids: randomIds,
		secrets: createSecrets(secret),
		passwords,
		calendar: createCalendarWriter(settings.publicUrl),
		composer: createMessageComposer(settings.publicUrl),
		guestMessages: createGuestMessageComposer(settings.publicUrl),
		mailer,
		printer: createTypstPrinter(typesetting),
		stamp: createPdfStamp(typesetting, log),
		chance: randomChance,
		log,
		settings,
		authorities,
		regions: regionOf,
		places,
		tables: tableReader,
		solver,
		fileStore: createDiskStore(settings.filesFolder),
		inspector: createInspector(log),
		scanner: settings.virusScanner && createClamdScanner(settings.virusScanner, log)
	};

	const app = createApplication(ports);
	const close = () => {
		mailer.close();
		typesetting.close();
		solver.close();
		authorities.close();
		db.$client.close();
	};

	return {
		app,
		signIn: createSignIn(db, {
			publicUrl: settings.publicUrl,
			secret
		}),
		settings,
		log,
		close,

		/** What a server does once before its first visitor; the command line does without. */
		prepare: () => authorities.prepare(),

		/**
		 * Becomes the one process that serves this data folder, and starts what runs by itself.
		 *
		 * @throws FolderInUse when another process serves it
		 */
		serve: () => {
			const owned = ownFolder(settings.dataFolder);
			app.files.recover();
			const jobs = startJobs(app, log);
			return {
				stop: async (): Promise<void> => {
					await jobs.stop();
					close();
					owned.release();
				}
			};
		}
	};
};

export type Composition = ReturnType<typeof compose>;
