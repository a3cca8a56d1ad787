import type { letters as french, LetterFacts } from './fr.ts';

const session = ({ title, day }: LetterFacts) => `the masterclass “${title}” on ${day}`;

const by = ({ until }: LetterFacts) => (until === null ? 'as soon as you can' : `by ${until}`);

const letter =
	(...paragraphs: (string | ((facts: LetterFacts) => string | null))[]) =>
	(facts: LetterFacts): string =>
		[
			facts.person ? `Dear ${facts.person},` : 'Hello,',
			...paragraphs.map((words) => (typeof words === 'string' ? words : words(facts))),
			`Kind regards,\n${facts.sender}`
		]
			.filter((words) => words !== null)
			.join('\n\n');

const comfort =
	'This commits you to no purchase: the session is for learning, the study of offers is fictitious, and all companies receive the same information.';

const entrusted =
	'These documents are entrusted to you to prepare the session. Please do not pass them on.';

export const letters: typeof french = {
	'save-the-date': {
		subject: ({ title, day }) => `Save the date: ${title}, ${day}`,
		body: letter(
			({ title, day }) =>
				`The masterclass “${title}” will be held on ${day}. Please keep that date free.`,
			({ role }) =>
				({
					authority: `You bring your authority’s needs. ${comfort}`,
					company:
						'You present your solution and receive feedback on your faisceau d’indices. The session is for learning and commits nobody to a purchase.',
					inspiring:
						'You tell how you buy innovation, then give each company your view of its document.',
					facilitator: 'You run the session.'
				})[role],
			'The invitation for your calendar will follow. Until then, your space says what is asked of you, and by when.'
		)
	},

	'needs-request': {
		subject: (facts) => `Your purchase needs, ${by(facts)}`,
		body: letter(
			(facts) => `Your authority takes part in ${session(facts)}.`,
			(facts) =>
				`To invite companies that are of use to you, we need to know one or more of your purchase needs, ${by(facts)}. A family, a title and a horizon are enough: allow five minutes for each. The rest is optional, and “I do not know yet” is a good answer.`,
			comfort,
			'If a consultation is open or about to open, just say so: that need will not be shown to companies.'
		)
	},

	'needs-reminder': {
		subject: (facts) => `Reminder: your purchase needs, ${by(facts)}`,
		body: letter(
			(facts) =>
				`We have no purchase need of your authority yet for ${session(facts)}. They are expected ${by(facts)}: then we look for the companies.`,
			'A family, a title and a horizon are enough, in five minutes. If it is easier, reply to this message in one sentence.',
			comfort
		)
	},

	'presentation-request': {
		subject: ({ title }) => `Your presentation for the masterclass “${title}”`,
		body: letter(
			(facts) =>
				`You tell how you buy innovation at ${session(facts)}. Your testimony lasts ${facts.testimony} minutes.`,
			'If you project a presentation, please leave it in your space before the session: it will be ready on the screen when you arrive. A few pages are enough, about one real purchase.',
			'If you prefer to speak without one, there is nothing to do.'
		)
	},

	'faisceau-request': {
		subject: (facts) =>
			facts.closed
				? 'Your faisceau d’indices can still be of use'
				: `Your faisceau d’indices, ${by(facts)}`,
		body: letter(
			(facts) => `Your company presents its solution at ${session(facts)}.`,
			(facts) =>
				facts.closed
					? `The faisceaux d’indices were expected by ${facts.wasUntil}, and we do not have yours. This document gathers what shows that a solution is innovative; the inspiring structure and the authorities discover it before the session. It can still be of use: tell us, by replying to this message, whether you can fill it in these days, and we open your space for that.`
					: `So that the inspiring structure and the authorities can discover it before the session, please fill in your faisceau d’indices ${by(facts)}. This document gathers what shows that a solution is innovative.`,
			'Allow an hour, in several sittings if you like: what you write is kept as you go. You may also hand in your own document. You choose who reads it.',
			'The session is for learning: the study of offers is fictitious and commits nobody to a purchase.'
		)
	},

	'faisceau-reminder': {
		subject: (facts) => `Reminder: your faisceau d’indices, ${by(facts)}`,
		body: letter(
			(facts) =>
				facts.reason === 'faisceau-to-complete'
					? `Some points of your faisceau d’indices for ${session(facts)} are still to be completed. Our remarks are in your space; your answer is expected ${by(facts)}.`
					: `Your faisceau d’indices for ${session(facts)} has not been handed in yet. It is expected ${by(facts)}.`,
			'It is then read through, and shared with the inspiring structure and the authorities before the session.',
			'What you wrote is kept: all that is left is to finish it and hand it in. Any difficulty? Reply to this message.'
		)
	},

	'faisceau-overdue': {
		subject: () => 'Your faisceau d’indices is still awaited',
		body: letter(
			(facts) =>
				facts.reason === 'faisceau-to-complete'
					? `Some points of your faisceau d’indices for ${session(facts)} are still to be completed. Our remarks are in your space.`
					: `Your faisceau d’indices for ${session(facts)} was expected ${facts.wasUntil === null ? 'these days' : `by ${facts.wasUntil}`}, and we have not received it.`,
			({ reason }) =>
				reason === 'faisceau-to-complete'
					? 'Your space stays open: please send it back as soon as you can. Any difficulty? Reply to this message.'
					: 'It can still be of use. Tell us, by replying to this message, whether you can hand it in these days: if need be, we reopen your space.'
		)
	},

	'faisceau-sent-back': {
		subject: () => 'To be completed: your faisceau d’indices',
		body: letter(
			(facts) => `Thank you for your faisceau d’indices, prepared for ${session(facts)}.`,
			(facts) =>
				`Before it is shared, a few points are to be completed or made clearer. Our remarks are noted in your space, answer by answer. Please send it back ${by(facts)}.`
		)
	},

	'faisceau-reopened': {
		subject: ({ reason }) =>
			reason === 'delay-granted'
				? 'More time for your faisceau d’indices'
				: 'Your faisceau d’indices is open again',
		body: letter(
			(facts) =>
				facts.reason === 'delay-granted'
					? `You are given more time: you may fill in and hand in your faisceau d’indices for ${session(facts)}, even after the day that was set.`
					: `Your faisceau d’indices for ${session(facts)} is given back to you: you can write in it again.`,
			({ reason }) =>
				reason === 'delay-granted'
					? 'What you wrote is kept. The sooner we have it, the better it will be read before the session.'
					: 'When it is ready, hand it in again: nobody reads the new version before that.',
			'Any difficulty? Reply to this message.'
		)
	},

	'share-inspiring': {
		subject: ({ title }) => `The documents to read: ${title}`,
		body: letter(
			(facts) => `The companies’ faisceaux d’indices for ${session(facts)} are in your space.`,
			'Please note your view of each: what convinces, what is missing, a question, a piece of advice, then an overall reading. Allow some twenty minutes for each document. It is an exercise: your notes stay private until we open them together.',
			entrusted
		)
	},

	'share-authorities': {
		subject: ({ title }) => `The documents to read: ${title}`,
		body: letter(
			(facts) => `The companies’ faisceaux d’indices for ${session(facts)} are in your space.`,
			(facts) =>
				`Please look through them and note your questions ${by(facts)}: they will guide the discussion. Allow ten minutes for each document; two or three simple questions are enough.`,
			comfort,
			entrusted
		)
	},

	'share-new-version': {
		subject: ({ company, reason }) =>
			reason === 'document-arrived'
				? `One more document to read: ${company}`
				: `New version: the document of ${company}`,
		body: letter(
			(facts) =>
				facts.reason === 'document-arrived'
					? `The faisceau d’indices of ${facts.company} for ${session(facts)} has now arrived. It is in your space, with the others.`
					: `${facts.company} has updated its faisceau d’indices for ${session(facts)}. The new version is in your space, with what changed since the one before.`,
			entrusted
		)
	},

	'questions-reminder': {
		subject: (facts) => `Your questions to the companies, ${by(facts)}`,
		body: letter(
			(facts) =>
				`The companies’ documents for ${session(facts)} are in your space, and we have no question of your authority yet. They are expected ${by(facts)}: they will guide the discussion.`,
			'Two or three simple questions are enough: how it is bought, installed, maintained.',
			comfort
		)
	},

	'final-reminder': {
		subject: ({ title, day }) => `Reminder: ${title}, ${day}`,
		body: letter(
			({ title, day }) =>
				`We meet on ${day} for the masterclass “${title}”. The hours and the place are recalled in this message.`,
			({ role }) =>
				({
					authority:
						'Your space keeps your questions, and the companies’ documents that are open to you.',
					company: 'Your space keeps what you wrote or handed in there, to have it at hand.',
					inspiring:
						'Your space keeps your notes, and the companies’ documents that are open to you.',
					facilitator: 'Your space brings together the questions that the authorities prepared.'
				})[role],
			'Something came up at the last minute? Reply to this message.'
		)
	},

	thanks: {
		subject: ({ title }) => `Thank you: ${title}`,
		body: letter(
			(facts) => `Thank you for taking part in ${session(facts)}.`,
			({ role }) =>
				({
					authority:
						'Your needs and your questions gave the discussion its substance. They stay readable in your space.',
					company:
						'Your presentation gave the discussion its substance. Your document stays in your space, and the inspiring structure’s feedback as soon as it is opened to you.',
					inspiring:
						'Your testimony and your view of the documents gave the discussion its substance.',
					facilitator: 'Thanks to you, everybody could speak and be heard.'
				})[role]
		)
	},

	'feedback-opened': {
		subject: ({ title }) => `The feedback on your faisceau d’indices: ${title}`,
		body: letter(
			(facts) =>
				`The inspiring structure has read your faisceau d’indices for ${session(facts)}. Its feedback is in your space.`,
			'It is an exercise, not a judgement: what convinces, what is missing, and advice for what comes next.'
		)
	},

	'space-link': {
		subject: ({ title }) => `Your new link: ${title}`,
		body: letter(
			(facts) =>
				`Your address changed: here is a new link to your space for ${session(facts)}. The earlier ones no longer work.`,
			'It opens your space without a password: keep it to yourself.'
		)
	},

	delegation: {
		subject: ({ title }) => `Your space: ${title}`,
		body: letter(
			(facts) =>
				`${facts.colleague} brings you into ${session(facts)}. Here is your personal link: your space says what is asked of you, by when, and what you will receive.`,
			'It opens without a password: keep it to yourself. If this message is not for you, the link lets you tell us.'
		)
	}
};
