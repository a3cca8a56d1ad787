import { fold } from '../../directory/fold.ts';
import type { BudgetBand } from '../need.ts';

/** The upper bounds of the bands, in euros before tax; each is outside its band. */
const BOUNDS: readonly (readonly [below: number, band: BudgetBand])[] = [
	[25_000, 'lt-25k'],
	[40_000, '25-40k'],
	[60_000, '40-60k'],
	[100_000, '60-100k'],
	[Infinity, 'gt-100k']
];

/** A figure with what stands for thousands and millions, if anything. */
const FIGURE = /(\d[\d\s.,'’]*)(?:\s*(k€|keur|k|mille|m€|meur|millions?|m)(?!\p{L}))?/giu;
/** The words that may stand around figures; others tell of something else than one amount. */
const AROUND = new Set(
	(
		'a about au before between ca ce compris d de entre environ et euro euros eur excl from ht ' +
		'hors inferieur jusqu less max maximum moins more of over plafond plus superieur tax taxes than ' +
		'the to under up vat voire'
	).split(' ')
);
const UP_TO = /<|\b(?:moins|less|under|jusqu|up to|max|maximum|plafond|inferieur)\b/;

const multiplierOf = (unit: string): number => {
	if (unit === '') return 1;
	return /^(?:k|mille)/i.test(unit) ? 1_000 : 1_000_000;
};

/** "40 000", "40.000", "40,5": the signs that group thousands are no decimal ones. */
const figureOf = (written: string): number => {
	const close = written.replace(/[\s'’]/g, '').replace(/[.,]+$/, '');
	if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(close)) return Number(close.replace(/[.,]/g, ''));
	return Number(close.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
};

/**
 * The band of an amount as people write it, in euros before tax: "38 000 €", "40k", "30 à 50 k€",
 * "moins de 25 000". Of two amounts the larger counts, since a purchase is weighed by its most.
 *
 * @returns null where no one amount is told, or where it holds tax
 */
export const bandOfAmount = (text: string): BudgetBand | null => {
	const figures = [...text.matchAll(FIGURE)].map(([, written = '', unit = '']) => ({
		...{ value: figureOf(written), unit }
	}));
	const others = fold(text.replaceAll(FIGURE, ' ')).split(' ').filter(Boolean);
	if (figures.length === 0 || figures.length > 2) return null;
	if (others.some((word) => !AROUND.has(word))) return null;
	const shared = figures.at(-1)?.unit ?? '';
	const amounts = figures.map(({ value, unit }) => value * multiplierOf(unit || shared));
	if (amounts.some((amount) => !Number.isFinite(amount))) return null;
	const most = Math.max(...amounts);
	const outside = figures.length === 2 || UP_TO.test(fold(text)) || text.includes('<');
	return BOUNDS.find(([below]) => (outside ? most <= below : most < below))?.[1] ?? null;
};
