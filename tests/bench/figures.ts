import { readFileSync } from 'node:fs';

/** One measured ratio and the limit it must respect. */
export type Figure = {
	readonly what: string;
	/** What was measured, in words and units. */
	readonly measured: string;
	readonly value: number;
	readonly limit: number;
	/** Whether the value must stay under the limit or reach it. */
	readonly must: 'stay-under' | 'reach';
	readonly unit: string;
};

export const holds = ({ value, limit, must }: Figure): boolean =>
	must === 'stay-under' ? value <= limit : value >= limit;

/** The value below which `share` (0 to 1) of the samples lie; the nearest rank. */
export const percentile = (samples: readonly number[], share: number): number => {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
};

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** The most memory that a living process has held, megabytes. */
export const peakMemory = (pid: number, what: string): Figure => {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const megabytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
	return {
		what,
		measured: `${megabytes.toFixed(0)} MB`,
		value: megabytes,
		limit: 300,
		must: 'stay-under',
		unit: ' MB'
	};
};
