import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const FAKETIME = '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1';

const freePort = async (): Promise<number> => {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	await once(probe, 'close');
	return port;
};

/** Resolves with everything the process has written once `ready` matches it. */
const written = (child: ChildProcess, ready: RegExp): Promise<string> =>
	new Promise((resolve, reject) => {
		let output = '';
		const timer = setTimeout(() => reject(new Error(`Not ready: ${output}`)), 120_000);
		const read = (chunk: Buffer) => {
			output += chunk.toString();
			if (!ready.test(output)) return;
			clearTimeout(timer);
			resolve(output);
		};
		child.stdout?.on('data', read);
		child.stderr?.on('data', read);
		child.once('exit', (code) => {
			clearTimeout(timer);
			reject(new Error(`Ended with ${code}: ${output}`));
		});
	});

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
	exitCode !== null || signalCode !== null;

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
	if (hasEnded(child)) return;
	child.kill(signal);
	await once(child, 'exit');
};

/** Starts the SMTP server of tests/support/mail-server.ts. */
export const startMailServer = async (folder: string, options: Record<string, string> = {}) => {
	const child = spawn(process.execPath, ['tests/support/mail-server.ts', folder], {
		env: { ...process.env, NODE_OPTIONS: '', ...options }
	});
	const port = (await written(child, /^\d+\n/)).trim();
	return { url: `smtp://127.0.0.1:${port}`, stop: () => end(child, 'SIGTERM') };
};

/** What `npm start` gives to node. */
const startArguments = (): string[] => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		scripts: { start: string };
	};
	return scripts.start.split(' ').slice(1);
};

export type ServerOptions = {
	/** Folder of the database; kept between two starts. */
	readonly data: string;
	/** Null: no mail server is configured. */
	readonly smtpUrl: string | null;
	/** What the server takes for now, as `2026-12-01 09:00:00` in UTC; null: the true time. */
	readonly now: string | null;
};

/**
 * The built server, as `npm start` runs it, in a process whose clock libfaketime sets: production
 * has no setting for the clock.
 */
export const createServerProcess = async (options: ServerOptions) => {
	const port = await freePort();
	const url = `http://localhost:${port}`;
	const clockFile = join(options.data, '..', `clock-${port}`);
	let child: ChildProcess | null = null;
	let output = '';

	const setClock = (now: string) => writeFileSync(clockFile, `@${now}\n`);
	const clock = () => {
		if (options.now === null) return {};
		if (!existsSync(FAKETIME)) throw new Error('The package faketime is missing.');
		return {
			LD_PRELOAD: FAKETIME,
			FAKETIME_TIMESTAMP_FILE: clockFile,
			FAKETIME_CACHE_DURATION: '1',
			FAKETIME_DONT_FAKE_MONOTONIC: '1'
		};
	};
	if (options.now !== null) setClock(options.now);

	const start = async () => {
		child = spawn(process.execPath, startArguments(), {
			env: {
				...process.env,
				HOST: '127.0.0.1',
				PORT: String(port),
				FAISCEAU_URL: url,
				FAISCEAU_DATA: options.data,
				SMTP_URL: options.smtpUrl ?? '',
				LOG_LEVEL: 'warn',
				TZ: 'UTC',
				...clock()
			}
		});
		child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
		child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
		await written(child, /Faisceau : http.*\n/);
		// The one-use address comes in the same breath.
		await new Promise((resolve) => setTimeout(resolve, 200));
	};

	return {
		url,
		start,
		/** Moves the server's clock, and waits until a server that runs goes by it. */
		setClock: async (now: string) => {
			setClock(now);
			const target = Date.parse(`${now}Z`);
			while (child && !hasEnded(child)) {
				const { headers } = await fetch(`${url}/health`);
				const passed = Date.parse(headers.get('date') ?? '') - target;
				if (passed >= 0 && passed < 60_000) return;
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
		},
		stop: async () => {
			if (child) await end(child, 'SIGTERM');
		},
		/** Ends the process as a power cut would. */
		kill: async () => {
			if (child) await end(child, 'SIGKILL');
		},
		pid: () => child?.pid ?? 0,
		/** All that the server wrote since the first start. */
		output: () => output,
		/** The one-use address that the last start printed. */
		firstOrganiserUrl: () => {
			const found = [...output.matchAll(/^\s+(http\S+\/welcome\/\S+)$/gm)].at(-1)?.[1];
			if (!found) throw new Error(`No one-use address in: ${output}`);
			return found;
		}
	};
};
