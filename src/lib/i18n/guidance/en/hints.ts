import type { hints as french } from '../fr/hints.ts';

/** What the form notices by itself. It never judges; a person does. */
export const hints: typeof french = {
	tension: {
		title: 'New and already sold: explain it',
		text: 'The more a solution is sold, the more it is proven, and the less it seems new. Your answers say both. That is no flaw: a good document says what is still new in spite of the sales, such as a version, a use or a public.',
		explained:
			'You say a word on it already. Read it with a buyer’s eyes: is it clear what is still new?'
	},
	contradictions: {
		'clients-before-sale':
			'You count clients, but the first sale is “not yet”. Are these free trials?',
		'sale-to-come':
			'The date of the first sale is still to come. If nothing is sold, choose “not yet”.',
		'spread-against-sale':
			'The date of the first sale and what you say of the market do not go together. Which of them is right?',
		'sold-at-low-readiness':
			'A TRL of 5 or less together with clients is surprising. The level may be higher.',
		'price-reversed': 'The lowest price is above the highest.',
		'evidence-expired': 'A piece of evidence is no longer valid: it does not support its answer.'
	},
	convergence: {
		title: 'For the indicators to answer one another',
		lead: 'One indicator never decides. Here is what a reader will still look for; you may hand in without it.',
		reached:
			'The document has what it takes to be read as a whole. What it shows is for people to say.',
		short: {
			'three-supported': 'At least three indicators supported by evidence or by your statement.',
			'two-of-the-solution':
				'At least two indicators of the solution or the market, with evidence about the solution itself.',
			'state-of-the-art': 'A written comparison with at least one reference solution.'
		}
	}
};
