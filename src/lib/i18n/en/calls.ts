import type { calls as fr } from '../fr/calls.ts';

export const calls: typeof fr = {
	title: 'Public call',
	page: {
		eyebrow: 'Call for participation',
		lead: (sender, day, place) =>
			`${sender} is preparing a masterclass on innovative public procurement on ${day}, ${place}. Authorities and companies work there together on real needs.`,
		which: 'You are…',
		ways: {
			need: {
				title: 'I am a local authority',
				text: 'Say a need: three answers are enough, with no commitment to buy.'
			},
			solution: {
				title: 'I am a company',
				text: 'Offer a solution: one sentence, and the needs it answers.'
			}
		},
		closed: {
			title: 'This call is closed',
			text: 'The organiser no longer receives answers by this page.'
		},
		other: 'Back to the choice',
		need: 'Your need',
		solution: 'Your solution',
		you: 'You',
		authority: 'Your authority',
		authorityHint: 'Its name, for example “Roubaix” or “Métropole Européenne de Lille”.',
		company: 'Your company',
		number: 'SIREN or SIRET number',
		numberHint: 'Optional: it keeps you from being taken for another.',
		website: 'Website',
		pitch: 'Your solution in one sentence',
		pitchHint: 'What it does, for whom, and what is new about it. 300 characters at most.',
		families: 'Which needs does it answer?',
		familiesHint: 'One family at least.',
		optional: 'Optional.',
		givenName: 'First name',
		familyName: 'Last name',
		email: 'E-mail address',
		emailHint:
			'The organiser writes to you there if they follow it up. It is shown to nobody else.',
		trap: 'Leave this field empty',
		privacy: 'What you write only serves to prepare this masterclass.',
		privacyMore: 'What becomes of your data',
		send: 'Send my answer',
		thanks: {
			title: 'Thank you, your answer has arrived',
			text: (sender) =>
				`${sender} will read it, and write to you if it is taken up. Nothing is published, and nothing commits you.`,
			again: 'Give another answer'
		},
		refusals: {
			closed:
				'The call has just been closed: your answer could not be received. Please write to the organiser.',
			trap: 'This looks like a robot’s answer: a hidden field was filled in. It is empty now; please send again.',
			forged:
				'This page was opened in an unexpected way. Your text is still here; please send again.',
			'too-fast': 'That was very fast. Read your answers once more, then send again.',
			'too-old':
				'This page had been open for more than a day. Your text is still here; please send again.',
			links:
				'There are more than two web addresses in your answers. Keep two at most, then send again.',
			full: 'The organiser already has many answers to read. Please try again in a few days.'
		}
	},

	desk: {
		lead: 'A page to share, no account needed: authorities say a need there, companies offer a solution. Nothing enters the directory without your agreement.',
		open: 'What you ask for',
		ways: {
			need: {
				label: 'The needs of authorities',
				help: 'The page offers “I am a local authority”.'
			},
			solution: { label: 'The solutions of companies', help: 'The page offers “I am a company”.' }
		},
		saved: 'The call is saved.',
		address: 'Address to share',
		addressText: 'In a message, on your site or in a newsletter.',
		see: 'See the page',
		off: 'The page is closed. Tick what you ask for to open it.',
		automatic: 'It closes by itself when the session begins.',
		waiting: (count) =>
			count > 1 ? `${count} answers to the call` : `${count} answer to the call`,
		read: 'Read the answers',
		emptyTitle: 'No answer is waiting',
		emptyText: 'Those that arrive by the public page are read here. You accept or refuse each.',
		kinds: { need: 'Need', solution: 'Solution' },
		from: (name, email) => `${name}, ${email}`,
		receivedOn: (day) => `received on ${day}`,
		again: (day) => `A second answer from the same address. That of ${day} is kept: read both.`,
		reference: 'Known in the reference of French authorities',
		attach: 'It is',
		newOne: 'A new organisation of the directory',
		accept: 'Accept',
		acceptText: 'The organisation joins the board at the stage “Interested”.',
		refuse: 'Refuse',
		accepted: 'The answer is accepted: the organisation is on the board.',
		refused: 'The answer is refused. It will be erased in thirty days.',
		decided: 'This answer has been dealt with already.',
		unfit: 'This answer cannot join the board like this. Choose another organisation.',
		done: 'Answers dealt with',
		states: { accepted: 'Accepted', refused: 'Refused' },
		card: 'Answer to the public call'
	}
};
