import { expect, test } from 'vitest';
import { sendThroughKills } from '../support/outbox-kills.ts';

const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin) % 1_000_000);

test(`a hundred kills while 2,000 messages leave lose none (SEED=${seed})`, async () => {
	const result = await sendThroughKills({ messages: 2000, kills: 100, seed, delay: 20 });

	process.stdout.write(
		`${result.kills} kills, ${result.sent} sent, ${result.lost} lost, ${result.doubles} doubles explained by a kill\n`
	);
	expect(result).toMatchObject({ kills: 100, sent: 2000, lost: 0, changed: 0 });
	expect(result.counted).toEqual(result.expected);
});
