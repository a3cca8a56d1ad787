import { expect, test } from 'vitest';
import { saving } from '../support/kills/saving.ts';
import { sharing } from '../support/kills/sharing.ts';
import { submitting } from '../support/kills/submitting.ts';
import { survive } from '../support/kills/survive.ts';
import { uploading } from '../support/kills/uploading.ts';

const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin) % 1_000_000);
const killing = { kills: 100, seed };

/** A hundred kills, and what was acknowledged meanwhile. */
const unharmed = (what: string, { acknowledged, faults }: Awaited<ReturnType<typeof survive>>) => {
	process.stdout.write(`100 kills, ${acknowledged} ${what} acknowledged, all there\n`);
	expect(faults).toEqual([]);
};

test(`a hundred kills while files arrive lose none (SEED=${seed})`, async () => {
	unharmed('files', await survive(uploading, killing));
});

test(`a hundred kills while guests save lose no word (SEED=${seed})`, async () => {
	unharmed('saves', await survive(saving, killing));
});

test(`a hundred kills while companies hand in lose no version (SEED=${seed})`, async () => {
	unharmed('versions', await survive(submitting, killing));
});

test(`a hundred kills while documents are shared share none twice or too widely (SEED=${seed})`, async () => {
	// Ten installations: in one, every process would go through the masterclasses of all the others.
	let acknowledged = 0;
	const faults: string[] = [];
	for (let times = 0; times < 10; times += 1) {
		const survived = await survive(sharing, { kills: 10, seed: seed + times });
		acknowledged += survived.acknowledged;
		faults.push(...survived.faults);
	}
	unharmed('facts of sharing', { acknowledged, faults });
});
