import { Worker } from 'node:worker_threads';
import type { LinearModel, Solution } from '#lib/domain/selection/linear-model.ts';
import type { Solver } from '#lib/server/application/ports/solver.port.ts';

/** From the folder the application runs in: Node runs this file from its source. */
const THREAD = 'src/lib/server/adapters/solver/solving-thread.ts';

/** Milliseconds without work after which the thread ends, and its memory with it. */
const IDLE = 30_000;

/** Milliseconds over its time after which a solver that does not listen is ended. */
const PATIENCE = 500;

/** What the thread is asked. */
export type Question = { readonly model: LinearModel; readonly milliseconds: number };
/** What it answers. */
export type Answer = { readonly solution: Solution; readonly spent: number };

/** HiGHS, compiled to WebAssembly, in a thread of its own: pages are answered meanwhile. */
export const createHighsSolver = (): Solver => {
	let thread: ReturnType<typeof startThread> | null = null;
	/** One model at a time: what waits does not yet spend its time. */
	let queue: Promise<unknown> = Promise.resolve();

	const startThread = () => {
		const worker = new Worker(`./${THREAD}`, { execArgv: [] });
		let asked: PromiseWithResolvers<Answer> | null = null;
		const end = (error: Error): void => {
			clearTimeout(idle);
			if (thread?.worker === worker) thread = null;
			asked?.reject(error);
			void worker.terminate();
		};
		const idle = setTimeout(() => {
			if (!asked) end(new Error('The solver had nothing to do.'));
		}, IDLE).unref();
		const ready = new Promise<void>((resolve) => {
			worker.once('message', () => {
				resolve();
			});
		});
		worker.on('error', end);
		return {
			worker,
			end,
			ask: async (question: Question): Promise<Answer> => {
				const answer = Promise.withResolvers<Answer>();
				asked = answer;
				worker.ref();
				idle.refresh();
				let late: NodeJS.Timeout | undefined;
				const send = async () => {
					await ready;
					worker.once('message', answer.resolve);
					worker.postMessage(question);
					late = setTimeout(() => {
						const solution = { status: 'unfinished', values: null } as const;
						answer.resolve({ solution, spent: question.milliseconds });
						end(new Error('The solver took too long.'));
					}, question.milliseconds + PATIENCE);
				};
				void send();
				try {
					return await answer.promise;
				} finally {
					clearTimeout(late);
					asked = null;
					worker.unref();
				}
			}
		};
	};

	return {
		within: (milliseconds) => {
			let left = milliseconds;
			const solve = async (model: LinearModel): Promise<Solution> => {
				if (left <= 0) return { status: 'unfinished', values: null };
				thread ??= startThread();
				const { solution, spent } = await thread.ask({ model, milliseconds: left });
				left -= spent;
				return solution;
			};
			return (model) => {
				const answer = queue.then(() => solve(model));
				queue = answer.catch(() => null);
				return answer;
			};
		},
		close: () => thread?.end(new Error('The solver is closed.'))
	};
};
