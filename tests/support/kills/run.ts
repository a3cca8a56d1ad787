/**
 * One process that does an act until it is killed: `node run.js ACT DATA TURN WRITES`. It prints
 * `ready`, then a line of JSON for each thing that the application has acknowledged, and kills itself
 * after so many writes; 0: it waits for somebody else to do it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationIn, type Act } from './act.ts';
import { saving } from './saving.ts';
import { sharing } from './sharing.ts';
import { submitting } from './submitting.ts';
import { uploading } from './uploading.ts';

const [, , name = '', data = '', turn = '', writes = ''] = process.argv;

const die = () => process.kill(process.pid, 'SIGKILL');

const perform = async <World, Told>(act: Act<World, Told>): Promise<void> => {
	const world = JSON.parse(readFileSync(join(data, 'world.json'), 'utf8')) as World;
	let left = Infinity;
	const onWrite = () => {
		left -= 1;
		if (left === 0) die();
	};
	const work = await act.start(applicationIn(data, onWrite), world, Number(turn));
	left = Number(writes) || Infinity;
	process.stdout.write('ready\n');
	await work((told) => process.stdout.write(`${JSON.stringify(told)}\n`));
	if (left < Infinity) die();
	// Done before it was killed: it waits.
	setInterval(() => undefined, 60_000);
};

const acts: Readonly<Record<string, () => Promise<void>>> = {
	[saving.name]: () => perform(saving),
	[sharing.name]: () => perform(sharing),
	[submitting.name]: () => perform(submitting),
	[uploading.name]: () => perform(uploading)
};

await acts[name]?.();
