/** PARTSTAT of RFC 5545 §3.2.12, in lower case: what a person answered to an invitation. */
export const ANSWERS = ['needs-action', 'accepted', 'tentative', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];
