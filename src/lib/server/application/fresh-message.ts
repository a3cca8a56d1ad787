import type { NewMessage } from './ports/messaging.port.ts';

/** A message that nobody approved, no server saw, and that belongs to nobody's calendar. */
const UNTOUCHED = {
	contactId: null,
	participantId: null,
	invitationId: null,
	edited: false,
	method: null,
	sequence: null,
	calendar: null,
	messageId: null,
	mime: null,
	approvedAt: null,
	approvedBy: null,
	attempts: 0,
	ambiguous: false,
	nextAt: null,
	leaseOwner: null,
	leaseUntil: null,
	sentAt: null,
	smtpReply: null,
	lastError: null,
	replaces: null,
	revision: 1
} satisfies Partial<NewMessage>;

type Dated = 'createdAt' | 'updatedAt';

/** A new message: what is said of it, and nothing that has not happened yet. Epoch milliseconds. */
export const freshMessage = (
	now: number,
	said: Omit<NewMessage, keyof typeof UNTOUCHED | Dated> & Partial<Omit<NewMessage, Dated>>
): NewMessage => ({ ...UNTOUCHED, ...said, createdAt: now, updatedAt: now });

type Addressee = { readonly disputed: boolean };

/** What goes to an address that is another guest's is kept out of every approval of several at once. */
export const firstState = ({ disputed }: Addressee): 'draft' | 'held' =>
	disputed ? 'held' : 'draft';

/** Why a message is held that nobody held. */
export const disputedDetails = ({ disputed }: Addressee): Record<string, string> =>
	disputed ? { disputed: 'address' } : {};
