/**
 * The revision a form is sent with again after a refusal. Words typed on an older one stay bound to
 * it, so that nothing is overwritten unseen, until the page has shown what somebody else saved.
 *
 * @param saved the revision the page shows
 * @param typed what came back with the refusal, if anything
 * @param stale somebody else saved first, and the page shows what they saved
 */
export const revisionOf = (
	saved: number,
	typed: Readonly<Record<string, string>> | undefined,
	stale: boolean
): string => (stale ? undefined : typed?.revision) ?? String(saved);
