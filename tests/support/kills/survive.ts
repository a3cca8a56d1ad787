import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestApplication } from '../application.ts';
import { bundle } from '../bundle.ts';
import { chanceFrom } from '../chance.ts';
import { applicationIn, type Act } from './act.ts';

/** When a process is killed: by itself after so many writes, or at any moment. */
type Moment =
	| { readonly writes: number }
	| { readonly writes: 0; readonly acknowledgements: number; readonly milliseconds: number };

/** Starts a process, has it killed, and returns what it told. */
const killed = async (args: readonly string[], moment: Moment): Promise<string[]> => {
	const child = spawn(process.execPath, [...args, String(moment.writes)], {
		env: { ...process.env, NODE_OPTIONS: '' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = once(child, 'close');
	const said: string[] = [];
	createInterface(child.stdout).on('line', (line) => {
		said.push(line);
		if ('milliseconds' in moment && said.length === 1 + moment.acknowledgements)
			setTimeout(() => child.kill('SIGKILL'), moment.milliseconds);
	});
	await ended;
	if (child.signalCode !== 'SIGKILL') throw new Error(`It ended by itself: ${said.join('\n')}`);
	return said.slice(1);
};

/** What SQLite itself finds wrong. */
const damage = ({ db }: TestApplication): string[] => [
	...(db.$client.pragma('integrity_check') as { integrity_check: string }[])
		.map((row) => row.integrity_check)
		.filter((line) => line !== 'ok'),
	...(db.$client.pragma('foreign_key_check') as unknown[]).map((row) => JSON.stringify(row))
];

/**
 * Does an act in processes that are killed at random instants and started again, `kills` times.
 *
 * @returns how much was acknowledged, and everything that was then lost, half there or too much
 */
export const survive = async <World, Told>(
	act: Act<World, Told>,
	{ kills, seed }: { readonly kills: number; readonly seed: number }
): Promise<{ acknowledged: number; faults: string[] }> => {
	const data = mkdtempSync(join(tmpdir(), `faisceau-${act.name}-`));
	const chance = chanceFrom(seed);
	const below = (limit: number) => Math.floor(chance() * limit);
	/** Nobody else has the database open: as after a restart. */
	const inside = async <T>(work: (t: TestApplication) => Promise<T>): Promise<T> => {
		const t = applicationIn(data);
		try {
			return await work(t);
		} finally {
			t.db.$client.close();
		}
	};

	try {
		const program = await bundle('tests/support/kills/run.ts');
		const world = await inside(async (t) => {
			// Nobody is killed yet: this part may be fast.
			t.db.$client.pragma('synchronous = OFF');
			return act.prepare(t, { kills, data });
		});
		writeFileSync(join(data, 'world.json'), JSON.stringify(world));
		const told: Told[] = [];
		const faults: string[] = [];
		for (let turn = 0; turn < kills; turn += 1) {
			const lines = await killed(
				[program, act.name, data, String(turn)],
				turn % 2 === 0
					? {
							writes: 0,
							acknowledgements: below(act.within.acknowledgements),
							milliseconds: chance() * act.within.milliseconds
						}
					: { writes: 1 + below(act.within.writes) }
			);
			told.push(...lines.map((line) => JSON.parse(line) as Told));
			const found = await inside(async (t) => [
				...damage(t),
				...(await act.faults(t, world, told, turn))
			]);
			faults.push(...found.map((fault) => `after kill ${turn + 1}: ${fault}`));
		}
		if (told.length === 0) faults.push('nothing was acknowledged');
		return { acknowledged: told.length, faults };
	} finally {
		rmSync(data, { recursive: true, force: true });
	}
};
