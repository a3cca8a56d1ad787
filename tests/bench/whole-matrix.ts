/**
 * The matrix of 500 needs and 10,000 companies in a process of its own, from their texts; then one
 * company more. Prints what it took as JSON.
 */
import { addCompany, indexOf, readOffer } from '#lib/domain/matching/company-index.ts';
import { fieldLexicon } from '#lib/domain/matching/lexicon/families.ts';
import { readDemand, scoresFor } from '#lib/domain/matching/ranking.ts';
import { regionOf } from '#lib/server/adapters/authorities/regions.ts';
import { syntheticDemands, syntheticOffers } from './synthetic-texts.ts';

export type WholeMatrix = {
	readonly wholeMs: number;
	readonly columnMs: number;
	readonly peakMb: number;
	/** The new column, computed alone, is the one that the whole matrix would hold. */
	readonly same: boolean;
};

const offers = syntheticOffers(10_001);
const demands = syntheticDemands(500);
const [last] = offers.splice(10_000);
if (!last) throw new Error('no company');

const start = performance.now();
const lexicon = fieldLexicon();
const index = indexOf(offers, lexicon);
const read = demands.map((demand) => readDemand(demand, lexicon));
const rows = read.map((one) => Float32Array.from(scoresFor(one, index, regionOf)));
const wholeMs = performance.now() - start;

const then = performance.now();
const alone = indexOf([last], lexicon);
const column = read.map((one) => scoresFor(one, alone, regionOf)[0] ?? 0);
const columnMs = performance.now() - then;

addCompany(index, readOffer(last, lexicon));
const same = read.every((one, row) => {
	const again = scoresFor(one, index, regionOf);
	return (
		again[10_000] === column[row] &&
		rows[row]?.every((score, at) => score === Math.fround(again[at] ?? 0))
	);
});
const measured: WholeMatrix = {
	wholeMs,
	columnMs,
	peakMb: process.resourceUsage().maxRSS / 1024,
	same
};
console.log(JSON.stringify(measured));
