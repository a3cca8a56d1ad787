import type { SpaceStage } from '#lib/domain/access/guest-rights.ts';
import type { LinkPurpose } from '#lib/domain/access/link.ts';

export type AccessLink = {
	readonly id: string;
	readonly tokenHash: string;
	readonly purpose: LinkPurpose;
	readonly subjectId: string;
	readonly masterclassId: string | null;
	readonly details: Record<string, string>;
	readonly createdAt: number;
	readonly expiresAt: number | null;
	readonly usedAt: number | null;
	readonly revokedAt: number | null;
};

export type AccessLinkRepository = {
	insert(link: AccessLink): void;
	findByHash(purpose: LinkPurpose, tokenHash: string): AccessLink | null;
	/** Links of a subject that are neither used nor revoked, newest first. */
	openOf(purpose: LinkPurpose, subjectId: string): AccessLink[];
	/** True for exactly one caller: the use of a one-use link. */
	use(id: string, now: number): boolean;
	/** @param except links that stay */
	revokeAll(purpose: LinkPurpose, subjectId: string, now: number, except?: readonly string[]): void;
	/** Ends every open link of a subject, because it reached somebody else; `details.disowned` says so. */
	disown(purpose: LinkPurpose, subjectId: string, now: number): void;
};

export type RateLimitRepository = {
	/** Counts a try; answers how many the key has had in its present window, and when that ends. */
	count(key: string, now: number, windowMs: number): { tries: number; windowEndsAt: number };
	clear(key: string): void;
	/** Forgets windows that ended. */
	sweep(now: number): void;
};

/** A space opened in one browser. Epoch milliseconds. */
export type GuestSession = {
	readonly id: string;
	readonly tokenHash: string;
	readonly participantId: string;
	/** The organiser who looks at the space as its guest sees it; null for the guest. */
	readonly previewedBy: string | null;
	readonly previewStage: SpaceStage | null;
	readonly createdAt: number;
	readonly lastSeenAt: number;
	readonly expiresAt: number;
};

export type GuestSessionRepository = {
	insert(session: GuestSession): void;
	find(id: string): GuestSession | null;
	findByHash(tokenHash: string): GuestSession | null;
	/** The access record: when the space was last looked at in this browser. */
	seen(id: string, now: number): void;
	/** Ends every session of a space, or one. */
	endOf(participantId: string): void;
	end(id: string): void;
	/** When each person last opened their space, by participant; one query. */
	lastSeen(masterclassId: string): ReadonlyMap<string, number>;
	/** Forgets what has expired. */
	sweep(now: number): void;
};
