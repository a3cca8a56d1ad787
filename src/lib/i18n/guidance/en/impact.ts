import type { impact as french } from '../fr/impact.ts';

/** Indicators of the impact. Every example is made up. */
export const impact: typeof french = {
	I10: {
		label: 'Impact for the service and its users',
		question:
			'What changes for staff and users: a new service, another use, another organisation? For how many people?',
		meaning:
			'Novelty is worth what it changes in the life of a service. Working in another way is an effect of its own.',
		counts: 'A client’s account, indicators followed before and after.',
		weakens: 'Effects described without saying for whom, or compared with what.',
		strong:
			'“Pupils weigh their plates, so that the wasted dish is known each evening: the cooks of four schools now order after a look at the week before. Two hours of sorting a week have become twenty minutes.”',
		weak: '“An unheard-of experience for diners and a real plus for your teams.”'
	},
	I11: {
		label: 'Environmental impact',
		question:
			'What effect on climate, water, energy, materials, biodiversity? Give an order of magnitude and what the calculation covers.',
		meaning:
			'An order of magnitude with clear limits is worth more than a precise figure from nowhere.',
		counts: 'A life-cycle assessment, a greenhouse gas account, a label.',
		weakens: 'A green promise without limits: what is counted, over how long, compared with what.',
		strong:
			'“Using again the kerbstones of a 300 m street avoided about 9 tonnes of CO₂, from lifting to laying, transport included, compared with new concrete ones; the calculation and its limits are attached.”',
		weak: '“A 100% sustainable, carbon-neutral street.”'
	},
	I12: {
		label: 'Economic and social impact',
		question:
			'What does it cost over its whole use? Which jobs, which help towards work, which local life?',
		meaning:
			'The buyer looks at the whole-life cost, from purchase to end of life, and at what the spending brings to the territory.',
		counts: 'Indicators followed: whole-life cost, hours of supported work, jobs.',
		weakens: 'A purchase price given as a whole-life cost, or jobs that are only hoped for.',
		strong:
			'“Restoring a school’s furniture costs 41% less than new over ten years, delivery and upkeep included. The trial employed three people on their way back to work, for 640 hours.”',
		weak: '“A win-win model that creates value for the territory.”'
	}
};
