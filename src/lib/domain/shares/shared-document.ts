import type { Content } from '../faisceau/content.ts';
import { differenceOf, type Difference } from '../faisceau/versions.ts';
import { visibleTo, type Visible } from '../faisceau/visible.ts';
import type { Wave } from './wave.ts';

/** A shared version as its readers see it: nothing that the company keeps from them, changed or not. */
export type SharedDocument = {
	readonly visible: Visible;
	/** What changed since the version they know; null when there is none, or nothing they see changed. */
	readonly difference: Difference | null;
};

/**
 * What a group may see of a shared version.
 *
 * @param known the version that the reader knows already
 * @returns null when the company did not agree to this group's reading it
 */
export function sharedDocument(
	content: Content,
	known: Content | null,
	group: Wave
): SharedDocument | null {
	const visible = visibleTo(content, group);
	if (visible === null) return null;
	const before = known && visibleTo(known, group);
	const difference = before && differenceOf(shown(before), shown(visible));
	return { visible, difference: difference === null || difference.none ? null : difference };
}

/** Agreements are the organiser's and the company's: a reader learns of none. */
const shown = ({ answers, evidence, documents }: Visible): Content => ({
	answers,
	evidence,
	documents,
	consent: null
});
