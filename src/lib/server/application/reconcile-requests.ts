import { cleanAddress } from '#lib/domain/messaging/clean-text.ts';
import { isLetterKind, type LetterKind, type Message } from '#lib/domain/messaging/message.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import { planLetters, type StoredLetter } from '#lib/domain/requests/plan-letters.ts';
import { requestsDue } from '#lib/domain/requests/requests-due.ts';
import { tasksDoneByMessages } from '#lib/domain/requests/task-letters.ts';
import type { WantedLetter } from '#lib/domain/requests/situation.ts';
import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { instantOf, localDateOf } from '#lib/domain/time/zone.ts';
import { disputedDetails, firstState, freshMessage } from './fresh-message.ts';
import { localeOf, senderOf } from './letters.ts';
import type { MessageChanges, NewMessage } from './ports/messaging.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { Recipient } from './ports/request.port.ts';
import type { Task } from './ports/timeline.port.ts';
import { eventDetails, letterWords } from './request-letters.ts';
import { situationOf } from './request-situation.ts';

/** What is to be written so that the outbox holds the letters that are due, and no others. */
export type RequestWork = {
	readonly insert: readonly NewMessage[];
	readonly update: readonly {
		readonly message: Message;
		readonly changes: MessageChanges;
	}[];
	/** Tasks whose letters have all left. */
	readonly tick: readonly Task[];
	/** Spaces whose links were made for another address than their guest's present one. */
	readonly misaddressed: readonly Recipient[];
};

type Outside = Pick<Ports, 'clock' | 'ids' | 'settings'>;

/** A message that reconciling keeps in line: its dedupe key names its occasion. */
const PREFIX = 'letter:';

/** The occasion a letter was written for; null for one that a guest asked for. */
export const occasionOf = ({ dedupeKey }: Pick<Message, 'dedupeKey'>): string | null =>
	dedupeKey.startsWith(PREFIX) ? dedupeKey.slice(PREFIX.length, dedupeKey.lastIndexOf('#')) : null;

/**
 * Brings the outbox in line with the letters that are due at a masterclass (`domain/requests`).
 * Called inside the transaction of every change that may ask for one, or for one less, and at every
 * tick of the upkeep. Calling it without need changes nothing.
 *
 * @param insist the occasion of a letter that an organiser asked to have again
 */
export function reconcileRequests(
	r: Repositories,
	ports: Outside,
	masterclassId: string,
	insist: string | null = null
): void {
	const work = requestWork(r, ports, masterclassId, insist);
	const now = ports.clock.now();
	for (const { message, changes } of work.update)
		r.messages.update(message.id, message.revision, { ...changes, updatedAt: now });
	for (const message of work.insert) r.messages.insert(message);
	for (const task of work.tick) tick(r, ports, task);
	for (const { participantId, email } of work.misaddressed) {
		const right = r.accessLinks
			.openOf('space', participantId)
			.filter(({ details }) => details.address === email);
		r.accessLinks.revokeAll(
			'space',
			participantId,
			now,
			right.map(({ id }) => id)
		);
		r.guestSessions.endOf(participantId);
	}
}

/** Looks only, so that a tick without work takes no lock. */
export function requestWork(
	r: Repositories,
	ports: Outside,
	masterclassId: string,
	insist: string | null = null
): RequestWork {
	const masterclass = r.masterclasses.find(masterclassId);
	if (!masterclass) return { insert: [], update: [], tick: [], misaddressed: [] };
	const now = ports.clock.now();
	const recipients = r.requests.recipients(masterclassId);
	const messages = r.messages.ofMasterclass(masterclassId);
	const tasks = r.tasks.ofMasterclass(masterclassId);
	const letters = messages.filter(isLetter);
	const situation = situationOf(r, { masterclass, recipients, tasks, messages });
	const plan = planLetters(
		requestsDue(situation, now),
		letters.map(storedLetter),
		addressesOf(recipients),
		now,
		insist
	);

	const people = new Map(recipients.map((one) => [one.participantId, one]));
	const stored = new Map(letters.map((one) => [one.id, one]));
	const writer = createWriter(r, ports, masterclass, people);
	const superseded = new Set(plan.supersede);
	const misaddressed = new Set(r.requests.misaddressed(masterclassId));
	const times = (key: string) => letters.filter((one) => occasionOf(one) === key).length;
	const made = [
		...plan.create.map((letter) => writer.draft(letter, times(letter.key), 'draft')),
		...plan.missed.map((letter) => writer.draft(letter, times(letter.key), 'missed'))
	];
	return {
		insert: made,
		update: [
			...plan.supersede.flatMap((id) => {
				const message = stored.get(id);
				return message
					? [{ message, changes: { state: 'superseded', nextAt: null } as const }]
					: [];
			}),
			...plan.keep.flatMap(({ id, wanted }) => {
				const message = stored.get(id);
				const changes = message ? writer.refreshed(message, wanted) : null;
				return message && changes ? [{ message, changes }] : [];
			})
		],
		tick: tasksDoneByMessages(
			tasks.map((task) => ({
				task,
				key: task.key,
				// What somebody opened again is theirs to tick.
				done: task.doneAt !== null || task.doneBy !== null,
				due: instantOf(task.due, '09:00', masterclass.timeZone)
			})),
			[...messages.filter(({ id }) => !superseded.has(id)), ...made],
			now
		).map(({ task }) => task),
		misaddressed: recipients.filter(({ participantId }) => misaddressed.has(participantId))
	};
}

