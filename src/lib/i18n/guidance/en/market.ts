import type { market as french } from '../fr/market.ts';

/** Indicators of the market. Every example is made up. */
export const market: typeof french = {
	I06: {
		label: 'Date of the first sale',
		question: 'When was the solution first sold, and to whom?',
		meaning:
			'A first sale less than two years ago speaks for novelty, without being enough alone. An older one does not rule out a solution that is still little known.',
		counts: 'The first invoice or contract, with prices hidden if you wish.',
		weakens:
			'More than two years of sales and a wide spread; or the date of a new name for an old product.',
		strong:
			'“First invoice in October 2026, for 200 m² of school playground: our paving made of shells lets water through. The trials before that were not charged.”',
		weak: '“A recently launched solution.”'
	},
	I07: {
		label: 'Spread on the market',
		question:
			'How many clients, how many sites? Is there an equivalent offer “on the shelf”, from others?',
		meaning:
			'The buyer must know whether the same could be found elsewhere. Saying frankly what exists counts more than having few clients.',
		counts: 'The dated list of your references.',
		weakens: 'Many equivalent offers, or obvious competitors left unsaid.',
		strong:
			'“Seven schools insulated in two years, all in the same region. Two companies also sell straw panels, but to be fixed from outside; we know of no other that can be fixed from inside, with the class in use.”',
		weak: '“Many clients trust us already, and we have no competitor.”'
	},
	I08: {
		label: 'New use in the public sector or the territory',
		question: 'Has an authority bought it already? For which use? What would be new here?',
		meaning:
			'A solution known elsewhere can be new for a public service or for a territory: novelty depends on the context and the need.',
		counts: 'A list of references, an authority’s resolution.',
		weakens: 'The same use, already common among neighbouring authorities.',
		strong:
			'“Returnable containers have long served for take-away food. No authority of the département uses them for meals delivered to homes; only one in France, as far as we know, since January 2026.”',
		weak: '“A first in France for ambitious authorities.”'
	}
};
