import type { Masterclass } from '#lib/domain/masterclass/masterclass.ts';
import { cleanAddress } from '#lib/domain/messaging/clean-text.ts';
import { isLetterKind, type LetterKind } from '#lib/domain/messaging/message.ts';
import { isClosed } from '#lib/domain/recruiting/board.ts';
import { goesWithWave, waveOf } from '#lib/domain/shares/wave.ts';
import type { DraftMaker } from './approval.ts';
import { organiserOf, senderOf } from './letters.ts';
import type { SpaceOwner } from './ports/space.port.ts';
import type { Repositories } from './ports/ports.ts';
import { plainLetter } from './request-letters.ts';
import { drawSpaceLink, spaceUrl } from './space-links.ts';

/** A plain letter: a new link to the space of whom it is for, drawn when it is approved. */
export const letterDraft: DraftMaker = (r, ports, { message, masterclass, leaves, preview }) => {
	const { kind, participantId } = message;
	if (!isLetterKind(kind)) return null;
	const owner = participantId === null ? null : r.spaces.find(participantId);
	if (!owner && !preview) return null;
	const drawn = preview || !owner ? null : drawSpaceLink(ports, owner, { message: message.id });
	const domain = ports.settings.mailFrom.address.split('@')[1];
	const messageId = `<${message.id}.${message.revision}@${domain}>`;
	return {
		messageId,
		letter: plainLetter({
			message: { ...message, kind },
			masterclass,
			sender: senderOf(r, ports.settings),
			replyTo: organiserOf(r, masterclass.id),
			settings: ports.settings,
			messageId,
			// The day it leaves: mail programs sort by it, and a retry has to repeat it.
			date: leaves,
			url: drawn?.url ?? spaceUrl(ports.settings, 'apercu')
		}),
		hindrance: (now) => {
			if (message.expiresAt !== null && message.expiresAt <= now) return 'over';
			if (owner && !isItsTurn(r, masterclass, kind, owner)) return 'early';
			return mayReceive(owner, message.recipientEmail) ? null : 'stale';
		},
		stands: (later: Repositories) =>
			mayReceive(owner && later.spaces.find(owner.participantId), message.recipientEmail),
		changes: {},
		seal: (later) => {
			if (drawn) later.accessLinks.insert(drawn.link);
		}
	};
};

/** What announces documents is approved once they are. */
const isItsTurn = (
	r: Repositories,
	{ id, sendingMode }: Pick<Masterclass, 'id' | 'sendingMode'>,
	kind: LetterKind,
	{ role }: SpaceOwner
): boolean => {
	const wave = goesWithWave(kind) ? waveOf(role) : null;
	if (wave === null || sendingMode === 'automatic') return true;
	const { approvedAt, openedAt } = r.shares.waves(id)[wave];
	return approvedAt !== null || openedAt !== null;
};

/** Still there, and at the address it was written to: nobody else's link goes anywhere. */
const mayReceive = (owner: SpaceOwner | null, address: string): boolean => {
	const present = cleanAddress(owner?.email ?? '');
	return owner !== null && !isClosed(owner.stage) && present.ok && present.value === address;
};
