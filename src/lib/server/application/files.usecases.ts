import { displayName } from '#lib/domain/files/display-name.ts';
import type { FilePurpose, FileState, ScanRefusal, StoredFile } from '#lib/domain/files/file.ts';
import { isAbandoned, isQuarantineOver, ORPHAN_KEPT } from '#lib/domain/files/keeping.ts';
import { FILE_BYTES_MAX, fitsQuota, type QuotaRefusal } from '#lib/domain/files/limits.ts';
import type { UploadRefusal } from '#lib/domain/files/refusal.ts';
import { accepted, refused, type Result } from '#lib/domain/shared/result.ts';
import type { FileContent, FileRow, IncomingFile, ScanVerdict } from './ports/file.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import { reconcileRequests } from './reconcile-requests.ts';
import type { MasterclassScope } from './scope.ts';

/**
 * Whose file it will be, and who sends it: one of `participantId` and `userId`. Whoever makes one
 * has checked that this person may add to this participation now.
 */
export type FileOwner = {
	readonly masterclassId: string;
	readonly participationId: string;
	readonly participantId: string | null;
	readonly userId: string | null;
};

/** What a browser sends for one file; its word on the type is not asked. */
export type Upload = { readonly name: string; readonly content: FileContent };

/** A file as organisers see it in a list. */
export type FileLine = Pick<
	FileRow,
	| 'id'
	| 'name'
	| 'type'
	| 'size'
	| 'pages'
	| 'purpose'
	| 'state'
	| 'refusal'
	| 'organisation'
	| 'sender'
	| 'createdAt'
> & {
	/** An organiser may remove it; what a company hands over is the company's. */
	readonly removable: boolean;
};

const isRemovable = ({ purpose, state }: Pick<StoredFile, 'purpose' | 'state'>): boolean =>
	purpose === 'presentation' || state === 'quarantined' || state === 'refused';

const lineOf = (row: FileRow): FileLine => ({
	id: row.id,
	name: row.name,
	type: row.type,
	size: row.size,
	pages: row.pages,
	purpose: row.purpose,
	state: row.state,
	refusal: row.refusal,
	organisation: row.organisation,
	sender: row.sender,
	createdAt: row.createdAt,
	removable: isRemovable(row)
});

export type ScannerState = 'not-configured' | 'well' | 'unreachable';

/** A file to hand out. */
export type OpenedFile = {
	readonly file: StoredFile;
	readonly content: ReadableStream<Uint8Array>;
};

const SETTLED: Readonly<Record<ScanVerdict, [FileState, ScanRefusal | null]>> = {
	clean: ['available', null],
	infected: ['quarantined', 'infected'],
	unsure: ['quarantined', 'not-scanned']
};

