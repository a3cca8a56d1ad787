/** How much one side wants to meet the other at the table. */
export const INTERESTS = ['must-meet', 'meet', 'no'] as const;
export type Interest = (typeof INTERESTS)[number];
