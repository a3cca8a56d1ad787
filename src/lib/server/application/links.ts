import { LINK_LIFETIME, linkState, type LinkPurpose } from '#lib/domain/access/link.ts';
import type { AccessLink } from './ports/access.port.ts';
import type { Ports, Repositories } from './ports/ports.ts';

/** A secret address about to be made: its token is shown once, only its hash is ever stored. */
export type IssuedLink = { readonly token: string; readonly link: AccessLink };

/**
 * Draws a secret address; the caller saves `link` with `r.accessLinks.insert`.
 *
 * @param wish.ends epoch milliseconds; by default what the purpose says
 */
export const drawLink = (
	ports: Ports,
	wish: {
		purpose: LinkPurpose;
		subjectId: string;
		masterclassId?: string | null;
		details?: Record<string, string>;
		ends?: number | null;
	}
): IssuedLink => {
	const now = ports.clock.now();
	const token = ports.secrets.token();
	const lifetime = LINK_LIFETIME[wish.purpose];
	return {
		token,
		link: {
			id: ports.ids.next('lnk'),
			tokenHash: ports.secrets.hash(token),
			purpose: wish.purpose,
			subjectId: wish.subjectId,
			masterclassId: wish.masterclassId ?? null,
			details: wish.details ?? {},
			createdAt: now,
			expiresAt: wish.ends ?? (lifetime === undefined ? null : now + lifetime),
			usedAt: null,
			revokedAt: null
		}
	};
};

/** The link behind a token, when it still opens. */
export const openLink = (
	ports: Ports,
	r: Repositories,
	purpose: LinkPurpose,
	token: string
): AccessLink | null => {
	const link = r.accessLinks.findByHash(purpose, ports.secrets.hash(token));
	return link && linkState(link, ports.clock.now()) === 'open' ? link : null;
};
