import type { FileStore } from '#lib/server/application/ports/file.port.ts';

type Content = Awaited<ReturnType<FileStore['contents']>>[number];

/**
 * Brings contents from one store of files to another, each read again against its SHA-256; one that
 * is there already is not copied twice.
 *
 * @returns those that did not come: they are not there, not what their name says, or find no room
 */
export const copyContents = async (
	from: FileStore,
	to: FileStore,
	wanted: readonly Content[]
): Promise<Content[]> => {
	const sizes = new Map((await to.contents()).map(({ sha256, size }) => [sha256, size]));
	const missing: Content[] = [];
	for (const one of wanted) {
		const { sha256, size } = one;
		if (sizes.get(sha256) === size) continue;
		const content = await from.open(sha256);
		const taken = content && (await to.take(content, Infinity));
		const whole = taken?.ok === true && taken.value.sha256 === sha256;
		if (whole) await taken.value.keep();
		else missing.push(one);
		if (taken?.ok) await taken.value.discard();
	}
	return missing;
};

/** Leaves of a store only the contents that are wanted. */
export const keepContents = async (store: FileStore, wanted: readonly Content[]): Promise<void> => {
	const kept = new Set(wanted.map(({ sha256 }) => sha256));
	for (const { sha256 } of await store.contents())
		if (!kept.has(sha256)) store.remove(sha256, Infinity);
};
