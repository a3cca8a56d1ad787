import type { shares as french } from '../fr/shares.ts';

export const shares: typeof french = {
	title: 'The companies’ documents',
	lead: 'Read them before the session: the workshop is about them.',
	leadOver: 'The workshop was about them.',
	exercise: 'Exercise – fictitious study',
	none: {
		title: 'No documents yet',
		text: 'The companies’ documents will arrive here, all at once. A message will tell you.'
	},
	gone: {
		text: 'This document is no longer shared: it was withdrawn, or the company no longer takes part. The other documents are still in the list.',
		back: 'Back to the documents'
	},
	promise: {
		title: 'Before you read',
		waiting: (count) =>
			count === 1 ? '1 document is waiting for you.' : `${count} documents are waiting for you.`,
		text: 'Companies entrust you with what they do not publish. The study is fictitious: it is there to learn from, and prepares no purchase.',
		points: [
			'I keep these documents to myself and to the preparation of the masterclass.',
			'I pass them on to nobody, and to no other company in particular.',
			'I know that my name is on each page and that what I open is on record.'
		],
		submit: 'I promise, open the documents',
		given: (day) => `You promised to keep them confidential on ${day}.`,
		preview:
			'Before reading, this person promises to keep the documents confidential. They have not yet: this is what will follow.'
	},
	copy: 'Download as PDF, with your name',
	reads: { new: 'To read', changed: 'New version', read: 'Read' },
	version: (number, day) => `Version ${number} of ${day}`,
	sharedOn: (day) => `shared on ${day}`,
	mark: (name, organisation) => `Exercise – fictitious study · ${name}, ${organisation}`,
	changes: {
		title: (number) => `What changed since version ${number}`,
		kinds: { added: 'New', removed: 'Removed', changed: 'Changed' },
		before: 'Before',
		after: 'Now',
		added: 'added',
		removed: 'removed'
	},
	files: {
		title: 'The company’s file',
		lead: 'The company chose to give a document of its own.',
		open: 'Download',
		openOf: (name) => `Download ${name}`,
		unmarked:
			'This file does not carry your name: only a PDF can. Keep it to yourself like the others.',
		unmarkable:
			'Your name could not be laid on this PDF, so it is not handed out. Ask the organiser for it.'
	},
	evidence: {
		title: 'Evidence',
		link: 'See it online',
		expired: 'Expired'
	},
	declared: 'Without evidence: the company declares it.',
	silent: 'The company says nothing of it.',
	noMore: 'The company adds nothing in its own words.',
	inItsFile: 'To be read in the document that the company handed in.',
	silentOn: (indicators) => `The company says nothing of: ${indicators}.`
};
