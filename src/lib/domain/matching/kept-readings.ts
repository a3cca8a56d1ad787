import {
	keptIndexOf,
	keptInLine,
	type CompanyIndex,
	type KeptIndex,
	type StampedOffer
} from './company-index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Demand } from './matching.ts';
import { readDemand, type ReadDemand } from './ranking.ts';

type Kept = {
	readonly lexicon: Lexicon;
	readonly offers: KeptIndex;
	readonly demands: ReadonlyMap<string, { readonly said: string; readonly read: ReadDemand }>;
};

/**
 * What the needs and companies of a few masterclasses say, kept from one page to the next: only what
 * is new or changed is read again.
 *
 * @param most masterclasses kept; the one that was asked for longest ago goes first
 */
export const createKeptReadings = (most: number) => {
	const all = new Map<string, Kept>();
	return (
		masterclassId: string,
		lexicon: Lexicon,
		offers: readonly StampedOffer[],
		demands: readonly Demand[]
	): { readonly index: CompanyIndex; readonly demands: readonly ReadDemand[] } => {
		const last = all.get(masterclassId);
		const before = last?.lexicon === lexicon ? last : undefined;
		const read = demands.map((demand) => {
			const said = JSON.stringify(demand);
			const known = before?.demands.get(demand.id);
			return known?.said === said ? known : { said, read: readDemand(demand, lexicon) };
		});
		const kept: Kept = {
			lexicon,
			offers: before ? keptInLine(before.offers, offers, lexicon) : keptIndexOf(offers, lexicon),
			demands: new Map(read.map((one) => [one.read.demand.id, one]))
		};
		all.delete(masterclassId);
		all.set(masterclassId, kept);
		for (const oldest of [...all.keys()].slice(0, -most)) all.delete(oldest);
		return { index: kept.offers.index, demands: read.map((one) => one.read) };
	};
};
