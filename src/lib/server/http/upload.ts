import Busboy from '@fastify/busboy';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FilePurpose, StoredFile } from '#lib/domain/files/file.ts';
import type { UploadRefusal } from '#lib/domain/files/refusal.ts';
import { cleanLine } from '#lib/domain/messaging/clean-text.ts';
import { createTurns } from '#lib/domain/shared/turns.ts';
import { refused, type Result } from '#lib/domain/shared/result.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { FileOwner } from '#lib/server/application/files.usecases.ts';

/** Files of one form; how large they may be together is told by UPLOAD_BYTES_MAX. */
const FILES_MAX = 20;

/** Signs of a name that are shown again. */
const SHOWN_NAME = 150;

/** Milliseconds without a byte after which a sender is taken to be gone. */
const PATIENCE = 60_000;

/**
 * However many send at once, their pieces are dealt with a few at a time and one after the other,
 * so that pages are answered in between. A sender who is slow keeps no one waiting.
 */
const PIECES_AT_ONCE = 2;
const inTurn = createTurns(PIECES_AT_ONCE);

/** What became of one file of a form. */
export type SentFile = {
	/** Name of the form's field. */
	readonly field: string;
	/** As the browser called it: to be shown, and nothing else. */
	readonly name: string;
	readonly result: Result<StoredFile, UploadRefusal>;
};

export type ReadUpload = {
	/** The texts of the form. */
	readonly form: FormData;
	/** In the order they came; a field in which no file was chosen is not among them. */
	readonly files: readonly SentFile[];
};

const notAForm: () => never = () => error(400, 'Not a form with files.');

const parserFor = (type: string) => {
	try {
		return new Busboy({
			headers: { 'content-type': type },
			limits: { files: FILES_MAX, fields: 500, parts: 600, headerPairs: 20, headerSize: 4096 }
		});
	} catch {
		return notAForm();
	}
};

/** The next piece of a body; a sender that has stopped is given up. */
const nextPiece = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
	let timer: NodeJS.Timeout | undefined;
	const silence = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('Nothing came any more.')), PATIENCE);
	});
	try {
		return await Promise.race([reader.read(), silence]);
	} finally {
		clearTimeout(timer);
	}
};

/**
 * Reads a form with files as it arrives: nothing of a file is held in memory, each is taken in by
 * `app.files.receive` before the next one is read. Call it instead of `request.formData()`, in a
 * route that stands in UPLOAD_ROUTES, after checking who sends.
 *
 * When the transfer is cut off, none of its files stays.
 *
 * @param ownerOf whose files these are, by the texts that stand before the files in the form; null
 *   passes them over
 * @throws 400 when it is no such form or was cut off, 413 when it is larger than a form may be
 */
export const readUpload = async (
	{ request, locals }: Pick<RequestEvent, 'request' | 'locals'>,
	ownerOf: (form: FormData) => FileOwner | null,
	purpose: FilePurpose
): Promise<ReadUpload> => {
	const type = request.headers.get('content-type') ?? '';
	if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) notAForm();
	const { files } = locals.app;
	const form = new FormData();
	const received: Promise<SentFile>[] = [];
	let arriving: Readable | null = null;

	const receive = async (
		owner: FileOwner,
		field: string,
		name: string,
		content: Readable
	): Promise<SentFile> => {
		const result = await files.receive(owner, purpose, { name, content });
		content.resume();
		return { field, name: cleanLine(name, SHOWN_NAME), result };
	};

	const parser = parserFor(type);
	const finished = new Promise<void>((resolve, reject) => {
		parser.once('finish', resolve);
		parser.on('error', reject);
	});
	parser.on('field', (name: string, value: string) => form.append(name, value));
	parser.on('file', (field: string, content: Readable, name: string | undefined) => {
		const owner = name ? ownerOf(form) : null;
		if (!name || owner === null) {
			content.resume();
			return;
		}
		arriving = content;
		// Told to who reads it; without a listener it would end the process.
		content.on('error', () => undefined);
		const one = receive(owner, field, name, content);
		// Awaited in order below; a fault meanwhile must not end the process.
		one.catch(() => undefined);
		received.push(one);
	});
	parser.once('filesLimit', () =>
		received.push(Promise.resolve({ field: '', name: '', result: refused('too-many-files') }))
	);

	const reader = request.body.getReader();
	try {
		for (;;) {
			const { done, value } = await nextPiece(reader);
			if (done) break;
			await inTurn(async () => {
				const written = new Promise<void>((resolve) => parser.write(value, () => resolve()));
				await Promise.race([finished, written]);
				await nextTurn();
			});
		}
		parser.end();
		await finished;
	} catch (fault) {
		(arriving as Readable | null)?.destroy(new Error('The transfer was cut off.'));
		for (const sent of await Promise.allSettled(received))
			if (sent.status === 'fulfilled' && sent.value.result.ok)
				files.remove(sent.value.result.value, sent.value.result.value.id);
		const tooLarge = (fault as { status?: number }).status === 413;
		if (tooLarge) error(413, locals.t.errors.pages.tooLargeText);
		error(400, 'The transfer was cut off.');
	}
	return { form, files: await Promise.all(received) };
};

/**
 * One sentence for each file, as a form shows them: why one was refused, then which were kept all the
 * same. Null when none was refused.
 */
export const refusalsOf = (files: readonly SentFile[], t: Catalogue): string | null => {
	const refusals = files.flatMap(({ name, result }) => {
		if (result.ok) return [];
		const why = t.files.refusals[result.reason];
		return [name ? t.files.refusedName(name, why) : why];
	});
	const kept = files.flatMap(({ result }) =>
		result.ok ? [t.files.keptName(result.value.name)] : []
	);
	return refusals.length > 0 ? [...refusals, ...kept].join(' ') : null;
};
