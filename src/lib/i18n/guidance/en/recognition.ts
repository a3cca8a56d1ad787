import type { recognition as french } from '../fr/recognition.ts';

/** Indicators of recognition by others. Every example is made up. */
export const recognition: typeof french = {
	I18: {
		label: 'Labels and awards',
		question:
			'Which labels, prizes or competitions? In which year, and for what exactly: the solution or the company?',
		meaning:
			'A label given to the solution weighs more than one given to the company. Always say what it is about.',
		counts: 'A label’s certificate, the decision of a jury.',
		weakens: 'A label of the company only, or one that is no longer valid.',
		strong:
			'“Label received in 2026 for this roof paint that sends heat back, after two experts examined our measurements; valid until 2028. The prize of 2023 was for another paint.”',
		weak: '“Several awards for our commitment.”'
	},
	I19: {
		label: 'References and experience',
		question: 'Who uses the solution: public or private, pilot or full use? With what result?',
		meaning:
			'A few references, well told, reassure. Many plain ones may on the contrary cast doubt on the novelty: explain what is still new.',
		counts: 'A list of references, a client’s letter.',
		weakens: 'A long list of names without results, or references of another product.',
		strong:
			'“Two pilot municipalities have watered their sports fields by our probes since 2025: a third less water and a lawn that the club rates the same. A third one stopped, for want of a radio network; we have added a relay since.”',
		weak: '“More than 300 references all over Europe.”'
	},
	I20: {
		label: 'View of a third party',
		question:
			'Has somebody independent checked it: laboratory test, technical opinion, ETV, publication?',
		meaning:
			'A view from outside, with its method, is one of the most solid indicators: it does not come from you.',
		counts: 'An ETV statement, a test report, a publication.',
		weakens: 'A paid opinion without a described method, or a test of an older version.',
		strong:
			'“An independent laboratory measured our shower heat exchanger by a published method: 54% of the heat given back, on the version sold today. The twelve-page report is attached, with its reservations.”',
		weak: '“An efficiency recognised by specialists.”'
	}
};
