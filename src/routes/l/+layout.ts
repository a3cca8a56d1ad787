/** Guests' pages work without any script, on any phone. */
export const csr = false;
