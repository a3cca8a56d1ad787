import type { recruiting as fr } from '../fr/recruiting.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const recruiting: typeof fr = {
	title: 'Participants',
	boardTitle: 'Recruiting',
	add: 'Add an organisation',
	filter: 'Role',
	all: 'All',
	columnCount: (count) => (count === 1 ? '1 organisation' : `${count} organisations`),
	columns: 'Stages of recruiting',
	emptyColumn: 'Nobody at this stage.',
	closed: (declined, withdrawn) => `Declined and withdrawn (${declined + withdrawn})`,
	emptyTitle: 'Nobody on the board yet',
	emptyText:
		'Add the organisations you think of, then move them from one stage to the next. Each confirmed person will get a calendar invitation, which you read first.',
	nobody: 'Nobody named',
	noAddress: (name) => `${name}: no e-mail address`,
	itsAddress: 'No e-mail address',
	since: (day) => `since ${day}`,
	people,
	next: (what) => `Next: ${what}`,
	nextOn: (day) => `on ${day}`,
	menu: (name) => `Move or open ${name}`,
	moveTo: (stage) => `Move to “${stage}”`,
	open: 'Open the card',
	grip: (name) => `Move ${name} by keyboard`,
	gripHint:
		'Space picks the card up, arrows choose the stage, space puts it down, Escape gives up.',
	lifted: (name, stage) =>
		`${name} picked up at “${stage}”. Arrows choose, space puts down, Escape gives up.`,
	over: (stage) => `“${stage}”.`,
	dropped: (name, stage) => `${name} put down at “${stage}”.`,
	givenUp: (name) => `${name} stays where it was.`,
	moved: (name, stage) => `${name}: “${stage}”.`,
	movedConfirmed: (name) =>
		`${name} is confirmed. The calendar invitations are ready to read in the outbox.`,
	movedNobody: (name) =>
		`${name} is confirmed. Name the person who will come: their invitation will be prepared at once.`,
	movedUnreachable: (name) =>
		`${name} is confirmed. An e-mail address is missing: the invitation will be prepared once it is known.`,
	undo: 'Undo',
	tellWhy: 'Note the reason',
	gone: 'This organisation is no longer on the board.',
	warnings: {
		'no-inspiring': 'No inspiring structure is confirmed: one is needed.',
		'several-inspiring': 'Several inspiring structures: the sheet provides for one.',
		'no-facilitator': 'Nobody is confirmed to run the session.',
		'too-few': 'Fewer than six people: discussions may be thin.',
		'between-formats': 'Nine people: between two formats, the length becomes 2 h.',
		'too-many': 'Thirteen people or more: propose two sessions.'
	},
	balancedBy: (name) => `As many public buyers as companies once ${name} confirms.`,
	headcount: (count) => (count === 1 ? '1 person confirmed' : `${count} people confirmed`),

	form: {
		title: 'Add an organisation',
		organisation: 'Organisation',
		hint: 'One of the directory, or any French commune, intercommunality, department or region.',
		role: 'Role',
		stage: 'Stage',
		newKind: 'Not in the directory yet?',
		newKindHint: 'Say what it is: it will be added under the name written above.',
		newKindNone: 'Chosen from the list',
		person: 'Who will come?',
		personHint: 'Optional: you can choose among known contacts right afterwards.',
		givenName: 'First name',
		familyName: 'Last name',
		email: 'E-mail address',
		phone: 'Phone',
		position: 'Position',
		submit: 'Add to the board',
		refusals: {
			unknown:
				'Nothing of that name in the directory or among the authorities. To create it, say what it is just below.',
			ambiguous: 'Several organisations have that name. Choose the right one.',
			'already-there': 'This organisation is already on the board in that role.',
			'person-already-there': 'This person already takes part in this masterclass.'
		}
	},

	card: {
		back: 'Back to the board',
		people: 'People',
		peopleEmpty: 'Nobody named: without a person, no calendar invitation can be prepared.',
		missingAddress: 'No address: no invitation can reach this person.',
		addAddress: 'Add their address',
		editContact: 'Edit the contact',
		removePerson: (name) => `Remove ${name}`,
		addKnown: 'A contact of the directory',
		chooseKnown: 'Choose',
		addNew: 'A new person',
		addPerson: 'Add this person',
		stage: 'Stage',
		since: (stage, day) => `${stage} since ${day}`,
		refusal: 'Reason, in their words',
		refusalShown: (reason) => `Reason given: ${reason}`,
		move: 'Change the stage',
		phone: 'Answer received by phone',
		plan: 'Next step',
		nextAction: 'What to do?',
		nextActionHint: 'For example: call back after the meeting of the 12th.',
		due: 'By',
		owner: 'Who does it',
		nobodyYet: 'Nobody in particular',
		notAMember: 'This person does not follow this masterclass.',
		history: 'History',
		inDirectory: 'See in the directory',
		remove: 'Take off the board',
		removeText:
			'People already invited will get a cancellation, which you read first. The organisation stays in the directory.',
		added: 'It is on the board. Now choose who will come.',
		addedWithPerson: 'It is on the board, with the person you named.',
		addAnother: 'Add another organisation',
		readInvitation: 'Read the invitation',
		saved: 'Saved.'
	},

	events: {
		added: (stage) => `Added to the board at “${stage}”`,
		proposedFor: (need, authority, score) =>
			`proposed for “${need}”, ${authority} (score ${score})`,
		moved: (from, to) => `“${from}” → “${to}”`,
		byPhone: 'by phone',
		reason: (reason) => `reason: ${reason}`,
		phoned: 'Answer received by phone, same stage',
		planned: (what) => `Next step noted: ${what}`,
		unplanned: 'Next step cleared',
		personAdded: (name) => `${name} added`,
		spaceDelegated: (name, colleague, instead) =>
			instead
				? `${name} names ${colleague}, in their place`
				: `${name} names ${colleague}, with them`,
		needAdded: (name, title) => `${name} wrote the need “${title}”`,
		needEdited: (name, title) => `${name} completed the need “${title}”`,
		needRemoved: (name, title) => `${name} deleted the need “${title}”`,
		proposalAccepted: (name) => `the answer of ${name} to the public call is accepted`,
		interestsSaid: (name) => `${name} said whom to meet`,
		introductionEdited: (name) => `${name} introduced their authority`,
		spaceEntered: (name) => `${name} opened their space`,
		faisceauBegun: (name: string) => `${name} began the faisceau d’indices`,
		faisceauReused: (name: string) => `${name} reused an earlier faisceau d’indices`,
		documentAdded: (name: string, file: string) => `${name} attached “${file}”`,
		documentRemoved: (name: string, file: string) => `${name} removed “${file}”`,
		faisceauConsent: (name: string) => `${name} chose who reads the document`,
		faisceauSubmitted: (name: string, version: number, late: boolean) =>
			`${name} submitted the document, version ${version}${late ? ', late' : ''}`,
		faisceauAccepted: 'Document checked: complete',
		faisceauSentBack: 'Document sent back with remarks',
		faisceauReopened: 'Document reopened to the company',
		faisceauHeld: 'Document held back',
		faisceauReleased: 'Document no longer held back',
		lateAllowed: 'More time given for the document',
		lateEnded: 'Extra time taken back',
		acknowledged: (name: string) => `${name} promised confidentiality`,
		readingBegun: (name) => `${name} began to read the documents`,
		feedbackOpened: (structure) => `Feedback from ${structure} opened to the company`,
		feedbackClosed: (structure) => `Feedback from ${structure} closed`,
		wishAdded: (wish) => `Wish for the table: ${wish}`,
		wishRemoved: (wish) => `Wish taken back: ${wish}`,
		seatRetained: 'Chosen for the table',
		seatReleased: 'No longer chosen for the table',
		spaceDisowned: (name) => `The link sent to ${name} reached somebody else: it no longer works`,
		personRemoved: (name) => `${name} removed`,
		other: 'Changed',
		by: (name) => `by ${name}`
	}
};
