import { setTimeout as sleep } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { CONNECTIONS } from '#lib/server/adapters/mail/smtp.mailer.ts';
import { approveMessages } from '#lib/server/application/approval.ts';
import { startJobs } from '#lib/server/jobs/jobs.ts';
import type { Figure } from './figures.ts';
import { createManyGuests } from './many-guests.ts';

const ROUND = 528;
/** The first rounds warm both ways up and are not counted. */
const WARM_UP = 2;
const ROUNDS = WARM_UP + 2;
const MEASURED = ROUND * (ROUNDS - WARM_UP);

const timed = async (work: () => Promise<void>): Promise<number> => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};

/**
 * Composing, approving, storing and handing over 1,000 invitations, against nodemailer that hands
 * over the same bytes to the same server by as many connections; in turns, some hundreds at a time. The
 * jobs run as they do in the server: the first messages leave while others are composed.
 */
export const measureHandover = async (folder: string, smtpUrl: string): Promise<Figure> => {
	const { app, ports, db, masterclassIds } = await createManyGuests(
		folder,
		smtpUrl,
		ROUND * ROUNDS
	);
	const bare = createTransport({ url: smtpUrl, pool: true, maxConnections: CONNECTIONS });
	const jobs = startJobs(app, ports.log);
	const drafts = ports.store.read((r) =>
		masterclassIds.flatMap((id) => r.messages.ofMasterclass(id))
	);
	const onTheWay = db.$client
		.prepare("select count(*) from messages where state in ('queued', 'sending')")
		.pluck();
	const spent = { ours: 0, bare: 0 };

	for (let round = 0; round < ROUNDS; round += 1) {
		const batch = drafts.slice(round * ROUND, (round + 1) * ROUND);
		const ours = await timed(async () => {
			await approveMessages(ports, batch, null);
			while (onTheWay.get() !== 0) await sleep(5);
		});
		const bytes = ports.store.read((r) =>
			batch.map(({ id, recipientEmail }) => {
				if (r.messages.find(id)?.state !== 'sent') throw new Error(`${id} was not sent.`);
				return { to: recipientEmail, raw: Buffer.from(r.messages.mime(id) ?? []) };
			})
		);
		const alone = await timed(async () => {
			await Promise.all(
				bytes.map(({ to, raw }) =>
					bare.sendMail({ raw, envelope: { from: ports.settings.mailFrom.address, to: [to] } })
				)
			);
		});
		if (round < WARM_UP) continue;
		spent.ours += ours;
		spent.bare += alone;
	}

	await jobs.stop();
	bare.close();
	ports.mailer.close();
	db.$client.close();
	const rate = (milliseconds: number) => (MEASURED * 1000) / milliseconds;
	return {
		what: `Composing and handing over ${MEASURED.toLocaleString('en')} invitations, against nodemailer alone`,
		measured: `${rate(spent.ours).toFixed(0)} against ${rate(spent.bare).toFixed(0)} a second`,
		value: (100 * spent.bare) / spent.ours,
		limit: 70,
		must: 'reach',
		unit: ' %'
	};
};
