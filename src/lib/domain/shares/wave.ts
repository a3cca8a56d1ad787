import type { MessageKind } from '../messaging/message.ts';
import type { ParticipationRole } from '../recruiting/participation.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { instantOf } from '../time/zone.ts';
import type { TaskKey } from '../timeline/template.ts';

/**
 * The two waves: to the inspiring structure, then to the authorities (sheet, "Documents"). Each has the
 * name of the group of recipients that a company agrees to.
 */
export const WAVES = ['inspiring', 'authorities'] as const;
export type Wave = (typeof WAVES)[number];

/** The task of the plan whose day is the wave's. */
export const TASK_OF_WAVE = {
	inspiring: 'share-inspiring',
	authorities: 'share-authorities'
} as const satisfies Record<Wave, TaskKey & MessageKind>;

/**
 * The letters that say that documents are there to be read, or newer ones: approved, held and sent with
 * the wave of whom they go to (`waveOf`).
 */
export const WAVE_LETTERS: readonly MessageKind[] = [
	...Object.values(TASK_OF_WAVE),
	'share-new-version'
];

export const goesWithWave = (kind: MessageKind): boolean => WAVE_LETTERS.includes(kind);

/** Who reads in each wave. */
const ROLE_OF_WAVE: Readonly<Record<Wave, ParticipationRole>> = {
	inspiring: 'inspiring',
	authorities: 'authority'
};

/** The wave that brings documents to a role; null for those who receive none. */
export const waveOf = (role: ParticipationRole): Wave | null =>
	WAVES.find((wave) => ROLE_OF_WAVE[wave] === role) ?? null;

/** When a wave goes out on its day, at the place (sheet: "for its due date at 09:00"). */
const MORNING = '09:00';

/**
 * When each wave goes out, epoch milliseconds: the second never before the first, whatever days
 * somebody chose by hand.
 */
export function waveTimes(
	days: Readonly<Record<Wave, PlainDate>>,
	timeZone: string
): Readonly<Record<Wave, number>> {
	const inspiring = instantOf(days.inspiring, MORNING, timeZone);
	const authorities = instantOf(days.authorities, MORNING, timeZone);
	return { inspiring, authorities: Math.max(inspiring, authorities) };
}
