/**
 * Saves the fields of a form as they are typed: at each pause, one request at a time, field by field,
 * so that only people who wrote in the same field ever meet. What is not saved yet is kept on the
 * device, and sent when the connection is back. Typing never waits.
 */

/** A field to save: its text, and the base it was typed on, which only the server can read. */
export type FieldSave = { readonly value: string; readonly base: string };

/** What the server says of the fields it was sent. */
export type SaveReply = {
	/** Epoch milliseconds. */
	readonly savedAt: number;
	/** Each field that is kept now, with its new base. */
	readonly saved: Readonly<Record<string, string>>;
	/** Each field that somebody else changed meanwhile: nothing of it was written. */
	readonly conflicts: Readonly<
		Record<string, { readonly theirs: string; readonly base: string; readonly by: string | null }>
	>;
	/** Each field that cannot be kept as it is, with a sentence that says why. */
	readonly refused: Readonly<Record<string, string>>;
};

/** `unreachable`: try again later. `closed`: trying again is of no use. */
export type Send = (
	fields: Readonly<Record<string, FieldSave>>
) => Promise<SaveReply | 'unreachable' | 'closed'>;

type Conflict = {
	/** What is saved now, and by whom if that is known. */
	readonly theirs: string;
	readonly by: string | null;
	/** What was typed here; still in the field. */
	readonly yours: string;
};

export type AutosaveState = {
	readonly status:
		'idle' | 'typing' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused' | 'closed';
	/** Epoch milliseconds by the server's clock; null until something was saved. */
	readonly savedAt: number | null;
	readonly conflicts: Readonly<Record<string, Conflict>>;
	readonly refused: Readonly<Record<string, string>>;
};

export type AutosaveOptions = {
	/** Tells documents apart on the device: the space and the document. */
	readonly key: string;
	/** The fields as the page shows them, with their bases. */
	readonly fields: Readonly<Record<string, FieldSave>>;
	readonly send: Send;
	readonly changed: (state: AutosaveState) => void;
	/** Where unsaved text waits; null where the browser gives none. */
	readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null;
	/** A word of its own for this page: two tabs never write over each other. */
	readonly tab: string;
};

/** A pause after the last key, and the longest wait while somebody goes on typing; milliseconds. */
const PAUSE = 800;
const LONGEST = 8_000;
/** How long to wait between two tries without a connection, the last for ever; milliseconds. */
const RETRIES = [3_000, 6_000, 12_000, 30_000] as const;

export type Autosave = ReturnType<typeof createAutosave>;

