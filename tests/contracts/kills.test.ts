import { expect, test } from 'vitest';
import { survive } from '../support/kills/survive.ts';
import { saving } from '../support/kills/saving.ts';
import { sharing } from '../support/kills/sharing.ts';
import { submitting } from '../support/kills/submitting.ts';
import { uploading } from '../support/kills/uploading.ts';

const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin) % 1_000_000);
const killing = { kills: 10, seed };
const unharmed = { acknowledged: expect.any(Number) as number, faults: [] };

test(`ten kills while files arrive lose none and leave none half there (SEED=${seed})`, async () => {
	expect(await survive(uploading, killing)).toEqual(unharmed);
}, 300_000);

test(`ten kills while guests save lose no word and save none by half (SEED=${seed})`, async () => {
	expect(await survive(saving, killing)).toEqual(unharmed);
}, 300_000);

test(`ten kills while companies hand in lose no version and leave none half there (SEED=${seed})`, async () => {
	expect(await survive(submitting, killing)).toEqual(unharmed);
}, 300_000);

test(`ten kills while documents are shared share none twice, none by half, none too widely (SEED=${seed})`, async () => {
	expect(await survive(sharing, killing)).toEqual(unharmed);
}, 300_000);
