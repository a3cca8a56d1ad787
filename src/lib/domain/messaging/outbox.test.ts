import { expect, test } from 'vitest';
import { MESSAGE_STATES, type MessageState } from './message.ts';
import { actsOn, OUTBOX_TABS, STATES_OF_TAB, type MessageAct } from './outbox.ts';

const NOW = Date.parse('2027-02-25T08:00:00Z');
const waiting = {
	kind: 'needs-request',
	masterclassId: 'mcl_1',
	attempts: 0,
	ambiguous: false,
	nextAt: null,
	expiresAt: null
} as const;

test('every state lies on exactly one heap', () => {
	expect(OUTBOX_TABS.flatMap((tab) => STATES_OF_TAB[tab]).toSorted()).toEqual(
		[...MESSAGE_STATES].toSorted()
	);
});

test.each<[MessageState, object, MessageAct[]]>([
	['draft', {}, ['edit', 'approve', 'hold', 'set-aside']],
	['draft', { expiresAt: NOW }, ['set-aside']],
	['draft', { kind: 'share-inspiring' }, ['edit', 'hold', 'set-aside']],
	['held', {}, ['edit', 'release', 'set-aside']],
	['queued', { nextAt: NOW + 1 }, ['take-back', 'leave-now', 'set-aside']],
	['queued', { nextAt: NOW + 1, kind: 'share-authorities' }, ['take-back', 'set-aside']],
	['queued', { nextAt: NOW }, ['take-back', 'set-aside']],
	['queued', { nextAt: NOW, kind: 'test' }, ['set-aside']],
	['queued', { nextAt: NOW, kind: 'space-link', masterclassId: null }, ['set-aside']],
	['queued', { nextAt: NOW + 1, attempts: 1 }, ['set-aside']],
	['queued', { nextAt: NOW + 1, ambiguous: true }, ['set-aside']],
	['sending', {}, []],
	['sent', {}, []],
	['failed', {}, ['write-again']],
	['failed', { kind: 'test' }, []],
	['missed', { expiresAt: NOW }, []],
	['cancelled', {}, ['write-again']],
	['superseded', {}, []]
])('%s with %j allows %j', (state, changes, acts) =>
	expect(actsOn({ ...waiting, state, ...changes }, NOW, true)).toEqual(acts)
);

test('without a mail server, somebody may have sent the file by hand', () => {
	expect(actsOn({ ...waiting, state: 'queued', nextAt: NOW }, NOW, false)).toEqual([
		'take-back',
		'mark-sent',
		'set-aside'
	]);
});
