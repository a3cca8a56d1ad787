import { existsSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import {
	inspectDatabase,
	neededContents,
	UnusableFile,
	type NeededContent
} from '#lib/server/adapters/db/safekeeping.ts';
import { createClamdScanner } from '#lib/server/adapters/files/clamd.ts';
import { createDiskStore } from '#lib/server/adapters/files/disk.store.ts';
import { createSmtpMailer } from '#lib/server/adapters/mail/smtp.mailer.ts';
import { createLog } from '#lib/server/adapters/system/log.ts';
import { InvalidSettings, readSettings, type Settings } from '#lib/server/application/settings.ts';
import type { Command } from '../cli.ts';
import { answer, readOptions } from './options.ts';

/** `bad` makes the command fail; `note` is worth knowing and no fault. */
type Finding = { readonly state: 'ok' | 'note' | 'bad'; readonly words: string };

const ok = (words: string): Finding => ({ state: 'ok', words });
const note = (words: string): Finding => ({ state: 'note', words });
const bad = (words: string): Finding => ({ state: 'bad', words });

/** Below this an answer or a backup may find no room. */
const LEAST_FREE = 200 * 1024 * 1024;

const settingsFindings = (settings: Settings): Finding[] => {
	const { hostname, protocol } = new URL(settings.publicUrl);
	const local = /^(localhost|127\.|\[::1\])/.test(hostname);
	return [
		local
			? note(`Address: ${settings.publicUrl} works on this machine only (FAISCEAU_URL).`)
			: protocol === 'https:'
				? ok(`Address: ${settings.publicUrl}`)
				: note(`Address: ${settings.publicUrl} is not https; sessions can be overheard.`)
	];
};

const databaseFindings = (settings: Settings): Finding[] => {
	const file = join(settings.dataFolder, 'faisceau.db');
	if (!existsSync(file))
		return [note(`Database: ${file} is not there yet; the first start makes it.`)];
	try {
		const condition = inspectDatabase(file, 'drizzle');
		return [
			condition.integrity.length === 0
				? ok(`Database: ${file} is whole.`)
				: bad(`Database: ${file} is damaged: ${condition.integrity[0]}`),
			condition.brokenReferences === 0
				? ok('References: every one leads somewhere.')
				: bad(`References: ${condition.brokenReferences} lead nowhere.`),
			condition.newer
				? bad('Migrations: the database was used by a newer version of Faisceau.')
				: condition.pending > 0
					? note(`Migrations: ${condition.pending} to apply; the next start does it.`)
					: ok('Migrations: up to date.')
		];
	} catch (error) {
		if (!(error instanceof UnusableFile)) throw error;
		return [bad(`Database: ${error.message}`)];
	}
};

/** What the database needs of files; nothing while it cannot be read, which is told with it. */
const contentsNeeded = ({ dataFolder }: Settings): NeededContent[] => {
	try {
		return neededContents(join(dataFolder, 'faisceau.db'));
	} catch (error) {
		if (!(error instanceof UnusableFile)) throw error;
		return [];
	}
};

const filesFindings = async (settings: Settings): Promise<Finding[]> => {
	const { filesFolder } = settings;
	const needed = contentsNeeded(settings);
	if (needed.length === 0) return [];
	const contents = await createDiskStore(filesFolder).contents();
	const sizes = new Map(contents.map(({ sha256, size }) => [sha256, size]));
	const missing = needed.filter(({ sha256, size }) => sizes.get(sha256) !== size).length;
	return [
		missing === 0
			? ok(`Files: ${needed.length} in ${filesFolder}, all there.`)
			: bad(`Files: ${missing} of ${needed.length} are missing from ${filesFolder}, or not whole.`)
	];
};

/** Milliseconds: somebody waits for the answer. */
const PATIENCE = 5000;

const scannerFinding = async ({ virusScanner }: Settings): Promise<Finding> => {
	if (virusScanner === null)
		return note('Virus scanner: FAISCEAU_CLAMAV is not set; nothing looks into files.');
	const fault = await createClamdScanner(virusScanner, createLog('silent'), PATIENCE).verify();
	return fault === null
		? ok('Virus scanner: it answers.')
		: bad(`Virus scanner: ${fault.replace(/\.$/, '')}. Until it answers, new files are set aside.`);
};

const diskFinding = (settings: Settings): Finding => {
	const folder = existsSync(settings.dataFolder) ? settings.dataFolder : '.';
	const { bavail, bsize } = statfsSync(folder);
	const free = bavail * bsize;
	const words = `Disk: ${Math.floor(free / 1024 / 1024)} MB free for ${settings.dataFolder}.`;
	return free < LEAST_FREE ? bad(words) : ok(words);
};

const mailFinding = async (settings: Settings): Promise<Finding> => {
	if (settings.smtpUrl === null)
		return note('Mail: SMTP_URL is not set; messages wait in the outbox.');
	// The address may hold a password: only the host is told.
	const { host } = new URL(settings.smtpUrl);
	const mailer = createSmtpMailer(settings.smtpUrl);
	try {
		const fault = await mailer.verify();
		return fault === null ? ok(`Mail: ${host} answers.`) : bad(`Mail: ${host} says: ${fault}`);
	} finally {
		mailer.close();
	}
};

const MARKS = { ok: 'ok   ', note: 'note ', bad: 'BAD  ' } as const;

/** `doctor`: looks whether everything the server needs is well; exit code 1 when something is not. */
export const doctorCommand =
	(environment: Readonly<Record<string, string | undefined>>): Command =>
	async (args) => {
		const asked = answer(() => {
			readOptions(args, {});
			return '';
		});
		if (asked.exitCode !== 0) return asked;
		let settings: Settings;
		try {
			settings = readSettings(environment);
		} catch (error) {
			if (!(error instanceof InvalidSettings)) throw error;
			const lines = error.message.split('\n').map((line) => `BAD  Settings: ${line}\n`);
			return { exitCode: 1, stdout: lines.join(''), stderr: '' };
		}
		const findings = [
			...settingsFindings(settings),
			...databaseFindings(settings),
			...(await filesFindings(settings)),
			diskFinding(settings),
			await scannerFinding(settings),
			await mailFinding(settings)
		];
		return {
			exitCode: findings.some(({ state }) => state === 'bad') ? 1 : 0,
			stdout: findings.map(({ state, words }) => `${MARKS[state]}${words}\n`).join(''),
			stderr: ''
		};
	};
