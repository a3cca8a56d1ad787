import type { MessageKind, MessageState } from '../messaging/message.ts';
import type { TaskKey } from '../timeline/template.ts';
import { isTaskKey } from '../timeline/template.ts';

/** The tasks that are done by messages leaving, and the kind that does each. */
const LETTER_OF_TASK: Readonly<Partial<Record<TaskKey, MessageKind>>> = {
	'save-the-date': 'save-the-date',
	'faisceau-requested': 'faisceau-request',
	invitations: 'invitation',
	'share-inspiring': 'share-inspiring',
	'share-authorities': 'share-authorities',
	'final-reminder': 'final-reminder',
	thanks: 'thanks'
};

/** Tasks that are done by something else than the letter that tells of it. */
const DONE_OTHERWISE: readonly string[] = ['share-inspiring', 'share-authorities'];

/** Messages in these states may still leave, or are leaving. */
const ON_THE_WAY: readonly MessageState[] = ['draft', 'held', 'queued', 'sending'];

/**
 * Open tasks whose messages have left, to be ticked: their day has come, somebody was written to,
 * and nothing of the kind is still on its way.
 *
 * @param tasks with the instant each is due, epoch milliseconds
 */
export const tasksDoneByMessages = <
	Task extends { readonly key: string | null; readonly done: boolean; readonly due: number }
>(
	tasks: readonly Task[],
	messages: readonly { readonly kind: MessageKind; readonly state: MessageState }[],
	now: number
): Task[] =>
	tasks.filter(({ key, done, due }) => {
		const kind = key !== null && isTaskKey(key) ? LETTER_OF_TASK[key] : undefined;
		if (key === null || kind === undefined || DONE_OTHERWISE.includes(key)) return false;
		if (done || due > now) return false;
		const theirs = messages.filter((message) => message.kind === kind);
		return (
			theirs.some(({ state }) => state === 'sent') &&
			!theirs.some(({ state }) => ON_THE_WAY.includes(state))
		);
	});

/** The task that a kind of message does; undefined for those that do none. */
export const taskOfKind = (kind: MessageKind): string | undefined =>
	Object.entries(LETTER_OF_TASK).find(([, one]) => one === kind)?.[0];

export const isPrepared = ({ key }: { readonly key: string | null }): boolean =>
	key !== null && key in LETTER_OF_TASK;
