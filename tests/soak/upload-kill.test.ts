import { expect, test } from 'vitest';
import { uploadThroughKills } from '../support/upload-kills.ts';

const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin) % 1_000_000);

test(`a hundred kills while files arrive lose none (SEED=${seed})`, async () => {
	const { acknowledged, ...rest } = await uploadThroughKills({ kills: 100, seed });

	process.stdout.write(`${rest.kills} kills, ${acknowledged} files acknowledged, all there\n`);
	expect(rest).toEqual({ kills: 100, lost: 0, halfRows: 0, halfFiles: 0, leftOver: 0 });
});
