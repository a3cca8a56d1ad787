import type { messaging as french } from '../fr/messaging.ts';

export const messaging: typeof french = {
	title: 'Outbox',
	lead: 'Nothing leaves without your consent, except for a masterclass set to send on its own. Each message can be read first, as it will arrive.',
	tabsName: 'States of messages',
	tabs: {
		'to-read': 'To read',
		waiting: 'Waiting to leave',
		sent: 'Sent',
		failed: 'Failed',
		'set-aside': 'Set aside'
	},
	tabNotes: {
		'to-read': 'These messages wait for your consent: none leaves without it.',
		waiting: 'These messages are approved and leave by themselves on their day.',
		sent: 'The recipient’s server has accepted these messages.',
		failed: 'These messages did not arrive. Open one to learn why and what to do.',
		'set-aside': 'These messages will not leave: set aside by you, or replaced by a newer one.'
	},
	empty: {
		'to-read': {
			title: 'Nothing to read',
			text: 'As soon as somebody is confirmed at a masterclass, their invitation comes here.'
		},
		waiting: {
			title: 'Nothing waits to leave',
			text: 'Approved messages wait here for the day they are sent.'
		},
		sent: { title: 'Nothing has left yet', text: 'Sent messages can be read here again.' },
		failed: { title: 'No failure', text: 'A message refused or too late would appear here.' },
		'set-aside': { title: 'Nothing set aside', text: 'Replaced and set-aside messages stay here.' }
	},
	noMatch: { title: 'No message found', text: 'Try a part of the name or of the address.' },
	toMasterclasses: 'See the masterclasses',
	filter: {
		name: 'Filter messages',
		search: 'Name, address or subject',
		masterclass: 'Masterclass',
		all: 'All',
		apply: 'Filter',
		clear: 'Show all'
	},
	pages: 'Pages of messages',
	transport: {
		notConfiguredTitle: 'No mail server is set',
		notConfigured:
			'Approved messages stay here. You can download each one (.eml) and send it from your own mailbox.',
		configure: 'Set up sending',
		pausedTitle: 'The mail server does not take messages',
		paused: (since, said) =>
			`Since ${since}. Nothing is lost: all will leave as soon as it answers. It says: ${said}`
	},
	kinds: {
		invitation: 'Invitation',
		update: 'Update',
		cancellation: 'Cancellation',
		'organiser-invitation': 'Invitation of an organiser',
		'password-reset': 'Password',
		test: 'Test'
	},
	states: {
		draft: 'To read',
		held: 'Held',
		queued: 'Approved',
		sending: 'Being sent',
		sent: 'Sent',
		failed: 'Failed',
		cancelled: 'Set aside',
		superseded: 'Replaced',
		missed: 'Too late'
	},
	disputed:
		'Take care: this address, given by a colleague, is already that of somebody from another organisation. Check whose it is before you release this message.',
	reasons: {
		confirmed: 'This person is confirmed.',
		'invited-again': 'This person is confirmed again, after a cancellation.',
		'new-address': 'Their address has changed.',
		moved: 'The date or the hours have changed.',
		relocated: 'The place has changed.',
		renamed: 'The title has changed.',
		removed: 'This person no longer takes part and still has the calendar entry.',
		'masterclass-cancelled': 'The masterclass is cancelled.',
		'asked-again': 'You asked to write it again.',
		test: 'You sent yourself a test.'
	},
	next: {
		draft: (day) => `Planned ${day}. Without your consent it does not leave.`,
		draftNow: 'Ready to leave. Without your consent it does not.',
		draftAlone: (day) => `Leaves by itself ${day}, unless you hold it.`,
		draftAloneSoon: 'Leaves by itself within a quarter of an hour, unless you hold it.',
		held: 'Held: it does not leave until you release it.',
		over: 'Its moment has passed: it will not leave any more.',
		queued: (when) => `Leaves by itself ${when}.`,
		queuedNow: 'Leaves in a few moments.',
		queuedForServer: 'Waits for a mail server to be set.',
		queuedByHand: 'Waits for a mail server, or for you to send it yourself.',
		retry: (when) => `Not accepted yet; next try ${when}.`,
		sending: 'Being handed over to the server right now.',
		sent: (when) => `Accepted by the server ${when}.`,
		sentByHand: (when) => `Sent by yourself ${when}.`,
		refused: (said) => `Refused for good: ${said}`,
		givenUp: (tries) => `Given up after ${tries} tries.`,
		demo: 'A demonstration message: it never leaves the application.',
		cancelled: 'Set aside: it will not leave.',
		superseded: 'A newer message took its place before it left.',
		missed: 'It did not leave in time: sending it would make no sense now.'
	},
	on: (moment) => `on ${moment}`,
	approveAll: (count) => (count > 1 ? `Approve all ${count}` : 'Approve'),
	approveAllNow: (count) =>
		count > 1 ? `Approve and send all ${count} now` : 'Approve and send now',
	read: 'Read',
	readWhom: (name, kind) => `Read the message to ${name}: ${kind}`,
	demoMark: 'demonstration',
	done: {
		approved: (count) =>
			count > 1 ? `${count} messages are approved.` : 'The message is approved.',
		changed: (count) =>
			count > 1
				? `${count} messages have changed since you read them: read them again.`
				: 'One message has changed since you read it: read it again.',
		edit: 'Your words are saved.',
		hold: 'The message is held.',
		release: 'The message is to be read again.',
		'take-back': 'Your consent is taken back: the message is to be read again.',
		'leave-now': 'The message leaves now.',
		'set-aside': 'The message is set aside.',
		'mark-sent': 'The message is noted as sent.',
		'write-again': 'A new message is ready: read it, then approve it.',
		address: 'The address is corrected. The messages it takes are in “To read”.',
		test: (address) => `A test leaves for ${address}.`
	},
	refusals: {
		stale: 'This message has changed meanwhile. Read it again: your words are kept below.',
		settled: 'This is no longer possible: the state of this message has changed.',
		over: 'Its moment has passed: it will not leave any more.',
		demo: 'A demonstration message never leaves, not even to you.',
		'not-configured': 'No mail server is set: nothing can leave.',
		nothingNeeded: 'There is nothing left to send to this person.'
	},
	page: {
		back: 'Outbox',
		to: 'To',
		subject: 'Subject',
		why: (reason) => `Why this message: ${reason}`,
		what: 'What now',
		asItArrives: 'As it will arrive',
		asItLeft: 'As it left',
		views: 'Ways to read the message',
		html: 'Formatted',
		text: 'Plain text',
		calendar: 'Calendar entry',
		frameTitle: 'The formatted message',
		previewLink: 'Until the message is approved, its button opens nothing.',
		hiddenLink: 'The personal link is hidden here: whoever knows it can answer for the guest.',
		erased:
			'The content of this message was erased one year after the masterclass, as the page “Your personal data” promises.',
		method: {
			REQUEST: 'Puts this in the person’s calendar, from which they can answer.',
			CANCEL: 'Removes this from the person’s calendar.'
		},
		title: 'Title',
		when: 'Date',
		where: 'Place',
		version: 'Version',
		versionOf: (sequence) =>
			sequence === 0 ? 'first' : `number ${sequence + 1}, it replaces the one before`,
		versionDraft: 'settled when approved',
		calendarFile: 'See the file',
		downloadCalendar: 'Download the entry (.ics)',
		download: 'Download the message (.eml)',
		edit: 'Change the words',
		body: 'Message',
		bodyHint: 'Date, place and answer link are added by themselves.',
		save: 'Save',
		approve: (day) => `Approve, leaving ${day}`,
		approveNow: 'Approve and send now',
		acts: 'Decide',
		hold: 'Hold',
		release: 'Release',
		'take-back': 'Take back my consent',
		'leave-now': 'Send now',
		'set-aside': 'Set aside',
		'mark-sent': 'I sent it myself',
		'write-again': 'Write again',
		test: 'Send me a test',
		correct: 'Correct the address',
		correctText: 'The address also changes in the directory and for their other masterclasses.',
		address: 'E-mail address',
		history: 'Its history',
		created: 'Prepared',
		approved: 'Approved',
		approvedBy: (when, name) => `${when}, by ${name}`,
		approvedAlone: (when) => `${when}, on its own, as set for this masterclass`,
		tries: 'Tries to send',
		triesOf: (count) => (count === 0 ? 'none' : count === 1 ? 'one' : String(count)),
		doubt:
			'A try broke off without an answer: the message may have arrived. The next tries carry the same identity; a double would be recognised.',
		said: 'The server’s answer',
		identity: 'Identifier',
		edited: 'Words changed by hand',
		replaces: 'Replaces a message',
		replacesLink: 'see the former',
		readerNote: 'You can read this message; approving or changing it takes the role of organiser.'
	},
	test: {
		subject: (subject) => `[Test] ${subject}`,
		footer: 'This is a test that you sent yourself: its button opens nothing.'
	}
};
