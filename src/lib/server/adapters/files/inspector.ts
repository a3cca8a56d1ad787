import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ContentRefusal } from '#lib/domain/files/refusal.ts';
import { refused, type Result } from '#lib/domain/shared/result.ts';
import { createTurns } from '#lib/domain/shared/turns.ts';
import type { FileInspector, Inspected } from '#lib/server/application/ports/file.port.ts';
import type { Log } from '#lib/server/application/ports/system.port.ts';

/** From the folder the application runs in: Node runs this file from its source. */
const PROGRAM = 'src/lib/server/adapters/files/inspecting-process.ts';

/** Processes at once, each of up to 130 MB: the machine has other things to do. */
const PROCESSES = 1;

/** Milliseconds; a real file of 20 MB takes about one second of a processor that is free. */
const LONGEST = 30_000;

/** Megabytes of objects; what is merely bytes is bounded by the readers themselves. */
const HEAP = 192;

/** What it may read, and nothing more: it cannot write, start anything, or see the data. */
const permissions = (path: string): string[] => [
	'--permission',
	...['src', 'node_modules', 'package.json', path].map((own) => `--allow-fs-read=${resolve(own)}`)
];

/**
 * Inspects each file in a process of its own. A thread would not do: one that runs out of memory
 * may take the whole server with it.
 *
 * @param longest milliseconds a file may take
 */
export const createInspector = (log: Log, longest: number = LONGEST): FileInspector => {
	const inTurn = createTurns(PROCESSES);

	const inspect = async (path: string): Promise<Result<Inspected, ContentRefusal>> => {
		const child = spawn(
			process.execPath,
			[`--max-old-space-size=${HEAP}`, ...permissions(path), PROGRAM, resolve(path)],
			{ env: {}, stdio: ['ignore', 'pipe', 'pipe'], timeout: longest, killSignal: 'SIGKILL' }
		);
		if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
		const [said, complaint, [code, signal]] = await Promise.all([
			text(child.stdout),
			text(child.stderr),
			once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
		]);
		if (code === 0 && said !== '') return JSON.parse(said) as Result<Inspected, ContentRefusal>;
		// Out of time or memory is the file's doing; anything else is ours to hear of.
		if (signal === null) log.error({ code, complaint }, 'a file could not be inspected');
		return refused('too-complex');
	};

	return { inspect: (path) => inTurn(() => inspect(path)) };
};
