/**
 * Which colleagues write in a document at this moment, by the address of the document. `over`: the
 * session ended, so that asking again is of no use; null: nobody answered this time.
 */
export async function colleaguesWriting(
	address: string
): Promise<readonly string[] | 'over' | null> {
	// Followed, a redirect would answer the page on which a new link is asked for.
	const answer = await fetch(`${address}/writing`, { redirect: 'manual' }).catch(() => null);
	if (answer === null || answer.status >= 500) return null;
	return answer.ok ? ((await answer.json()) as { writing: string[] }).writing : 'over';
}
