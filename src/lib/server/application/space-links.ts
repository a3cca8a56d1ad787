import type { MessageState } from '#lib/domain/messaging/message.ts';
import { drawLink } from './links.ts';
import type { AccessLink } from './ports/access.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';
import type { SpaceOwner } from './ports/space.port.ts';

/** Where a personal link leads; the page behind it says whom it is for. */
export const spaceUrl = ({ publicUrl }: Ports['settings'], token: string): string =>
	`${publicUrl}/enter/${token}`;

/** Which mail carries a link: a letter that may leave later, or the one a guest asked for. */
export type LinkCarrier = { readonly message: string } | { readonly renews: 'others' };

/**
 * Draws a new personal link to a space; the caller saves it. A mail carries its own, since only the
 * hash of an older one is known; all links of a person end together.
 */
export const drawSpaceLink = (
	ports: Ports,
	owner: Pick<SpaceOwner, 'participantId' | 'masterclassId' | 'email'>,
	carrier: LinkCarrier
) => {
	const { token, link } = drawLink(ports, {
		purpose: 'space',
		subjectId: owner.participantId,
		masterclassId: owner.masterclassId,
		details: {
			...(owner.email === null ? {} : { address: owner.email }),
			...carrier
		}
	});
	return { url: spaceUrl(ports.settings, token), link };
};

const AHEAD: readonly MessageState[] = ['queued', 'sending'];

/**
 * Ends the links of a space that came before one somebody asked for, once that one is used: asking
 * alone would let anybody who knows an address lock its owner out. Letters that have yet to arrive keep
 * theirs: nobody holds these.
 */
export const endOlderLinks = (r: Repositories, used: AccessLink, now: number): void => {
	if (used.details.renews === undefined) return;
	const kept = r.accessLinks
		.openOf('space', used.subjectId)
		.filter(({ id, details, createdAt }) => {
			const message = details.message === undefined ? null : r.messages.find(details.message);
			return (
				id === used.id || createdAt > used.createdAt || (message && AHEAD.includes(message.state))
			);
		});
	r.accessLinks.revokeAll(
		'space',
		used.subjectId,
		now,
		kept.map(({ id }) => id)
	);
};
