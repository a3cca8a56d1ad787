import type { questions as fr } from '../fr/questions.ts';

export const questions: typeof fr = {
	title: 'Your questions',
	lead: 'Imagine you buy tomorrow: what would you want to know? One or two questions a document are enough; they start the discussion.',
	exercise: 'An exercise: no promise to buy, no negotiation of prices.',
	none: {
		title: 'No document to read yet',
		text: 'You can prepare your questions as soon as the companies’ documents are shared with you.'
	},
	noneYet: 'No question on this document yet.',
	read: 'See the document',
	all: 'All your questions',
	yours: 'Your questions on this document',
	text: 'Your question',
	textOn: (company) => `Your question to ${company}`,
	tooLong: (count, most) =>
		`${count} characters, of at most ${most}: shorten it before you send it. Nothing of it is cut off.`,
	add: 'Add the question',
	by: (name) => `Written by ${name}`,
	edit: 'Edit',
	editOf: (text) => `Edit “${text}”`,
	remove: 'Delete',
	removeOf: (text) => `Delete “${text}”`,
	added: 'The question is added.',
	saved: 'The question is saved.',
	removed: 'The question is deleted.',
	gone: 'This question, or its document, is no longer there. Your text is still in its field.',
	tooMany:
		'Twenty questions on a document are many already: keep the most useful. Nothing was added.',
	ideas: 'Ideas for questions',
	ideasLead: 'Tap one: it goes into the field, and you complete it.',
	families: {
		SOLUTION: 'The solution',
		MARCHE: 'The market',
		IMPACT: 'What it changes',
		OPERATEUR: 'The company, and later on',
		RECONNAISSANCE: 'What others say of it'
	},
	prompts: {
		today: 'How is it done today? With us it is like this: … What would change?',
		'what-is-new': 'What does your solution do that usual ones do not?',
		adaptation: 'What would have to be adapted to our situation, and by whom?',
		'real-conditions': 'Where does it work in real conditions already, and since when?',
		'proof-of-gain': 'What proves this gain at an authority like ours?',
		alternatives: 'Where should we turn if your solution does not suit us?',
		'way-to-buy': 'In what form can it be bought: purchase, subscription, trial?',
		'whole-cost':
			'What whole cost should be counted over five years: installation, training, maintenance, end of life?',
		'daily-work': 'What will our staff and our users do differently, day by day?',
		environment: 'How do you measure the effect on the environment, and within which perimeter?',
		'lead-time': 'How long from the order until it is in service?',
		data: 'Which data are collected, where are they kept, and whose are they?',
		maintenance: 'Who maintains and repairs it, and how fast?',
		reversibility: 'What happens if we stop, or if you do?',
		'somebody-to-call': 'Whom could we call for experience with it, even mixed?',
		'third-party': 'Who, independent of you, has verified your results?'
	},
	list: {
		title: 'Questions of the authorities',
		lead: 'What the authorities will ask, company by company: to keep at hand in the workshop.',
		none: {
			title: 'No question yet',
			text: 'The authorities prepare their questions as soon as the documents are shared with them.'
		},
		noneOf: 'No question.',
		count: (count) => (count > 1 ? `${count} questions` : `${count} question`),
		askedBy: (authorities) => `Asked by ${authorities}`,
		writer: (name, authority) => `${name}, ${authority}`,
		silent: 'Authorities that asked nothing yet',
		allSpoke: 'Every authority has prepared at least one question.',
		alike: 'These questions look alike: make them one?',
		merge: 'Merge',
		mergeHint: 'The first of the list stands for the others; no word is lost.',
		mergeChosen: 'Merge the ticked questions',
		choose: (text) => `Choose “${text}” to merge it`,
		together: 'With',
		apart: 'Take apart',
		apartOf: (text) => `Take “${text}” apart`,
		merged: 'These questions are one now.',
		parted: 'The question is taken apart.',
		refusals: {
			unknown: 'One of these questions is no longer there. Nothing was merged.',
			'too-few': 'Tick at least two questions that are not together already.',
			'different-documents': 'These questions are on different documents.'
		}
	}
};
