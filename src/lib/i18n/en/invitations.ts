import type { invitations as french } from '../fr/invitations.ts';

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const invitations: typeof french = {
	lead: 'Who has the masterclass in their calendar, and who answered what. Each person gets a message of their own.',
	emptyTitle: 'Nobody to invite yet',
	emptyText:
		'As soon as a person is confirmed under Participants, their calendar invitation is prepared here, for the day set in the timeline.',
	emptyAction: 'Go to the participants',

	counts: {
		title: 'Answers',
		accepted: (n) => `${n} accepted`,
		tentative: (n) => `${n} maybe`,
		declined: (n) => `${n} declined`,
		pending: (n) => `${n} without answer`
	},

	drafts: {
		title: (n) => many(n, 'message waits for your approval', 'messages wait for your approval'),
		text: 'To be read before approval: nothing leaves without it.',
		read: 'Read in the outbox',
		approveAll: (n) => (n === 1 ? 'Approve the message' : `Approve all ${n} messages`),
		approve: 'Approve',
		approveOf: (name) => `Approve the message to ${name}`,
		readOne: 'Read',
		readOf: (name) => `Read the message to ${name}`,
		approved: (n) => many(n, 'message is approved.', 'messages are approved.'),
		changed: (n) =>
			`${many(n, 'message has', 'messages have')} changed since you read it: read again before you approve.`,
		choose: 'Choose one message at least.'
	},

	missing: {
		title: (n) => many(n, 'person without an address', 'people without an address'),
		text: 'Give an e-mail address: the invitation is prepared at once.',
		give: 'Save the address'
	},

	refused: {
		title: (n) => many(n, 'address refused', 'addresses refused'),
		text: 'The recipient’s server refused the message. Correct the address: a new invitation is prepared at once.',
		said: (reply) => `The server said: ${reply}`,
		address: (name) => `E-mail address of ${name}`,
		now: (address) => `Saved now: ${address}`,
		correct: 'Correct the address',
		corrected: 'The address is saved. The invitation waits for your approval.',
		stale:
			'This contact was changed meanwhile. The address was not changed: check it, then try again.',
		same: 'This is the address that was just refused. Correct it, or prepare the message again.'
	},

	again: 'Prepare again',
	againOf: (name) => `Prepare the message to ${name} again`,
	prepared: 'The message is prepared. It waits for your approval.',

	table: {
		caption: 'People invited, their calendar and their answer',
		person: 'Person',
		calendar: 'Calendar',
		answer: 'Answer',
		next: 'Next message',
		none: '—'
	},

	standings: {
		'no-address': 'No e-mail address',
		nothing: 'Nothing received',
		current: 'Up to date',
		outdated: 'Former version',
		unsure: 'Receipt in doubt',
		cancelled: 'Taken off the calendar',
		'left-over': 'To be taken off'
	},

	answers: {
		formerly: (answer) => `${answer} for the former hours`,
		on: (day) => `on ${day}`
	},

	kinds: {
		invitation: 'Invitation',
		update: 'Update',
		cancellation: 'Cancellation'
	},
	states: {
		draft: 'to approve',
		held: 'on hold',
		queued: (when) => `approved, leaves ${when}`,
		sending: 'being sent'
	},
	planned: (when) => `Planned ${when}`,
	atOnce: 'as soon as possible',
	onDay: (moment) => `on ${moment}`,
	obstacles: {
		failed: 'Message refused',
		'set-aside': 'Message set aside',
		missed: 'Its moment passed',
		declined: 'Does not come: nothing is sent'
	},

	reasons: {
		confirmed: 'This person is confirmed.',
		'invited-again': 'This person is confirmed again.',
		'new-address': 'Their address changed.',
		moved: 'The date or the hours changed.',
		relocated: 'The place changed.',
		renamed: 'The title changed.',
		removed: 'This person no longer takes part.',
		'masterclass-cancelled': 'The masterclass is cancelled.',
		'asked-again': 'You asked to send it again.'
	},

	page: {
		eyebrow: (sender) => `${sender} invites you`,
		greeting: (name) => (name ? `Hello ${name}.` : 'Hello.'),
		invited: (organisation, role) =>
			({
				authority: `A seat is kept for you, for ${organisation}, among the authorities.`,
				company: `A seat is kept for you, for ${organisation}, among the companies.`,
				inspiring: `A seat is kept for you, for ${organisation}, as the inspiring structure.`,
				facilitator: 'A seat is kept for you, to run the session.'
			})[role ?? 'authority'],
		date: 'Date',
		time: 'Time',
		place: 'Place',
		access: 'Getting in',
		programme: 'See the programme',
		question: 'Will you be with us?',
		answers: {
			accepted: 'Yes, I will come',
			tentative: 'Maybe',
			declined: 'No, I cannot'
		},
		comment: 'A word to the organisers',
		commentHint: 'Optional: a question, something you need to take part, who replaces you…',
		submit: 'Send my answer',
		resubmit: 'Change my answer',
		until: 'You can change your answer until the session, with this same link.',
		change: 'Change my answer',
		thanks: {
			accepted: {
				title: 'Thank you, see you soon!',
				text: (day, range) => `We expect you on ${day}, ${range}.`
			},
			tentative: {
				title: 'Thank you, noted',
				text: (day) =>
					`Tell us as soon as you know whether you come on ${day}: this same link is for that.`
			},
			declined: {
				title: 'Thank you for telling us',
				text: (day) => `We do not expect you on ${day}. If that changes, come back to this page.`
			}
		}
	},

	closed: {
		unknown: {
			title: 'This link leads nowhere',
			text: 'It may have been cut when copied. Open it from the message you received, or simply reply to that message.'
		},
		revoked: {
			title: 'This link is no longer in use',
			text: 'A newer invitation was sent to you. Open the link in the last message you received.'
		},
		cancelled: {
			title: 'This masterclass is cancelled',
			text: 'It will not take place, and there is nothing for you to do. Thank you for your interest.'
		},
		over: {
			title: 'This masterclass has taken place',
			text: 'It is too late to answer. Thank you for your interest.'
		},
		withdrawn: {
			title: 'Your part is cancelled',
			text: 'You are no longer on the list of this masterclass. If this is a mistake, reply to the message you received.'
		}
	},

	privacy: {
		lead: (body) =>
			`${body} uses Faisceau to organise masterclasses on buying innovation in the public sector. This is what becomes of your data.`,
		unnamed: 'The body that invites you',
		sections: {
			controller: 'Who answers for them',
			controllerText: (body) => `${body} is the controller of your data.`,
			controllerUnnamed: (name, address) =>
				`The body that invites you is the controller of your data. Its messages come to you from ${name} (${address}).`,
			purpose: 'What they are for',
			purposeText:
				'To invite you, prepare the session with you, send you its documents and report on it. For nothing else: no newsletter, no canvassing.',
			basis: 'On what basis',
			bases: {
				'public-interest':
					'The performance of a task carried out in the public interest (article 6(1)(e) of the General Data Protection Regulation).',
				'legitimate-interest':
					'The organiser’s legitimate interest in bringing public buyers and companies together (article 6(1)(f) of the General Data Protection Regulation).'
			},
			data: 'Which data',
			dataText:
				'Your name, organisation, position, professional e-mail address and telephone, your answers to invitations, what you write in your space, and the dates at which you open it or open a document. They come from you, from your organisation or from its public directory. If you tell us what you need in order to take part, it serves to welcome you and nothing else.',
			recipients: 'Who sees them',
			recipientsText:
				'The team that organises the masterclass. If you speak, your name may appear in the programme. A company’s document goes only to those the company agreed to. Other participants never see your address.',
			retention: 'For how long',
			retentionList: [
				'What you write with your answer, needs included: erased thirty days after the masterclass.',
				'The words of our messages and their files: erased one year after the masterclass. Your answers remain, and to whom and when we wrote.',
				'Your answer to a public call: erased thirty days after a refusal, or thirty days after the masterclass if nobody read it; once accepted, your particulars join your entry, and the rest is erased a year later.',
				'The companies’ documents, their evidence, the readings and the questions: erased one year after the masterclass.',
				'The visits to your space: erased ninety days later.',
				'Your entry and your participations: until the organiser erases them, of their own accord or at your request.'
			],
			rights: 'Your rights',
			rightsText:
				'You may ask to see your data, to correct or erase them, to restrict their use, or object to it.',
			rightsWrite: 'Write to:',
			rightsReply: 'Simply reply to one of our messages.',
			cnil: 'If our answer does not satisfy you, you may turn to the French authority, CNIL, www.cnil.fr.',
			cookies: 'Cookies',
			cookiesText:
				'No measuring or advertising cookie, no tracker in our messages. One cookie remembers the language chosen; another keeps your space open on this device; another, the session of the people who organise.'
		}
	}
};
