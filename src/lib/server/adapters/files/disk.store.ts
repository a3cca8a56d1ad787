import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { accepted, refused } from '#lib/domain/shared/result.ts';
import type {
	FileContent,
	FileStore,
	TransferRefusal
} from '#lib/server/application/ports/file.port.ts';

/** Below this nothing is taken in, so that answers and messages still find room. */
const LEAST_FREE = 300 * 1024 * 1024;

/** On the same disk as the store: a file moves into place by its name alone. */
const INCOMING = 'incoming';

const SHA256 = /^[0-9a-f]{64}$/;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** A name in a folder is safe from a power cut once the folder itself was written. */
const syncFolder = async (folder: string): Promise<void> => {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
};

const freeBytes = async (folder: string): Promise<number> => {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
};

/**
 * Files in a folder outside anything that is served, named `aa/bb/<sha256>` by their content.
 *
 * @param folder made at the first upload
 * @param leastFree bytes of the disk that stay free
 */
export const createDiskStore = (folder: string, leastFree: number = LEAST_FREE): FileStore => {
	const incoming = join(folder, INCOMING);
	const pathOf = (sha256: string) => {
		if (!SHA256.test(sha256)) throw new Error('Not the name of a content.');
		return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
	};

	/** A file that is there always has its whole content: the rename is what makes it appear. */
	const keep = async (path: string, sha256: string): Promise<void> => {
		const written = await open(path, 'r+');
		try {
			await written.sync();
		} finally {
			await written.close();
		}
		const target = pathOf(sha256);
		const made = await mkdir(dirname(target), { recursive: true });
		await rename(path, target);
		await syncFolder(dirname(target));
		if (made === undefined) return;
		await syncFolder(dirname(dirname(target)));
		await syncFolder(folder);
	};

	return {
		take: async (content, limit) => {
			await mkdir(incoming, { recursive: true });
			const path = join(incoming, randomUUID());
			const discard = () => rm(path, { force: true });
			if ((await freeBytes(incoming)) < leastFree) {
				await passOver(content);
				return refused('no-space');
			}
			const handle = await open(path, 'wx', 0o600);
			const hash = createHash('sha256');
			let size = 0;
			let refusal: TransferRefusal | null = null;
			const drop = async (reason: TransferRefusal): Promise<void> => {
				refusal = reason;
				await handle.close();
				await discard();
			};
			try {
				for await (const chunk of content) {
					if (refusal !== null) continue;
					size += chunk.byteLength;
					if (size > limit) await drop('too-large');
					else if (await fits(handle, chunk)) hash.update(chunk);
					else await drop('no-space');
				}
				if (size === 0) await drop('empty');
			} catch (error) {
				if (refusal === null) await drop('cut-off');
				if (isDiskFault(error)) throw error;
			}
			if (refusal !== null) return refused(refusal);
			await handle.close();
			const sha256 = hash.digest('hex');
			return accepted({ sha256, size, path, keep: () => keep(path, sha256), discard });
		},

		open: async (sha256) => {
			try {
				const handle = await open(pathOf(sha256), 'r');
				return Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>;
			} catch (error) {
				if (codeOf(error) === 'ENOENT') return null;
				throw error;
			}
		},

		contents: async () => {
			const found: { sha256: string; size: number }[] = [];
			const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
				(error: unknown) => {
					if (codeOf(error) === 'ENOENT') return [];
					throw error;
				}
			);
			for (const entry of entries) {
				if (!entry.isFile() || !SHA256.test(entry.name)) continue;
				const { size } = await stat(join(entry.parentPath, entry.name));
				found.push({ sha256: entry.name, size });
			}
			return found;
		},

		remove: (sha256, before) => {
			const path = pathOf(sha256);
			if (statSync(path).mtimeMs >= before) return false;
			unlinkSync(path);
			return true;
		},

		clean: () => {
			rmSync(incoming, { recursive: true, force: true });
			mkdirSync(incoming, { recursive: true });
		},

		free: () => freeBytes(incoming)
	};
};

/** A full disk, the operator's own limit, a file system that takes no such file. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

const passOver = async (content: FileContent): Promise<void> => {
	const pieces = content[Symbol.asyncIterator]();
	while (!(await pieces.next()).done);
};

/** Whatever the disk itself reports; anything else comes from who sends. */
const isDiskFault = (error: unknown) => (error as NodeJS.ErrnoException).syscall === 'write';

/** Writes a piece wholly; false when the disk has no room for it. */
const fits = async (handle: FileHandle, piece: Uint8Array): Promise<boolean> => {
	try {
		for (let written = 0; written < piece.byteLength;)
			written += (await handle.write(piece, written)).bytesWritten;
		return true;
	} catch (error) {
		if (FULL.includes(codeOf(error) ?? '')) return false;
		throw error;
	}
};
