/** The two waves: to the inspiring structure, then to the authorities (sheet, "Documents"). */
export const WAVES = ['inspiring', 'authorities'] as const;
export type Wave = (typeof WAVES)[number];
