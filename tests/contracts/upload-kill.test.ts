import { expect, test } from 'vitest';
import { uploadThroughKills } from '../support/upload-kills.ts';

const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin) % 1_000_000);

test(`ten kills while files arrive lose none and leave none half there (SEED=${seed})`, async () => {
	const { acknowledged, ...rest } = await uploadThroughKills({ kills: 10, seed });

	expect(rest).toEqual({ kills: 10, lost: 0, halfRows: 0, halfFiles: 0, leftOver: 0 });
	expect(acknowledged).toBeGreaterThan(0);
}, 300_000);
