/** "Matériel et salle" of the process sheet, in its order. */
export const CHECKLIST_KEYS = [
	'room',
	'printed-documents',
	'screen',
	'pencils-and-paper',
	'coffee-table',
	'coffee-and-pastries'
] as const;
export type ChecklistKey = (typeof CHECKLIST_KEYS)[number];
