/** Who wrote what a company offers: an organiser, or the application from what was given to it. */
export const OFFER_SOURCES = [
	'organiser',
	/** A file that an organiser imported. */
	'import',
	/** The company's answer to a public call. */
	'call',
	/** What authorities may read of the document that the company handed in. */
	'document'
] as const;
export type OfferSource = (typeof OFFER_SOURCES)[number];

/** Where an offer comes from. */
export type OfferOrigin = {
	readonly source: OfferSource;
	/** The version of the document, or the answer to the call. */
	readonly sourceId: string | null;
};

/** What a company said elsewhere that may be its offer now; null where there is nothing. */
export type SaidElsewhere = {
	readonly documentId: string | null;
	readonly callId: string | null;
};

/**
 * Where the offer of a company is to come from, as things stand; null: from nowhere, so that it has
 * none. What an organiser wrote or brought by a file stays. A document comes before the answer to a
 * call, which it tells at length; an answer that was taken is not replaced by a later one, and stays
 * once it is erased itself, since it was meant for everybody.
 */
export const originOf = (
	present: OfferOrigin | null,
	{ documentId, callId }: SaidElsewhere
): OfferOrigin | null => {
	if (present?.source === 'organiser' || present?.source === 'import') return present;
	if (documentId !== null) return { source: 'document', sourceId: documentId };
	if (present?.source === 'call') return present;
	return callId === null ? null : { source: 'call', sourceId: callId };
};
