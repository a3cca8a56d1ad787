import { milliseconds, percentile, type Figure } from './figures.ts';

const ROUNDS = 400;
const WARM_UP = 40;

/** Milliseconds until the whole page is read. */
export const timed = async (url: string, cookie: string): Promise<number> => {
	const start = performance.now();
	const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
	const html = await answer.text();
	const took = performance.now() - start;
	if (answer.status !== 200 || !html.includes('</html>'))
		throw new Error(`${url} answered ${answer.status}.`);
	return took;
};

/** The Aperçu against a signed-in page of the same layout that holds two lines, in turns. */
export const measurePages = async (
	origin: string,
	page: { masterclassId: string; cookie: string }
): Promise<Figure> => {
	const overview = `${origin}/masterclasses/${page.masterclassId}`;
	const plain = `${origin}/settings/mail`;
	const times = { overview: [] as number[], plain: [] as number[] };
	for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
		const taken = [await timed(overview, page.cookie), await timed(plain, page.cookie)] as const;
		if (round < WARM_UP) continue;
		times.overview.push(taken[0]);
		times.plain.push(taken[1]);
	}
	const [slow, quick] = [percentile(times.overview, 0.95), percentile(times.plain, 0.95)];
	return {
		what: 'Aperçu, 95th percentile, against a signed-in page of two lines',
		measured: `${milliseconds(slow)} against ${milliseconds(quick)}`,
		value: slow / quick,
		limit: 3,
		must: 'stay-under',
		unit: '×'
	};
};
