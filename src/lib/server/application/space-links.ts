import { drawLink } from './links.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { SpaceOwner } from './ports/space.port.ts';

/** Where a personal link leads; the page behind it says whom it is for. */
export const spaceUrl = ({ publicUrl }: Ports['settings'], token: string): string =>
	`${publicUrl}/enter/${token}`;

/**
 * Draws a new personal link to a space; the caller saves it. A mail carries its own, since only the
 * hash of an older one is known; all links of a person end together.
 *
 * @param messageId the message that will carry it, when it may leave later
 */
export const drawSpaceLink = (
	ports: Ports,
	owner: Pick<SpaceOwner, 'participantId' | 'masterclassId' | 'email'>,
	messageId: string | null = null
) => {
	const { token, link } = drawLink(ports, {
		purpose: 'space',
		subjectId: owner.participantId,
		masterclassId: owner.masterclassId,
		details: {
			...(owner.email === null ? {} : { address: owner.email }),
			...(messageId === null ? {} : { message: messageId })
		}
	});
	return { url: spaceUrl(ports.settings, token), link };
};

/** Ends every link of a space, but those in letters that have yet to leave: nobody holds these. */
export const endSpaceLinks = (r: Repositories, participantId: string, now: number): void => {
	const ahead = r.accessLinks.openOf('space', participantId).flatMap(({ id, details }) => {
		const message = details.message === undefined ? null : r.messages.find(details.message);
		return message?.state === 'queued' ? [id] : [];
	});
	r.accessLinks.revokeAll('space', participantId, now, ahead);
};
