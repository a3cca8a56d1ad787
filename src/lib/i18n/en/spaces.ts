import type { spaces as french } from '../fr/spaces.ts';

export const spaces: typeof french = {
	notYours:
		'This page is not open at this stage, or not for you. Go back to the start of your space: it says what you will receive, and when.',

	door: {
		title: (name) => `Hello ${name}`,
		text: (organisation, title, day) =>
			`This is your space for the masterclass “${title}” on ${day}, for ${organisation}. It holds what is asked of you, by when, and what you will receive.`,
		enter: 'Open my space',
		keep: 'Keep this link to yourself: it opens your space without a password, until the masterclass has been followed up.',
		notMe: (name) => `I am not ${name}`,
		notMeHint: 'This link will stop working at once, and the organiser will be told.'
	},
	disowned: {
		title: 'Thank you for telling us',
		text: 'This link is no longer in use. The organiser knows that the message went to the wrong address; there is nothing else for you to do.'
	},

	renew: {
		title: 'Receive my link',
		lead: 'Your space opens by the personal link in our messages. Write the address at which you receive them: if it takes part in a masterclass, a new link leaves for it at once.',
		email: 'Your e-mail address',
		submit: 'Send the link',
		sentTitle: 'It is on its way',
		sent: 'If this address takes part in a masterclass, the link arrives within a few minutes. Earlier links no longer work. Otherwise, write to the person who invites you.'
	},
	closed: {
		unknown: {
			title: 'This link leads nowhere',
			text: 'It may have been cut when copied. Open it from the message you received, or ask for a new one.'
		},
		revoked: {
			title: 'This link is no longer in use',
			text: 'A newer link has replaced it. Open the one in the last message you received, or ask for a new one.'
		},
		disowned: {
			title: 'This link no longer works',
			text: 'Somebody opened it and said that they are not the person expected. All links of that person were closed, and the organiser was told: a new link will go to the right address. If that was a mistake, reply to the message you received.'
		},
		withdrawn: {
			title: 'Your part is cancelled',
			text: 'You are no longer on the list of this masterclass. If this is a mistake, reply to the message you received.'
		},
		closed: {
			title: 'This masterclass is finished',
			text: 'It has been followed up and closed, and its spaces with it. Thank you for taking part.'
		}
	},

	expected: {
		title: 'What is asked of you',
		nothing: 'Nothing for now. What will come is announced below.',
		over: 'The session has taken place: nothing more is asked of you. Thank you for taking part.',
		cancelled: 'This masterclass is cancelled: there is nothing left for you to do.',
		by: (day) => `by ${day}`,
		wasDue: (day) => `due on ${day}`,
		from: (day) => `from ${day}`,
		states: { todo: 'To do', late: 'Late', done: 'Done', waiting: 'Later' },
		tooLate: {
			text: 'The last day has passed: the document can be read, but no longer handed in. For a delay, write to the organiser: the address is at the foot of the page.',
			act: 'Read the document'
		},
		again: 'Look again',
		things: {
			answer: {
				title: 'Tell us whether you will come',
				text: 'Your answer is further down this page.',
				act: 'Answer'
			},
			needs: {
				title: 'Tell us your purchase needs',
				text: 'Three answers are enough for each: five minutes, the rest can wait.',
				act: 'Tell our needs'
			},
			faisceau: {
				title: 'Fill in your faisceau d’indices',
				text: 'The document that shows why your solution is innovative. Each answer is saved: come back whenever you like.',
				act: 'Open the document'
			},
			presentation: {
				title: 'Hand in your presentation',
				text: 'It will be ready to project on the day.',
				act: 'Hand in'
			},
			documents: {
				title: 'Read the companies’ documents',
				text: 'They are what the workshop will be about.',
				act: 'Read'
			},
			interests: {
				title: 'Say whom you want to meet',
				text: 'Optional: the organiser takes it into account when composing the table.',
				act: 'Say our wishes'
			},
			readings: {
				title: 'Give your view of each document',
				text: 'Indicator by indicator, as an exercise: the company will read it once the organiser opens it.',
				act: 'Read and note'
			},
			questions: {
				title: 'Prepare your questions',
				text: 'One or two a document: they start the discussion.',
				act: 'Write our questions'
			}
		},
		faisceau: {
			none: 'Not started yet',
			draft: 'Not handed in yet',
			reopened: 'Given back: to be handed in again',
			submitted: 'Handed in, being checked',
			'sent-back': 'To complete: the organiser wrote to you',
			accepted: 'Complete'
		}
	},
	received: {
		title: 'What you will receive',
		here: 'Received',
		later: (day) => `around ${day}`,
		soon: 'soon',
		whenOpened: 'when the organiser opens it',
		things: {
			invitation: 'The invitation for your calendar',
			programme: 'The programme',
			documents: 'The companies’ documents',
			questions: 'The authorities’ questions',
			feedback: 'The feedback of the inspiring structure',
			reminder: 'A practical reminder'
		}
	},
	answer: {
		title: 'Will you come?',
		saved: 'Noted. You can change your mind right here.',
		notConfirmed:
			'Your organisation has not confirmed yet: there is nothing to answer for now. Nothing was saved.'
	},
	colleague: {
		title: 'A colleague',
		text: 'Somebody else comes with you, or in your place? Each has a link of their own: do not share yours.',
		act: 'Name a colleague',
		who: (organisation, people) => `For ${organisation}: ${people}.`,
		notYou: 'You said that you are not coming; your space stays open.',
		me: 'you',
		lead: 'The organiser reads your request first; your colleague then receives their link and invitation.',
		how: 'This person comes',
		with: 'With me',
		instead: 'In my place',
		insteadHint: 'We will note that you are not coming; your space stays open.',
		submit: 'Send to the organiser',
		sent: 'Noted: your colleague will receive their link once the organiser agrees.',
		alreadyThere: 'This person takes part already, with this address. Nothing was changed.',
		tooMany:
			'Your organisation is well represented already. To add somebody else, write to the person who invites you. Nothing was changed.'
	},

	presentation: {
		title: 'Your presentation',
		lead: 'Hand in what you will project during your testimony. The organiser will have it at hand on the day; the other participants do not see it from here.',
		none: 'Nothing has been handed in yet.',
		choose: 'Your file',
		submit: 'Hand in',
		received: 'Your presentation has arrived.',
		removed: 'The file is deleted.',
		frozen: 'The session has taken place: nothing can be handed in here any more.'
	},

	views: {
		title: 'Who sees what',
		lead: 'Open each person’s space exactly as they see it, now or after each sharing. You cannot write anything there.',
		empty: {
			title: 'Nobody yet',
			text: 'Each person on the list has a space. First add an organisation and somebody who comes for it.',
			act: 'Add an organisation'
		},
		person: 'Person',
		lastSeen: 'Last visit',
		never: 'never',
		open: 'Open',
		now: 'Now',
		ahead: {
			'inspiring-shared': 'After the 1st sharing',
			'authorities-shared': 'After the 2nd sharing'
		},
		openAs: (name, stage) => `Open the space of ${name}: ${stage}`,
		left: 'No longer takes part',
		rules: 'The rule',
		rulesText:
			'What each can read or write, by stage. A document is readable only once shared, and as the company agreed.',
		resource: 'In the space',
		rights: { none: '–', read: 'reads', write: 'writes' },
		resources: {
			practical: 'Practical details and answer',
			'own-needs': 'Its needs',
			needs: 'The needs shown',
			'own-interests': 'Whom it wants to meet',
			'own-faisceau': 'Its faisceau d’indices',
			feedback: 'The feedback received',
			documents: 'The documents shared',
			'own-readings': 'Its reading notes',
			'own-presentation': 'Its presentation',
			'own-questions': 'Its questions',
			questions: 'All questions'
		},
		atStage: {
			preparing: 'Before any sharing',
			'inspiring-shared': 'After the 1st sharing',
			'authorities-shared': 'After the 2nd',
			over: 'After the session',
			cancelled: 'Cancelled',
			left: 'No longer takes part'
		}
	},

	practical: {
		title: 'Practical details',
		date: 'Date',
		time: 'Hours',
		place: 'Place',
		access: 'To come in',
		programme: 'See the programme'
	},

	/** For an organiser who looks: words that come with the page, so that no guest receives them. */
	preview: {
		label: (name) => `You are looking at the space of ${name}`,
		now: 'as it is now',
		ahead: {
			'inspiring-shared': 'as it will be once the documents went to the inspiring structure',
			'authorities-shared': 'as it will be once the documents went to the authorities'
		},
		note: 'You cannot write anything here, and your visit leaves no trace in it.',
		leave: 'Back to the masterclass',
		readOnly: 'You are looking at this space without writing in it. Nothing was saved.'
	}
};
