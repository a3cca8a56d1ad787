import { families } from '../../en/families.ts';
import type { french } from '../fr/index.ts';
import { choices, trl } from './choices.ts';
import { company } from './company.ts';
import { evidence } from './evidence.ts';
import { form } from './form.ts';
import { hints } from './hints.ts';
import { impact } from './impact.ts';
import { market } from './market.ts';
import { recognition } from './recognition.ts';
import { solution } from './solution.ts';

export const english: typeof french = {
	...form,
	choices: { ...choices, needsAimed: families },
	trl,
	evidence,
	hints,
	indicators: { ...solution, ...market, ...impact, ...company, ...recognition }
};
