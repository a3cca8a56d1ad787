import type { company as french } from '../fr/company.ts';

/** Indicators of the company. Every example is made up. */
export const company: typeof french = {
	I13: {
		label: 'Research and development',
		question:
			'What share of your costs, and how many people, go to research? On what, in this solution?',
		meaning:
			'This indicator speaks of the company: it confirms the others, it does not replace them. Your figures are never shown to other companies.',
		counts: 'A certificate of tax credit for research or innovation, accounts.',
		weakens: 'A real effort, but on another product.',
		strong:
			'“34% of our costs in 2025, and four people, one of them with a doctorate in electrochemistry. Two of them worked only on this second-life battery, to measure its wear before reuse.”',
		weak: '“Research is in our DNA.”'
	},
	I14: {
		label: 'Status as an innovative company',
		question:
			'Do you have a status (JEI, JEU, JEIC, JEIR), a tax credit (CIR, CII) or a qualification, and for which year?',
		meaning:
			'This status is never enough: since May 2025, French law no longer deems innovative what a young innovative company (JEI) offers. The solution itself must be.',
		counts: 'A JEI certificate, a tax ruling, a Bpifrance qualification.',
		weakens: 'A status presented as proof, or one that has ended.',
		strong:
			'“JEI since 2024, ruling attached. The research project that the ruling describes is indeed this air quality sensor for classrooms; the novelty itself is explained under the first indicators.”',
		weak: '“We are a JEI: so our offer is innovative.”'
	},
	I15: {
		label: 'Intellectual property',
		question:
			'Is the solution protected: patent, registered software, Soleau envelope, know-how? How does that show a novelty?',
		meaning:
			'A patent is neither required nor enough: the buyer looks at the indicators as a whole. A granted title shows that an office searched for what existed before.',
		counts: 'A patent, registered software, a Soleau envelope, with number and date.',
		weakens: 'A title that has expired, or that covers something else than the solution offered.',
		strong:
			'“Patent granted in 2025 on merging thermal images with laser surveys, which classic building audits do not do. It covers the solution presented here; the search report names two close documents, which we explain.”',
		weak: '“Patented technology.”'
	},
	I16: {
		label: 'Public aid for innovation',
		question:
			'Who has aided this solution (Bpifrance, France 2030, ADEME, a region, Europe)? By which scheme, when, and for what?',
		meaning:
			'Aid shows that a panel of experts read a file and found it new. The aid must still be for this solution.',
		counts: 'The notification of the aid, the signed agreement.',
		weakens: 'Aid received for another product, or a plain bank loan.',
		strong:
			'“Innovation aid from the region, granted in March 2025 to develop this 40 m³ biogas unit for central kitchens. The agreement attached describes the prototype and the tests expected.”',
		weak: '“A company supported by many public partners.”'
	},
	I17: {
		label: 'Research ties and ecosystem',
		question:
			'Do you work with a laboratory, a CIFRE doctorate, a competitiveness cluster, an incubator? On which part of the solution?',
		meaning:
			'Working together shows that others than you find it worth searching in this direction. It counts mostly by what came out of it.',
		counts: 'A research contract, a cluster’s certificate.',
		weakens: 'A membership without common work, or a logo without a contract.',
		strong:
			'“A CIFRE doctorate has been under way since 2025 on the reeds of our grey-water filter: it has already brought the time needed from six days to four. Contract and first report attached.”',
		weak: '“Member of the innovation ecosystem.”'
	}
};
