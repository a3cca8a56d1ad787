import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { PARTICIPATION_FILES_MAX } from '#lib/domain/files/limits.ts';
import type { TestApplication } from '../application.ts';
import { numberedPdf } from '../pdfs.ts';
import { plannedMasterclass } from '../planned-masterclass.ts';
import { takePart } from '../recruiting.ts';
import type { Act } from './act.ts';

type World = {
	readonly masterclassId: string;
	/** One company for each process: none hands over more than it may. */
	readonly companies: readonly string[];
	/** Where files stand while they arrive. */
	readonly incoming: string;
};
type Told = { readonly number: number; readonly id: string };

const SENDERS = 3;
const PIECE = 16_384;

const pdf = (number: number) => numberedPdf(number, 4 * PIECE);

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function* arriving(bytes: Buffer): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += PIECE) {
		yield bytes.subarray(at, at + PIECE);
		await setImmediate();
	}
}

/** Everything in the store of files; the size of what is not what its name says is null. */
const stored = async ({ ports: { fileStore } }: TestApplication) => {
	const sizes = new Map<string, number | null>();
	for (const { sha256: name } of await fileStore.contents()) {
		const content = await fileStore.open(name);
		const bytes = content && (await buffer(content));
		sizes.set(name, bytes && sha256(bytes) === name ? bytes.length : null);
	}
	return sizes;
};

/** Guests send files, several at once. */
export const uploading: Act<World, Told> = {
	name: 'uploading',
	within: { acknowledgements: 20, milliseconds: 20, writes: 20 },

	prepare: async (t, { kills, data }) => {
		const organiser = await t.organiser();
		const { id } = plannedMasterclass(t, organiser);
		const scope = t.inFrontOf(organiser, id);
		return {
			masterclassId: id,
			companies: Array.from({ length: kills }, (_, turn) => takePart(t, scope, `Atelier ${turn}`)),
			incoming: join(data, 'files', 'incoming')
		};
	},

	start: ({ app }, { masterclassId, companies }, turn) => {
		const participationId = companies[turn] ?? '';
		const owner = { masterclassId, participationId, participantId: null, userId: null };
		app.files.recover();
		return async (tell) => {
			let number = turn * PARTICIPATION_FILES_MAX;
			const send = async (): Promise<void> => {
				while (number < (turn + 1) * PARTICIPATION_FILES_MAX) {
					const mine = (number += 1);
					const content = arriving(pdf(mine));
					const taken = await app.files.receive(owner, 'document', {
						name: `${mine}.pdf`,
						content
					});
					if (!taken.ok) throw new Error(taken.reason);
					tell({ number: mine, id: taken.value.id });
				}
			};
			await Promise.all(Array.from({ length: SENDERS }, send));
		};
	},

	faults: async (t, { companies, incoming }, told) => {
		const sizes = await stored(t);
		const rows = new Map(
			companies.flatMap((id) => t.app.files.ofParticipation(id)).map((row) => [row.id, row])
		);
		const underWay = existsSync(incoming) ? readdirSync(incoming).length : 0;
		return [
			...told
				.filter(({ number, id }) => rows.get(id)?.sha256 !== sha256(pdf(number)))
				.map(({ number }) => `file ${number} was acknowledged and is lost`),
			...[...rows.values()]
				.filter((row) => sizes.get(row.sha256) !== row.size)
				.map(({ name }) => `${name} has a row and not all of its bytes`),
			...[...sizes].filter(([, size]) => size === null).map(([name]) => `half a content: ${name}`),
			...(underWay > SENDERS ? [`${underWay} files of earlier processes still arriving`] : [])
		];
	}
};