export const isWork = ({ insert, update, tick: ticked, misaddressed }: RequestWork): boolean =>
	insert.length + update.length + ticked.length + misaddressed.length > 0;

type Letter = Message & { readonly kind: LetterKind };

const isLetter = (message: Message): message is Letter => isLetterKind(message.kind);

const storedLetter = (message: Letter): StoredLetter => ({
	id: message.id,
	key: occasionOf(message),
	participantId: message.participantId,
	kind: message.kind,
	address: message.recipientEmail,
	state: message.state,
	sentAt: message.sentAt,
	expiresAt: message.expiresAt
});

/** Everybody who still takes part, with the address that letters go to. */
const addressesOf = (recipients: readonly Recipient[]): ReadonlyMap<string, string | null> =>
	new Map(
		recipients
			.filter(({ stage }) => !isClosed(stage))
			.map(({ participantId, email }) => [participantId, addressOf(email)])
	);

const addressOf = (email: string | null): string | null => {
	const address = cleanAddress(email ?? '');
	return address.ok ? address.value : null;
};

/** Writes letters to the people of one masterclass, from the present facts. */
function createWriter(
	r: Repositories,
	ports: Outside,
	masterclass: Masterclass,
	people: ReadonlyMap<string, Recipient>
) {
	const now = ports.clock.now();
	const today = localDateOf(now, masterclass.timeZone);
	const sender = senderOf(r, ports.settings);

	const contentOf = (letter: WantedLetter, person: Recipient) => ({
		reason: letter.reason,
		reasonDetails: {
			...letter.details,
			...eventDetails(letter.kind, masterclass),
			...disputedDetails(person)
		},
		recipientName: person.name,
		recipientEmail: letter.address,
		expiresAt: letter.expiresAt
	});

	const wordsOf = (letter: WantedLetter, person: Recipient) => {
		const locale = localeOf(person.locale, masterclass.locale);
		return {
			locale,
			...letterWords({
				...letter,
				masterclass,
				today,
				person: person.name,
				sender,
				locale,
				role: person.role
			})
		};
	};

	const personOf = ({ participantId }: WantedLetter): Recipient => {
		const person = people.get(participantId);
		if (!person) throw new Error('a letter to nobody');
		return person;
	};

	return {
		draft: (letter: WantedLetter, times: number, state: 'draft' | 'missed'): NewMessage => {
			const person = personOf(letter);
			return freshMessage(now, {
				id: ports.ids.next('msg'),
				dedupeKey: `${PREFIX}${letter.key}#${times + 1}`,
				kind: letter.kind,
				masterclassId: masterclass.id,
				contactId: person.contactId,
				participantId: letter.participantId,
				state: state === 'draft' ? firstState(person) : state,
				...contentOf(letter, person),
				...wordsOf(letter, person),
				scheduledFor: letter.scheduledFor,
				demo: masterclass.demo || person.demo
			});
		},

		/** What brings a letter that has not left in line with the facts; null when nothing does. */
		refreshed: (message: Letter, letter: WantedLetter): MessageChanges | null => {
			const person = personOf(letter);
			const content = contentOf(letter, person);
			if (message.state !== 'queued') {
				const { scheduledFor } = letter;
				const words = message.edited ? {} : wordsOf(letter, person);
				return changed(message, { ...content, ...words, scheduledFor });
			}
			const { recipientEmail, reasonDetails } = content;
			const astray = changed(message, { recipientEmail });
			// What the server may hold already is not taken back: at most it goes to the right person.
			if (message.ambiguous || message.attempts > 0)
				return astray && { state: 'superseded', nextAt: null };
			// It is dated of the day it leaves, unless somebody has it leave now.
			const moved = (message.nextAt ?? 0) > now && letter.scheduledFor !== message.scheduledFor;
			if (!astray && !moved && !changed(message, { reasonDetails })) return null;
			return {
				...TAKEN_BACK,
				...content,
				...(message.edited ? {} : wordsOf(letter, person)),
				scheduledFor: letter.scheduledFor
			};
		}
	};
}

/** An approved message that is a draft again. */
export const TAKEN_BACK: MessageChanges = {
	state: 'draft',
	mime: null,
	messageId: null,
	sequence: null,
	nextAt: null,
	approvedAt: null,
	approvedBy: null,
	smtpReply: null,
	lastError: null
};

/** Only what differs from a message; null when nothing does. */
function changed(message: Message, wished: Partial<Message>): MessageChanges | null {
	const differing = Object.entries(wished).filter(
		([key, value]) => text(message[key as keyof Message]) !== text(value)
	);
	return differing.length === 0 ? null : Object.fromEntries(differing);
}

const text = (value: unknown): string =>
	value !== null && typeof value === 'object'
		? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: JSON.stringify(value);

/** Ticks a task whose letters have left; nobody did it by hand. */
function tick(r: Repositories, ports: Outside, task: Task): void {
	const now = ports.clock.now();
	r.tasks.update(task.id, task.revision, { doneAt: now, doneBy: null, updatedAt: now });
	r.activities.append({
		id: ports.ids.next('act'),
		masterclassId: task.masterclassId,
		userId: null,
		at: now,
		kind: 'task-done',
		details: { task: task.key }
	});
}
