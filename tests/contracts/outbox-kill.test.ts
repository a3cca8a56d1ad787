import { expect, test } from 'vitest';
import { sendThroughKills } from '../support/outbox-kills.ts';

const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin) % 1_000_000);

test(`ten kills while 200 messages leave lose none and double only what was in flight (SEED=${seed})`, async () => {
	const result = await sendThroughKills({ messages: 200, kills: 10, seed, delay: 20 });

	expect(result).toMatchObject({ kills: 10, sent: 200, lost: 0, changed: 0 });
	expect(result.counted).toEqual(result.expected);
	expect(result.doubles).toBeLessThanOrEqual(30);
}, 300_000);
