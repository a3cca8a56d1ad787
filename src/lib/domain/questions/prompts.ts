import type { IndicatorFamily } from '../faisceau/indicators.ts';

/**
 * Questions of a mock purchase, by what they look at: they help an authority speak of its own habits
 * and ways of working (sheet, "Facilitation tips"). None asks for a promise or a price to negotiate.
 */
export const PROMPTS = {
	SOLUTION: ['today', 'what-is-new', 'adaptation', 'real-conditions'],
	MARCHE: ['proof-of-gain', 'alternatives', 'way-to-buy'],
	IMPACT: ['whole-cost', 'daily-work', 'environment'],
	OPERATEUR: ['lead-time', 'data', 'maintenance', 'reversibility'],
	RECONNAISSANCE: ['somebody-to-call', 'third-party']
} as const satisfies Record<IndicatorFamily, readonly string[]>;

export type Prompt = (typeof PROMPTS)[IndicatorFamily][number];