export const createAutosave = (options: AutosaveOptions) => {
	const { send, changed } = options;
	const known = new Map(Object.entries(options.fields));
	const pending = new Map<string, FieldSave>();
	/** `kept`: the other text is not saved either, but waits on this device. */
	const conflicts = new Map<
		string,
		{ theirs: string; base: string; by: string | null; kept?: true }
	>();
	const refused = new Map<string, string>();
	const device = openDevice(options);
	let savedAt: number | null = null;
	let flying: Promise<void> | null = null;
	let failures = 0;
	let closed = false;
	let ended = false;
	let left = false;
	let typedAt = device.at;
	let pause: ReturnType<typeof setTimeout> | undefined;
	let longest: ReturnType<typeof setTimeout> | undefined;
	let retry: ReturnType<typeof setTimeout> | undefined;

	const ready = () =>
		[...pending].filter(([field]) => !conflicts.has(field) && !refused.has(field));

	const status = (): AutosaveState['status'] => {
		if (closed) return 'closed';
		if (flying) return 'saving';
		if (pause !== undefined) return 'typing';
		if (failures > 0 && ready().length > 0) return 'offline';
		if (conflicts.size > 0) return 'conflict';
		if (refused.size > 0) return 'refused';
		return savedAt === null ? 'idle' : 'saved';
	};

	const state = (): AutosaveState => ({
		status: status(),
		savedAt,
		conflicts: Object.fromEntries(
			[...conflicts].map(([field, { theirs, by }]) => [
				field,
				{ theirs, by, yours: pending.get(field)?.value ?? '' }
			])
		),
		refused: Object.fromEntries(refused)
	});

	const tell = () => {
		device.keep({ at: typedAt, left, fields: Object.fromEntries(pending) });
		changed(state());
	};

	const calm = () => {
		clearTimeout(pause);
		clearTimeout(longest);
		clearTimeout(retry);
		pause = longest = retry = undefined;
	};

	const understand = (sent: ReadonlyMap<string, FieldSave>, reply: SaveReply) => {
		savedAt = Object.keys(reply.saved).length > 0 ? reply.savedAt : savedAt;
		for (const [field, base] of Object.entries(reply.saved)) {
			const value = sent.get(field)?.value ?? '';
			known.set(field, { value, base });
			const now = pending.get(field);
			// Typed on while it was under way: the rest follows, on the new base.
			if (now && now.value !== value) pending.set(field, { value: now.value, base });
			else pending.delete(field);
		}
		for (const [field, { value }] of sent) {
			// Not a field of the document: nothing to keep.
			const answered = [reply.saved, reply.conflicts, reply.refused].some((one) => field in one);
			if (!answered && pending.get(field)?.value === value) pending.delete(field);
		}
		for (const [field, conflict] of Object.entries(reply.conflicts))
			if (pending.has(field)) conflicts.set(field, conflict);
		for (const [field, why] of Object.entries(reply.refused))
			if (pending.get(field)?.value === sent.get(field)?.value) refused.set(field, why);
	};

	const run = async (): Promise<void> => {
		const sent = new Map(ready());
		const reply = await send(Object.fromEntries(sent)).catch(() => 'unreachable' as const);
		flying = null;
		if (reply === 'closed') closed = true;
		else if (reply === 'unreachable') {
			const wait = RETRIES[Math.min(failures, RETRIES.length - 1)];
			failures += 1;
			clearTimeout(retry);
			if (!ended) retry = setTimeout(go, wait);
		} else {
			failures = 0;
			understand(sent, reply);
			if (pause === undefined && ready().length > 0) go();
		}
		tell();
	};

	/** Sends what waits, unless something is under way: that one goes on by itself. */
	const go = () => {
		calm();
		if (flying || closed || ready().length === 0) return;
		flying = run();
		tell();
	};

	const set = (field: string, value: string) => {
		const was = pending.get(field) ?? known.get(field) ?? { value: '', base: '' };
		if (value === was.value) return;
		typedAt = present();
		left = false;
		refused.delete(field);
		if (value === known.get(field)?.value && !conflicts.has(field) && !flying)
			pending.delete(field);
		else pending.set(field, { value, base: was.base });
		clearTimeout(pause);
		pause = setTimeout(go, PAUSE);
		longest ??= setTimeout(go, LONGEST);
		tell();
	};

	// What an earlier page could not send is typed again here. Of two such texts the later one stands
	// in the field, and the other beside it.
	for (const [field, { value, base }] of device.left) {
		if (value === known.get(field)?.value) continue;
		const taken = pending.get(field);
		if (taken === undefined) pending.set(field, { value, base });
		else if (taken.value !== value)
			conflicts.set(field, { theirs: value, base, by: null, kept: true });
	}

	return {
		state,

		/** Texts that this device kept and the page does not show yet, by field. */
		restored: (): Record<string, string> =>
			Object.fromEntries([...pending].map(([field, { value }]) => [field, value])),

		/** Takes what a field holds now. */
		set,

		/** Sends now: at the end of a page, or when the connection is back. */
		go,

		/** Sends now, and resolves once all is saved or cannot be for the time being. */
		settled: async (): Promise<AutosaveState> => {
			go();
			while (flying) await flying;
			return state();
		},

		/**
		 * Ends a conflict by a person's choice.
		 *
		 * @returns what the field holds from now on
		 */
		choose: (field: string, choice: 'theirs' | 'yours'): string => {
			const conflict = conflicts.get(field);
			const typed = pending.get(field)?.value ?? '';
			if (!conflict) return typed;
			const { theirs, base } = conflict;
			const value = choice === 'theirs' ? theirs : typed;
			conflicts.delete(field);
			if (choice === 'yours' || conflict.kept) pending.set(field, { value, base });
			else {
				known.set(field, { value, base });
				pending.delete(field);
			}
			go();
			tell();
			return value;
		},

		/** Nothing can be saved from here any more; what waits stays on the device. */
		close: () => {
			closed = true;
			calm();
			tell();
		},

		/** The page goes, perhaps to come back: what waits is sent, and is the next page's from now on. */
		leave: () => {
			left = true;
			go();
			tell();
		},

		/** The form goes for good. */
		end: () => {
			ended = true;
			left = true;
			go();
			tell();
		}
	};
};

