import { addDays, daysBetween, latestOf, type PlainDate } from '#lib/domain/time/plain-date.ts';
import type { TimelineTask } from '#lib/domain/timeline/task.ts';
import { PHASES, templateOf, isTaskKey, type Phase } from '#lib/domain/timeline/template.ts';

/** The days a chart shows, both ends included. */
export type Range = { readonly start: PlainDate; readonly end: PlainDate };

/** What a chart draws of a task. */
export type ChartTask = Pick<TimelineTask, 'id' | 'key' | 'phase' | 'due' | 'done'>;

/** Days kept free at the right of the last mark, so that its words have room. */
const MARGIN = 4;

/** Tasks due later than this after the event are pointed at from the edge of the chart. */
const FOLLOW_UP_SHOWN = 14;

/** The glance: from the start of the preparation to just after the event. */
export function glanceRange(start: PlainDate, event: PlainDate): Range {
	return { start, end: addDays(event, MARGIN) };
}

/** The whole chart: every task but the far follow-up. */
export function chartRange(
	tasks: readonly Pick<ChartTask, 'due'>[],
	start: PlainDate,
	event: PlainDate
): Range {
	const last = addDays(event, FOLLOW_UP_SHOWN);
	const dues = tasks.map(({ due }) => due).filter((due) => due <= last);
	return {
		start: dues.reduce((first, due) => (due < first ? due : first), start),
		end: addDays(latestOf(event, ...dues), MARGIN)
	};
}

const HUES: Partial<Record<Phase, readonly [hue: string, wash: string]>> = {
	inspiring: ['inspiring', 'inspiring-wash'],
	authorities: ['authority', 'authority-wash'],
	companies: ['company', 'company-wash'],
	invitations: ['facilitator', 'facilitator-wash'],
	day: ['ink-soft', 'sunken'],
	'follow-up': ['ink-soft', 'sunken']
};

/** The style that gives a phase the hue of the role it is about, and the wash that goes with it. */
export function hueOf(phase: Phase): string {
	const [hue, wash] = HUES[phase] ?? ['brand', 'brand-wash'];
	return `--hue: var(--${hue}); --wash: var(--${wash})`;
}

/** Where a day stands, from 0 at the start to 100 at the end; days outside stand at the edges. */
export function place({ start, end }: Range, date: PlainDate): number {
	const share = daysBetween(start, date) / Math.max(1, daysBetween(start, end));
	return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** Days to name on the axis: every week, or as many weeks apart as leaves at most `most` names. */
export function ticks({ start, end }: Range, most: number): PlainDate[] {
	const days = daysBetween(start, end);
	const step = 7 * Math.max(1, Math.ceil(days / 7 / most));
	return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) =>
		addDays(start, index * step)
	);
}

/** One bar for a phase: from its first deadline to its last, filled as far as its tasks are done. */
export type PhaseBar = {
	readonly phase: Phase;
	readonly from: number;
	readonly to: number;
	readonly first: PlainDate;
	readonly last: PlainDate;
	readonly done: number;
	readonly total: number;
};

export function phaseBar(tasks: readonly ChartTask[], phase: Phase, range: Range): PhaseBar | null {
	const own = tasks.filter((task) => task.phase === phase);
	const dues = own.map(({ due }) => due).toSorted();
	const [first, last] = [dues[0], dues.at(-1)];
	if (first === undefined || last === undefined) return null;
	return {
		phase,
		from: place(range, first),
		to: place(range, last),
		first,
		last,
		done: own.filter(({ done }) => done).length,
		total: own.length
	};
}

/** One row of the chart: a bar from where a task may begin to its deadline. */
export type TaskBar<Task extends ChartTask> = {
	readonly task: Task;
	readonly from: number;
	readonly to: number;
	/** The deadline lies beyond the right edge. */
	readonly beyond: boolean;
};

export type PhaseRows<Task extends ChartTask> = {
	readonly phase: Phase;
	readonly rows: readonly TaskBar<Task>[];
};

/**
 * The rows of the chart by phase, empty phases left out. A task of the sheet may begin once the last
 * of those it needs is due; one of the organiser's own is a mark on its day.
 */
export function phaseRows<Task extends ChartTask>(
	shown: readonly Task[],
	all: readonly ChartTask[],
	range: Range
): PhaseRows<Task>[] {
	const dues = new Map(all.map(({ key, due }) => [key, due]));
	const beginOf = ({ key, due }: ChartTask): PlainDate => {
		if (key === null || !isTaskKey(key)) return due;
		const former = templateOf(key).after.map((other) => dues.get(other) ?? due);
		const begin = former.length === 0 ? range.start : latestOf(range.start, ...former);
		return begin < due ? begin : due;
	};
	return PHASES.map((phase) => ({
		phase,
		rows: shown
			.filter((task) => task.phase === phase)
			.map((task) => ({
				task,
				from: place(range, beginOf(task)),
				to: place(range, task.due),
				beyond: task.due > range.end
			}))
	})).filter(({ rows }) => rows.length > 0);
}

/** The day under a pointer that moved by some pixels on a chart so wide. */
export function dayAt(range: Range, from: PlainDate, pixels: number, width: number): PlainDate {
	const perDay = width / Math.max(1, daysBetween(range.start, range.end));
	return addDays(from, Math.round(pixels / perDay));
}
