import { fork, type ChildProcess } from 'node:child_process';

export type TypesettingJob = {
	/** The name of a file of `templates/`. */
	readonly template: string;
	/** Whatever the template takes, as JSON. */
	readonly data: unknown;
	/** Whether it stands alone and must be readable by everybody; else it becomes part of a page. */
	readonly accessible: boolean;
};

export type Typeset = { readonly pdf: Uint8Array } | { readonly error: string };

/** From the folder the application runs in: Node runs this file from its source. */
const PROCESS = 'src/lib/server/adapters/print/typesetting-process.ts';

/** Milliseconds without work after which the process ends, and its memory with it. */
const IDLE = 30_000;

/** Milliseconds that one document may take; a usual one takes a thousandth of it. */
const LONGEST = 30_000;

type Waiting = { readonly job: TypesettingJob; readonly answer: PromiseWithResolvers<Uint8Array> };

export type Typesetting = {
	/**
	 * Sets one document after the other.
	 *
	 * @throws when a template refuses its data, or when the process fails or takes too long; the next
	 * document gets a new process
	 */
	typeset(job: TypesettingJob): Promise<Uint8Array>;
	close(): void;
};

/**
 * Typst in a process of its own: what it holds leaves the server's memory alone, and a document that
 * makes native code crash, or never end, takes nothing else with it.
 */
export function createTypesetting(): Typesetting {
	const queue: Waiting[] = [];
	let current: Waiting | null = null;
	let child: ChildProcess | null = null;
	let timer: NodeJS.Timeout | undefined;

	const start = (): ChildProcess => {
		const started = fork(PROCESS, {
			serialization: 'advanced',
			execArgv: [],
			// Nothing of ours is its business.
			env: {},
			stdio: ['ignore', 'ignore', 'inherit', 'ipc']
		});
		started.on('message', (typeset: Typeset) => {
			settle((answer) =>
				'pdf' in typeset ? answer.resolve(typeset.pdf) : answer.reject(new Error(typeset.error))
			);
		});
		started.on('error', (error) => gone(started, error));
		started.on('exit', (code, signal) => {
			gone(started, new Error(`typesetting ended: ${signal ?? code}`));
		});
		return started;
	};

	const gone = (process: ChildProcess, error: Error) => {
		if (child !== process) return;
		child = null;
		settle((answer) => answer.reject(error));
	};

	const settle = (how: (answer: Waiting['answer']) => void) => {
		const settled = current;
		current = null;
		if (settled) how(settled.answer);
		next();
	};

	const next = () => {
		if (current) return;
		clearTimeout(timer);
		current = queue.shift() ?? null;
		if (!current) return rest();
		child ??= start();
		child.ref();
		child.channel?.ref();
		timer = setTimeout(() => child?.kill('SIGKILL'), LONGEST);
		child.send(current.job);
	};

	/** An idle process keeps nobody waiting, and ends before long. */
	const rest = () => {
		child?.unref();
		child?.channel?.unref();
		timer = setTimeout(end, IDLE).unref();
	};

	const end = () => {
		const ended = child;
		child = null;
		ended?.kill('SIGKILL');
	};

	return {
		typeset: (job) => {
			const answer = Promise.withResolvers<Uint8Array>();
			queue.push({ job, answer });
			next();
			return answer.promise;
		},
		close: () => {
			clearTimeout(timer);
			const waiting = [...(current ? [current] : []), ...queue.splice(0)];
			current = null;
			end();
			waiting.forEach(({ answer }) => answer.reject(new Error('typesetting is closed')));
		}
	};
}