/** Files that guests hand over: taken in, kept, handed out, thrown away. */
export const createFileUseCases = (
	ports: Pick<
		Ports,
		'store' | 'clock' | 'ids' | 'log' | 'settings' | 'fileStore' | 'inspector' | 'scanner'
	>
) => {
	const { store, fileStore, scanner } = ports;

	/** The scanner answered when it was last asked. */
	let answers = true;

	/** Being scanned by this process at this moment. */
	const underWay = new Set<string>();

	const quotaFor = (owner: FileOwner, size: number): Result<null, QuotaRefusal> =>
		fitsQuota(
			store.read((r) => r.files.usage(owner)),
			size
		);

	/** A presentation that is there is asked for no more; one that is gone may be. */
	const regard = (r: Repositories, { purpose, masterclassId }: StoredFile): void => {
		if (purpose === 'presentation') reconcileRequests(r, ports, masterclassId);
	};

	/** Asks the scanner about a file in `from`, and moves it to where it then belongs. */
	const scan = async (file: StoredFile, from: FileState): Promise<ScanVerdict> => {
		if (scanner === null) return 'unsure';
		const { id, sha256 } = file;
		underWay.add(id);
		try {
			const content = await fileStore.open(sha256);
			const verdict = content === null ? 'unsure' : await scanner.scan(content);
			const [state, refusal] = SETTLED[verdict];
			store.write((r) => {
				r.files.settle(id, from, state, refusal);
				regard(r, file);
			});
			return verdict;
		} finally {
			underWay.delete(id);
		}
	};

	const takeIn = async (
		owner: FileOwner,
		purpose: FilePurpose,
		name: string,
		incoming: IncomingFile
	): Promise<Result<StoredFile, UploadRefusal>> => {
		const inspected = await ports.inspector.inspect(incoming.path);
		if (!inspected.ok) return inspected;
		const fits = quotaFor(owner, incoming.size);
		if (!fits.ok) return fits;
		await incoming.keep();
		const file: StoredFile = {
			...owner,
			id: ports.ids.next('fil'),
			purpose,
			sha256: incoming.sha256,
			size: incoming.size,
			type: inspected.value.type,
			name: displayName(name, inspected.value.type),
			state: scanner === null ? 'available' : 'scanning',
			refusal: null,
			pages: inspected.value.pages,
			createdAt: ports.clock.now()
		};
		// Others may have sent theirs meanwhile.
		const kept = store.write((r) => {
			const still = fitsQuota(r.files.usage(owner), file.size);
			if (still.ok) {
				r.files.insert(file);
				regard(r, file);
			}
			return still;
		});
		if (!kept.ok) return kept;
		if (scanner === null) return accepted(file);
		const verdict = await scan(file, 'scanning');
		if (verdict === 'infected') return refused('infected');
		return accepted(store.read((r) => r.files.find(file.id)) ?? file);
	};

	return {
		/**
		 * Takes in one file: streams it to the disk, decides by its content what it is, keeps it under
		 * its SHA-256, writes its row, has it scanned. What is refused leaves nothing, except an
		 * infected file, which is set aside.
		 *
		 * @returns the file as kept: `available`, or `quarantined` with `not-scanned` when the scanner
		 *   could not be asked; it becomes available by itself once that one answers
		 */
		receive: async (
			owner: FileOwner,
			purpose: FilePurpose,
			{ name, content }: Upload
		): Promise<Result<StoredFile, UploadRefusal>> => {
			const room = quotaFor(owner, 0);
			const taken = await fileStore.take(content, room.ok ? FILE_BYTES_MAX : 0);
			if (!room.ok) {
				if (taken.ok) await taken.value.discard();
				return room;
			}
			if (!taken.ok) return taken;
			try {
				return await takeIn(owner, purpose, name, taken.value);
			} finally {
				await taken.value.discard();
			}
		},

		/**
		 * A file and its bytes, for somebody who may have it: `mayHave` decides, and is asked first.
		 *
		 * @returns null when there is no such file for them, or it is not available
		 */
		open: async (
			fileId: string,
			mayHave: (file: StoredFile) => boolean
		): Promise<OpenedFile | null> => {
			const file = store.read((r) => r.files.find(fileId));
			if (!file || !mayHave(file) || file.state !== 'available') return null;
			const content = await fileStore.open(file.sha256);
			if (content === null) throw new Error(`The content of ${file.id} is missing.`);
			return { file, content };
		},

		/** All the files of a masterclass, for its organisers, whatever their state. */
		list: (scope: MasterclassScope): FileLine[] =>
			store.read((r) => r.files.ofMasterclass(scope.masterclassId)).map(lineOf),

		/** An organiser who sends something for an organisation that takes part; null when it does not. */
		ownerFor: (scope: MasterclassScope<'edit'>, participationId: string): FileOwner | null => {
			const { masterclassId, organiser } = scope;
			const participation = store.read((r) => r.participations.find(participationId));
			if (participation?.masterclassId !== masterclassId) return null;
			return { masterclassId, participationId, participantId: null, userId: organiser.userId };
		},

		/** Forgets a file that an organiser may remove; anything else stays. */
		removeFor: (scope: MasterclassScope<'edit'>, fileId: string): boolean =>
			store.write((r) => {
				const file = r.files.find(fileId);
				if (file?.masterclassId !== scope.masterclassId || !isRemovable(file)) return false;
				r.files.remove(fileId);
				regard(r, file);
				return true;
			}),

		/** All the files of a participation in the order they came, whatever their state. */
		ofParticipation: (participationId: string): StoredFile[] =>
			store.read((r) => r.files.ofParticipation(participationId)),

		/**
		 * Forgets a file; its bytes go with the next sweep, unless another row needs them.
		 *
		 * @returns false when there is no such file in this participation
		 */
		remove: (owner: Pick<FileOwner, 'participationId'>, fileId: string): boolean =>
			store.write((r) => {
				const file = r.files.find(fileId);
				if (file?.participationId !== owner.participationId) return false;
				r.files.remove(fileId);
				regard(r, file);
				return true;
			}),

		/** Removes what an interrupted process left half written; before the first upload. */
		recover: (): void => fileStore.clean(),

		/** Whether the scanner answered when it was last asked; it is asked every minute. */
		scannerState: (): ScannerState =>
			scanner === null ? 'not-configured' : answers ? 'well' : 'unreachable',

		/** Asks whether the scanner is there, and again about files whose scan found none or was cut. */
		rescan: async (): Promise<void> => {
			if (scanner === null) return;
			answers = (await scanner.verify()) === null;
			if (!answers) return;
			const waiting = store.read((r) => [
				...r.files.inState('scanning'),
				...r.files.inState('quarantined').filter(({ refusal }) => refusal === 'not-scanned')
			]);
			for (const file of waiting) if (!underWay.has(file.id)) await scan(file, file.state);
		},

		/**
		 * Forgets files that were never attached, throws away the bytes that nobody needs any more, and
		 * compares rows with the disk.
		 *
		 * @returns contents whose rows are there and whose bytes are not, or not all: there should be none
		 */
		sweep: async (): Promise<string[]> => {
			const now = ports.clock.now();
			store.write((r) => {
				for (const file of r.files.inState('quarantined'))
					if (isQuarantineOver(file, now))
						r.files.settle(file.id, 'quarantined', 'refused', 'infected');
				for (const file of r.files.unattached())
					if (isAbandoned(file, now)) r.files.remove(file.id);
			});
			// In this order: a file that comes meanwhile is on the disk before it has a row.
			const expected = store.read((r) => r.files.contents());
			const stored = new Map(
				(await fileStore.contents()).map(({ sha256, size }) => [sha256, size])
			);
			store.write((r) => {
				const needed = new Set(r.files.contents().map(({ sha256 }) => sha256));
				for (const sha256 of stored.keys())
					if (!needed.has(sha256)) fileStore.remove(sha256, now - ORPHAN_KEPT);
			});
			return expected
				.filter(({ sha256, size }) => stored.get(sha256) !== size)
				.map(({ sha256 }) => sha256);
		}
	};
};
