/**
 * One process that does an act until it is killed: `node run.js ACT DATA TURN`. It prints `ready`,
 * then a line of JSON for each thing that the application has acknowledged.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationIn, type Act } from './act.ts';
import { saving } from './saving.ts';
import { submitting } from './submitting.ts';
import { uploading } from './uploading.ts';

const [, , name = '', data = '', turn = ''] = process.argv;

const perform = async <World, Told>(act: Act<World, Told>): Promise<void> => {
	const world = JSON.parse(readFileSync(join(data, 'world.json'), 'utf8')) as World;
	const work = act.start(applicationIn(data), world, Number(turn));
	process.stdout.write('ready\n');
	await work((told) => process.stdout.write(`${JSON.stringify(told)}\n`));
};

const acts: Readonly<Record<string, () => Promise<void>>> = {
	[saving.name]: () => perform(saving),
	[submitting.name]: () => perform(submitting),
	[uploading.name]: () => perform(uploading)
};

await acts[name]?.();
// Whoever is done waits for the kill.
setInterval(() => undefined, 60_000);
