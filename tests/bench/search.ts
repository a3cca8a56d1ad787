import { openAuthorityIndex } from '#lib/server/adapters/authorities/index-file.ts';
import { fullTextQuery, MATCHING, searchOver } from '#lib/server/adapters/authorities/search.ts';
import { percentile, type Figure } from './figures.ts';

const ROUNDS = 30;
const SHOWN = 8;

/** What people type, letter by letter: long and short names, accents, hyphens, articles, codes. */
const TYPED = [
	'Saint-Étienne',
	'la rochelle',
	'Rennes',
	'Le Mans',
	'villeneuve d',
	'châlons en ch',
	'59350',
	'L’Haÿ'
].flatMap((name) => Array.from({ length: name.length - 1 }, (_, end) => name.slice(0, end + 2)));

/** The search as one types, against its full-text query alone on the same index, in turns. */
export const measureSearch = (folder: string): Figure => {
	const db = openAuthorityIndex(folder);
	const { search } = searchOver(db);
	const bare = db.prepare<[string], unknown[]>(MATCHING).raw();
	const questions = TYPED.flatMap((typed) => {
		const query = fullTextQuery(typed);
		return query === null ? [] : [{ typed, query }];
	});
	const times = { search: [] as number[], bare: [] as number[] };
	const timed = (work: () => unknown) => {
		const start = performance.now();
		work();
		return performance.now() - start;
	};
	for (let round = 0; round < ROUNDS + 3; round += 1) {
		const spent = { search: 0, bare: 0 };
		for (const { typed, query } of questions) {
			spent.search += timed(() => search(typed, SHOWN));
			spent.bare += timed(() => bare.all(query));
		}
		if (round < 3) continue;
		times.search.push(spent.search / questions.length);
		times.bare.push(spent.bare / questions.length);
	}
	db.close();
	const [ours, alone] = [percentile(times.search, 0.5), percentile(times.bare, 0.5)];
	return {
		what: 'Search over all French authorities, against a bare full-text query',
		measured: `${ours.toFixed(3)} ms against ${alone.toFixed(3)} ms`,
		value: ours / alone,
		limit: 2,
		must: 'stay-under',
		unit: '×'
	};
};
