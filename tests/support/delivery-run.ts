/**
 * The real delivery in a process of its own: `node delivery-run.js DATABASE SMTP_URL`.
 * It prints `ready` once its loop runs, and ends when it is stopped or killed. Only what delivery
 * needs is loaded, so that a test can start it often.
 */
import { openDatabase } from '#lib/server/adapters/db/open.ts';
import { createStore } from '#lib/server/adapters/db/store.ts';
import { createSmtpMailer } from '#lib/server/adapters/mail/smtp.mailer.ts';
import { randomChance } from '#lib/server/adapters/system/chance.ts';
import { systemClock } from '#lib/server/adapters/system/clock.ts';
import { randomIds } from '#lib/server/adapters/system/ids.ts';
import { createDeliveryUseCases } from '#lib/server/application/delivery.usecases.ts';
import { readSettings } from '#lib/server/application/settings.ts';
import { startLoop } from '#lib/server/jobs/loop.ts';
import { outboxJob } from '#lib/server/jobs/outbox.job.ts';

const [, , file = '', smtpUrl = ''] = process.argv;
const silent = () => undefined;
const delivery = createDeliveryUseCases({
	store: createStore(openDatabase(file)),
	clock: systemClock,
	ids: randomIds,
	chance: randomChance,
	mailer: createSmtpMailer(smtpUrl),
	log: { info: silent, warn: silent, error: silent },
	settings: readSettings({})
});
delivery.recover();
const loop = startLoop(outboxJob({ delivery }), 100, (error) => {
	throw error;
});
process.stdout.write('ready\n');
process.once('SIGTERM', () => void loop.stop().then(() => process.exit(0)));
