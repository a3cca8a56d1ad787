/**
 * An expected outcome: either a value, or a refusal named by a code that the edge translates.
 * Broken rules that no user can cause are thrown as {@link DomainError} instead.
 */
export type Result<Value, Reason extends string = string> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

export const accepted = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
	ok: true,
	value
});

export const refused = <Reason extends string>(
	reason: Reason
): { readonly ok: false; readonly reason: Reason } => ({ ok: false, reason });
