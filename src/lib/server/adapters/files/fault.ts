import type { ContentRefusal } from '#lib/domain/files/refusal.ts';

/** What an inspection found wrong; it ends the inspection. */
export class ContentFault extends Error {
	readonly reason: ContentRefusal;
	constructor(reason: ContentRefusal) {
		super(reason);
		this.reason = reason;
	}
}
