import type { Indicator } from '#lib/domain/faisceau/indicators.ts';
import { families } from '../../fr/families.ts';
import { choices, trl } from './choices.ts';
import { company } from './company.ts';
import { evidence } from './evidence.ts';
import { form } from './form.ts';
import { hints } from './hints.ts';
import { impact } from './impact.ts';
import { market } from './market.ts';
import { recognition } from './recognition.ts';
import { solution } from './solution.ts';

/** What is said of one indicator. The examples are quotations of made-up companies. */
export type IndicatorWords = {
	readonly label: string;
	/** What the company is asked to write. */
	readonly question: string;
	readonly meaning: string;
	readonly counts: string;
	readonly weakens: string;
	readonly strong: string;
	readonly weak: string;
};

const indicators: Readonly<Record<Indicator, IndicatorWords>> = {
	...solution,
	...market,
	...impact,
	...company,
	...recognition
};

/** Written with ordinary spaces, like the catalogue. */
export const french = {
	...form,
	/** By field, or by column of a table. */
	choices: { ...choices, needsAimed: families },
	trl,
	evidence,
	hints,
	indicators
};