type Kept = {
	/** When it was typed, epoch milliseconds. */
	readonly at: number;
	/** The page that typed it is gone. */
	readonly left: boolean;
	readonly fields: Readonly<Record<string, FieldSave>>;
};

/** What was typed so shortly ago is another open page's, which is about to send it; milliseconds. */
const BEING_TYPED = 4_000;

const present = () => performance.timeOrigin + performance.now();

/** What this page has not saved yet, kept on the device under its own name. */
const openDevice = ({ storage, key, tab }: AutosaveOptions) => {
	const prefix = `unsaved ${key} `;
	const own = prefix + tab;

	/** What earlier pages could not send, the latest first: from now on it is this page's. */
	const found: Kept[] = [];
	try {
		const names = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
		for (const name of names.filter((one) => one.startsWith(prefix))) {
			const kept = JSON.parse(storage?.getItem(name) ?? '{}') as Kept;
			if (!kept.left && present() - kept.at < BEING_TYPED) continue;
			storage?.removeItem(name);
			found.push(kept);
		}
	} catch {
		// A browser that keeps nothing, or something that is not ours: the page works without.
	}
	found.sort((one, other) => other.at - one.at);

	return {
		left: found.flatMap(({ fields }) => Object.entries(fields)),
		at: found[0]?.at ?? 0,

		keep: (kept: Kept) => {
			try {
				if (Object.keys(kept.fields).length === 0) storage?.removeItem(own);
				else storage?.setItem(own, JSON.stringify(kept));
			} catch {
				// Full, or refused: what is typed stays in the page, and is sent as soon as it can be.
			}
		}
	};
};

/** The server takes half a megabyte at once; what is longer is told here, and stays in the page. */
const LONGEST_BODY = 400_000;
/** What a browser still sends of a page that is left (Fetch standard: 64 KiB). */
const LONGEST_LAST_WORDS = 60_000;

/**
 * Sends fields as JSON to an address of this site. A redirect means that the session is over; a
 * refusal, that writing is: in both cases trying again is of no use.
 *
 * @param tooLong what is said of a text that no request could hold
 */
export const sendTo =
	(address: string, tooLong: string): Send =>
	async (fields) => {
		const body = JSON.stringify({ fields });
		if (body.length > LONGEST_BODY) {
			const [longest] = Object.entries(fields).sort(
				([, one], [, other]) => other.value.length - one.value.length
			);
			const refused = { [longest?.[0] ?? '']: tooLong };
			return { savedAt: 0, saved: {}, conflicts: {}, refused };
		}
		const response = await fetch(address, {
			method: 'POST',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body,
			redirect: 'manual',
			keepalive: body.length < LONGEST_LAST_WORDS
		});
		if (response.ok) return (await response.json()) as SaveReply;
		const later = response.status >= 500 || response.status === 408 || response.status === 429;
		return later ? 'unreachable' : 'closed';
	};
